import type { Article } from "../corpus/article.ts";
import type { Pieces } from "../corpus/pacer.ts";
import {
  type ArticleFacts,
  attributionsBySentence,
  factLists,
  packFacts,
} from "./article-facts.ts";
import { createListMemory } from "./corpus-lists.ts";
import { numberCorpus } from "./corpus-numbering.ts";
import { createDictionary } from "./dictionary.ts";
import { createFreeNumbers } from "./free-numbers.ts";
import type { IndexedCorpus, IndexMemory } from "./index-memory.ts";
import { createNameBook } from "./name-book.ts";
import { countNamesOn, countUsedNames, type NameCounting, noNameCounts } from "./name-counts.ts";
import { listOf } from "./packed-lists.ts";
import { quotedWords, runsIn } from "./quotations.ts";
import { createRunTable } from "./run-table.ts";
import type { PassageIndex } from "./search-engine.ts";
import { sentenceTerms } from "./sentence-terms.ts";
import { countTermsOn, countUsed, noTermCounts, type TermCounting } from "./term-counts.ts";

/** Articles with their facts. */
export interface ArticleShelf extends IndexMemory {
  /** True where it knows so many words or names, and most are of articles that are gone. */
  isWorn(from: number): boolean;
}

/** Articles are looked through in lots of so many, where each is a moment's work. */
const lot = 2_000;

/** The number of no corpus. */
const never = 0;

interface Shelved {
  readonly article: Article;
  readonly facts: ArticleFacts;
  /** The last corpus that it was counted in, and the last that wanted it; corpora are numbered from 1. */
  counted: number;
  wanted: number;
}

interface Counting {
  readonly terms: TermCounting;
  readonly names: NameCounting;
}

/** An empty shelf. @param passages - an empty index, for this shelf alone */
export function createArticleShelf(passages: PassageIndex): ArticleShelf {
  const dictionary = createDictionary();
  const book = createNameBook();
  const runs = createRunTable();
  const passageNumbers = createFreeNumbers();
  const quotationNumbers = createFreeNumbers();
  /** All whose passages can be found: those of the corpus last indexed, and of the one before. */
  const shelved = new Map<Article, Shelved>();
  /** Those of the corpus last indexed, in its order. */
  let inOrder: readonly Shelved[] = [];
  let termCounts = noTermCounts;
  let nameCounts = noNameCounts;
  const strung = createListMemory();
  /** The numbers of the corpus last indexed, and of the one last begun. */
  let last = never;
  let begun = never;

  function* shelve(article: Article, counting: Counting): Pieces<ArticleFacts> {
    const spoken = attributionsBySentence(article);
    const terms: (readonly number[])[] = [];
    const starts: number[] = [];
    const numbers: number[] = [];
    const quotations: number[] = [];
    let telling: string[] = [];
    let start = 0;
    for (const [at, { paragraph, span }] of article.sentences.entries()) {
      const read = sentenceTerms(article.text, span);
      terms.push(counting.terms.countSentence(read, 1));
      for (const term of read.telling) telling.push(term);
      const quoted = quotedWords(article, at, spoken[at] ?? []);
      if (quoted !== undefined) {
        const number = quotationNumbers.take();
        for (const run of runsIn(quoted)) runs.add(run, number);
        quotations.push(at, number);
      }
      if (article.sentences[at + 1]?.paragraph !== paragraph) {
        const number = passageNumbers.take();
        passages.add(number, telling);
        starts.push(start);
        numbers.push(number);
        telling = [];
        start = at + 1;
      }
      yield;
    }
    const found = { terms, spoken, passages: starts, passageNumbers: numbers, quotations };
    const facts = packFacts(article, found, { dictionary, book });
    counting.terms.countElsewhere(facts, 1);
    counting.names.count(facts, 1);
    return facts;
  }

  /** Counts an article whose facts are known, or with -1 takes it out. */
  function* recount(
    article: Article,
    facts: ArticleFacts,
    counting: Counting,
    by: 1 | -1,
  ): Pieces<void> {
    for (const { span } of article.sentences) {
      counting.terms.countSentence(sentenceTerms(article.text, span), by);
      yield;
    }
    counting.terms.countElsewhere(facts, by);
    counting.names.count(facts, by);
  }

  function* forget(article: Article, facts: ArticleFacts): Pieces<void> {
    for (const number of listOf(facts, factLists.passageNumbers)) {
      passages.remove(number);
      passageNumbers.giveBack(number);
      yield;
    }
    const spoken = attributionsBySentence(article);
    const quotations = listOf(facts, factLists.quotations);
    for (let at = 0; at < quotations.length; at += 2) {
      const [sentence = 0, number = 0] = quotations.subarray(at, at + 2);
      const words = quotedWords(article, sentence, spoken[sentence] ?? []) ?? [];
      for (const run of runsIn(words)) runs.remove(run, number);
      quotationNumbers.giveBack(number);
      yield;
    }
    shelved.delete(article);
  }

  function* index(articles: readonly Article[]): Pieces<IndexedCorpus> {
    begun += 1;
    const now = begun;
    /** Most stand where they stood, and are found without a look into a table. */
    const knownAt = (article: Article, at: number): Shelved | undefined => {
      const inPlace = inOrder[at];
      return inPlace?.article === article ? inPlace : shelved.get(article);
    };
    const want = (article: Article, at: number): void => {
      const known = knownAt(article, at);
      if (known !== undefined) known.wanted = now;
    };
    for (let from = 0; from < articles.length; from += lot) {
      for (const [at, article] of articles.slice(from, from + lot).entries())
        want(article, from + at);
      yield;
    }
    const counting = {
      terms: countTermsOn(termCounts, dictionary),
      names: countNamesOn(nameCounts),
    };
    const unwanted = [...shelved.values()].filter(({ wanted }) => wanted !== now);
    yield;
    for (const { article, facts, counted } of unwanted)
      yield* counted === last ? recount(article, facts, counting, -1) : forget(article, facts);
    yield;
    const kept: Shelved[] = [];
    for (const [at, article] of articles.entries()) {
      let known = knownAt(article, at);
      if (known === undefined) {
        const facts = yield* shelve(article, counting);
        known = { article, facts, counted: never, wanted: now };
        shelved.set(article, known);
      } else if (known.counted !== last) yield* recount(article, known.facts, counting, 1);
      kept.push(known);
      if (kept.length % lot === 0) yield;
    }
    termCounts = counting.terms.finish();
    nameCounts = counting.names.finish();
    for (const known of kept) known.counted = now;
    last = now;
    inOrder = kept;
    yield;
    const facts = kept.map((known) => known.facts);
    const lists = yield* strung.listsOf(facts);
    const numbering = yield* numberCorpus(lists, passageNumbers.bound);
    return {
      articles,
      facts,
      lists,
      numbering,
      termCounts,
      nameCounts,
      dictionary,
      book,
      passages,
      passageBound: passageNumbers.bound,
      runs,
      quotationBound: quotationNumbers.bound,
    };
  }

  return {
    index,
    isWorn: (from) =>
      (dictionary.size >= from && 2 * countUsed(termCounts) < dictionary.size) ||
      (book.names.length >= from && 2 * countUsedNames(nameCounts) < book.names.length),
  };
}
