import { expect, it } from "vitest";
import { sentenceTerms } from "../../src/retrieval/sentence-terms.ts";
import { article } from "../support/article.ts";

it("reads an article once, also where it got another file name", () => {
  const one = article({ body: "Ruvu Ferries called off its sailings. The dam held." });
  expect(sentenceTerms({ ...one, ...{ file: "other.txt" } })).toBe(sentenceTerms(one));
});

it("tells names from words that open a sentence", () => {
  const [first, second] = sentenceTerms(
    article({ body: "Ruvu Ferries called off its sailings. The dam held in Lindi." }),
  );
  expect(first?.capitals).toEqual(["ruvu", "ferri"]);
  expect(second?.capitals).toEqual(["lindi"]);
  expect(second?.inside).not.toContain("the");
  expect(first?.terms).toHaveLength((first?.surfaces.length ?? 0) + 1);
});
