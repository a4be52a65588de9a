import { slice } from "../language/span.ts";
import { termsOfWords } from "../language/terms.ts";
import { splitWords } from "../language/words.ts";
import { createSlices } from "./in-slices.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** Words one after another, folded. */
export type Phrase = readonly string[];

/** A phrase of common words in more sentences than this tells nothing; the first ones are looked at. */
const mostSentences = 2_000;

/** Passages that are looked through before others are answered: a few milliseconds of work. */
const sliceSize = 4_000;

/** The sentences of a whole corpus that may have these phrases; for phrases of words too common to be indexed. */
export async function sentencesWithPhrases(
  phrases: readonly Phrase[],
  index: SentenceIndex,
): Promise<readonly number[]> {
  const wanted = phrases.map((phrase) =>
    termsOfWords(phrase.map((folded) => ({ folded, span: nowhere }))).map(({ term }) =>
      index.idOf(term),
    ),
  );
  const known = wanted.flatMap((ids) => ids.flatMap((id) => id ?? []));
  if (known.length < wanted.reduce((sum, ids) => sum + ids.length, 0)) return [];
  const found: number[] = [];
  await createSlices(sliceSize).each(
    Array.from({ length: index.passageCount }, (_, at) => at),
    (passage) => {
      const own = index.passageTerms(passage);
      if (found.length >= mostSentences || !wanted.every((ids) => hasRun(own, ids))) return;
      const end = index.passageStart(passage + 1);
      for (let at = index.passageStart(passage); at < end; at += 1) found.push(at);
    },
  );
  return found;
}

const nowhere = { start: 0, end: 0 };

const hasRun = (terms: Uint32Array, run: readonly (number | undefined)[]): boolean =>
  terms.some((_, at) => run.every((id, offset) => terms[at + offset] === id));

/** True where a sentence has the folded words of each phrase one after another. */
export function holdsPhrases(
  sentence: number,
  phrases: readonly Phrase[],
  index: SentenceIndex,
): boolean {
  if (phrases.length === 0) return true;
  const place = index.articleOf(sentence);
  const article = index.articles[place];
  const span = article?.sentences[sentence - index.firstOf(place)]?.span;
  if (article === undefined || span === undefined) return false;
  const words = splitWords(slice(article.text, span)).map(({ folded }) => folded);
  return phrases.every((phrase) =>
    words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word)),
  );
}
