import { addToGroup } from "../language/group-by.ts";
import type { Found } from "../retrieval/evidence.ts";
import type { Retrieval, Retriever } from "../retrieval/retrieve.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";
import { type Located, locate } from "./locate.ts";
import { matchesIn } from "./matches.ts";
import type { OtherSpeaker, Quotes, Saying } from "./quotes.ts";
import { isEnough } from "./silence.ts";

/** So many others are named who speak on it. */
const mostOthers = 12;

/** What was found on a topic: the speaker's own words, and anybody's. */
export interface OnTopic {
  readonly own: Retrieval;
  readonly anybody: Retrieval;
}

/**
 * Everything that somebody says, by date. What they are said not to have said is left out.
 * @param topic - absent: on anything
 */
export function composeQuotes(
  speaker: CorpusSpeaker,
  topic: OnTopic | undefined,
  { directory, index }: Pick<Retriever, "directory" | "index">,
): Quotes {
  const numbers =
    topic === undefined
      ? directory.sentencesOf(new Set([speaker]))
      : numbersOnTopic(topic.own, speaker, { directory, index });
  const terms = new Set(topic?.own.question.terms.map(({ term }) => term) ?? []);
  const sayings = numbers.flatMap((number) =>
    locate(number, index).flatMap((located) => {
      const said = kindOf(number, speaker, directory);
      return said === undefined
        ? []
        : [{ ...located, ...said, matches: matchesOf(located, terms) }];
    }),
  );
  return {
    speaker: speaker.name,
    ...(topic !== undefined && { about: topic.own.asked }),
    sayings: sayings.sort(byDate),
    others: countOthers(speaker, topic, sayings, { directory, index }),
  };
}

/**
 * The sentences that have something of the topic themselves, with the rest of the utterances they are
 * part of: a neighbour's words are no reason to say that somebody speaks on it.
 */
function numbersOnTopic(
  { evidence }: Retrieval,
  speaker: CorpusSpeaker,
  { directory, index }: Pick<Retriever, "directory" | "index">,
): readonly number[] {
  const enough = evidence.filter(isEnough);
  const utterancesOf = (sentence: number): readonly string[] =>
    directory
      .utterancesIn(sentence)
      .filter((utterance) => utterance.speaker === speaker)
      .map(({ attribution }) => `${index.articleOf(sentence)} ${attribution.utterance}`);
  const onTopic = enough.filter((one) =>
    one.reasons().terms.some(({ found }) => isHere.has(found)),
  );
  const utterances = new Set(onTopic.flatMap(({ sentence }) => utterancesOf(sentence)));
  return enough
    .map(({ sentence }) => sentence)
    .filter((sentence) => utterancesOf(sentence).some((key) => utterances.has(key)));
}

const isHere: ReadonlySet<Found> = new Set(["sentence", "related", "meant"]);

const matchesOf = ({ article, sentence }: Located, terms: ReadonlySet<string>) =>
  terms.size === 0 ? [] : matchesIn(article.text, sentence.span, terms);

/** How somebody speaks in a sentence; undefined where they only are said not to have. */
function kindOf(
  sentence: number,
  speaker: CorpusSpeaker,
  { utterancesIn }: Retriever["directory"],
): Pick<Saying, "kind" | "speaker"> | undefined {
  const own = utterancesIn(sentence).filter(
    (utterance) => utterance.speaker === speaker && utterance.attribution.denied !== true,
  );
  const quoted = own.find(({ attribution }) => attribution.kind !== "indirect");
  const [first] = own;
  if (first === undefined) return undefined;
  return {
    kind: quoted === undefined ? "reported" : "direct",
    speaker: (quoted ?? first).name ?? speaker.name,
  };
}

/** The oldest first, without a date last; articles of one day by file, sentences in their order. */
function byDate(one: Saying, other: Saying): number {
  const [first, second] = [one.article.published ?? "~", other.article.published ?? "~"];
  if (one.article === other.article) return one.sentence.index - other.sentence.index;
  return first === second ? compare(one.article.file, other.article.file) : compare(first, second);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who else speaks on the topic; without one, in the articles in which the speaker does. */
function countOthers(
  speaker: CorpusSpeaker,
  topic: OnTopic | undefined,
  sayings: readonly Saying[],
  { directory, index }: Pick<Retriever, "directory" | "index">,
): readonly OtherSpeaker[] {
  const articles = new Set(sayings.map(({ article }) => article));
  const numbers =
    topic === undefined
      ? index.articles.flatMap((article, place) =>
          articles.has(article) ? article.sentences.map((_, at) => index.firstOf(place) + at) : [],
        )
      : topic.anybody.evidence.filter(isEnough).map(({ sentence }) => sentence);
  const speaking = new Map<CorpusSpeaker, number[]>();
  for (const number of numbers) {
    const here = directory
      .utterancesIn(number)
      .flatMap(({ speaker: one, attribution }) =>
        one === undefined || one === speaker || attribution.denied === true ? [] : [one],
      );
    for (const one of new Set(here)) addToGroup(speaking, one, number);
  }
  return [...speaking]
    .map(([{ name }, { length: sentences }]) => ({ name, sentences }))
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, mostOthers);
}
