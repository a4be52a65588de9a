import { plainForm } from "./irregular-forms.ts";
import { stem } from "./stem.ts";

/**
 * The one term of a verb with its particle where both have a meaning of their own ("called off" tells
 * nothing of a call); undefined for any other two words. The noun made of both is the same term:
 * "walked out", "walkout". Linear.
 * @param verb - a folded word, in any form of the verb
 * @param particle - the folded word behind it
 */
export const phrasalVerb = (verb: string, particle: string): string | undefined =>
  verbsByParticle.get(particle)?.get(stem(plainForm(verb)));

/** True for a particle ("called the match off"), false for a noun ("take place", "in charge"). */
export const canStandApart = (particle: string): boolean =>
  Object.hasOwn(verbsOfParticles, particle);

/**
 * The idiomatic among the most frequent phrasal verbs of English (Garnier and Schmitt 2015, "The PHaVE
 * List"; Quirk et al. 1985, §16.3 to 16.4), by their particle.
 */
const verbsOfParticles: Readonly<Record<string, string>> = {
  off: "call put lay set cut pay write sell take spark kick tip brush",
  out: "walk pull carry find point break rule drop phase roll work turn spell wipe bail single set run bow sort",
  down: "turn step stand shut break back play crack bring settle climb lay",
  up: "give set blow make show turn end pick hold clean cover grow wake break bring build back",
  over: "take hand",
  away: "pass give",
  back: "give hold pay",
  on: "carry",
  together: "put",
};

/** Words before a noun of theirs that mean another thing than either: "take part", "on board". */
const wordsOfNouns: Readonly<Record<string, string>> = {
  board: "on",
  charge: "in",
  part: "take",
  place: "take",
};

const verbsByParticle: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({ ...verbsOfParticles, ...wordsOfNouns }).map(([particle, verbs]) => [
    particle,
    new Map(verbs.split(" ").map((verb) => [stem(verb), stem(`${verb}${particle}`)])),
  ]),
);
