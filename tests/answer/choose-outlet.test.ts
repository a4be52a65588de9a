import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseOutlet, outletChoices } from "../../src/answer/choose-outlet.ts";

const known = [
  ...["The Harbour Post", "Le Líttoral", "Bay Bugle", "Bay Courier", "The Post"].map((outlet) => ({
    outlet,
    names: [outlet],
  })),
  { outlet: "Bay Bugle", names: ["Coastwire", "coastwire.example"] },
  { outlet: "The Harbour Post", names: ["Coastwire", "coastwire.example"] },
];

describe("an outlet that somebody asks for", () => {
  it.each([
    ["the harbour post", ["The Harbour Post"]],
    ["harbour\u00a0post", ["The Harbour Post"]],
    ["  LE   LITTORAL ", ["Le Líttoral"]],
    ["bugle", ["Bay Bugle"]],
    ["coastwire", ["Bay Bugle", "The Harbour Post"]],
    ["The Post", ["The Post"]],
  ])("is found by %j", (wanted, outlets) => {
    expect(chooseOutlet(wanted, known)).toEqual({ kind: "known", outlets });
  });

  it("is itself, however it is written, where it is an agency whose copy others print, too", () => {
    const papers = [
      { outlet: "Coastwire", names: ["Coastwire", "coastwire.example", "CW"] },
      { outlet: "Bay Bugle", names: ["Coastwire", "coastwire.example", "CW"] },
    ];
    for (const wanted of ["Coastwire", "coastwire", "cw", "coastwire.example"]) {
      expect(chooseOutlet(wanted, papers)).toEqual({ kind: "known", outlets: ["Coastwire"] });
    }
  });

  it("is the one spelled just so, where accents alone tell two apart", () => {
    const alike = ["Líttoral", "Littoral"].map((outlet) => ({ outlet, names: [outlet] }));
    expect(chooseOutlet("Littoral", alike)).toEqual({ kind: "known", outlets: ["Littoral"] });
  });

  it.each([
    ["Harbor Post", ["The Harbour Post", "The Post"]],
    ["bay", ["Bay Bugle", "Bay Courier"]],
    ["Q", []],
    ["", []],
  ])("is unknown as %j, near %j", (wanted, near) => {
    expect(chooseOutlet(wanted, known)).toEqual({ kind: "unknown", near });
  });
});

it("is among the outlets that could be found, whatever papers and agencies are called", () => {
  const anyName = fc.constantFrom("Post", "The Post", "post", "Líttoral", "Littoral", "CW", "cw");
  const anyOutlets = fc.array(
    fc.record({ outlet: anyName, names: fc.array(anyName, { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyOutlets, anyName, (outlets, wanted) => {
      const choice = chooseOutlet(wanted, outlets);
      if (choice.kind === "known") expect(outletChoices(outlets)).toContainEqual(choice.outlets);
    }),
    { numRuns: 2_000 },
  );
});
