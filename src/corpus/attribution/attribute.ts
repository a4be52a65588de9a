import type { Span } from "../../language/span.ts";
import type { Sentence } from "../article.ts";
import type { Attribution } from "./attribution.ts";
import { readSpeech } from "./read.ts";
import type { Reference } from "./references.ts";

/** Who says what in an article, in the order of the text. */
export function attribute(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
): readonly Attribution[] {
  return readSpeech(text, paragraphs, sentences).attributions;
}

/** Whom and what an article's sentences mean by "she" or "the dam", in the order of the text. */
export function resolveReferences(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
): readonly Reference[] {
  return readSpeech(text, paragraphs, sentences).references;
}
