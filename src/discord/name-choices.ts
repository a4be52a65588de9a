import { foldName } from "../answer/likeness.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";

/** Discord shows at most this many, and takes no longer names. */
const maxChoices = 25;
const maxChoiceLength = 100;

/**
 * What to offer for the letters typed so far: names that begin with them, then names with a word that
 * does, then names that contain them.
 */
export function suggestNames(typed: string, names: readonly string[]): readonly string[] {
  const asked = foldName(typed);
  const folded = names.map((name) => ({ name, folded: foldName(name) }));
  const ranked = [
    ...folded.filter((one) => one.folded.startsWith(asked)),
    ...folded.filter((one) => one.folded.includes(` ${asked}`)),
    ...folded.filter((one) => one.folded.includes(asked)),
  ];
  const choices = ranked.map(({ name }) => choiceName(name)).filter((name) => name !== "");
  return [...new Set(choices)].slice(0, maxChoices);
}

/** Outlets that are called, besides by their names, as a choice that had no room for all of it. */
export const outletsByChoice = (outlets: readonly OutletNames[]): readonly OutletNames[] =>
  outlets.map(({ outlet, names }) => ({ outlet, names: [...names, choiceName(outlet)] }));

/** The speaker whose name had no room as a choice, where it is that choice; else what was typed. */
export const speakerOfChoice = (typed: string, speakers: readonly CorpusSpeaker[]): string =>
  speakers.find(({ name }) => name === typed || choiceName(name) === typed)?.name ?? typed;

/** A name as Discord takes it, without half a character at the cut. */
const choiceName = (name: string): string =>
  name
    .trim()
    .slice(0, maxChoiceLength)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
