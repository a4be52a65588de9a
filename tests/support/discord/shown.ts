import { expect } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { escapeText, foldSpace, unescapeText } from "../../../src/discord/escape.ts";
import type { Message } from "../../../src/discord/message.ts";
import { buttonsOf, textsOf } from "./message-limits.ts";

/** A rendered message as it is sent, for `messageProblems`. */
export const sent = (message: Message) => ({
  ...message,
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
});

/** All texts of a message, one under the other. */
export const textOf = (message: Message): string => textsOf(message).join("\n");

/** Every page of a view, as the reader turns them. */
export function pagesOf(draw: (page: number) => Message): readonly Message[] {
  const pages: Message[] = [];
  for (let page = 0; ; page += 1) {
    const message = draw(page);
    pages.push(message);
    if (!buttonsOf(message).some(({ label }) => label === "Next ▶")) return pages;
  }
}

/** What stands in a message's block quotes, line by line. */
export const quotesIn = (message: Message): readonly string[] =>
  textsOf(message)
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.startsWith("> "))
    .map((line) => line.slice(2));

/** The sentences of articles as they are shown: with white space folded. */
export const sentencesIn = (stories: readonly Article[]): readonly string[] =>
  stories.flatMap(({ text, sentences }) =>
    sentences.map(({ span }) => foldSpace(text.slice(span.start, span.end))),
  );

/** A quote is one of these sentences, or a beginning of one that says it was cut. */
export function expectVerbatim(quote: string, sentences: readonly string[]): void {
  const words = unescapeText(quote);
  const beginning = unescapeText(quote.replace(/…$/u, "")).trimEnd();
  const isVerbatim = sentences.some(
    (sentence) =>
      unescapeText(escapeText(sentence)) === words ||
      (quote.endsWith("…") && sentence.startsWith(beginning)),
  );
  expect(isVerbatim, quote).toBe(true);
}
