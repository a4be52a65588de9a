import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/answer/answer.ts";
import { type Article, verbatim } from "../../src/corpus/article.ts";
import { decode } from "../../src/corpus/decode.ts";
import { overlaps } from "../../src/language/span.ts";
import { openNewsroom } from "../../src/open-newsroom.ts";
import type { EvalQuestion, EvalSet, QuestionClass } from "./eval-set.ts";
import type { Scored } from "./score.ts";
import { createAnswerScorer, type ShownSentence } from "./score-answers.ts";
import { type ReadPage, scoreReading } from "./score-reading.ts";
import { createSpeechScorer, type ReadSpeech } from "./score-speech.ts";

/** Everything that was scored in a set: questions, then articles' quotations, then their reading. */
export type ScoredSet = readonly Scored[];

/**
 * Asks a set's questions and compares answers, quotations and articles with what is expected.
 * @param only - ask questions of this class alone, and score no articles
 */
export async function scoreSet(set: EvalSet, only?: QuestionClass): Promise<ScoredSet> {
  const library = (await openNewsroom({ corpusDir: set.corpus })).current();
  const show = createShow(set);
  const scoreAnswer = createAnswerScorer(set);
  const scored: Scored[] = [];
  for (const question of set.questions) {
    if (only !== undefined && question.class !== only) continue;
    scored.push(scoreAnswer(question, show(await library.ask(question.question))));
  }
  if (only !== undefined) return scored;
  const read = new Map(library.articles.map((article) => [article.file, article]));
  const scoreSpeech = createSpeechScorer(set);
  return [
    ...scored,
    ...set.articles.map((gold) => scoreSpeech(gold, speechOf(read.get(gold.file)))),
    ...set.articles.map((gold) => scoreReading(gold, pageOf(read.get(gold.file)))),
  ];
}

/** Turns answers into what they show, with each file's own text at hand. */
function createShow(set: EvalSet): (answer: Answer) => readonly ShownSentence[] {
  const outlets = outletByFile(set);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? readText(join(set.corpus, file));
    texts.set(file, text);
    return text;
  };
  return (answer) =>
    answer.kind !== "cited"
      ? []
      : answer.outlets.flatMap(({ outlet, citations }) =>
          citations.map(({ article, sentence, speaker }) => {
            const { start, end } = sentence.span;
            const text = verbatim(article, sentence.span);
            return {
              outlet: outlets.get(article.file) ?? outlet,
              file: article.file,
              text,
              ...(speaker !== undefined && { speaker }),
              isVerbatim: text.trim() !== "" && textOf(article.file).slice(start, end) === text,
            };
          }),
        );
}

function readText(path: string): string {
  const decoded = decode(readFileSync(path));
  return decoded.kind === "text" ? decoded.text : "";
}

/** Whose each file is; the seeds say it by what their questions expect of an outlet. */
const outletByFile = ({ articles, questions }: EvalSet): ReadonlyMap<string, string> =>
  new Map([
    ...articles.map(({ file, outlet }) => [file, outlet] as const),
    ...questions.flatMap(expectedFiles),
  ]);

const expectedFiles = ({ gold }: EvalQuestion): readonly (readonly [string, string])[] =>
  [...gold].flatMap(([outlet, { best, good }]) =>
    [...best, ...good].map(({ file }) => [file, outlet] as const),
  );

/** Attributions cut at the ends of sentences, as the expected ones are. */
function speechOf(article: Article | undefined): ReadSpeech | undefined {
  if (article === undefined) return undefined;
  const quotes = article.attributions.flatMap(({ kind, quote, speaker }) =>
    article.sentences
      .filter(({ span }) => overlaps(span, quote))
      .map(({ span }) => ({
        kind,
        span: { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) },
        ...(speaker.kind === "named" && { speaker: speaker.name }),
      })),
  );
  return { text: article.text, quotes };
}

function pageOf(article: Article | undefined): ReadPage | undefined {
  if (article === undefined) return undefined;
  return { ...article, sentences: article.sentences.map(({ span }) => verbatim(article, span)) };
}
