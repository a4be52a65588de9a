import { expect, test } from "vitest";
import type { Article } from "../../src/corpus/article.ts";
import type { SentenceRef } from "../../src/discord/custom-id.ts";
import { renderContext } from "../../src/discord/render-context.ts";
import { article } from "../support/article.ts";
import { buttonsOf, textsOf } from "../support/discord/message-limits.ts";

const story = article({
  id: "00000000000a",
  published: "2024-04-24",
  url: "https://harbour.example/port",
  body: [
    "The mayor spoke first. The port shut at dawn. Boats wait outside.",
    "“It is closed,” Ana Ruiz said. Nobody was hurt. The wind turned. Rain came. Night fell.",
    "The port opened again on Friday. All is well.",
  ].join("\n\n"),
});

/** What a button remembers of a sentence; of one that the article does not have, a place behind its end. */
const refOf = ({ id, text, sentences }: Article, index: number): SentenceRef => ({
  articleId: id,
  span: sentences[index]?.span ?? { start: text.length, end: text.length + 1 },
});

const contextOf = (...sentences: readonly number[]) =>
  renderContext(
    [story],
    sentences.map((index) => refOf(story, index)),
  );

test("marks the cited sentence among two to either side, paragraphs apart", () => {
  const message = contextOf(3);
  expect(textsOf(message)).toEqual([
    [
      "**The Harbour Post** · <t:1713952800:D> · Port shut",
      "> The port shut at dawn.",
      "> Boats wait outside.",
      "> ",
      "> ➤ “It is closed,” Ana Ruiz said.",
      "> Nobody was hurt.",
      "> The wind turned.",
    ].join("\n"),
    [
      "```",
      '"“It is closed,” Ana Ruiz said." — Ana Ruiz, in: "Port shut", The Harbour Post, 24 April 2024, paragraph 2, https://harbour.example/port',
      "```",
    ].join("\n"),
  ]);
  expect(buttonsOf(message)).toMatchObject([
    { label: "Open at harbour.example" },
    { label: "Post here" },
  ]);
});

test("shows a sentence once where two contexts meet, and where some are left out", () => {
  const [text] = textsOf(contextOf(0, 1, 9));
  expect(text?.match(/Boats wait outside/gu)).toHaveLength(1);
  expect(text).toContain("> ➤ The mayor spoke first.\n> ➤ The port shut at dawn.\n");
  expect(text).toContain("> “It is closed,” Ana Ruiz said.\n-# […]\n> Night fell.");
});

test("shows a long cited sentence whole, at the cost of its neighbours", () => {
  const cited = `It rained ${"“and rained” ".repeat(200)}still.`;
  const long = article({
    id: "00000000000b",
    body: `${"The wind blew. ".repeat(2)}${cited} Snow ${"fell and ".repeat(300)}lay.`,
  });
  const [text] = textsOf(renderContext([long], [refOf(long, 2)]));
  expect(text).toContain(`> ➤ ${cited}\n`);
  expect(text).toMatch(/\n> Snow fell and .*…$/u);
});

test("is nothing where the corpus has neither the article nor the sentence", () => {
  expect(contextOf(99)).toBe(undefined);
  expect(renderContext([], [refOf(story, 0)])).toBe(undefined);
});

test("shows a quotation over several sentences whole", () => {
  const speech = article({
    id: "00000000000b",
    body: "Rain fell. Wind blew. “It is closed. It stays closed. Nobody sails. Nobody swims. All wait,” Ana Ruiz said. Night came. Dawn came. Noon came.",
  });
  const [text] = textsOf(renderContext([speech], [refOf(speech, 3)]));
  expect(text).toContain("> ➤ It stays closed.");
  expect(text).toContain("All wait,” Ana Ruiz said.\n> Night came.\n> Dawn came.");
  expect(text).not.toContain("Noon");
});

test("says what the paper itself corrects", () => {
  const note = "Correction: An earlier version gave the wrong [day](https://evil.example).";
  const body = `The port shut at dawn. Nobody was hurt.\n\n${note}`;
  const corrected = article({
    id: "00000000000b",
    body,
    dropped: [{ span: { start: body.indexOf(note), end: body.length }, rule: "correction" }],
  });
  const [text] = textsOf(renderContext([corrected], [refOf(corrected, 0)]));
  expect(text).toContain("\n-# Noted by the paper: Correction\\: An earlier version");
  expect(text).not.toMatch(/(?<!\\)\[day\]/u);
});
