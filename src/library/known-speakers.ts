import type { CorpusSpeaker, SpeakerDirectory } from "../retrieval/speakers.ts";
import type { KnownSpeaker } from "./library.ts";

/** Those who speak in a corpus, each name once. */
export interface KnownSpeakers {
  /** Whoever speaks most first. */
  readonly all: readonly KnownSpeaker[];
  /** Whoever is called just so; somebody who says nothing where nobody is. */
  called(name: string): CorpusSpeaker;
}

/** Names whoever speaks in a corpus; of two of one name, a person and a body, whoever speaks more. */
export function knownSpeakers({ speakers }: Pick<SpeakerDirectory, "speakers">): KnownSpeakers {
  const byName = new Map<string, SpeakerDirectory["speakers"][number]>();
  for (const count of speakers) {
    if (!byName.has(count.speaker.name)) byName.set(count.speaker.name, count);
  }
  return {
    all: [...byName.values()].map(({ speaker, sentences }) => ({ ...speaker, sentences })),
    called: (name) => byName.get(name)?.speaker ?? { name, type: "person" },
  };
}
