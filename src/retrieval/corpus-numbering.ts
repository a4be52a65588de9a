import type { Pieces } from "../corpus/pacer.ts";
import type { CorpusLists } from "./corpus-lists.ts";
import type { StrungLists } from "./strung-lists.ts";

/** Sentences and passages counted over a whole corpus, in the order of its articles. */
export interface CorpusNumbering {
  /** The first sentence of each article, and how many there are in all. */
  readonly firsts: Uint32Array;
  /** The article of each sentence. */
  readonly articleOf: Uint32Array;
  /** The first sentence of each passage, and how many sentences there are in all. */
  readonly starts: Uint32Array;
  /** A name and a sentence in which whoever it names speaks, in pairs, by sentences. */
  readonly speaking: Uint32Array;
  /** By the numbers that a memory gives to passages their places; `nowhere` for one of another corpus. */
  readonly places: Uint32Array;
}

/** The place of what is in no article of a corpus. */
export const nowhere = 0xffffffff;

/**
 * Numbers sentences and passages.
 * @param passageBound - numbers of passages are below
 */
export function* numberCorpus(
  { sentences, passages, passageNumbers, speaking: spoken }: CorpusLists,
  passageBound: number,
): Pieces<CorpusNumbering> {
  const firsts = firstsOf(sentences.values);
  yield;
  const articleOf = articlesOf(firsts);
  yield;
  const starts = startsOf(passages, firsts);
  yield;
  const speaking = speakingOf(spoken, firsts);
  yield;
  const places = placesOf(passageNumbers.values, passageBound);
  yield;
  return { firsts, articleOf, starts, speaking, places };
}

function firstsOf(lengths: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(lengths.length + 1);
  let sentence = 0;
  for (let article = 0; article < lengths.length; article += 1) {
    firsts[article] = sentence;
    sentence += lengths[article] ?? 0;
  }
  firsts[lengths.length] = sentence;
  return firsts;
}

function articlesOf(firsts: Uint32Array): Uint32Array {
  const articleOf = new Uint32Array(firsts.at(-1) ?? 0);
  for (let article = 0; article + 1 < firsts.length; article += 1) {
    const end = firsts[article + 1] ?? 0;
    for (let sentence = firsts[article] ?? 0; sentence < end; sentence += 1)
      articleOf[sentence] = article;
  }
  return articleOf;
}

function startsOf({ values, ends }: StrungLists, firsts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(values.length + 1);
  let passage = 0;
  for (let article = 0; article < ends.length; article += 1) {
    const first = firsts[article] ?? 0;
    const end = ends[article] ?? 0;
    for (; passage < end; passage += 1) starts[passage] = first + (values[passage] ?? 0);
  }
  starts[values.length] = firsts.at(-1) ?? 0;
  return starts;
}

function speakingOf({ values, ends }: StrungLists, firsts: Uint32Array): Uint32Array {
  const speaking = new Uint32Array(values.length);
  let at = 0;
  for (let article = 0; article < ends.length; article += 1) {
    const first = firsts[article] ?? 0;
    const end = ends[article] ?? 0;
    for (; at < end; at += 2) {
      speaking[at] = values[at + 1] ?? 0;
      speaking[at + 1] = first + (values[at] ?? 0);
    }
  }
  return speaking;
}

function placesOf(numbers: Uint32Array, bound: number): Uint32Array {
  const places = new Uint32Array(bound).fill(nowhere);
  for (let place = 0; place < numbers.length; place += 1) places[numbers[place] ?? 0] = place;
  return places;
}
