import type { Span } from "../../language/span.ts";
import type { Article } from "../article.ts";
import { fewestSentences } from "../fewest-sentences.ts";
import type { Pieces } from "../pacer.ts";
import { furnitureAmong, type Places, type TopicMemory } from "./furniture-lines.ts";
import { type OutletPlaces, placesByOutlet } from "./outlet-places.ts";
import { type ParagraphKeys, repeatedParagraphs } from "./repeated-paragraphs.ts";
import { spanAt, withoutParagraphs } from "./without-paragraphs.ts";

/** Two articles may share a paragraph because one follows the other; three seldom do. */
const fewestArticles = 3;

/**
 * A paper has a handful of kinds of page (news, sport, opinion, live), and what it prints on a kind is on
 * all of them; a paragraph of background is on those of one story.
 */
const smallestShare = 1 / 4;

/** What is known of articles whose lines were compared before. It changes the time and nothing else. */
export interface LineMemory {
  readonly keys: ParagraphKeys;
  readonly topics: TopicMemory;
  readonly shortened: WeakMap<Article, Shortened>;
  /** The articles of the last time by outlet, what came of each outlet, and what was given for each article. */
  last: LastLines | undefined;
}

interface LastLines {
  readonly grouped: OutletPlaces;
  readonly outlets: ReadonlyMap<string | undefined, Outlet>;
  readonly read: readonly Article[];
}

interface Outlet {
  readonly articles: readonly Article[];
  readonly furniture: Places;
}

/** An article as it was without its furniture. */
interface Shortened {
  readonly furniture: string;
  readonly article: Article;
}

/** An empty memory; one lasts as long as a corpus is in service. */
export const createLineMemory = (): LineMemory => ({
  keys: new WeakMap(),
  topics: new WeakMap(),
  shortened: new WeakMap(),
  last: undefined,
});

const articlesInPiece = 64;

/**
 * The articles without the paragraphs that their outlet repeats at the edges of its pages, and without
 * what it repeats anywhere that is no sentence of news. Background stays, in the middle of a story and
 * also at its end where the story is about it, and so does whatever belongs to a quotation. An article
 * that would be left with fewer than two sentences stays as it is, and so do all that repeat nothing.
 * Only outlets of which an article has changed since the memory was last used are looked through, and what
 * comes out as before is the same object.
 * @param articles - without duplicates, see `separateDuplicates`: of three copies every line is repeated
 */
export function* dropRepeatedLines(
  articles: readonly Article[],
  memory: LineMemory,
): Pieces<readonly Article[]> {
  const { last } = memory;
  const grouped = yield* placesByOutlet(articles, last?.grouped);
  const { places, changed } = grouped;
  const outlets = new Map<string | undefined, Outlet>();
  const read = last === undefined || changed === undefined ? [...articles] : [...last.read];
  for (const [name, own] of places) {
    const before = last?.outlets.get(name);
    const isSame = before !== undefined && changed !== undefined && !changed.has(name);
    const outlet = isSame
      ? before
      : yield* readOutlet(
          own.flatMap((place) => articles[place] ?? []),
          before,
          memory,
        );
    outlets.set(name, outlet);
    if (isSame) continue;
    for (const [at, place] of own.entries()) {
      const article = outlet.articles[at];
      const furniture = article && outlet.furniture.get(article);
      if (article === undefined) continue;
      read[place] =
        furniture === undefined ? article : withoutFurniture(article, furniture, memory);
      if (at % articlesInPiece === 0) yield;
    }
  }
  memory.last = { grouped, outlets, read };
  return read;
}

function* readOutlet(
  articles: readonly Article[],
  before: Outlet | undefined,
  memory: LineMemory,
): Pieces<Outlet> {
  const isSame =
    before?.articles.length === articles.length &&
    articles.every((one, at) => one === before.articles[at]);
  return isSame ? before : { articles, furniture: yield* furnitureOf(articles, memory) };
}

/** For each article of an outlet, the places of its paragraphs that are furniture. */
function* furnitureOf(outlet: readonly Article[], { keys, topics }: LineMemory): Pieces<Places> {
  if (outlet.length < fewestArticles) return new Map();
  const fewest = Math.max(fewestArticles, outlet.length * smallestShare);
  return yield* furnitureAmong(yield* repeatedParagraphs(outlet, fewest, keys), topics);
}

function withoutFurniture(
  article: Article,
  places: readonly number[],
  { shortened }: LineMemory,
): Article {
  const furniture = places.join();
  const last = shortened.get(article);
  if (last?.furniture === furniture) return last.article;
  const quoting = quotingParagraphs(article);
  const free = new Set(places.filter((at) => !quoting.has(at)));
  const left = article.sentences.filter(({ paragraph }) => !free.has(paragraph - 1));
  const isDropped = free.size > 0 && left.length >= fewestSentences;
  const read = isDropped ? withoutParagraphs(article, free, "repeated line") : article;
  shortened.set(article, { furniture, article: read });
  return read;
}

/** The places of the paragraphs in which quoted words stand, or the name of who says them. */
function quotingParagraphs({ attributions, paragraphs }: Article): ReadonlySet<number | undefined> {
  const placeOf = (span: Span | undefined) => span && spanAt(paragraphs, span.start);
  return new Set(
    attributions
      .filter(({ kind }) => kind !== "indirect")
      .flatMap(({ quote, speaker }) => [
        placeOf(quote),
        placeOf(speaker.kind === "named" ? speaker.mention : undefined),
      ]),
  );
}
