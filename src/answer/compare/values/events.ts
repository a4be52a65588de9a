import { findCueVerb } from "../../../corpus/attribution/lexicon/cue-verbs.ts";
import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { derivedWords } from "../../../language/derived-words.ts";
import { eventWords } from "../../../language/event-words.ts";
import { termsOfList } from "./term-list.ts";
import type { Token } from "./tokens.ts";

/** Words between a number and the verb that governs it at most. */
const reach = 10;

/** Verbs that tell nothing of an event (Quirk et al. 1985, §10.21: copular; Jespersen 1942: light). */
const lightVerbs = termsOfList(`be have do get make take give go come put set let keep see look seem
  appear become remain stay need want use include involve show mean bring leave follow concern consist
  total number amount contain feature expect`);
/** Verbs of saying and thinking: what they govern is the speaker's, what they report is another event. */
const reportingVerbs =
  termsOfList(`say tell add note claim report state announce confirm believe think
  know hear estimate learn warn insist argue suggest explain ask reply write indicate reveal fear hope
  count record cite understand mention describe`);

/** States in which news counts people: each is a word of what befell them. */
const states =
  wordsOf(`dead killed injured wounded hurt missing arrested detained displaced homeless
  hospitalised hospitalized unaccounted stranded trapped`);

/** True for "34 dead", "12 people are missing". */
export const befell = ({ lower }: Token): boolean => states.has(lower);

/** True for a word that says what happened. */
export const isTelling = ({ pos, term, kind }: Token): boolean =>
  kind === "word" && pos === "VERB" && !lightVerbs.has(term) && !reportingVerbs.has(term);

const isReporting = ({ pos, term }: Token): boolean => pos === "VERB" && reportingVerbs.has(term);

/**
 * The verb that says what happened to a phrase `[from, to)`, or the noun of an event that it is "of".
 * None where two verbs might: a statement that can be read in two ways is not compared.
 */
export function eventOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const noun = tokens[from - 2];
  if (tokens[from - 1]?.lower === "of" && noun?.pos === "NOUN" && eventWords(noun.term).length > 0)
    return noun;
  const before = verbBefore(tokens, from);
  return before === undefined || isReporting(before) || !isTelling(before)
    ? verbBehind(tokens, to)
    : unjoined(tokens, before);
}

/** The nearest verb before, in the same piece of the sentence and with no other number between. */
function verbBefore(tokens: readonly Token[], from: number): Token | undefined {
  const piece = tokens[from]?.piece;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.piece !== piece || token.kind === "number") return undefined;
    if (token.pos === "VERB") return token;
  }
  return undefined;
}

/**
 * The only verb behind that tells, in the same piece or in the clause that hangs on the phrase; or the
 * state in which somebody is said to be.
 * @param passedOver - verbs, as terms, that do not count
 */
export function verbBehind(
  tokens: readonly Token[],
  to: number,
  passedOver: ReadonlySet<string> = new Set(),
): Token | undefined {
  const hangs = /^(?:who|that|which)$/u.test(tokens[to]?.lower ?? "");
  const start = hangs ? to + 1 : to;
  const piece = hangs ? tokens[to]?.piece : tokens[to - 1]?.piece;
  const verbs: Token[] = [];
  for (const token of tokens.slice(start, start + reach)) {
    if (token.piece !== piece || token.kind === "number") break;
    // "12 officials said the port was shut" tells of the port; "12 known to have died" of the twelve.
    if (isReporting(token) && tokens[tokens.indexOf(token) + 1]?.lower !== "to") break;
    if (
      befell(token) ||
      (isTelling(token) && !isAside(tokens, token) && !passedOver.has(token.term))
    )
      verbs.push(token);
  }
  const [verb, ...others] = verbs;
  return verb === undefined || others.length > 0 ? undefined : unjoined(tokens, verb);
}

/** "travelling" of "12 people travelling by bus": no clause of its own, unlike "are travelling". */
function isAside(tokens: readonly Token[], verb: Token): boolean {
  const at = tokens.indexOf(verb);
  return /ing$/u.test(verb.lower) && !tokens.slice(at - 2, at).some(({ pos }) => pos === "AUX");
}

/** The verb whose time a token tells: the nearest before it in its piece; none where two may be meant. */
export function verbFor(tokens: readonly Token[], at: number): Token | undefined {
  const verb = verbBefore(tokens, at);
  const others = tokens
    .slice(0, at)
    .filter(({ pos, piece }) => pos === "VERB" && piece === verb?.piece);
  return others.length > 1 ||
    verb === undefined ||
    !isTelling(verb) ||
    findCueVerb(verb.lower) !== undefined
    ? undefined
    : unjoined(tokens, verb);
}

/** A verb but where it is one of two: "killed or injured". */
function unjoined(tokens: readonly Token[], verb: Token): Token | undefined {
  const at = tokens.indexOf(verb);
  const isJoiner = (token: Token | undefined) => /^(?:and|or)$/u.test(token?.lower ?? "");
  const isJoined =
    (isJoiner(tokens[at + 1]) && tokens[at + 2]?.pos === "VERB") ||
    (isJoiner(tokens[at - 1]) && tokens[at - 2]?.pos === "VERB");
  return isJoined ? undefined : verb;
}

/** True where two words tell of one event: the same word, or others by which news tells of it. */
export const isOneEvent = (one: string, other: string): boolean =>
  one === other || eventWords(one).includes(other) || derivedWords(one).includes(other);
