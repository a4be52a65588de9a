import type { SentenceIndex } from "../../retrieval/sentence-index.ts";
import type { PrintedToken, TokensOf } from "./printed.ts";
import { splitTokens } from "./tokens.ts";

/** Sentences whose tokens are kept: about 8 MB. */
const usualMost = 3_000;

/**
 * Cuts sentences of a corpus into tokens and keeps those that were asked for last: quotations of one
 * text, and of one talk, mostly stand in the same articles.
 * @param most - sentences that are kept, 1 or more
 */
export function createPrintedTokens(
  index: Pick<SentenceIndex, "articles" | "firstOf">,
  most = usualMost,
): TokensOf {
  const known = new Map<number, readonly PrintedToken[]>();
  return (place, sentence) => {
    const number = index.firstOf(place) + sentence;
    const tokens = known.get(number) ?? cutSentence(index, place, sentence);
    known.delete(number); // so that what was asked for last stands last
    known.set(number, tokens);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return tokens;
  };
}

function cutSentence(
  { articles }: Pick<SentenceIndex, "articles">,
  place: number,
  sentence: number,
): readonly PrintedToken[] {
  const article = articles[place];
  const within = article?.sentences[sentence]?.span;
  if (article === undefined || within === undefined) return [];
  return splitTokens(article.text, within).map(({ kind, key, span }) => ({
    kind,
    key,
    span,
    sentence,
  }));
}
