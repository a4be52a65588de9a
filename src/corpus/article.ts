import { type Span, slice } from "../language/span.ts";
import type { Attribution } from "./attribution/attribution.ts";
import type { Person } from "./attribution/people.ts";
import type { Reference } from "./attribution/references.ts";
import type { StatedIn } from "./formats/format.ts";

declare const brand: unique symbol;

/** Names an article by its content: 12 hexadecimal digits, the same after a restart or a rename. */
export type ArticleId = string & { readonly [brand]: "ArticleId" };

/** A sentence of an article's body. It holds no words of its own, so it cannot drift from its article. */
export interface Sentence {
  /** Place among the article's sentences, from 0. */
  readonly index: number;
  /** Where it stands in `article.text`; never starts or ends in white space, never crosses paragraphs. */
  readonly span: Span;
  /** Number of its paragraph in the body, from 1, as a reader counts. */
  readonly paragraph: number;
}

/** Where a piece of metadata was found. */
export type Origin = StatedIn | "text" | "registry";

/** The metadata an article may carry; what its text does not give is absent. */
export interface Metadata {
  /** Who published it, by the registry's name where the registry knows it. */
  readonly outlet?: string;
  /** The wire agency that wrote it, where that is not the outlet itself. */
  readonly via?: string;
  readonly title?: string;
  /** In the order printed. */
  readonly authors: readonly string[];
  /** ISO 8601: a day (`2024-04-24`) or a time with its zone (`2024-04-24T04:53:00-04:00`). */
  readonly published?: string;
  /** An http or https address. */
  readonly url?: string;
  /** As printed, `BEIJING, April 26 (Reuters) -`; it is no part of the first sentence. */
  readonly dateline?: string;
  /** For each field that is there, where it was found. */
  readonly origins: Readonly<Partial<Record<MetadataField, Origin>>>;
}

export type MetadataField = "outlet" | "via" | "title" | "authors" | "published" | "url";

/** A sign that an outlet or a wire agency is behind an article, and how much it weighs. */
export interface OutletSign {
  readonly outlet: string;
  readonly role: "publisher" | "wire";
  /** The rule that saw it, such as `copyright line`. */
  readonly rule: string;
  /** Above 0; the publisher with the largest sum is the outlet. */
  readonly weight: number;
  /** Where the text shows it; absent for front matter. */
  readonly span?: Span;
}

/** A stretch of the file that is no part of the body, and the rule that says so. */
export interface DroppedLine {
  readonly span: Span;
  readonly rule: string;
}

/** One news article as it was read: the whole text of its file, and what was found in it. */
export interface Article extends Metadata {
  readonly id: ArticleId;
  /** Path of its file in the corpus, with `/` on every system. */
  readonly file: string;
  /** The decoded file, whole and unchanged; every span points into it. */
  readonly text: string;
  /** The body's paragraphs in order, without dateline and furniture. */
  readonly paragraphs: readonly Span[];
  /** The body's sentences in order. */
  readonly sentences: readonly Sentence[];
  /** Everything that someone says in it, in the order of the text. */
  readonly attributions: readonly Attribution[];
  /** The persons and bodies it names, in the order of their first mention. */
  readonly people: readonly Person[];
  /** Whom and what its sentences mean without the whole name, in the order of the text. */
  readonly references: readonly Reference[];
  /** What was left out of the body, in the order of the text. */
  readonly dropped: readonly DroppedLine[];
  /** Why the outlet is the outlet: every sign that was seen, the heaviest first. */
  readonly outletSigns: readonly OutletSign[];
}

/** The words of a span exactly as the article prints them. */
export const verbatim = (article: Pick<Article, "text">, span: Span): string =>
  slice(article.text, span);
