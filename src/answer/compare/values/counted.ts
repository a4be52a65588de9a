import type { Token } from "./tokens.ts";

/** The noun that a number counts or belongs to, with what stands around it in its phrase. */
export interface Counted {
  readonly noun: Token;
  /** The noun as it is compared. */
  readonly term: string;
  /** What stands before the noun and behind its "of", as terms: "ballot" boxes, bags "of rice". */
  readonly modifiers: ReadonlySet<string>;
  /** Index of the first token behind the phrase. */
  readonly to: number;
}

/** Words of a noun phrase behind a number at most. */
const longest = 5;

/** Plurals that stand before no other noun: what follows "1,900 people" is no part of the phrase. */
const isPeople = /^(?:people|men|women|children)$/u;

/** The noun phrase that begins at a token; undefined where there is none. */
export function countedAt(tokens: readonly Token[], at: number): Counted | undefined {
  let head = -1;
  for (let index = at; index < Math.min(tokens.length, at + longest); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || token.piece !== tokens[at]?.piece) break;
    if (isNoun(token)) head = index;
    if (isNoun(token) && isPeople.test(token.lower)) break;
    if (isNoun(token)) continue;
    if (
      !/^(?:ADJ|VERB|ADV)$/u.test(token.pos) ||
      token.isStop ||
      (head >= 0 && token.pos !== "ADJ")
    )
      break;
    if (head >= 0) break;
  }
  const noun = tokens[head];
  if (noun === undefined || noun.isStop) return undefined;
  const modifiers = tokens.slice(at, head).map(({ term }) => term);
  return {
    noun,
    term: noun.term,
    modifiers: new Set([...modifiers, ...complementOf(tokens, head + 1)]),
    to: head + 1,
  };
}

/** True for a noun or a name. */
export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === "word" && /^(?:NOUN|PROPN)$/u.test(token.pos);

/** The noun behind "of": rice of "30 bags of rice". */
function complementOf(tokens: readonly Token[], at: number): readonly string[] {
  if (tokens[at]?.lower !== "of") return [];
  const start = tokens[at + 1]?.pos === "DET" ? at + 2 : at + 1;
  const words: string[] = [];
  for (const token of tokens.slice(start, start + longest)) {
    if (token.kind !== "word" || token.isStop || token.piece !== tokens[at]?.piece) break;
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos)) break;
    words.push(token.term);
  }
  return words.map((term) => `of ${term}`);
}
