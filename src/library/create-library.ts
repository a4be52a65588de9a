import { composeAnswer } from "../answer/compose-answer.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import type { Alternatives } from "../retrieval/looked-for.ts";
import { createMiniSearchEngine } from "../retrieval/mini-search-engine.ts";
import { createRetriever } from "../retrieval/retrieve.ts";
import type { Library, SkippedFile } from "./library.ts";

/** What a library is made of. */
export interface LibraryParts {
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedFile[];
  /** All names of an outlet or agency, its own included. */
  readonly namesOf: (outlet: string) => readonly string[];
  /** True for a word of general English, folded. */
  readonly isEnglish: (word: string) => boolean;
  /** Other words for a word; absent: none. */
  readonly alternatives?: Alternatives;
}

/** Sentences an outlet gives unless the asker says otherwise. */
export const defaultLimit = 3;

/** Indexes articles and answers from them. */
export function createLibrary({
  articles,
  skipped,
  namesOf,
  isEnglish,
  alternatives = () => [],
}: LibraryParts): Library {
  const outlets = [...new Set(articles.map(outletOf))];
  const wires = [
    ...new Set(
      articles.flatMap(({ via, ...rest }) =>
        via === undefined ? [] : [{ via, outlet: outletOf(rest) }],
      ),
    ),
  ];
  const retriever = createRetriever({
    articles,
    createEngine: createMiniSearchEngine,
    outlets: [
      ...outlets.map((outlet) => ({ outlet, names: namesOf(outlet) })),
      ...wires.map(({ via, outlet }) => ({ outlet, names: namesOf(via) })),
    ],
    isEnglish,
    alternatives,
  });
  return {
    articles,
    skipped,
    ask: async (text, { outlets: wanted = [], limit = defaultLimit } = {}) => {
      const chosen =
        wanted.length > 0
          ? matchNames(outlets, wanted)
          : namedIn(retriever.read(text).outlets, outlets);
      const places = new Set(
        articles.flatMap((article, place) => (chosen.includes(outletOf(article)) ? [place] : [])),
      );
      const among = chosen.length === outlets.length ? undefined : places;
      const retrieval = await retriever.retrieve(text, among);
      const answer = composeAnswer(retrieval, retriever.index, chosen, limit);
      const { speaker } = retrieval.question;
      if (answer.kind !== "no-evidence" || speaker.kind !== "asked" || !speaker.isTentative)
        return answer;
      return composeAnswer(
        await retriever.retrieve(text, among, true),
        retriever.index,
        chosen,
        limit,
      );
    },
  };
}

const namedIn = (named: readonly string[], all: readonly string[]): readonly string[] =>
  named.length > 0 ? named : all;

const matchNames = (all: readonly string[], wanted: readonly string[]): readonly string[] => {
  const folded = new Set(wanted.map((name) => name.toLowerCase()));
  return all.filter((name) => folded.has(name.toLowerCase()));
};
