import { createVerifier } from "../../../src/answer/verify/verify.ts";
import type { Article } from "../../../src/corpus/article.ts";
import type { Retriever } from "../../../src/retrieval/retrieve.ts";
import { createRetriever } from "../../support/at-once.ts";

/** A retriever over articles, for whoever asks the engine alone. */
export const retrieverOver = (articles: readonly Article[]): Retriever =>
  createRetriever({
    articles,
    outlets: [],
    isEnglish: () => false,
    alternatives: () => [],
  });

/** A checker of quotations over articles. */
export const verifierOver = (articles: readonly Article[]): ReturnType<typeof createVerifier> =>
  createVerifier(retrieverOver(articles));
