import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { countedAt, isNoun } from "./counted.ts";
import { befell, verbBehind } from "./events.ts";
import { termsOfList } from "./term-list.ts";
import type { Token } from "./tokens.ts";

/** A count by what befell those counted, which news often gives without a noun behind the number. */
export interface Casualties {
  /** The word to show for what is counted. */
  readonly noun: Token;
  /** The noun as it is compared: people, where none is named. */
  readonly term: string;
  readonly modifiers: ReadonlySet<string>;
  /** What befell them. */
  readonly event: Token;
  /** Index of the first token behind; that of the number's unit where the words stand before it. */
  readonly to: number;
}

const none: ReadonlySet<string> = new Set();
/** Deaths are people who died. */
const deaths = wordsOf("death deaths fatality fatalities");
/** Verbs whose bare number is one of people: "injured 121". */
const harming = wordsOf(
  "kill killed kills killing injure injured injures injuring wounded wounding",
);
/** Verbs that lead a total up to its number. */
const rising = termsOfList(
  "rise climb reach increase stand fall grow jump go put soar creep pass stay",
);

/** "34 dead", "12 arrested", "12 deaths"; in "12 injured miners" the noun is counted. */
export function casualtiesAt(tokens: readonly Token[], at: number): Casualties | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.isGlued) return undefined;
  const isPhrase = befell(token) && !isNoun(next);
  return isPhrase || deaths.has(token.lower)
    ? { noun: token, term: "person", modifiers: none, event: token, to: at + 1 }
    : undefined;
}

/** "killed 35 people and injured 121": a number behind the verb, and nothing behind the number. */
export function casualtiesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): Casualties | undefined {
  const [verb, next] = [tokens[from - 1], tokens[to]];
  const isEnd = next === undefined || next.kind === "mark" || next.piece !== tokens[from]?.piece;
  return verb !== undefined && isEnd && harming.has(verb.lower)
    ? { noun: verb, term: "person", modifiers: none, event: verb, to }
    : undefined;
}

/** "the death toll rose to 34", "put the dead at 83", "the number of people injured has risen to 74". */
export function totalledBefore(tokens: readonly Token[], from: number): Casualties | undefined {
  if (!/^(?:to|at)$/u.test(tokens[from - 1]?.lower ?? "")) return undefined;
  const piece = tokens[from - 1]?.piece;
  for (let at = from - 2; at >= 0 && tokens[at]?.piece === piece; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "number") return undefined;
    if (token.lower === "number" && tokens[at + 1]?.lower === "of")
      return numbered(tokens, at + 2, from);
    const before = tokens[at - 1]?.lower ?? "";
    const isToll = token.lower === "toll" && before === "death";
    const isTheDead = before === "the" && befell(token) && !isNoun(tokens[at + 1]);
    if (isToll || isTheDead)
      return { noun: token, term: "person", modifiers: none, event: token, to: from };
  }
  return undefined;
}

/** What stands behind "the number of": "dead", "missing sheets", "people known to have died". */
function numbered(tokens: readonly Token[], at: number, from: number): Casualties | undefined {
  const bare = casualtiesAt(tokens, at);
  if (bare !== undefined) return { ...bare, to: from };
  const counted = countedAt(tokens, at);
  const state = tokens[at];
  if (counted === undefined || state === undefined) return undefined;
  const event = befell(state) ? state : verbBehind(tokens, counted.to, rising);
  const modifiers = new Set([...counted.modifiers].filter((term) => term !== event?.term));
  return event && { noun: counted.noun, term: counted.term, modifiers, event, to: from };
}
