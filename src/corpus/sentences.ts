import { type Span, trimSpan } from "../language/span.ts";
import type { Sentence } from "./article.ts";

/** The sentences of paragraphs, in order. */
export function splitSentences(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const found = paragraphs.flatMap((paragraph, at) =>
    [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(
      ({ index, segment }) => ({
        paragraph: at + 1,
        span: trimSpan(text, {
          start: paragraph.start + index,
          end: paragraph.start + index + segment.length,
        }),
      }),
    ),
  );
  return found
    .filter(({ span }) => span.start < span.end)
    .map((sentence, index) => ({ index, ...sentence }));
}
