import { expect, it } from "vitest";
import { sentenceTerms } from "../../src/retrieval/sentence-terms.ts";

it("tells names from words that open a sentence", () => {
  const [first, second] = ["Ruvu Ferries called off its sailings.", "The dam held in Lindi."].map(
    (text) => sentenceTerms(text, { start: 0, end: text.length }),
  );
  expect(first?.capitals).toEqual(["ruvu", "ferri"]);
  expect(second?.capitals).toEqual(["lindi"]);
  expect(second?.inside).not.toContain("the");
  expect(first?.terms).toHaveLength((first?.surfaces.length ?? 0) + 1);
});
