/** Discord shows at most this many, and takes no longer names. */
const maxChoices = 25;
const maxChoiceLength = 100;
/** Names at least this much alike are offered to whoever mistyped one; 1 is the same. */
const minLikeness = 0.3;
const maxNearNames = 3;

/** An outlet that somebody asked for: one of the corpus's, or the names that come near. */
export type OutletChoice =
  | { readonly kind: "known"; readonly outlet: string }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/** Which outlet is meant; case, accents, surrounding space and what a choice has no room for do not count. */
export function chooseOutlet(input: string, outlets: readonly string[]): OutletChoice {
  const asked = foldChoice(input);
  const known =
    outlets.find((outlet) => outlet === input) ??
    outlets.find((outlet) => foldChoice(outlet) === asked);
  if (known !== undefined) return { kind: "known", outlet: known };
  const near = outlets
    .map((outlet) => ({ outlet, likeness: likeness(asked, foldChoice(outlet)) }))
    .filter((candidate) => candidate.likeness >= minLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ outlet }) => outlet);
  return { kind: "unknown", near: near.slice(0, maxNearNames) };
}

/** What to offer for the letters typed so far: names that begin with them, then names that contain them. */
export function suggestOutlets(typed: string, outlets: readonly string[]): readonly string[] {
  const asked = foldChoice(typed);
  const starting = outlets.filter((outlet) => foldChoice(outlet).startsWith(asked));
  const containing = outlets.filter((outlet) => foldChoice(outlet).includes(asked));
  const names = [...starting, ...containing].map(choiceName).filter((name) => name !== "");
  return [...new Set(names)].slice(0, maxChoices);
}

/** A name as Discord takes it, without half a character at the cut. */
const choiceName = (outlet: string): string =>
  outlet
    .trim()
    .slice(0, maxChoiceLength)
    .replace(/\p{Surrogate}/gu, "")
    .trim();

const foldChoice = (name: string): string =>
  choiceName(name)
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

/** How alike two words are: Dice's coefficient of their pairs of letters, or 1 if one contains the other. */
function likeness(a: string, b: string): number {
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return 1;
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set([...word].flatMap((char, at, all) => (at === 0 ? [] : [`${all[at - 1]}${char}`])));
