import type { Article, Sentence } from "../corpus/article.ts";
import { type SentenceRef, writeCustomId } from "./custom-id.ts";

/** What a button remembers of a sentence. */
export const refTo = ({
  article,
  sentence,
}: {
  readonly article: Article;
  readonly sentence: Sentence;
}): SentenceRef => ({ articleId: article.id, span: sentence.span });

/** The id behind which the context of some sentences stands; of more than three, of the first three. */
export const contextId = (
  places: readonly [
    { readonly article: Article; readonly sentence: Sentence },
    ...{ readonly article: Article; readonly sentence: Sentence }[],
  ],
): string => {
  const [first, ...rest] = places;
  return writeCustomId({ kind: "context", sentences: [refTo(first), ...rest.map(refTo)] });
};
