import type { Article, Sentence } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";

/** How one term of the question fared for one sentence. */
export interface TermReason {
  /** The term as it was asked for, folded. */
  readonly term: string;
  /** Inverse document frequency over the corpus's sentences, nats, 0 or more. */
  readonly idf: number;
  /**
   * Where it was found: in the sentence itself, as another word for it there, meant there by a pronoun
   * or by part of a name, in the sentences beside it, in the headline, or nowhere.
   */
  readonly found: "sentence" | "related" | "meant" | "nearby" | "headline" | "nowhere";
}

/** A share of a question's names and one of its other telling terms, 0 to 1. */
export interface Shares {
  readonly names: number;
  readonly rest: number;
}

/** Why a sentence was chosen, for `--explain`. */
export interface Explanation {
  /** One for each telling term of the question, in the question's order. */
  readonly terms: readonly TermReason[];
  /** The parts that add up to the score, each with its name; the largest first. */
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  /** How much of the question's names and of its other terms is met, weighed by idf: 0 to 1. */
  readonly met: Shares;
  /** What `met` had to reach. */
  readonly needed: Shares;
  /** Further remarks in plain words: who was asked for, what kind of question it is. */
  readonly notes: readonly string[];
}

/** The same words quoted in another outlet, perhaps with small changes. */
export interface SharedUtterance {
  readonly outlet: string;
  readonly article: Article;
  readonly sentence: Sentence;
}

/** One sentence that answers, with all that a reader needs to check it. */
export interface Citation {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Above 0; compares sentences within one answer only. */
  readonly score: number;
  /** Who says it, where it reports somebody's words and the text decides whose. */
  readonly speaker?: string;
  /** True where it quotes somebody, but the text does not decide whom. */
  readonly isSpeakerUnclear?: true;
  /** Where other outlets quote the same words, in the alphabet's order of outlets. */
  readonly alsoIn: readonly SharedUtterance[];
  /** The words in it that the question asked for: spans of `article.text` inside the sentence, in order. */
  readonly matches: readonly Span[];
  readonly explanation: Explanation;
}

/** What one outlet has to say, best sentence first. */
export interface OutletAnswer {
  readonly outlet: string;
  /** The wire agency, where all of its citations come from the same one. */
  readonly via?: string;
  readonly citations: readonly [Citation, ...Citation[]];
  /** How many sentences it gives beyond these where a larger limit is asked for, 0 or more. */
  readonly further: number;
}

interface Asked {
  /** The question as it was put, cleaned and capped. */
  readonly question: string;
  /** The outlets asked that have nothing, in the alphabet's order. */
  readonly silent: readonly string[];
  /**
   * The persons whom the name asked for fits, where it fits more than one of those who speak; each
   * sentence says which of them it is.
   */
  readonly namesakes?: readonly string[];
  /** The question as it was understood, where a spelling mistake was mended. */
  readonly correctedTo?: string;
}

/** What was understood of a question that nothing answers, and what may be asked instead. */
export interface Advice {
  readonly understood: {
    /** Whose words were looked for. */
    readonly speakers: readonly string[];
    /** Words of the question that the corpus has, as they were looked for. */
    readonly topics: readonly string[];
    /** Words that it lacks. */
    readonly unknown: readonly string[];
  };
  /** Those who speak in the corpus and are named, or nearly named, in the question. */
  readonly speakers: readonly string[];
  /** Words of the question by which something can be found, the most telling first. */
  readonly topics: readonly string[];
  /** Outlets that were not asked and have something. */
  readonly outlets: readonly string[];
}

/** What the corpus has to say to a question. */
export type Answer =
  | (Asked & {
      readonly kind: "cited";
      /** The strongest first. */
      readonly outlets: readonly [OutletAnswer, ...OutletAnswer[]];
    })
  /** Nothing in the corpus answers. */
  | (Asked & { readonly kind: "no-evidence"; readonly advice: Advice })
  /** The question has no telling word in it: nothing, or only words like "what" and "the". */
  | (Asked & { readonly kind: "too-vague" });
