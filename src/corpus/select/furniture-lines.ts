import { type Span, slice } from "../../language/span.ts";
import { splitTerms } from "../../language/terms.ts";
import type { Article } from "../article.ts";
import { addressesReader } from "../furniture/line-rule.ts";
import { endsSentence, plainText, withoutQuotes } from "../layout/plain-text.ts";
import { compare } from "../order.ts";
import type { Pieces } from "../pacer.ts";
import { shareOf } from "../page/page.ts";
import type { Print } from "./repeated-paragraphs.ts";

/** For each article the places of some of its paragraphs, in order. */
export type Places = ReadonlyMap<Article, readonly number[]>;

/** What an article was found to be about and what not. */
interface Topics {
  /** The places of its paragraphs that were repeated then: they tell nothing of it. */
  readonly repeated: string;
  /** By a paragraph's text: is the article about what that says? */
  readonly isAbout: Map<string, boolean>;
}

export type TopicMemory = WeakMap<Article, Topics>;

const printsInPiece = 512;

/**
 * Which of the paragraphs that an outlet repeats are its furniture.
 * @param repeated - each with all its prints
 */
export function* furnitureAmong(
  repeated: readonly (readonly Print[])[],
  topics: TopicMemory,
): Pieces<Places> {
  const places = yield* placesOf(repeated);
  const isAbout = createTopicCheck(places, topics);
  const furniture: (readonly Print[])[] = [];
  for (const prints of repeated)
    if (yield* isFurniture(prints, places, isAbout)) furniture.push(prints);
  return yield* placesOf(furniture);
}

function* placesOf(repeated: readonly (readonly Print[])[]): Pieces<Places> {
  const places = new Map<Article, number[]>();
  let done = 0;
  for (const { article, at } of repeated.flat()) {
    const own = places.get(article);
    if (own === undefined) places.set(article, [at]);
    else own.push(at);
    done += 1;
    if (done % printsInPiece === 0) yield;
  }
  for (const own of places.values()) own.sort((a, b) => a - b);
  yield;
  return places;
}

function* isFurniture(
  prints: readonly Print[],
  places: Places,
  isAbout: TopicCheck,
): Pieces<boolean> {
  const [first] = prints;
  const span = first?.article.paragraphs[first.at];
  if (first === undefined || span === undefined) return false;
  const text = plainText(slice(first.article.text, span));
  if (opensQuotation.test(text)) return false;
  if (!isSentence(text) || addressesReader(withoutQuotes(text))) return true;
  yield;
  return (
    prints.every((print) => standsAtEdge(print, places)) && !(yield* isTopic(text, prints, isAbout))
  );
}

const opensQuotation = /^["“”'‘«]/u;

/** A line that ends with a colon or a dash leads on to the next one and is part of what it says. */
const isSentence = (text: string): boolean => endsSentence(text) || /[:;,—–-]$/u.test(text);

/** The article's own paragraphs that may stand between an edge of the body and a repeated one. */
const mostBefore = 1;
const mostBehind = 2;

function standsAtEdge({ article, at }: Print, places: Places): boolean {
  const repeated = places.get(article) ?? [];
  const before = at - rank(repeated, at);
  return before <= mostBefore || article.paragraphs.length - repeated.length - before <= mostBehind;
}

/** How many numbers of a list in order are below one. */
function rank(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Background shares words with the story it is printed in: of a paragraph of a long article the rest has
 * .59 as a rule and seldom less than .35, of what papers print about themselves .22.
 */
const topicShare = 0.3;

/** So many articles tell what a paragraph is about; an outlet may print it in thousands. */
const mostAsked = 24;

/** True where most articles with a paragraph are about what it says. */
function* isTopic(text: string, prints: readonly Print[], isAbout: TopicCheck): Pieces<boolean> {
  const terms = new Set(tellingTerms(text));
  const asked = sampleOf(prints);
  let about = 0;
  for (const { article } of asked) {
    yield;
    if (isAbout(article, text, terms)) about += 1;
  }
  return 2 * about > asked.length;
}

/** The same prints again where an article that is none of them comes or goes: those of the lowest ids. */
function sampleOf(prints: readonly Print[]): readonly Print[] {
  if (prints.length <= mostAsked) return prints;
  const lowest: Print[] = [];
  for (const print of prints) {
    const last = lowest.length === mostAsked ? lowest.at(-1) : undefined;
    if (last !== undefined && compare(print.article.id, last.article.id) >= 0) continue;
    const place = lowest.findIndex(({ article }) => compare(print.article.id, article.id) < 0);
    lowest.splice(place < 0 ? lowest.length : place, 0, print);
    if (lowest.length > mostAsked) lowest.pop();
  }
  return lowest;
}

/** Whether an article is about what a paragraph says, which has these terms. */
type TopicCheck = (article: Article, text: string, terms: ReadonlySet<string>) => boolean;

function createTopicCheck(places: Places, topics: TopicMemory): TopicCheck {
  const vocabularies = new Map<Article, ReadonlySet<string>>();
  const current = new Map<Article, Topics>();
  const topicsOf = (article: Article): Topics => {
    const repeated = (places.get(article) ?? []).join();
    const last = topics.get(article);
    const own = last?.repeated === repeated ? last : { repeated, isAbout: new Map() };
    topics.set(article, own);
    current.set(article, own);
    return own;
  };
  const vocabularyOf = (article: Article): ReadonlySet<string> => {
    const repeated = new Set(places.get(article));
    const own = article.paragraphs.filter((_span, at) => !repeated.has(at));
    const vocabulary = new Set(own.flatMap((span) => tellingTerms(article.text, span)));
    vocabularies.set(article, vocabulary);
    return vocabulary;
  };
  return (article, text, terms) => {
    const { isAbout } = current.get(article) ?? topicsOf(article);
    const known =
      isAbout.get(text) ??
      shareOf(terms, vocabularies.get(article) ?? vocabularyOf(article)) >= topicShare;
    isAbout.set(text, known);
    return known;
  };
}

const tellingTerms = (text: string, within?: Span): readonly string[] =>
  splitTerms(text, within).flatMap(({ term, isStop }) => (isStop ? [] : [term]));
