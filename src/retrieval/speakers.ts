import type { Attribution } from "../corpus/attribution/attribution.ts";
import type { Pieces } from "../corpus/pacer.ts";
import { addToGroup } from "../language/group-by.ts";
import type { Term } from "../language/terms.ts";
import { type ArticleFacts, factLists, spokenList } from "./article-facts.ts";
import { createSpeakerFinder } from "./find-speakers.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import { endOf, startOf } from "./packed-lists.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { listSpeakers, type SpeakerList } from "./speaker-list.ts";

/** Somebody who is named or quoted in the corpus, under one name for all articles. */
export interface CorpusSpeaker {
  readonly name: string;
  readonly type: "person" | "body" | "anonymous";
}

/** An attribution with its speaker; the latter is absent where nobody could be named. */
export interface Utterance {
  readonly attribution: Attribution;
  /** Whom the whole corpus knows; a likely link between articles, so good for finding alone. */
  readonly speaker?: CorpusSpeaker;
  /** The speaker as this article gives them, without forms of address; fit to be shown. */
  readonly name?: string;
}

/** A speaker, and in how many sentences they speak, 1 or more. */
export interface SpeakerCount {
  readonly speaker: CorpusSpeaker;
  readonly sentences: number;
}

/** Who speaks where in a corpus. Sentences are counted over the whole corpus. */
export interface SpeakerDirectory {
  /** Everybody who speaks, whoever does in most sentences first. */
  readonly speakers: readonly SpeakerCount[];
  /** What is said in a sentence, in the order of the text. */
  utterancesIn(sentence: number): readonly Utterance[];
  /** The sentences in which one of these speaks, in corpus order. */
  sentencesOf(speakers: ReadonlySet<CorpusSpeaker>): readonly number[];
  /**
   * Everybody whom these terms fit: persons by a name with or without a title, by title alone, bodies
   * and nameless sources by their description. The best kind of fit alone is given.
   */
  find(mention: readonly Term[]): readonly CorpusSpeaker[];
  /** True where these terms are an office of a person: `water minister`. */
  hasOffice(terms: readonly Term[]): boolean;
  /** True for a term that is part of a person's name. */
  isPersonName(term: string): boolean;
}

/** What of a sentence index the directory needs. */
type Numbering = Pick<SentenceIndex, "firstOf" | "articleOf" | "count">;

/** Links the speakers of all articles by name. */
export function* buildSpeakerDirectory(
  corpus: IndexedCorpus,
  { firstOf, articleOf, count }: Numbering,
): Pieces<SpeakerDirectory> {
  const { articles, facts, book } = corpus;
  const list = yield* listSpeakers(corpus);
  /** Made when asked for, like the speakers: it takes as long as much else of a small reload. */
  let numbers: ReadonlyMap<CorpusSpeaker, number> | undefined;
  const entryOf = (speaker: CorpusSpeaker): number | undefined => {
    numbers ??= new Map(list.entries.map((entry, at) => [entry.speaker, at]));
    return numbers.get(speaker);
  };
  let speakers: readonly SpeakerCount[] | undefined;
  const toUtterance = (attribution: Attribution, own: ArticleFacts, at: number): Utterance => {
    const name = book.names[(own[startOf(own, factLists.speakers) + at] ?? 0) - 1];
    const speaker = name && list.entries[list.entryOf(name.id) ?? -1]?.speaker;
    return speaker === undefined
      ? { attribution }
      : { attribution, speaker, name: name?.plain ?? speaker.name };
  };
  const finder = createSpeakerFinder(list, book);
  return {
    get speakers() {
      speakers ??= countSentences(list);
      return speakers;
    },
    hasOffice: finder.hasOffice,
    isPersonName: finder.isPersonName,
    find: (mention) => finder.find(mention).flatMap((entry) => list.entries[entry]?.speaker ?? []),
    utterancesIn: (sentence) => {
      const place = articleOf(sentence);
      const article = articles[place];
      if (article === undefined || sentence >= count) return none;
      const own = facts[place] ?? noFacts;
      const spoken = spokenList(sentence - firstOf(place), article);
      const end = endOf(own, spoken);
      let utterances: Utterance[] | undefined;
      for (let next = startOf(own, spoken); next < end; next += 1) {
        const at = own[next] ?? 0;
        const attribution = article.attributions[at];
        if (attribution === undefined) continue;
        const utterance = toUtterance(attribution, own, at);
        // A list of one takes a tenth of the room of an empty one that grows, and most sentences have one.
        if (utterances === undefined) utterances = [utterance];
        else utterances.push(utterance);
      }
      return utterances ?? none;
    },
    sentencesOf: (speakers) => {
      const groups: number[] = [];
      let size = 0;
      for (const speaker of speakers) {
        const entry = entryOf(speaker);
        if (entry === undefined) continue;
        groups.push(entry);
        size += list.sentences.sizeOf(entry);
      }
      const all = new Uint32Array(size);
      let end = 0;
      for (const entry of groups) {
        all.set(list.sentences.of(entry), end);
        end += list.sentences.sizeOf(entry);
      }
      return withoutRepetitions(groups.length > 1 ? all.sort() : all);
    },
  };
}

/** A loop, for iterators of arrays of numbers make an object for each. @param sorted - equal ones side by side */
function withoutRepetitions(sorted: Uint32Array): readonly number[] {
  const distinct: number[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (at === 0 || number !== sorted[at - 1]) distinct.push(number);
  }
  return distinct;
}

const none: readonly Utterance[] = [];
const noFacts: ArticleFacts = new Uint32Array();

/** Whoever speaks in most sentences first, then in the order in which they first come. */
function countSentences({ entries, sentences }: SpeakerList): readonly SpeakerCount[] {
  const bySentences = new Map<number, SpeakerCount[]>();
  for (const [entry, { speaker }] of entries.entries()) {
    const count = sentences.sizeOf(entry);
    if (count > 0) addToGroup(bySentences, count, { speaker, sentences: count });
  }
  return [...bySentences].sort(([one], [other]) => other - one).flatMap(([, group]) => group);
}
