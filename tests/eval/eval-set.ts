import type { QuoteKind } from "../../src/corpus/attribution/attribution.ts";

/** The sets there are, each a folder beside this file. */
export const setNames = [
  "seeds",
  "floods",
  "transfers",
  "vaccine",
  "heist",
  "ballots",
  "railway",
] as const;
export type SetName = (typeof setNames)[number];

/** What a question asks for; results are told apart by it. */
export const questionClasses = [
  "speaker",
  "who",
  "when",
  "where",
  "howmany",
  "why",
  "what",
  "topic",
  "alias",
  "paraphrase",
  "comparison",
  "multi",
  "single",
  "falsepremise",
  "unanswerable",
] as const;
export type QuestionClass = (typeof questionClasses)[number];

/**
 * Why a question has no answer: nothing of the kind is in the corpus, the subject is there but not
 * what is asked, or only the page's furniture has the words.
 */
export const subclasses = ["off-topic", "near-topic", "boilerplate-bait"] as const;
export type Subclass = (typeof subclasses)[number];

/** A set of articles with what a careful reader finds in them, and questions on them. */
export interface EvalSet {
  readonly name: SetName;
  /** The folder of the articles, absolute. */
  readonly corpus: string;
  readonly outlets: readonly string[];
  /** What each file holds; empty for the seeds. */
  readonly articles: readonly GoldArticle[];
  readonly speakers: readonly GoldSpeaker[];
  /** Every direct quotation and fragment, and the clear indirect statements; empty for the seeds. */
  readonly quotes: readonly GoldQuote[];
  readonly questions: readonly EvalQuestion[];
}

/** What a reader sees in one file. White space is folded in every text. */
export interface GoldArticle {
  /** Begins the ids of its sentences. */
  readonly id: string;
  /** Name of its file in the corpus folder. */
  readonly file: string;
  readonly outlet: string;
  /** Other names that are as right. */
  readonly outletAliases: readonly string[];
  /** The wire agency that wrote it; null where there is none. */
  readonly via: string | null;
  readonly title: string;
  /** In the order printed. */
  readonly authors: readonly string[];
  /** The day, `2026-03-11`; a time on that day is as right. Null where the file gives no whole date. */
  readonly published: string | null;
  readonly url: string | null;
  /** As printed; no part of the first sentence. */
  readonly dateline: string | null;
  /** The body in order. */
  readonly sentences: readonly GoldSentence[];
  /** Lines that are no part of the article and never an answer. */
  readonly furniture: readonly MarkedLine[];
  /** Headline, standfirst and subheads: no leak, but no sentences of the body either. */
  readonly tolerated: readonly MarkedLine[];
}

/** A sentence of a body; a quotation is split at every sentence inside it. */
export interface GoldSentence {
  readonly id: string;
  /** From 1. */
  readonly paragraph: number;
  readonly text: string;
}

/** A line and what it is: `caption`, `byline`, `newsletter`, `headline`. */
export interface MarkedLine {
  readonly kind: string;
  readonly text: string;
}

/** Somebody who is quoted, and the other ways in which the articles name them. */
export interface GoldSpeaker {
  /** The fullest form without titles, a body's name, or the description of somebody unnamed. */
  readonly name: string;
  readonly type: "person" | "body" | "anonymous";
  readonly aliases: readonly string[];
}

/** What one person says within one sentence; an utterance of three sentences is three of these. */
export interface GoldQuote {
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  /** A name of `speakers`. */
  readonly speaker: string;
  readonly kind: QuoteKind;
  /** The word in the sentence that says it is speech; null where a quotation only goes on. */
  readonly cue: string | null;
  /** Without the outer quotation marks; an indirect statement may hold fragments of its own. */
  readonly text: string;
  readonly sentenceId: string;
}

/** A sentence that answers: its file and its text with white space folded. */
export interface ExpectedSentence {
  readonly file: string;
  readonly text: string;
  /** Null on the seeds. */
  readonly id: string | null;
}

/** What one outlet has to say to a question. */
export interface Expected {
  /** Any of them is an ideal first sentence. */
  readonly best: readonly [ExpectedSentence, ...ExpectedSentence[]];
  /** Acceptable beside a best one. */
  readonly good: readonly ExpectedSentence[];
}

/** A question and, for every outlet of its set, what is right. */
export interface EvalQuestion {
  readonly id: string;
  readonly class: QuestionClass;
  /** Present on unanswerable questions alone. */
  readonly subclass?: Subclass;
  readonly question: string;
  readonly answerable: boolean;
  /** Mistyped on purpose. */
  readonly typo: boolean;
  /** Who must have said the first sentence shown, where that is asked. */
  readonly speaker?: string;
  /** By outlet, in the order of the file. */
  readonly gold: ReadonlyMap<string, Expected>;
  /** Outlets that have nothing on it. */
  readonly silent: readonly string[];
  /** Outlets where it is arguable; they count neither way. */
  readonly unscored: readonly string[];
}
