import { groupBy } from "../../language/group-by.ts";
import { type Span, slice } from "../../language/span.ts";
import { splitTerms } from "../../language/terms.ts";
import type { Article } from "../article.ts";
import { addressesReader } from "../furniture/line-rule.ts";
import { endsSentence, plainText, withoutQuotes } from "../layout/plain-text.ts";
import { shareOf } from "../page/page.ts";
import { fewestSentences } from "../read-article.ts";
import { wordsKey } from "./shingles.ts";
import { spanAt, withoutParagraphs } from "./without-paragraphs.ts";

/** Two articles may share a paragraph because one follows the other; three seldom do. */
const fewestArticles = 3;

/**
 * A paper has a handful of kinds of page (news, sport, opinion, live), and what it prints on a kind is on
 * all of them; a paragraph of background is on those of one story.
 */
const smallestShare = 1 / 4;

/**
 * The articles without the paragraphs that their outlet repeats at the edges of its pages, and without
 * what it repeats anywhere that is no sentence of news. Background stays, in the middle of a story and
 * also at its end where the story is about it, and so does whatever belongs to a quotation. An article
 * that would be left with fewer than two sentences stays as it is, and so do all that repeat nothing.
 * @param articles - without duplicates, see `separateDuplicates`: of three copies every line is repeated
 */
export function dropRepeatedLines(articles: readonly Article[]): readonly Article[] {
  const dropped = new Map<Article, ReadonlySet<number>>();
  for (const outlet of groupBy(articles, (article) => article.outlet).values()) {
    for (const [article, places] of furnitureOf(outlet)) dropped.set(article, places);
  }
  return articles.map((article) => {
    const places = dropped.get(article);
    return places === undefined ? article : withoutParagraphs(article, places, "repeated line");
  });
}

/** A paragraph in one of the articles that have it. */
interface Print {
  readonly article: Article;
  /** Index into the article's paragraphs. */
  readonly at: number;
}

/** For each article of an outlet, the places of its paragraphs that are furniture. */
function furnitureOf(outlet: readonly Article[]): ReadonlyMap<Article, ReadonlySet<number>> {
  const dropped = new Map<Article, ReadonlySet<number>>();
  if (outlet.length < fewestArticles) return dropped;
  const repeated = repeatedParagraphs(outlet);
  const readings = new Map<Article, Reading>(
    [...byArticle(repeated.flat())].map(([article, places]) => [article, read(article, places)]),
  );
  const furniture = byArticle(repeated.filter((prints) => isFurniture(prints, readings)).flat());
  for (const [article, places] of furniture) {
    const quoting = quotingParagraphs(article);
    const free = new Set([...places].filter((at) => !quoting.has(at)));
    const left = article.sentences.filter(({ paragraph }) => !free.has(paragraph - 1));
    if (free.size > 0 && left.length >= fewestSentences) dropped.set(article, free);
  }
  return dropped;
}

const byArticle = (prints: readonly Print[]): ReadonlyMap<Article, ReadonlySet<number>> =>
  new Map(
    [...groupBy(prints, ({ article }) => article)].map(([article, own]) => [
      article,
      new Set(own.map(({ at }) => at)),
    ]),
  );

/** The paragraphs that enough articles have, each with all its prints. */
function repeatedParagraphs(outlet: readonly Article[]): readonly (readonly Print[])[] {
  const prints = outlet.flatMap((article) =>
    article.paragraphs.map((span, at) => ({ article, at, words: wordsIn(article, span) })),
  );
  return [...groupBy(prints, ({ words }) => words)]
    .filter(([words]) => words !== "")
    .map(([, same]) => same)
    .filter((same) => {
      const count = new Set(same.map(({ article }) => article)).size;
      return count >= fewestArticles && count >= outlet.length * smallestShare;
    });
}

/** The same for two paragraphs of the same words, whatever a link in them leads to; "" for one of signs. */
function wordsIn({ text }: Article, span: Span): string {
  const printed = slice(text, span);
  return wordsKey(printed.includes("](") ? plainText(printed) : printed);
}

/** Where the paragraphs that an outlet repeats stand among an article's own. */
interface Reading {
  /** By paragraph: how many of its own paragraphs stand before it. */
  readonly ownBefore: readonly number[];
  readonly own: number;
  /** The terms of its own paragraphs. */
  readonly vocabulary: () => ReadonlySet<string>;
}

function read(article: Article, repeated: ReadonlySet<number>): Reading {
  const ownBefore: number[] = [];
  const own: Span[] = [];
  for (const [at, span] of article.paragraphs.entries()) {
    ownBefore.push(own.length);
    if (!repeated.has(at)) own.push(span);
  }
  let vocabulary: ReadonlySet<string> | undefined;
  return {
    ownBefore,
    own: own.length,
    vocabulary: () => {
      vocabulary ??= new Set(own.flatMap((span) => tellingTerms(article.text, span)));
      return vocabulary;
    },
  };
}

function isFurniture(prints: readonly Print[], readings: ReadonlyMap<Article, Reading>): boolean {
  const [first] = prints;
  const span = first?.article.paragraphs[first.at];
  if (first === undefined || span === undefined) return false;
  const text = plainText(slice(first.article.text, span));
  if (opensQuotation.test(text)) return false;
  if (!isSentence(text) || addressesReader(withoutQuotes(text))) return true;
  return prints.every((print) => standsAtEdge(print, readings)) && !isTopic(text, prints, readings);
}

const opensQuotation = /^["“”'‘«]/u;

/** A line that ends with a colon or a dash leads on to the next one and is part of what it says. */
const isSentence = (text: string): boolean => endsSentence(text) || /[:;,—–-]$/u.test(text);

/** The article's own paragraphs that may stand between an edge of the body and a repeated one. */
const mostBefore = 1;
const mostBehind = 2;

function standsAtEdge({ article, at }: Print, readings: ReadonlyMap<Article, Reading>): boolean {
  const { ownBefore = [], own = 0 } = readings.get(article) ?? {};
  const before = ownBefore[at] ?? 0;
  return before <= mostBefore || own - before <= mostBehind;
}

/**
 * Background shares words with the story it is printed in: of a paragraph of a long article the rest has
 * .59 as a rule and seldom less than .35, of what papers print about themselves .22.
 */
const topicShare = 0.3;

/** So many articles tell what a paragraph is about; an outlet may print it in thousands. */
const mostAsked = 24;

/** True where most articles with a paragraph are about what it says. */
function isTopic(
  text: string,
  prints: readonly Print[],
  readings: ReadonlyMap<Article, Reading>,
): boolean {
  const terms = new Set(tellingTerms(text));
  const step = Math.ceil(prints.length / mostAsked);
  const asked = prints.filter((_print, at) => at % step === 0);
  const about = asked.filter(({ article }) => {
    const vocabulary = readings.get(article)?.vocabulary();
    return vocabulary !== undefined && shareOf(terms, vocabulary) >= topicShare;
  });
  return 2 * about.length > asked.length;
}

const tellingTerms = (text: string, within?: Span): readonly string[] =>
  splitTerms(text, within).flatMap(({ term, isStop }) => (isStop ? [] : [term]));

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
