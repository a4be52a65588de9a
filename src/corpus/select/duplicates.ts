import { groupBy } from "../../language/group-by.ts";
import type { Article } from "../article.ts";
import type { Duplicate } from "../corpus-reading.ts";
import { differenceOf } from "../difference.ts";
import { compare, sortPaced } from "../order.ts";
import type { Pieces } from "../pacer.ts";
import { compareTexts } from "./near-pairs.ts";
import type { Hashes, NearTexts } from "./near-texts.ts";
import { type OutletPlaces, placesByOutlet } from "./outlet-places.ts";
import { pageKey } from "./page-key.ts";
import { type Shingles, shinglesOf } from "./shingles.ts";

/** Articles, and those that another one stands for; both in the order in which they were given. */
export interface Separation {
  readonly kept: readonly Article[];
  readonly duplicates: readonly Duplicate[];
}

/** What is known of articles that were compared before. It changes the time and nothing else. */
export interface DuplicateMemory {
  readonly texts: WeakMap<Article, Text>;
  /** How many of the last articles have a text, by its id. */
  readonly prints: Map<string, number>;
  /** Ids of texts that several have. */
  readonly repeated: Set<string>;
  /** The last articles, and what each is compared by. */
  articles: readonly Article[];
  inOrder: readonly Text[];
  /** Those of them that are not another one's text, by outlet. */
  grouped: OutletPlaces | undefined;
  outlets: ReadonlyMap<string | undefined, Outlet>;
}

/** An empty memory; one lasts as long as a corpus is in service. */
export const createDuplicateMemory = (): DuplicateMemory => ({
  texts: new WeakMap(),
  prints: new Map(),
  repeated: new Set(),
  articles: [],
  inOrder: [],
  grouped: undefined,
  outlets: new Map(),
});

/** What came of the texts of one outlet; those of no known outlet are compared among themselves. */
interface Outlet {
  readonly texts: readonly Text[];
  readonly twins: Twins;
  readonly near: NearTexts;
}

/**
 * Keeps one article of each text, page and story in an outlet; what two outlets print of one agency stays
 * two articles. Which stays does not depend on the order but where nothing else tells them apart:
 *
 * - of the same text the first;
 * - of copies of one page, and of bodies of the same words, the one published last, then the longer, then
 *   the first;
 * - of two that are nearly the same (see `compareTexts`) the one published last: the other is its older
 *   version. Where a date is missing or they are equal, and where one has less than half the words and so
 *   is no revision but an extract, the longer stays, then the first. The most alike are compared first, and
 *   what is no longer kept is not compared, so that of versions in a row the last one stays.
 *
 * About linear in the articles' length; where few have changed since the memory was last used, only those
 * are compared with the others.
 */
export function* separateDuplicates(
  articles: readonly Article[],
  memory: DuplicateMemory,
): Pieces<Separation> {
  const texts = yield* readTexts(articles, memory);
  const twins = new Map<Text, Twin>();
  if (memory.repeated.size > 0) yield* keepFirst(texts, memory.repeated, twins);
  const left = twins.size === 0 ? texts : texts.filter((text) => !twins.has(text));
  yield;
  const candidates = left === texts ? articles : left.map(({ article }) => article);
  const grouped = yield* placesByOutlet(candidates, memory.grouped);
  const outlets = new Map<string | undefined, Outlet>();
  for (const [name, places] of grouped.places) {
    const last = memory.outlets.get(name);
    const isSame = last !== undefined && grouped.changed?.has(name) === false;
    const outlet = isSame
      ? last
      : yield* compareOutlet(
          places.flatMap((place) => left[place] ?? []),
          last,
        );
    outlets.set(name, outlet);
    for (const [text, twin] of outlet.twins) twins.set(text, twin);
    if (!isSame) yield;
  }
  [memory.grouped, memory.outlets] = [grouped, outlets];
  if (twins.size === 0) return { kept: articles, duplicates: [] };
  const settled = settle(twins);
  yield;
  const kept: Article[] = [];
  const duplicates: Duplicate[] = [];
  for (let from = 0; from < texts.length; from += textsInPiece) {
    for (const text of texts.slice(from, from + textsInPiece)) {
      const twin = settled.get(text);
      if (twin === undefined) kept.push(text.article);
      else duplicates.push({ file: text.article.file, of: twin.of.article.file, kind: twin.kind });
    }
    yield;
  }
  return { kept, duplicates };
}

/** Why an article is not kept. */
interface Twin {
  readonly of: Text;
  readonly kind: Duplicate["kind"];
}

/** In the order in which they were found out. */
type Twins = ReadonlyMap<Text, Twin>;

/** An article with what it is compared by. */
interface Text extends Shingles {
  readonly article: Article;
  /** The page that it is a copy of, see `pageKey`. */
  readonly page: string | undefined;
  /** When it was published, in milliseconds since 1970; without a date a moment before the first newspaper. */
  readonly moment: number;
}

/** Of those that are read, and of those that are only counted or chosen from. */
const articlesInPiece = 16;
const textsInPiece = 1_024;

/** Reads the texts of articles that are new, and counts how many have each. */
function* readTexts(
  articles: readonly Article[],
  memory: DuplicateMemory,
): Pieces<readonly Text[]> {
  const { from, toBefore, toAfter } = differenceOf(memory.articles, articles);
  const read: Text[] = [];
  let work = 0;
  for (const article of articles.slice(from, toAfter)) {
    const known = memory.texts.get(article);
    const text = known ?? readText(article);
    if (known === undefined) memory.texts.set(article, text);
    read.push(text);
    work += known === undefined ? textsInPiece / articlesInPiece : 1;
    if (work < textsInPiece) continue;
    work = 0;
    yield;
  }
  for (const [at, { id }] of memory.articles.slice(from, toBefore).entries()) {
    countPrint(id, -1, memory);
    if (at % textsInPiece === 0) yield;
  }
  for (const [at, { id }] of articles.slice(from, toAfter).entries()) {
    countPrint(id, 1, memory);
    if (at % textsInPiece === 0) yield;
  }
  const last = memory.inOrder;
  const texts = [...last.slice(0, from), ...read, ...last.slice(toBefore)];
  [memory.articles, memory.inOrder] = [articles, texts];
  return texts;
}

function countPrint(id: string, by: 1 | -1, { prints, repeated }: DuplicateMemory): void {
  const count = (prints.get(id) ?? 0) + by;
  if (count === 0) prints.delete(id);
  else prints.set(id, count);
  if (count > 1) repeated.add(id);
  else repeated.delete(id);
}

const readText = (article: Article): Text => ({
  ...shinglesOf(article),
  article,
  page: article.url === undefined ? undefined : pageKey(article.url),
  moment: article.published === undefined ? Date.UTC(1600) : Date.parse(article.published),
});

/** Of the same text the first stays. @param repeated - ids of texts that several have */
function* keepFirst(
  texts: readonly Text[],
  repeated: ReadonlySet<string>,
  twins: Map<Text, Twin>,
): Pieces<void> {
  const firsts = new Map<string, Text>();
  const keep = (text: Text): void => {
    const { id } = text.article;
    if (!repeated.has(id)) return;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, text);
    else twins.set(text, { of: first, kind: "same text" });
  };
  for (let from = 0; from < texts.length; from += textsInPiece) {
    texts.slice(from, from + textsInPiece).forEach(keep);
    yield;
  }
}

function* compareOutlet(texts: readonly Text[], last: Outlet | undefined): Pieces<Outlet> {
  const isSame =
    last?.texts.length === texts.length && texts.every((text, at) => text === last.texts[at]);
  if (isSame) return last;
  const twins = new Map<Text, Twin>();
  let left = texts;
  for (const [key, kind] of wholeKeys) {
    keepBest(left, key, kind, twins);
    left = left.filter((text) => !twins.has(text));
    yield;
  }
  const hashes = left.map((text) => text.hashes);
  const near = yield* compareTexts(hashes, last?.near);
  yield* separateNear(left, near, twins);
  return { texts, twins, near };
}

type KeyOf = (text: Text) => string | undefined;

/** What makes articles the same as wholes, and what the ones not kept are called. */
const wholeKeys: readonly (readonly [KeyOf, Duplicate["kind"]])[] = [
  [({ page }) => page, "same address"],
  [({ whole }) => whole, "nearly the same text"],
];

function keepBest(
  texts: readonly Text[],
  keyOf: KeyOf,
  kind: Duplicate["kind"],
  twins: Map<Text, Twin>,
): void {
  for (const [key, same] of groupBy(texts, keyOf)) {
    // Sorting keeps the order of equals, and so the first of them.
    const [best, ...others] =
      key === undefined || same.length === 1 ? [] : [...same].sort(latestFirst);
    if (best === undefined) continue;
    for (const text of others) {
      const isOlder = compareDates(text.article, best.article) < 0;
      twins.set(text, { of: best, kind: isOlder ? "older version" : kind });
    }
  }
}

/** Those without a date last; a day counts as its beginning. */
const latestFirst = (a: Text, b: Text): number => b.moment - a.moment || b.words - a.words;

/** Above 0 where `a` was published later, 0 where their dates do not tell. */
function compareDates({ published: a }: Article, { published: b }: Article): number {
  if (a === undefined || b === undefined) return 0;
  const haveTimes = a.includes("T") && b.includes("T");
  return haveTimes
    ? Date.parse(a) - Date.parse(b)
    : Date.parse(a.slice(0, dayLength)) - Date.parse(b.slice(0, dayLength));
}

const dayLength = "2024-04-24".length;

function* separateNear(
  outlet: readonly Text[],
  { pairs }: NearTexts,
  twins: Map<Text, Twin>,
): Pieces<void> {
  if (pairs.length === 0) return;
  const placeOf = new Map(outlet.map(({ hashes }, place) => [hashes, place]));
  const textOf = (hashes: Hashes): Text | undefined => outlet[placeOf.get(hashes) ?? -1];
  const met = pairs.flatMap((pair) => {
    const [a, b] = [textOf(pair.a), textOf(pair.b)];
    if (a === undefined || b === undefined) return [];
    const { containment } = pair;
    return [a.article.id < b.article.id ? { a, b, containment } : { a: b, b: a, containment }];
  });
  yield;
  // The order of the pairs must not come from the order of the files.
  const inOrder = yield* sortPaced(
    met,
    (one, other) =>
      other.containment - one.containment ||
      compare(one.a.article.id, other.a.article.id) ||
      compare(one.b.article.id, other.b.article.id),
  );
  const isFirst = (a: Text, b: Text): boolean =>
    (placeOf.get(a.hashes) ?? 0) < (placeOf.get(b.hashes) ?? 0);
  for (const { a, b } of inOrder) {
    if (twins.has(a) || twins.has(b)) continue;
    const quality = compareQuality(a, b);
    const isBetter = quality > 0 || (quality === 0 && isFirst(a, b));
    const [better, worse] = isBetter ? [a, b] : [b, a];
    const isOlder = compareDates(worse.article, better.article) < 0;
    twins.set(worse, { of: better, kind: isOlder ? "older version" : "nearly the same text" });
  }
}

/** Above 0 where `a` is to be answered from rather than `b`, 0 where nothing tells. */
function compareQuality(a: Text, b: Text): number {
  const isExtract = 2 * Math.min(a.words, b.words) < Math.max(a.words, b.words);
  const later = isExtract ? 0 : compareDates(a.article, b.article);
  return later || a.words - b.words;
}

/**
 * Twins of articles that are kept, also where another one stood for an article first: whatever stands for
 * an article loses its own place later, so the last ones are settled first.
 */
function settle(twins: Twins): Twins {
  const settled = new Map<Text, Twin>();
  for (const [text, { of, kind }] of [...twins].reverse())
    settled.set(text, { of: settled.get(of)?.of ?? of, kind });
  return settled;
}
