import { groupBy } from "../../src/language/group-by.ts";
import type { EvalSet, GoldSpeaker } from "./eval-set.ts";
import { isMatch, isSamePerson, tokensOf } from "./matching.ts";

/** A sentence shown, as far as its speaker goes. */
export interface Spoken {
  readonly file: string;
  readonly text: string;
  readonly speaker?: string;
}

/** Who says what in a set. */
export interface Speakers {
  /** Everybody who speaks in the sentence; none where the set does not say. */
  of(sentence: Spoken): readonly GoldSpeaker[];
  /**
   * True where the sentence is said by the speaker of that name. A set without quotations goes by
   * the name shown beside the sentence.
   */
  says(speaker: string, sentence: Spoken): boolean;
}

/** Looks speakers up in a set's quotations. */
export function createSpeakers({ articles, quotes, speakers }: EvalSet): Speakers {
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  const bySentence = groupBy(quotes, ({ sentenceId }) => sentenceId);
  const sentences = new Map(
    articles.map(({ file, sentences }) => [
      file,
      sentences.map(({ id, text }) => ({ id, tokens: tokensOf(text) })),
    ]),
  );
  const of = ({ file, text }: Spoken): readonly GoldSpeaker[] => {
    const shown = tokensOf(text);
    const names = (sentences.get(file) ?? [])
      .filter(({ tokens }) => isMatch(shown, tokens))
      .flatMap(({ id }) => (bySentence.get(id) ?? []).map(({ speaker }) => speaker));
    return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
  };
  return {
    of,
    says: (speaker, sentence) =>
      quotes.length === 0
        ? isSamePerson([speaker], sentence.speaker ?? "")
        : of(sentence).some(({ name }) => name === speaker),
  };
}
