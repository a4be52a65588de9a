import { isStopWord } from "../language/stop-words.ts";
import { splitTerms, type Term } from "../language/terms.ts";
import type { LookedFor } from "../retrieval/looked-for.ts";
import type { Retrieval, Retriever } from "../retrieval/retrieve.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";
import type { Advice } from "./answer.ts";
import { nearNames } from "./likeness.ts";

/** More suggestions than this are no help. */
const mostSpeakers = 3;
const mostTopics = 3;

/** What was understood of a question that nothing answers, and whom and what may be asked for instead. */
export function advise(
  { question, speakers, lookedFor }: Pick<Retrieval, "question" | "speakers" | "lookedFor">,
  { directory, index }: Pick<Retriever, "directory" | "index">,
): Advice {
  const isInCorpus = ({ forms }: LookedFor): boolean =>
    forms.some(({ id }) => index.documentFrequency(id) > 0);
  const known = lookedFor.filter(isInCorpus);
  const mentioned = question.speaker.kind === "asked" ? question.speaker.mention : [];
  const speaking = directory.speakers.map(({ speaker }) => speaker);
  const isSpeaking = new Set(speaking);
  const named = [
    ...speakers,
    ...lookedFor.flatMap(({ word }) =>
      directory.find(splitTerms(word)).filter(({ type }) => type === "person"),
    ),
  ].filter((speaker) => isSpeaking.has(speaker));
  const near = named.length > 0 ? [] : nearPersons(mentioned, speaking);
  const isNamed = (word: string): boolean =>
    named.some(({ name }) => splitTerms(name).some(({ surface }) => surface === word));
  return {
    understood: {
      speakers: speakers.map(({ name }) => name),
      topics: known.map(({ word }) => word),
      unknown: [
        ...(speakers.length === 0 ? mentioned.map(({ surface }) => surface) : []),
        ...lookedFor.filter((term) => !isInCorpus(term)).map(({ word }) => word),
      ].filter((word) => !isStopWord(word)),
    },
    speakers: [...new Set([...named, ...near].map(({ name }) => name))].slice(0, mostSpeakers),
    topics: (isMostlyKnown(lookedFor, known) ? known : known.filter(({ isName }) => isName))
      .filter(({ word, isLight }) => !isLight && !isNamed(word))
      .sort((a, b) => b.idf - a.idf)
      .map(({ word }) => word)
      .slice(0, mostTopics),
    outlets: [],
  };
}

/** Of a question whose words the corpus mostly lacks, what it has is chance, unless it is a name. */
const isMostlyKnown = (all: readonly LookedFor[], known: readonly LookedFor[]): boolean =>
  2 * known.length >= all.length;

/** A word of a name at least this much like one that was typed may have been meant, 0 to 1. */
const nameLikeness = 0.5;

/** The persons of whose names one word comes near one of those that were typed. */
function nearPersons(
  mentioned: readonly Term[],
  speaking: readonly CorpusSpeaker[],
): readonly CorpusSpeaker[] {
  const persons = speaking
    .filter(({ type }) => type === "person")
    .map((person) => ({ person, words: person.name.split(/\s+/u) }));
  const words = persons.flatMap((one) => one.words);
  return mentioned.flatMap(({ surface }) =>
    nearNames(surface, words, 1, nameLikeness).flatMap((word) =>
      persons.filter((one) => one.words.includes(word)).map(({ person }) => person),
    ),
  );
}
