import fc from "fast-check";
import type { Article } from "../../../src/corpus/article.ts";
import { trimSpan } from "../../../src/language/span.ts";
import { article } from "../article.ts";
import { hostileLongText, hostileText } from "./hostile-text.ts";

/** How an article of nobody's is cut. */
export interface Cutting {
  /** Sentences at most, 1 or more. */
  readonly sentences: number;
  /** The paragraph of a sentence by its place, from 1. */
  readonly paragraphOf: (index: number) => number;
}

const story = article();

/**
 * Articles such as nobody prints: each field hostile or absent, sentences that end wherever they like, be
 * it half a character apart.
 */
export const anyArticle = ({ sentences: most, paragraphOf }: Cutting): fc.Arbitrary<Article> =>
  fc
    .record({
      id: fc.stringMatching(/^[0-9a-f]{12}$/u),
      text: hostileLongText().filter((text) => /\p{L}/u.test(text)),
      fields: fc.record(
        {
          outlet: hostileLongText(),
          via: hostileLongText(),
          title: hostileLongText(),
          published: fc.constantFrom("2024-04-24", "2024-04-24T04:53:00-04:00", "soon"),
          url: fc.oneof(fc.webUrl({ withQueryParameters: true }), hostileText()),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ id, text, fields }) => {
      const length = Math.max(1, Math.ceil(text.length / most));
      const spans = Array.from({ length: most }, (_, at) => ({
        start: at * length,
        end: Math.min((at + 1) * length, text.length),
      }))
        .map((span) => trimSpan(text, span))
        .filter(({ start, end }) => start < end);
      const sentences = spans.map((span, index) => ({
        index,
        span,
        paragraph: paragraphOf(index),
      }));
      return { ...story, ...fields, id: article({ id, body: "" }).id, text, sentences };
    });
