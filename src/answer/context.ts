import { type Article, type Sentence, verbatim } from "../corpus/article.ts";

/** A cited sentence among its neighbours. */
export interface Context {
  readonly article: Article;
  /** The sentences to show, in order, with the cited one among them. */
  readonly sentences: readonly Sentence[];
  readonly cited: Sentence;
}

/** A quotation is followed so many sentences to either side at most. */
const longestQuotation = 8;

/**
 * The sentences around one, so that nobody has to take it out of context: where it is part of a
 * quotation over several sentences, around all of that.
 * @param index - place of the cited sentence in `article.sentences`
 * @param reach - how many sentences to either side, 0 or more
 * @returns undefined where the article has no such sentence
 */
export function contextOf(article: Article, index: number, reach = 2): Context | undefined {
  const cited = article.sentences[index];
  if (cited === undefined) return undefined;
  const [first, last] = utteranceAround(article, index);
  return {
    article,
    cited,
    sentences: article.sentences.slice(Math.max(0, first - reach), last + reach + 1),
  };
}

/** The first and the last sentence of what is said in one, itself where nothing is. */
function utteranceAround(
  { attributions }: Article,
  index: number,
): readonly [first: number, last: number] {
  const utterances = new Set(
    attributions.filter((one) => covers(one.sentences, index)).map(({ utterance }) => utterance),
  );
  const parts = attributions.filter(({ utterance }) => utterances.has(utterance));
  const first = Math.min(index, ...parts.map(({ sentences }) => sentences[0]));
  const last = Math.max(index, ...parts.map(({ sentences }) => sentences[1]));
  return [Math.max(first, index - longestQuotation), Math.min(last, index + longestQuotation)];
}

/** Who alone speaks in a sentence, as the article names them; undefined where nobody or several do. */
export function speakerIn({ attributions }: Article, { index }: Sentence): string | undefined {
  const names = new Set(
    attributions
      .filter(({ sentences, denied }) => covers(sentences, index) && denied !== true)
      .flatMap(({ speaker }) => (speaker.kind === "named" ? [speaker.name] : [])),
  );
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

const covers = ([first, last]: readonly [number, number], index: number): boolean =>
  first <= index && index <= last;

/** What the paper itself corrects in an article, in its words: no part of the body, and never an answer. */
export const correctionsOf = (article: Article): readonly string[] =>
  article.dropped
    .filter(({ rule }) => rule === "correction")
    .map(({ span }) => verbatim(article, span));
