import type { Article } from "../corpus/article.ts";
import type { Attribution } from "../corpus/attribution/attribution.ts";
import { countryOf } from "../language/countries.ts";
import { groupBy } from "../language/group-by.ts";
import { readTokens } from "../language/nlp.ts";
import { contains, type Span, slice } from "../language/span.ts";
import { splitTerms } from "../language/terms.ts";
import { splitWords } from "../language/words.ts";
import { isLightNoun } from "../retrieval/question/function-words.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";

/** What example questions are made from. */
export interface ExampleParts {
  /** Whoever speaks most first. */
  readonly speakers: readonly CorpusSpeaker[];
  readonly articles: readonly Article[];
}

const known = new WeakMap<readonly Article[], readonly string[]>();

/**
 * Up to four questions of different kinds that a corpus answers: what somebody says, what somebody says
 * about a thing, who says some words, and two outlets on a thing. Made only of what it holds, so a
 * corpus in which nobody speaks has fewer. Looked for once in each list of articles.
 */
export function exampleQuestions({ speakers, articles }: ExampleParts): readonly string[] {
  const remembered = known.get(articles);
  if (remembered !== undefined) return remembered;
  const questions = findQuestions({ speakers, articles });
  known.set(articles, questions);
  return questions;
}

function findQuestions({ speakers, articles }: ExampleParts): readonly string[] {
  const persons = speakers.filter(({ type }) => type === "person").map(({ name }) => name);
  const [first, ...others] = persons;
  return [
    ...(first === undefined ? [] : [`what did ${first} say`]),
    ...firstOf(others.slice(0, personsTried), (name) => askAbout(name, articles)),
    ...firstOf(articles, askWhoSaid),
    ...askTwoOutlets(articles),
  ];
}

/** So many persons, and so many sentences of each, are looked at for a topic. */
const personsTried = 5;
const sentencesTried = 40;

/** The first that something is made of, as a list of one; empty where nothing is of any. */
function firstOf<T, U>(things: readonly T[], make: (thing: T) => U | undefined): readonly U[] {
  for (const thing of things) {
    const made = make(thing);
    if (made !== undefined) return [made];
  }
  return [];
}

/** A question for somebody on what they are quoted on most among the things in headlines. */
function askAbout(name: string, articles: readonly Article[]): string | undefined {
  const said = articles.flatMap((article) =>
    article.attributions
      .filter((one) => isSaidBy(one, name))
      .flatMap(({ quote }) => article.sentences.filter(({ span }) => contains(span, quote)))
      .map(({ span }) => ({ article, span })),
  );
  const things = said
    .slice(0, sentencesTried)
    .flatMap(({ article, span }) => thingsIn(article, [span]));
  const [most] = [...groupBy(things, ({ term }) => term).values()].sort(
    (a, b) => b.length - a.length,
  );
  return most?.[0] === undefined ? undefined : `what did ${name} say about ${most[0].word}`;
}

const isSaidBy = ({ speaker, denied, kind }: Attribution, name: string): boolean =>
  speaker.kind === "named" && speaker.name === name && denied !== true && kind !== "fragment";

interface Thing {
  readonly term: string;
  /** As printed. */
  readonly word: string;
}

/** A word shorter than this tells little. */
const shortestThing = 4;

/** Common nouns of some stretches that are in the article's headline, too. */
function thingsIn({ text, title = "" }: Article, stretches: readonly Span[]): readonly Thing[] {
  const telling = new Set(
    splitTerms(title)
      .filter(({ isStop, surface }) => !isStop && countryOf(surface) === undefined)
      .map(({ term }) => term),
  );
  return readTokens(text, stretches)
    .filter(({ pos, start, end }) => pos === "NOUN" && end - start >= shortestThing)
    .flatMap((token) => {
      const word = slice(text, token);
      const [term] = splitTerms(word);
      return term !== undefined &&
        telling.has(term.term) &&
        /^\p{Ll}+$/u.test(word) &&
        !isLightNoun(word)
        ? [{ term: term.term, word }]
        : [];
    });
}

/** So many words are asked for between quotation marks. */
const [fewestWords, mostWords] = [4, 6];

/** A question for whoever is quoted with some words, taken from an article where they are named. */
function askWhoSaid({ text, attributions, sentences }: Article): string | undefined {
  const [words] = firstOf(attributions, ({ kind, speaker, quote, denied }) => {
    const isPerson = speaker.kind === "named" && speaker.type === "person";
    const isWhole = sentences.some(({ span }) => contains(span, quote));
    return kind === "indirect" || !isPerson || !isWhole || denied === true
      ? undefined
      : wordsToAskFor(text, quote);
  });
  return words === undefined ? undefined : `who said "${words}"`;
}

/** The opening clause of a quotation, where it has the right length and tells something. */
function wordsToAskFor(text: string, quote: Span): string | undefined {
  const [clause = ""] = /^[^.,;:!?"“”()[\]—–\n]+/u.exec(slice(text, quote)) ?? [];
  const words = splitWords(clause);
  const telling = splitTerms(clause).filter(({ isStop }) => !isStop);
  const isFit = words.length >= fewestWords && words.length <= mostWords && telling.length > 1;
  return isFit ? clause.trim() : undefined;
}

/** So many words that headlines share are tried, in so many sentences of an article. */
const wordsTried = 30;
const openingSentences = 12;

/** Two outlets on a thing that both have in a headline and in the text below it. */
function askTwoOutlets(articles: readonly Article[]): readonly string[] {
  const headlined = articles.flatMap((article) =>
    article.outlet === undefined
      ? []
      : splitTerms(article.title ?? "")
          .filter(({ isStop, surface }) => !isStop && countryOf(surface) === undefined)
          .map(({ term }) => ({ term, article, outlet: article.outlet })),
  );
  const shared = [...groupBy(headlined, ({ term }) => term)].flatMap(([term, places]) => {
    const [one] = places;
    const other = places.find(({ outlet }) => outlet !== one?.outlet);
    return one === undefined || other === undefined ? [] : [{ term, one, other }];
  });
  const [best] = shared
    .slice(0, wordsTried)
    .flatMap(({ term, one, other }) => {
      const word = openingThings(one.article).find((thing) => thing.term === term)?.word;
      const mentions = Math.min(...[one, other].map(({ article }) => countTerm(term, article)));
      return word === undefined || mentions === 0 ? [] : [{ word, mentions, one, other }];
    })
    .sort((a, b) => b.mentions - a.mentions);
  return best === undefined ? [] : [`${best.one.outlet} vs ${best.other.outlet} on ${best.word}`];
}

const openingThings = (article: Article): readonly Thing[] =>
  thingsIn(
    article,
    article.sentences.slice(0, openingSentences).map(({ span }) => span),
  );

/** In how many sentences an article has a term. */
const countTerm = (term: string, { text, sentences }: Article): number =>
  sentences.filter(({ span }) => splitTerms(text, span).some((found) => found.term === term))
    .length;
