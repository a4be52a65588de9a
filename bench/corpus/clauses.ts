import { type Lexicon, pastOf } from "./lexicon.ts";
import type { Random } from "./random.ts";
import type { Story } from "./story.ts";

/** Where the words of a text come from. */
export interface Source {
  readonly random: Random;
  readonly lexicon: Lexicon;
  readonly story: Story;
}

/**
 * An article repeats its own words: so often a word is one of its story's rather than any.
 * @see Church (2000), "Empirical estimates of adaptation: the chance of two Noriegas is closer to p/2
 *   than p²"
 */
const ownShare = 0.35;

const draw = (source: Source, kind: "noun" | "verb" | "adjective"): string => {
  const { random, lexicon, story } = source;
  const own = { noun: story.nouns, verb: story.verbs, adjective: story.adjectives }[kind];
  return random.chance(ownShare) ? random.pick(own) : lexicon[kind](random);
};

/** A main clause of about so many words, without capital and full stop. */
export function clauseOf(source: Source, words: number): string {
  let clause = `${nounPhrase(source)} ${verbPhrase(source)}`;
  while (countWords(clause) < words - 2) clause += ` ${continuation(source)}`;
  return clause;
}

function continuation(source: Source): string {
  const { random } = source;
  const kind = random.next();
  if (kind < 0.5) return placing(source);
  if (kind < 0.62) return `and ${verbPhrase(source)}`;
  if (kind < 0.72) return `that ${verbPhrase(source)}`;
  if (kind < 0.9) return `${random.pick(joints)} ${nounPhrase(source)} ${verbPhrase(source)}`;
  return `to ${draw(source, "verb")} ${nounPhrase(source)}`;
}

const countWords = (text: string): number => text.split(" ").length;

/** As a speaker puts it: about us, now. */
export function saying(source: Source, words: number): string {
  const { random } = source;
  const verb = draw(source, "verb");
  const opening = random.pick([
    `we ${random.pick(wills)} ${verb} ${nounPhrase(source)}`,
    `it is ${random.pick(["not", "clearly", "only"])} ${article(draw(source, "adjective"))} ${draw(source, "noun")}`,
    `I have never ${pastOf(verb)} such a ${draw(source, "noun")}`,
    `there is no ${draw(source, "noun")} for ${nounPhrase(source)}`,
    clauseOf(source, Math.max(6, words - 8)),
  ]);
  const missing = words - countWords(opening);
  if (missing < 5) return opening;
  return `${opening} ${random.pick(joints)} ${clauseOf(source, missing)}`;
}

/** A thing, some things, a body or what a place has: `the old ferry`, `240 strikes`. */
export function nounPhrase(source: Source): string {
  const { random, story } = source;
  const noun = draw(source, "noun");
  const kind = random.next();
  if (kind < 0.28) return `the ${noun}`;
  if (kind < 0.42) return `the ${draw(source, "adjective")} ${noun}`;
  if (kind < 0.52) return `${article(draw(source, "adjective"))} ${noun}`;
  if (kind < 0.6) return article(noun);
  if (kind < 0.7) return `the ${noun} of the ${draw(source, "noun")}`;
  if (kind < 0.78) return `${random.pick(possessives)} ${noun}`;
  if (kind < 0.84) return `${numberOf(random)} ${noun}s`;
  if (kind < 0.88) return `the ${story.body}`;
  if (kind < 0.92) return `${story.place}'s ${noun}`;
  return `${random.pick(some)} of the ${noun}s`;
}

function verbPhrase(source: Source): string {
  const { random, lexicon } = source;
  const verb = draw(source, "verb");
  const kind = random.next();
  if (kind < 0.42) return `${pastOf(verb)} ${nounPhrase(source)}`;
  if (kind < 0.56) return `was ${pastOf(verb)} by ${nounPhrase(source)}`;
  if (kind < 0.68) return `had ${pastOf(verb)} ${nounPhrase(source)}`;
  if (kind < 0.82) return `${random.pick(wills)} ${verb} ${nounPhrase(source)}`;
  if (kind < 0.92) return `was ${article(draw(source, "adjective"))} ${draw(source, "noun")}`;
  return `${lexicon.adverb(random)} ${pastOf(verb)} ${nounPhrase(source)}`;
}

function placing(source: Source): string {
  const { random, story } = source;
  const kind = random.next();
  if (kind < 0.1) return `on ${random.pick(weekdays)}`;
  if (kind < 0.2) return `in ${story.place}`;
  return `${random.pick(prepositions)} ${nounPhrase(source)}`;
}

const article = (noun: string): string => `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;

function numberOf(random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return random.pick(["two", "three", "four", "five", "a dozen"]);
  if (kind < 0.8) return `${10 + random.below(90) * (random.chance(0.5) ? 1 : 10)}`;
  return `${1 + random.below(40)},${100 + random.below(900)}`;
}

/** The days of the week. */
export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const joints = ["after", "because", "while", "before", "and", "but", "although", "when"] as const;
const wills = ["will", "would", "could", "should", "must", "can", "may"] as const;
const possessives = ["its", "their", "his", "her", "our"] as const;
const some = ["most", "some", "many", "few", "all"] as const;
const prepositions = [
  "of",
  "of",
  "in",
  "for",
  "with",
  "from",
  "at",
  "under",
  "over",
  "between",
  "through",
  "against",
  "about",
  "by",
  "into",
] as const;
