import { expect, test } from "vitest";
import { type CorpusArticle, draftCorpus } from "../../bench/corpus/corpus.ts";
import { draftQuestions } from "../../bench/corpus/questions.ts";
import { splitWords } from "../../src/language/words.ts";

const articles: CorpusArticle[] = [];
for (const article of draftCorpus(7)) {
  if (articles.length === 40) break;
  articles.push(article);
}

const known = new Set(
  articles.flatMap(({ text }) => splitWords(text()).map(({ folded }) => folded)),
);
const wordsOf = (question: string) => splitWords(question).map(({ folded }) => folded);

test("the same seed asks the same, and as much as is wanted of each kind", () => {
  const questions = draftQuestions(1, articles, 25);
  expect(questions).toEqual(draftQuestions(1, articles, 25));
  expect([questions.natural.length, questions.short.length]).toEqual([25, 25]);
});

test("natural questions have about ten words that the corpus knows", () => {
  const { natural } = draftQuestions(1, articles, 200);
  const counts = natural.map(
    (question) => new Set(wordsOf(question).filter((word) => known.has(word))).size,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(mean).toBeGreaterThan(8.5);
  expect(mean).toBeLessThan(12);
});

test("short questions have six words at most, and some ask for names that nobody has", () => {
  const { short } = draftQuestions(1, articles, 200);
  expect(Math.max(...short.map((question) => wordsOf(question).length))).toBeLessThanOrEqual(7);
  const foreign = short.filter((question) =>
    wordsOf(question).some((word) => /^(?:quoxley|zzyborough)$/u.test(word)),
  );
  expect(foreign.length).toBeGreaterThan(4);
  expect(foreign.length).toBeLessThan(40);
});
