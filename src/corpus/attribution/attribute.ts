import type { Span } from "../../language/span.ts";
import type { Sentence } from "../article.ts";
import type { Attribution } from "./attribution.ts";

/** Who says what in an article. */
export function attribute(
  _text: string,
  _paragraphs: readonly Span[],
  _sentences: readonly Sentence[],
): readonly Attribution[] {
  return [];
}
