import { addToGroup } from "../language/group-by.ts";
import type { Term } from "../language/terms.ts";
import type { CorpusSpeaker, SpeakerDirectory } from "../retrieval/speakers.ts";
import { createNearestName } from "./likeness.ts";

/** Persons whose names are compared: those who speak most. */
const mostPersons = 3_000;
/** A word of a name at least this much like one that was typed may have been meant, 0 to 1. */
const nameLikeness = 0.5;

/** Whoever speaks in a corpus, for advice. */
export interface Speaking {
  /** True for somebody who speaks. */
  has(speaker: CorpusSpeaker): boolean;
  /** The persons of whose names one word comes near one of those that were typed. */
  near(mentioned: readonly Term[]): readonly CorpusSpeaker[];
}

const known = new WeakMap<SpeakerDirectory["speakers"], Speaking>();

/** Made once for a corpus, when it is first needed. */
export function speakingIn({ speakers }: Pick<SpeakerDirectory, "speakers">): Speaking {
  const remembered = known.get(speakers);
  if (remembered !== undefined) return remembered;
  const speaking = new Set(speakers.map(({ speaker }) => speaker));
  const bearers = new Map<string, CorpusSpeaker[]>();
  const persons = speakers.filter(({ speaker }) => speaker.type === "person").slice(0, mostPersons);
  for (const { speaker } of persons)
    for (const word of new Set(speaker.name.split(/\s+/u))) addToGroup(bearers, word, speaker);
  const nearest = createNearestName([...bearers.keys()]);
  const made: Speaking = {
    has: (speaker) => speaking.has(speaker),
    near: (mentioned) =>
      mentioned.flatMap(({ surface }) => bearers.get(nearest(surface, nameLikeness) ?? "") ?? []),
  };
  known.set(speakers, made);
  return made;
}
