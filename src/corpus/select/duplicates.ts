import { groupBy } from "../../language/group-by.ts";
import type { Article } from "../article.ts";
import type { Duplicate } from "../corpus-reading.ts";
import { nearPairs } from "./near-pairs.ts";
import { pageKey } from "./page-key.ts";
import { type Shingles, shinglesOf } from "./shingles.ts";

/** Articles, and those that another one stands for; both in the order in which they were given. */
export interface Separation {
  readonly kept: readonly Article[];
  readonly duplicates: readonly Duplicate[];
}

/**
 * Keeps one article of each text, page and story in an outlet; what two outlets print of one agency stays
 * two articles. Which stays does not depend on the order but where nothing else tells them apart:
 *
 * - of the same text the first;
 * - of copies of one page, and of bodies of the same words, the one published last, then the longer, then
 *   the first;
 * - of two that are nearly the same (see `nearPairs`) the one published last: the other is its older
 *   version. Where a date is missing or they are equal, and where one has less than half the words and so
 *   is no revision but an extract, the longer stays, then the first. The most alike are compared first, and
 *   what is no longer kept is not compared, so that of versions in a row the last one stays.
 *
 * About linear in the articles' length.
 */
export function separateDuplicates(articles: readonly Article[]): Separation {
  const twins = new Map<Article, Twin>();
  const kept = (): readonly Article[] => articles.filter((article) => !twins.has(article));
  for (const [first, ...others] of groupBy(articles, ({ id }) => id).values()) {
    for (const other of others)
      if (first !== undefined) twins.set(other, { of: first, kind: "same text" });
  }
  const texts = readTexts(kept());
  for (const [key, kind] of wholeKeys) {
    for (const outlet of outletsOf(kept(), texts)) keepBest(outlet, key, kind, twins);
  }
  for (const outlet of outletsOf(kept(), texts)) separateNear(outlet, twins);
  const settled = settle(twins);
  return {
    kept: kept(),
    duplicates: articles.flatMap((article) => duplicateOf(article, settled.get(article))),
  };
}

/** Why an article is not kept. */
interface Twin {
  readonly of: Article;
  readonly kind: Duplicate["kind"];
}

/** An article with what it is compared by. */
interface Text extends Shingles {
  readonly article: Article;
  /** Place in the corpus. */
  readonly order: number;
}

const readTexts = (articles: readonly Article[]): ReadonlyMap<Article, Text> =>
  new Map(articles.map((article, order) => [article, { ...shinglesOf(article), article, order }]));

/** The texts of each outlet; articles of no known outlet are compared among themselves. */
const outletsOf = (
  articles: readonly Article[],
  texts: ReadonlyMap<Article, Text>,
): Iterable<readonly Text[]> =>
  groupBy(
    articles.flatMap((article) => texts.get(article) ?? []),
    ({ article }) => article.outlet,
  ).values();

type KeyOf = (text: Text) => string | undefined;

/** What makes articles the same as wholes, and what the ones not kept are called. */
const wholeKeys: readonly (readonly [KeyOf, Duplicate["kind"]])[] = [
  [({ article }) => article.url && pageKey(article.url), "same address"],
  [({ whole }) => whole, "nearly the same text"],
];

function keepBest(
  outlet: readonly Text[],
  keyOf: KeyOf,
  kind: Duplicate["kind"],
  twins: Map<Article, Twin>,
): void {
  for (const [key, same] of groupBy(outlet, keyOf)) {
    const [best, ...others] = key === undefined ? [] : [...same].sort(latestFirst);
    if (best === undefined) continue;
    for (const { article } of others) {
      const isOlder = compareDates(article, best.article) < 0;
      twins.set(article, { of: best.article, kind: isOlder ? "older version" : kind });
    }
  }
}

/** Those without a date last; a day counts as its beginning. */
const latestFirst = (a: Text, b: Text): number =>
  momentOf(b.article) - momentOf(a.article) || b.words - a.words || a.order - b.order;

/** Milliseconds; for an article without a date a moment before the first newspaper. */
const momentOf = ({ published }: Article): number =>
  published === undefined ? Date.UTC(1600) : Date.parse(published);

/** Above 0 where `a` was published later, 0 where their dates do not tell. */
function compareDates({ published: a }: Article, { published: b }: Article): number {
  if (a === undefined || b === undefined) return 0;
  const haveTimes = a.includes("T") && b.includes("T");
  return haveTimes
    ? Date.parse(a) - Date.parse(b)
    : Date.parse(a.slice(0, dayLength)) - Date.parse(b.slice(0, dayLength));
}

const dayLength = "2024-04-24".length;

function separateNear(outlet: readonly Text[], twins: Map<Article, Twin>): void {
  // The order of the pairs must not come from the order of the files.
  const sorted = [...outlet].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const pairs = [...nearPairs(sorted.map(({ hashes }) => hashes))].sort(
    (one, other) => other.containment - one.containment || one.a - other.a || one.b - other.b,
  );
  for (const pair of pairs) {
    const [a, b] = [sorted[pair.a], sorted[pair.b]];
    if (a === undefined || b === undefined) continue;
    if (twins.has(a.article) || twins.has(b.article)) continue;
    const [better, worse] = isBetter(a, b) ? [a.article, b.article] : [b.article, a.article];
    const isOlder = compareDates(worse, better) < 0;
    twins.set(worse, { of: better, kind: isOlder ? "older version" : "nearly the same text" });
  }
}

function isBetter(a: Text, b: Text): boolean {
  const isExtract = 2 * Math.min(a.words, b.words) < Math.max(a.words, b.words);
  const later = isExtract ? 0 : compareDates(a.article, b.article);
  return (later || a.words - b.words || b.order - a.order) > 0;
}

/**
 * Twins of articles that are kept, also where another one stood for an article first: whatever stands for
 * an article loses its own place later, so the last ones are settled first.
 */
function settle(twins: ReadonlyMap<Article, Twin>): ReadonlyMap<Article, Twin> {
  const settled = new Map<Article, Twin>();
  for (const [article, { of, kind }] of [...twins].reverse())
    settled.set(article, { of: settled.get(of)?.of ?? of, kind });
  return settled;
}

const duplicateOf = ({ file }: Article, twin: Twin | undefined): readonly Duplicate[] =>
  twin === undefined ? [] : [{ file, of: twin.of.file, kind: twin.kind }];
