import { expect, it } from "vitest";
import { interactionKinds } from "../../src/operations/interaction-kinds.ts";

it("knows each command, what it suggests, buttons, and one kind for all else", () => {
  expect(interactionKinds(["ask", "Check quotes"])).toEqual([
    "/ask",
    "autocomplete ask",
    "/Check quotes",
    "autocomplete Check quotes",
    "component",
    "other",
  ]);
});

it("names a kind once where a slash command and one in a menu share a name", () => {
  expect(interactionKinds(["verify", "verify"])).toEqual(interactionKinds(["verify"]));
});
