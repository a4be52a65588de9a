import fc from "fast-check";
import { expect } from "vitest";
import { findQuoted, quotedText } from "../../src/answer/verify/find-quoted.ts";
import { readMessage } from "../../src/answer/verify/message.ts";
import { readQuotation } from "../../src/answer/verify/quotation.ts";
import { longestMessage } from "../../src/answer/verify/verification.ts";
import type { Span } from "../../src/language/span.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";

/** Messages full of marks, signatures and Discord's own signs. */
const anyMessage = () =>
  fc.oneof(
    hostileLongText(),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "“",
            "”",
            '"',
            "'",
            "«",
            "»",
            "„",
            "> ",
            "\n> ",
            "\n\n",
            "||",
            "…",
            "[…]",
          ),
          fc.constantFrom("the dam is safe", "Ana Lopes said", "— Ana Lopes", "Ana Lopes:", ", "),
          hostileText(3),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join("")),
  );

function expectInOrder(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

fuzz(
  "a message is cut into paragraphs and quotations that stand in it, in order",
  fc.property(anyMessage(), (raw) => {
    const message = readMessage(raw);
    const { text, paragraphs, quotedLines } = message;
    expect(text.length).toBeLessThanOrEqual(longestMessage);
    expect(text).not.toMatch(/[\p{Cs}]|(?![\t\n\r])\p{Cc}/u);
    expectInOrder(paragraphs, text.length);
    expectInOrder(quotedLines, text.length);
    for (const quoted of findQuoted(message)) {
      const { pieces, outer } = quoted;
      expectInOrder(pieces, text.length);
      expect(outer.start).toBeLessThanOrEqual(pieces[0].start);
      expect(outer.end).toBeGreaterThanOrEqual(pieces.at(-1)?.end ?? 0);
      readQuotation(quotedText(message, quoted));
    }
  }),
  300,
);

fuzz(
  "reading what a message was read as gives nothing new to read",
  fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (raw) => {
    fc.pre(!/[\\*_~|`>#<[\]-]|\d[.)]/u.test(raw));
    const { text } = readMessage(raw);
    expect(readMessage(text).text).toBe(text);
  }),
);
