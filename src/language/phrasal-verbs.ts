import { plainForm } from "./irregular-forms.ts";
import { stem } from "./stem.ts";

/**
 * The one term of a verb with its particle where both have a meaning of their own ("called off" tells
 * nothing of a call); undefined for any other two words. The noun made of both is the same term:
 * "walked out", "walkout". Linear.
 * @param verb - a folded word, in any form of the verb
 * @param particle - the folded word behind it
 */
export function phrasalVerb(verb: string, particle: string): string | undefined {
  const verbs = verbsByParticle.get(particle);
  if (verbs === undefined) return undefined;
  const base = stem(plainForm(verb));
  return verbs.get(base);
}

/** True for a particle ("called the match off"), false for a noun ("take place", "in charge"). */
export const canStandApart = (particle: string): boolean => !nouns.has(particle);

const nouns: ReadonlySet<string> = new Set(["part", "place", "board", "charge"]);

/**
 * The idiomatic among the most frequent phrasal verbs of English (Garnier and Schmitt 2015, "The PHaVE
 * List"; Quirk et al. 1985, §16.3 to 16.4), by their particle, with "take part", "take place", "on board"
 * and "in charge".
 */
const table = `
  off: call put lay set cut pay write sell take spark kick tip brush
  out: walk pull carry find point break rule drop phase roll work turn spell wipe bail single set run bow sort
  down: turn step stand shut break back play crack bring settle climb lay
  up: give set blow make show turn end pick hold clean cover grow wake break bring build back
  over: take hand
  away: pass give
  back: give hold pay
  on: carry
  together: put
  board: on
  charge: in
  part: take
  place: take
`;

const verbsByParticle: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [particle = "", verbs = ""] = row.trim().split(": ");
      return [
        particle,
        new Map(verbs.split(" ").map((verb) => [stem(verb), stem(`${verb}${particle}`)])),
      ];
    }),
);
