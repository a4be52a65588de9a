import { isTimeWord } from "../../../corpus/attribution/lexicon/times.ts";
import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { isNoun } from "./counted.ts";
import { isTelling } from "./events.ts";
import { isMonth } from "./months.ts";
import type { Token } from "./tokens.ts";

/** What stands in a statement beside its value: who did it, to whom, where, when and why. */
export interface Relations {
  /** What stands before the verb; absent where the value does. */
  readonly subject?: Subject;
  /** The nouns between the verb and the value, the head last: to whom it was done. */
  readonly object: readonly string[];
  /** True for "rose to 9", which is another thing than "rose by 2" and "rose 2". */
  readonly isLevel: boolean;
  /** True where those counted do what the verb says: "12 soldiers killed a villager". */
  readonly areDoers: boolean;
  /** The nouns behind prepositions, and the words of names among them. */
  readonly complements: ReadonlySet<string>;
  /** What it happened before, after or during, where the sentence says so right behind. */
  readonly circumstance?: Circumstance;
}

/** A clause or phrase of time behind a statement. */
interface Circumstance {
  readonly joiner: string;
  readonly terms: ReadonlySet<string>;
  readonly verbs: readonly string[];
}

/** The nouns before a verb in order, the head last; none where a pronoun stands for them. */
interface Subject {
  readonly isPassive: boolean;
  readonly nouns: readonly string[];
}

/** Words of a subject that are looked at. */
const subjectReach = 6;
/** Words of a phrase behind a preposition at most. */
const phraseReach = 5;
const prepositions = wordsOf(
  "in at on to for over against with from near inside outside across under around off during of",
);
const circumstantial = wordsOf("when after before while as until since because");

/** The relations of a statement whose value stands in `[from, to)`. */
export function relationsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  event: Token | undefined,
): Relations {
  const at = event === undefined ? -1 : tokens.indexOf(event);
  const piece = tokens[from]?.piece;
  const circumstance = circumstanceOf(tokens, tokens[to - 1]?.piece ?? 0);
  return {
    ...(at >= 0 && at < from && { subject: subjectOf(tokens, at) }),
    object: at >= 0 && at < from ? objectOf(tokens, at) : [],
    isLevel: tokens[from - 1]?.lower === "to",
    areDoers: at >= to && isActive(tokens, at),
    complements: new Set(
      tokens.flatMap((token, index) =>
        token.piece === piece && prepositions.has(token.lower) ? headOf(tokens, index + 1) : [],
      ),
    ),
    ...(circumstance !== undefined && { circumstance }),
  };
}

/** The phrase before a verb without what hangs on its head, which stands last; "officers" and "police" are one body. */
function subjectOf(tokens: readonly Token[], verb: number): Subject {
  const piece = tokens[verb]?.piece;
  const before = tokens
    .slice(Math.max(0, verb - subjectReach), verb)
    .filter((token) => token.piece === piece);
  const isPassive =
    before.slice(-3).some(({ lower }) => beForms.has(lower)) &&
    !/ing$/u.test(tokens[verb]?.lower ?? "");
  const behind = before.findIndex(
    ({ lower }, at) => prepositions.has(lower) && before.slice(0, at).some(isNoun),
  );
  const nouns = before
    .slice(0, behind < 0 ? undefined : behind)
    .filter((token) => isNoun(token) && !isTime(token));
  return { isPassive, nouns: nouns.map(({ term }) => (term === "officer" ? "polic" : term)) };
}

/** The phrase right behind a verb. */
function objectOf(tokens: readonly Token[], verb: number): readonly string[] {
  const nouns: string[] = [];
  for (const token of tokens.slice(verb + 1, verb + 1 + subjectReach)) {
    if (token.kind !== "word" || token.piece !== tokens[verb]?.piece || isTime(token)) break;
    if (isNoun(token)) nouns.push(token.term);
    else if (nouns.length > 0 || !/^(?:DET|ADJ|PRON|PART)$/u.test(token.pos)) break;
  }
  return nouns;
}

const beForms = wordsOf("am is are was were be been being get gets got");

/** True for a verb without "were" before it and with an object behind it. */
function isActive(tokens: readonly Token[], verb: number): boolean {
  const isPassive = tokens.slice(Math.max(0, verb - 3), verb).some(({ pos }) => pos === "AUX");
  return !isPassive && /^(?:DET|NOUN|PROPN|PRON|NUM)$/u.test(tokens[verb + 1]?.pos ?? "");
}

/** The noun of the phrase that begins at a token; of a name its last word. */
function headOf(tokens: readonly Token[], at: number): readonly string[] {
  let head: Token | undefined;
  for (const token of tokens.slice(at, at + phraseReach)) {
    if (token.kind !== "word" || token.piece !== tokens[at]?.piece || isTime(token)) break;
    if (isNoun(token)) head = token;
    else if (head !== undefined || !/^(?:DET|ADJ|PRON|VERB|NUM)$/u.test(token.pos)) break;
  }
  return head === undefined || head.isStop ? [] : [head.term];
}

/** The value's own frame looks after times. */
const isTime = (token: Token): boolean =>
  isMonth(token) || isTimeWord(token.lower, { start: 0, end: 0 }, "");

function circumstanceOf(tokens: readonly Token[], piece: number): Circumstance | undefined {
  const next = tokens.filter((token) => token.piece === piece + 1);
  const joiner = next[0]?.lower ?? "";
  return circumstantial.has(joiner)
    ? {
        joiner,
        terms: new Set(next.filter(({ isStop }) => !isStop).map(({ term }) => term)),
        verbs: next.filter(isTelling).map(({ term }) => term),
      }
    : undefined;
}
