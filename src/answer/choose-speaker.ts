import type { CorpusSpeaker } from "../retrieval/speakers.ts";
import { foldName, nearNames } from "./likeness.ts";

const maxNearNames = 3;
/** So many candidates are offered where a name fits several. */
const maxCandidates = 5;

/** Somebody whose words are asked for, by the corpus's name, or the names that it might be. */
export type SpeakerChoice =
  | { readonly kind: "known"; readonly speaker: string }
  | { readonly kind: "ambiguous"; readonly speakers: readonly [string, string, ...string[]] }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * Who is meant: whoever is called just so, else the only person, or the only one at all, whose name
 * holds all the words. Case, accents and white space do not count.
 * @param known - whoever speaks most first, which is the order of the candidates
 */
export function chooseSpeaker(wanted: string, known: readonly CorpusSpeaker[]): SpeakerChoice {
  const asked = foldName(wanted);
  if (asked === "") return { kind: "unknown", near: [] };
  const spelled = known.find(({ name }) => name === wanted);
  const called = spelled ?? known.find(({ name }) => foldName(name) === asked);
  if (called !== undefined) return { kind: "known", speaker: called.name };
  const words = wordsOf(asked);
  const holding = known.filter(({ name }) => {
    const own = new Set(wordsOf(foldName(name)));
    return words.length > 0 && words.every((word) => own.has(word));
  });
  const persons = holding.filter(({ type }) => type === "person");
  const fitting = persons.length > 0 ? persons : holding;
  const [first, second, ...others] = fitting.map(({ name }) => name);
  if (first === undefined) {
    const names = known.map(({ name }) => name);
    return { kind: "unknown", near: nearNames(wanted, names, maxNearNames) };
  }
  return second === undefined
    ? { kind: "known", speaker: first }
    : { kind: "ambiguous", speakers: [first, second, ...others.slice(0, maxCandidates - 2)] };
}

const wordsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
