import type { Answer, Citation } from "../../../src/answer/answer.ts";
import { compareAnswer } from "../../../src/answer/compare/compare-answer.ts";
import type { Comparison, DifferingValues } from "../../../src/answer/compare/comparison.ts";
import { type Article, verbatim } from "../../../src/corpus/article.ts";
import { answer, citation, outletAnswer } from "../../support/answer.ts";
import { type ArticleDraft, article } from "../../support/article.ts";

/** An article of a test: its body alone, or more. */
export type Draft = string | ArticleDraft;

/** An answer in which every outlet's article is cited whole; the outlets are named A, B and so on. */
export function answerOf(...drafts: readonly Draft[]): Answer {
  const [first, ...rest] = drafts.map((draft, at) => {
    const outlet = String.fromCharCode(65 + at);
    const read = readDraft(draft, outlet);
    const [best, ...others] = read.sentences.map(({ index }) => citation({ article: read, index }));
    return outletAnswer({ outlet: read.outlet ?? outlet, citations: [required(best), ...others] });
  });
  if (first === undefined) throw new RangeError("an answer needs an article");
  return answer({ outlets: [first, ...rest] });
}

/** What comes of comparing articles that are cited whole. */
export const compared = (...drafts: readonly Draft[]): Comparison =>
  compareAnswer(answerOf(...drafts));

/** A difference of values in short: `people: A at least 12 | B 14`. */
export const inShort = ({ thing, values }: DifferingValues): string =>
  `${thing}: ${values.map(({ outlet, article: { text }, value }) => `${outlet} ${verbatim({ text }, value)}`).join(" | ")}`;

function readDraft(draft: Draft, outlet: string): Article {
  const fields = typeof draft === "string" ? { body: draft } : draft;
  return article({ outlet, title: "News of the day", file: `${outlet}.txt`, ...fields });
}

function required(best: Citation | undefined): Citation {
  if (best === undefined) throw new RangeError("an article needs a sentence");
  return best;
}
