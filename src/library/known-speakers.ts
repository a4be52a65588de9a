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
  const byName = new Map<string, CorpusSpeaker>();
  const all: KnownSpeaker[] = [];
  for (const { speaker, sentences } of speakers) {
    const { name, type } = speaker;
    if (byName.has(name)) continue;
    byName.set(name, speaker);
    all.push({ name, type, sentences });
  }
  return { all, called: (name) => byName.get(name) ?? { name, type: "person" } };
}
