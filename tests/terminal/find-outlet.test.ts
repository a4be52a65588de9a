import { expect, it } from "vitest";
import { findOutlet } from "../../src/terminal/find-outlet.ts";

const outlets = ["The Post", "The Harbour Post", "CNN", "Valley Echo"];

it.each([
  { wanted: "CNN", found: "CNN" },
  { wanted: " cnn ", found: "CNN" },
  { wanted: "the post", found: "The Post" },
  { wanted: "harbour\u00a0post", found: "The Harbour Post" },
  { wanted: "echo", found: "Valley Echo" },
  { wanted: "Post", found: undefined },
  { wanted: "ech", found: undefined },
  { wanted: "", found: undefined },
])("$wanted means $found", ({ wanted, found }) => {
  expect(findOutlet(wanted, outlets)).toBe(found);
});
