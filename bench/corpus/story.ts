import type { Lexicon } from "./lexicon.ts";
import type { Names, Person } from "./names.ts";
import type { Random } from "./random.ts";

/** What several outlets report: where, who and in which words. */
export interface Story {
  readonly place: string;
  readonly people: readonly [Person, ...Person[]];
  readonly body: string;
  /** Words that its articles come back to, the commonest in the language anywhere among them. */
  readonly nouns: readonly [string, ...string[]];
  readonly verbs: readonly [string, ...string[]];
  readonly adjectives: readonly [string, ...string[]];
  /** Days since the first story. */
  readonly day: number;
}

const fewestPeople = 3;
const mostPeople = 6;

/** A story of its own. */
export function draftStory(random: Random, lexicon: Lexicon, names: Names, day: number): Story {
  const draw = <T>(count: number, one: (random: Random) => T): readonly [T, ...T[]] => [
    one(random),
    ...Array.from({ length: count - 1 }, () => one(random)),
  ];
  return {
    place: names.place(random),
    people: draw(fewestPeople + random.below(mostPeople - fewestPeople + 1), names.person),
    body: names.body(random),
    nouns: draw(14, lexicon.noun),
    verbs: draw(6, lexicon.verb),
    adjectives: draw(6, lexicon.adjective),
    day,
  };
}
