import { isStopWord } from "../language/stop-words.ts";
import { splitTerms } from "../language/terms.ts";
import { isHonorific, isTitleWord } from "../retrieval/person-names.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";
import { foldName, likenessByWord } from "./likeness.ts";

const maxNearNames = 3;
/** So many candidates are offered where a name fits several. */
const maxCandidates = 5;
/** So many words of what was typed are compared with names; no name has more. */
const mostWords = 8;
/** Names whose words are on average at least this much like those typed are offered, 0 to 1. */
const minNearness = 0.5;

/** Somebody whose words are asked for, by the corpus's name, or the names that it might be. */
export type SpeakerChoice =
  | { readonly kind: "known"; readonly speaker: string }
  | { readonly kind: "ambiguous"; readonly speakers: readonly [string, string, ...string[]] }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * Who is meant: whoever is called just so, else the only person, or the only one at all, whose name
 * holds all the words; else the only person whose name holds those behind a title: "Ms. Quirós",
 * "Harbour Minister Quirós". Case, accents and white space do not count.
 * @param known - whoever speaks most first, which is the order of the candidates
 */
export function chooseSpeaker(wanted: string, known: readonly CorpusSpeaker[]): SpeakerChoice {
  const asked = foldName(wanted);
  if (asked === "") return { kind: "unknown", near: [] };
  const spelled = known.find(({ name }) => name === wanted);
  const called = spelled ?? known.find(({ name }) => foldName(name) === asked);
  if (called !== undefined) return { kind: "known", speaker: called.name };
  const words = wordsOf(asked);
  const holding = holdersOf(words, known);
  const persons = holding.filter(isPerson);
  const fitting =
    persons.length > 0 ? persons : holding.length > 0 ? holding : behindTitle(words, known);
  const [first, second, ...others] = fitting.map(({ name }) => name);
  if (first === undefined) return { kind: "unknown", near: nearSpeakers(words, known) };
  return second === undefined
    ? { kind: "known", speaker: first }
    : { kind: "ambiguous", speakers: [first, second, ...others.slice(0, maxCandidates - 2)] };
}

const wordsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const isPerson = ({ type }: CorpusSpeaker): boolean => type === "person";

const holdersOf = (
  words: readonly string[],
  known: readonly CorpusSpeaker[],
): readonly CorpusSpeaker[] =>
  known.filter(({ name }) => {
    const own = new Set(wordsOf(foldName(name)));
    return words.length > 0 && words.every((word) => own.has(word));
  });

/** A longer title is part of a sentence. */
const longestTitle = 6;

/** The persons whose names hold what stands behind a title; the shortest title that leaves a name. */
function behindTitle(
  words: readonly string[],
  known: readonly CorpusSpeaker[],
): readonly CorpusSpeaker[] {
  const persons = known.filter(isPerson);
  for (let at = 1; at < words.length && at <= longestTitle; at += 1) {
    if (!isTitle(words.slice(0, at))) continue;
    const name = words.slice(at);
    const called = persons.filter((person) => foldName(person.name) === name.join(" "));
    const holding = called.length > 0 ? called : holdersOf(name, persons);
    if (holding.length > 0) return holding;
  }
  return [];
}

/** "Ms", "the Harbour Minister"; not "the widow of President", nor "Quirós’s deputy". */
function isTitle(words: readonly string[]): boolean {
  const before = words[0] === "the" ? words.slice(1) : words;
  return (
    isTitlePart(before.at(-1) ?? "") && !before.some((word) => word === "s" || isStopWord(word))
  );
}

/** True for a form of address or an office, as they stand before a name. */
const isTitlePart = (word: string): boolean =>
  splitTerms(word).some((term) => isHonorific(term.term) || isTitleWord(term));

/** Persons and bodies with words like those typed, titles apart; those most alike first. */
function nearSpeakers(
  words: readonly string[],
  known: readonly CorpusSpeaker[],
): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word) && !isTitlePart(word));
  const likenessTo = likenessByWord(telling.slice(0, mostWords));
  const near = known
    .filter(({ type }) => type !== "anonymous")
    .map(({ name }) => ({ name, likeness: likenessTo(wordsOf(foldName(name))) }))
    .filter(({ likeness }) => likeness >= minNearness)
    .sort((a, b) => b.likeness - a.likeness);
  return [...new Set(near.map(({ name }) => name))].slice(0, maxNearNames);
}
