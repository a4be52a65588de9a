import { expect, it } from "vitest";
import { distinctWords } from "../../src/answer/distinct-words.ts";
import { article } from "../support/article.ts";
import { indexOver } from "../support/indexed.ts";

const index = indexOver([
  article({
    id: "a",
    body: "The ferry sank. THE FERRY SANK! Ferries sank. The ferry was sinking. The ferry’s sank.",
  }),
]);

const found = Array.from({ length: index.count }, (_, sentence) => ({ sentence }));

it("drops a sentence whose words, folded, were there before, and no other", () => {
  const kept = distinctWords(found, index).map(({ sentence }) => sentence);
  expect(kept).toEqual([0, 2, 3]);
});

it("keeps the first of them in the order given", () => {
  const kept = distinctWords([...found].reverse(), index).map(({ sentence }) => sentence);
  expect(kept).toEqual([4, 3, 2]);
});
