/**
 * A corpus of any size, for measuring: made-up news in English words, the same for the same seed.
 *
 * What retrieval costs depends on how often words occur and where, so that is what the generator copies
 * from real text, each law with its source beside it:
 *
 * - words: Zipf–Mandelbrot ranks over an English word list (`zipf.ts`, `lexicon.ts`), four classes of
 *   words apart; Heaps' growth of the vocabulary follows from it. Function words come with the grammar
 *   (`clauses.ts`), about four of ten words, as in English;
 * - repetition: an article draws a third of its words from its story's (`clauses.ts`), and a story is
 *   told by several outlets, each in words of its own (`story.ts`);
 * - names of people, towns and bodies: coined from syllables, few of them everywhere and most of them
 *   once (`returning.ts`, `names.ts`);
 * - sentences: length log-normal with a median of 22 words; a third of them speech in the shapes that
 *   newspapers use, first with name and office, then with the surname (`article.ts`, `speech.ts`);
 * - articles: about ten paragraphs of one to three sentences, sixty outlets, front matter above.
 *
 * It means nothing, so it measures speed and memory, never quality. The first articles of a large corpus
 * are those of a small one of the same seed.
 */
import { type Head, writeArticle } from "./article.ts";
import { readLexicon } from "./lexicon.ts";
import { createNames } from "./names.ts";
import { createOutlets, outletCount } from "./outlets.ts";
import { createRandom, type Random } from "./random.ts";
import { draftStory, type Story } from "./story.ts";

/** Counts up whenever the same seed gives another text. */
export const generatorVersion = 1;

/** One article of a corpus. */
export interface CorpusArticle {
  readonly file: string;
  /** As the file holds it. */
  readonly text: () => string;
  readonly story: Story;
}

/** Stories begun on one day. */
const storiesADay = 6;

/** The articles of a corpus, one after another, without end. */
export function* draftCorpus(seed: number): Generator<CorpusArticle, never> {
  const lexicon = readLexicon();
  const random = createRandom(seed);
  const names = createNames(lexicon.isWord);
  const towns = createNames(lexicon.isWord);
  const outlets = createOutlets(distinct(outletCount, () => towns.place(random)));
  let number = 0;
  for (let stories = 0; ; stories += 1) {
    const story = draftStory(random, lexicon, names, Math.floor(stories / storiesADay));
    for (const { name, host } of outlets(random, articlesOf(random))) {
      const own = createRandom(seed, number);
      const { given, surname } = names.person(random);
      const head: Head = { outlet: name, host, author: `${given} ${surname}`, number };
      const source = { random: own, lexicon, story };
      yield {
        file: `${String(number).padStart(6, "0")}.txt`,
        text: () => writeArticle(source, head),
        story,
      };
      number += 1;
    }
  }
}

/** One outlet has most stories to itself; few are everywhere. */
const articlesOf = (random: Random): number =>
  Math.min(mostArticles, Math.floor(1 / (1 - random.next()) ** (1 / 1.5)));
const mostArticles = 20;

function distinct(count: number, draw: () => string): readonly string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}
