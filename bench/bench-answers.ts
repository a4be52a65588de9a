import type { Library } from "../src/library/library.ts";
import { type Sample, summarise, type Timing, timed, timedSync } from "./measure.ts";
import { createPlainSearch } from "./plain-search.ts";

/** What an answer takes, and what plain search takes for the same questions. */
export interface AnswerTimes {
  readonly questions: number;
  readonly sentences: number;
  readonly answer: Timing;
  readonly plain: Timing;
  /** How many times plain search's median an answer's is, by the clock and by the processor's mean. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
  /** The question with the highest median. */
  readonly slowest: { readonly question: string; readonly median: number };
}

const warmUpRounds = 10;
const measuredRounds = 40;

/**
 * Asks all questions, round by round; within a round both ways of answering take turns, and every
 * other round plain search goes first, so that neither gains from what the other warmed up.
 */
export async function benchAnswers(
  library: Library,
  questions: readonly string[],
): Promise<AnswerTimes> {
  const search = createPlainSearch(library.articles);
  const plain: Sample[] = [];
  const answers = new Map<string, Sample[]>(questions.map((question) => [question, []]));
  for (let round = 0; round < warmUpRounds + measuredRounds; round += 1) {
    for (const question of questions) {
      const isPlainFirst = round % 2 === 1;
      const before = isPlainFirst ? timedSync(() => search(question)) : undefined;
      const answer = await timed(() => library.ask(question));
      const found = before ?? timedSync(() => search(question));
      if (round < warmUpRounds) continue;
      plain.push(found);
      answers.get(question)?.push(answer);
    }
  }
  const answer = summarise([...answers.values()].flat());
  const plainTiming = summarise(plain);
  const [slowest] = [...answers]
    .map(([question, samples]) => ({ question, median: summarise(samples).median }))
    .sort((a, b) => b.median - a.median);
  return {
    questions: questions.length,
    sentences: library.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    answer,
    plain: plainTiming,
    wallRatio: answer.median / plainTiming.median,
    cpuRatio: answer.cpuMean / plainTiming.cpuMean,
    slowest: slowest ?? { question: "", median: 0 },
  };
}
