import type { Discourse, Entity } from "./discourse.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { findNames, type Name } from "./names.ts";
import type { Item, Reading } from "./words.ts";

/** That a sentence speaks of somebody or something without the whole name: "she", "the dam". */
export interface Reference {
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** The fullest name that the article gives: `Ada Obi`, `Lindi Dam`. */
  readonly name: string;
}

/**
 * Whom and what the sentences of an article speak of by a pronoun, a description or a part of a name,
 * in the order of the text; each name once for a sentence. A name that stands there whole may be among
 * them. Linear in the article's length.
 */
export function findReferences(
  readings: readonly Reading[],
  discourse: Discourse,
): readonly Reference[] {
  const bySentence = readings.map((): Set<string> => new Set());
  for (const { entity, sentence } of discourse.focus) {
    if (hasName(entity)) bySentence[sentence]?.add(entity.name);
  }
  noteDescribed(readings, discourse.entities.filter(hasName), bySentence);
  noteShortened(readings, bySentence);
  return bySentence.flatMap((names, sentence) => [...names].map((name) => ({ sentence, name })));
}

const hasName = ({ kind, name }: Entity): boolean => kind !== "anonymous" && /\p{Lu}/u.test(name);

/** "the minister": every place where a description stands for an entity. */
function noteDescribed(
  readings: readonly Reading[],
  entities: readonly Entity[],
  bySentence: readonly Set<string>[],
): void {
  const starts = readings.map(({ sentence }) => sentence.span.start);
  for (const { name, mentions } of entities) {
    for (const { start } of mentions) bySentence[lastAtOrBefore(starts, start)]?.add(name);
  }
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many sentences back a thing may have been spoken of last. */
const reach = 10;

/** Nouns in names of places, which the noun alone hardly ever means: "Cape Town", "the town". */
const fixed = wordsOf(
  "town city village street road avenue square house hall bank state states county country kingdom republic island islands bay beach day",
);

/** "the dam" and "the old dam" for the Lindi Dam: the latest name that ends in the noun. */
function noteShortened(readings: readonly Reading[], bySentence: readonly Set<string>[]): void {
  const byNoun = new Map<string, { readonly name: string; sentence: number }>();
  readings.forEach(({ items }, sentence) => {
    const names = findNames(items);
    items.forEach((item, at) => {
      const known = byNoun.get(item.lower);
      if (known === undefined || sentence - known.sentence > reach) return;
      if (!isDefiniteNoun(items, at)) return;
      bySentence[sentence]?.add(known.name);
      known.sentence = sentence;
    });
    for (const name of names) {
      const noun = nounOf(name);
      if (noun !== undefined) byNoun.set(noun, { name: name.name, sentence });
    }
  });
}

/** The last word of a name of several, where it may be a common noun: "dam" of "Lindi Dam". */
const nounOf = ({ words, title }: Name): string | undefined => {
  const last = words.at(-1);
  return words.length < 2 ||
    title !== "" ||
    last === undefined ||
    /\.$/u.test(last) ||
    fixed.has(last.toLowerCase())
    ? undefined
    : last.toLowerCase();
};

/** Words that may stand between "the" and its noun here. */
const longestGap = 3;

const isDefiniteNoun = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.kind !== "word" || !/^\p{Ll}/u.test(item.text) || item.pos !== "NOUN") return false;
  // "the dam wall leaked", but "the dam burst on Tuesday", whatever a tagger makes of it
  const isCompound =
    !item.isPossessive &&
    items[at + 1]?.pos === "NOUN" &&
    /^(?:VERB|AUX)$/u.test(items[at + 2]?.pos ?? "");
  if (isCompound) return false;
  for (let before = at - 1; before >= Math.max(0, at - 1 - longestGap); before -= 1) {
    const word = items[before];
    if (word?.kind !== "word" || word.hasCapital) return word?.text === "The";
    if (/^(?:the|this|that|its|their)$/u.test(word.lower)) return true;
    if (!word.text.includes("-") && !/^(?:ADJ|NOUN|NUM)$/u.test(word.pos)) return false;
  }
  return false;
};
