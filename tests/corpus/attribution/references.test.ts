import { describe, expect, it } from "vitest";
import { article } from "../../support/article.ts";
import { expectLinearWork } from "../../support/growth.ts";

/** The names that the last sentence means. */
function meant(body: string): readonly string[] {
  const { references, sentences } = article({ body });
  return references
    .filter(({ sentence }) => sentence === sentences.length - 1)
    .map(({ name }) => name);
}

describe("a sentence means", () => {
  it.each([
    ["somebody by a pronoun", "Mayor Ada Obi opened the port. She smiled.", "Ada Obi"],
    ["somebody by an office", "Mayor Ada Obi opened the port. The mayor smiled.", "Ada Obi"],
    ["somebody by a surname", "Mayor Ada Obi opened the port. Obi smiled.", "Ada Obi"],
    [
      "a thing by its noun",
      "Rain fell on the Lindi Dam all week. The dam burst on Tuesday.",
      "Lindi Dam",
    ],
    [
      "a thing by its noun and an adjective",
      "Rain fell on the Lindi Dam all week. The old earth-fill dam, built in 1974, collapsed.",
      "Lindi Dam",
    ],
    [
      "of two things of a kind the one named last",
      "The Lindi Dam held. The Upper Mara Dam leaked. Nobody repaired the dam.",
      "Upper Mara Dam",
    ],
  ])("%s", (_, body, name) => {
    expect(meant(body)).toContain(name);
  });

  it.each([
    ["another thing of the kind", "Rain fell on the Lindi Dam. A dam is a wall.", "Lindi Dam"],
    ["what is only part of a compound", "The Lindi Dam held. The dam wall leaked.", "Lindi Dam"],
    ["somebody of another gender", "Mr Jan Berg left. She smiled.", "Jan Berg"],
    [
      "a place by a noun that any place has",
      "He flew to Cape Town. Floods wrecked the town.",
      "Cape Town",
    ],
    [
      "what was named long ago",
      `The Lindi Dam held. ${"Rain fell. ".repeat(12)}Nobody saw the dam.`,
      "Lindi Dam",
    ],
    ["what is named only later", "The dam burst. It was the Lindi Dam. Rain fell.", "Lindi Dam"],
  ])("not %s", (_, body, name) => {
    expect(meant(body)).not.toContain(name);
  });
});

it("is resolved in proportion to the article's length", () => {
  const unit = "The Lindi Dam held. She said the dam was new. ";
  expectLinearWork((size) => article({ body: unit.repeat(size / unit.length) }), 20_000);
});
