import { isStopWord } from "../language/stop-words.ts";
import { splitTerms } from "../language/terms.ts";
import type { LookedFor } from "../retrieval/looked-for.ts";
import type { Retrieval, Retriever } from "../retrieval/retrieve.ts";
import type { Advice } from "./answer.ts";
import { speakingIn } from "./near-persons.ts";

/** More suggestions than this are no help. */
const mostSpeakers = 3;
const mostTopics = 3;
/** Of a word that more persons bear, or have as their office, the first ones are looked at. */
const mostNamed = 20;

/** What was understood of a question that nothing answers, and whom and what may be asked for instead. */
export function advise(
  { question, speakers, lookedFor }: Pick<Retrieval, "question" | "speakers" | "lookedFor">,
  { directory, index }: Pick<Retriever, "directory" | "index">,
): Advice {
  const isInCorpus = ({ forms }: LookedFor): boolean =>
    forms.some(({ id }) => index.documentFrequency(id) > 0);
  const known = lookedFor.filter(isInCorpus);
  const mentioned = question.speaker.kind === "asked" ? question.speaker.mention : [];
  const speaking = speakingIn(directory);
  const named = [
    ...speakers.filter(speaking.has).slice(0, mostNamed),
    ...lookedFor.flatMap(({ word }) =>
      directory
        .find(splitTerms(word))
        .filter((one) => one.type === "person" && speaking.has(one))
        .slice(0, mostNamed),
    ),
  ];
  const near = named.length > 0 ? [] : speaking.near(mentioned);
  const namedBy = new Set(
    named.flatMap(({ name }) => splitTerms(name).map(({ surface }) => surface)),
  );
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
      .filter(({ word, isLight }) => !isLight && !namedBy.has(word))
      .sort((a, b) => b.idf - a.idf)
      .map(({ word }) => word)
      .slice(0, mostTopics),
    outlets: [],
  };
}

/** Of a question whose words the corpus mostly lacks, what it has is chance, unless it is a name. */
const isMostlyKnown = (all: readonly LookedFor[], known: readonly LookedFor[]): boolean =>
  2 * known.length >= all.length;
