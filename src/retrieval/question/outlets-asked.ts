import { addToSet, groupBy } from "../../language/group-by.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { splitWords, type Word } from "../../language/words.ts";

/** An outlet (or wire agency) of the corpus. */
export interface OutletNames {
  /** As the corpus names it. */
  readonly outlet: string;
  /** Everything it is called, itself included: `The Washington Post`, `Washington Post`, `WaPo`. */
  readonly names: readonly string[];
}

interface Mention {
  readonly outlet: string;
  /** Places of its words: first and one behind the last. */
  readonly from: number;
  readonly to: number;
  /** True where only one word of its name stands there: "the Gazette". */
  readonly isShort: boolean;
}

/**
 * Outlets that a question names as those to answer, and the words that are left. An outlet counts
 * when it is compared with another, when a preposition or a verb of reporting makes it the source
 * ("according to X", "what does X report", "in X"), or when it opens the question ("X on tariffs").
 * Elsewhere ("a reporter of X was jailed") its name stays a topic.
 */
export function findOutlets(
  words: readonly Word[],
  outlets: readonly OutletNames[],
): { readonly outlets: readonly string[]; readonly rest: readonly Word[] } {
  const folded = words.map((word) => word.folded);
  const mentions = findMentions(folded, outlets);
  const compared = isComparison(folded, mentions);
  const sources = mentions.filter(
    (mention) =>
      compared ||
      (isSource(folded, mention) && (!mention.isShort || folded[mention.from - 1] === "the")),
  );
  if (sources.length === 0) return { outlets: [], rest: words };
  const isTaken = (place: number) => sources.some((mention) => isPartOf(folded, mention, place));
  const rest = words.filter(
    (_, place) => !isTaken(place) && !(compared && comparing.has(folded[place] ?? "")),
  );
  return { outlets: [...new Set(sources.map(({ outlet }) => outlet))], rest };
}

interface KnownName {
  readonly outlet: string;
  readonly words: readonly string[];
  readonly isShort: boolean;
}

/** Names by their first words, those of most words first. */
type NameTable = ReadonlyMap<string, readonly KnownName[]>;

/** The tables of the outlets that were asked about, kept as long as these are. */
const known = new WeakMap<readonly OutletNames[], NameTable>();

function nameTable(outlets: readonly OutletNames[]): NameTable {
  const remembered = known.get(outlets);
  if (remembered !== undefined) return remembered;
  const names = [...fullNames(outlets), ...partialNames(outlets), ...shortNames(outlets)].sort(
    (a, b) => b.words.length - a.words.length,
  );
  const table = groupBy(names, ({ words: [first = ""] }) => first);
  known.set(outlets, table);
  return table;
}

function findMentions(
  folded: readonly string[],
  outlets: readonly OutletNames[],
): readonly Mention[] {
  const table = nameTable(outlets);
  const mentions: Mention[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const match = (table.get(folded[at] ?? "") ?? []).filter(({ words }) =>
      words.every((word, place) => folded[at + place] === word),
    );
    const [longest] = match;
    if (longest === undefined) continue;
    const to = at + longest.words.length;
    for (const { outlet, words, isShort } of match) {
      if (words.length === longest.words.length && isShort === longest.isShort) {
        mentions.push({ outlet, from: at, to, isShort });
      }
    }
    at = to - 1;
  }
  return mentions;
}

const fullNames = (outlets: readonly OutletNames[]): readonly KnownName[] =>
  outlets.flatMap(({ outlet, names }) =>
    names
      .map((name) => ({
        outlet,
        words: splitWords(name).map(({ folded }) => folded),
        isShort: false,
      }))
      .filter(({ words }) => words.length > 0),
  );

/** Two words or more of a longer name that no other outlet has: "Harbour Post" of "The Lindi Harbour Post". */
function partialNames(outlets: readonly OutletNames[]): readonly KnownName[] {
  const owners = new Map<string, Set<string>>();
  for (const { outlet } of outlets) {
    const words = splitWords(outlet)
      .map(({ folded }) => folded)
      .filter((word) => word !== "the");
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 2; to <= words.length; to += 1)
        addToSet(owners, words.slice(from, to).join(" "), outlet);
    }
  }
  return ownedByOne(owners, false);
}

/** The names that one outlet alone has. */
const ownedByOne = (
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  isShort: boolean,
): readonly KnownName[] =>
  [...owners].flatMap(([name, [outlet, ...others]]) =>
    outlet === undefined || others.length > 0 ? [] : [{ outlet, words: name.split(" "), isShort }],
  );

/** The words of outlets' names that no other outlet has: "Gazette", "Sentinel". */
function shortNames(outlets: readonly OutletNames[]): readonly KnownName[] {
  const owners = new Map<string, Set<string>>();
  for (const { outlet } of outlets) {
    for (const { folded } of splitWords(outlet)) {
      if (!isStopWord(folded)) addToSet(owners, folded, outlet);
    }
  }
  return ownedByOne(owners, true);
}

const comparing: ReadonlySet<string> = new Set(
  "vs versus compare compared comparison differ differs difference and or with between".split(" "),
);

/** Two outlets or more with "vs", "compare", "differ" or nothing but "and" between them. */
function isComparison(folded: readonly string[], mentions: readonly Mention[]): boolean {
  if (new Set(mentions.map(({ from }) => from)).size < 2) return false;
  if (
    folded.some((word) =>
      /^(?:vs|versus|compared?|comparison|differ(?:s|ence|ences)?)$/u.test(word),
    )
  )
    return true;
  return mentions.every((mention, at) => {
    const next = mentions.slice(at + 1).find(({ from }) => from >= mention.to);
    return (
      next === undefined ||
      folded
        .slice(mention.to, next.from)
        .every((word) => word === "and" || word === "or" || word === "the")
    );
  });
}

const sourcePrepositions: ReadonlySet<string> = new Set("in by from per at to of".split(" "));
const reportingVerbs: ReadonlySet<string> = new Set(
  "say says said report reports reported reporting write writes wrote written cover covers covered mention mentions mentioned have has describe describes publish published print printed".split(
    " ",
  ),
);

function isSource(folded: readonly string[], { from, to }: Mention): boolean {
  const before = folded[from - 1] === "the" ? folded[from - 2] : folded[from - 1];
  const after = folded[to];
  if (before === "to") return folded[from - 2] === "according" || folded[from - 3] === "according";
  if (before !== undefined && sourcePrepositions.has(before))
    return to === folded.length || before === "per";
  if (after !== undefined && reportingVerbs.has(after))
    return before === undefined || /^(?:did|does|do|has|what|how|which|that)$/u.test(before);
  return from === 0 && (after === "on" || after === "about");
}

/** A mention with the words that only tie it to the question: "according to the X", "what does X say about". */
function isPartOf(folded: readonly string[], { from, to }: Mention, place: number): boolean {
  if (place >= from && place < to) return true;
  const tied: ReadonlySet<string> = new Set([
    "according",
    "to",
    "the",
    "in",
    "by",
    "from",
    "per",
    "at",
    "of",
  ]);
  for (let at = from - 1; at >= 0 && tied.has(folded[at] ?? ""); at -= 1)
    if (at === place) return true;
  for (
    let at = to;
    at < to + 2 &&
    (reportingVerbs.has(folded[at] ?? "") || /^(?:on|about)$/u.test(folded[at] ?? ""));
    at += 1
  ) {
    if (at === place) return true;
  }
  return false;
}
