import type { Saying } from "../answer/quotes.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { articleLine, outletName, weighLines } from "./render-outlet.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

/** A page is read in one go: this many sentences of this many articles, and no more text than that. */
const maxSentences = 8;
const maxArticles = 5;
const calmBudget = 2_800;

const speakerBudget = 40;
const sentenceBudget = 600;

/** What somebody says in one article, as far as a page shows it. */
export interface Passage {
  readonly article: Article;
  readonly sayings: readonly [Saying, ...Saying[]];
  /** Outlet, date, headline and the sentences. */
  readonly text: string;
}

/**
 * Sayings in order, divided into pages.
 * @param speaker - who is asked for; another name that an article gives them is told
 * @param budget - what a page may hold at most, 1,200 or more
 * @returns at least one page, which is empty where nothing is said
 */
export function pageSayings(
  sayings: readonly Saying[],
  speaker: string,
  budget: number,
): readonly (readonly Saying[])[] {
  const most = Math.min(calmBudget, budget);
  const pages: Saying[][] = [[]];
  let articles = 0;
  let used = 0;
  for (const saying of sayings) {
    const page = pages.at(-1) ?? [];
    const isNew = page.at(-1)?.article !== saying.article;
    const cost = weighLines(sayingLines([saying], speaker));
    const head = weighLines(articleLines(saying.article));
    const isFull =
      page.length >= maxSentences ||
      (isNew && articles >= maxArticles) ||
      used + cost + (isNew ? head : 0) > most;
    if (isFull && page.length > 0) {
      pages.push([saying]);
      articles = 1;
      used = head + cost;
    } else {
      page.push(saying);
      articles += isNew ? 1 : 0;
      used += cost + (isNew ? head : 0);
    }
  }
  return pages;
}

/** The sayings of one page by article, as they are shown. */
export const passagesOf = (page: readonly Saying[], speaker: string): readonly Passage[] =>
  runsOf(page, (one, other) => one.article === other.article).map((sayings) => ({
    article: sayings[0].article,
    sayings,
    text: [...articleLines(sayings[0].article), ...sayingLines(sayings, speaker)].join("\n"),
  }));

const articleLines = (article: Article): readonly string[] => [
  outletName({ ...article, outlet: outletOf(article) }),
  articleLine(article),
];

/** Each sentence as a block quote; those that follow one another share the line with their source. */
function sayingLines(sayings: readonly Saying[], speaker: string): readonly string[] {
  const runs = runsOf(
    sayings,
    (one, next) =>
      next.sentence.index === one.sentence.index + 1 &&
      sourceOf(next, speaker) === sourceOf(one, speaker),
  );
  return runs.flatMap((run) => [...run.map(renderSentence), `-# ${sourceOf(run[0], speaker)}`]);
}

const renderSentence = ({ article, sentence, matches }: Saying): string =>
  `> ${renderSpan(article.text, sentence.span, matches, sentenceBudget).text}`;

const sourceOf = ({ kind, sentence, speaker: named }: Saying, speaker: string): string =>
  [
    ...(named === speaker ? [] : [`— ${renderLabel(named, speakerBudget)}`]),
    kind === "direct" ? "quoted" : "reported",
    `paragraph ${sentence.paragraph}`,
  ].join(" · ");

/** Neighbours that belong together, in order. */
function runsOf<T>(
  items: readonly T[],
  belong: (one: T, next: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && belong(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
