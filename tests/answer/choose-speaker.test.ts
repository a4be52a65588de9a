import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { chooseSpeaker } from "../../src/answer/choose-speaker.ts";
import type { CorpusSpeaker } from "../../src/retrieval/speakers.ts";
import { expectLinearWork } from "../support/growth.ts";

const speakers = (
  type: CorpusSpeaker["type"],
  ...names: readonly string[]
): readonly CorpusSpeaker[] => names.map((name) => ({ name, type }));

const known = [
  ...speakers("person", "Inés Quirós", "Ana Marsh", "Peter Marsh", "Halvard Brekke", "Bo Li"),
  ...speakers(
    "body",
    "the Harbour Authority",
    "Marsh Shipping",
    "Vatican",
    "Minera Oriente",
    "officials",
  ),
  ...speakers("anonymous", "one seaman", "a harbour pilot"),
];

describe("somebody who is asked for", () => {
  it.each([
    ["Inés Quirós", "Inés Quirós"],
    ["ines  QUIROS", "Inés Quirós"],
    ["quirós", "Inés Quirós"],
    ["harbour authority", "the Harbour Authority"],
    ["officials", "officials"],
    ["Ms. Quirós", "Inés Quirós"],
    ["Ms Quiros", "Inés Quirós"],
    ["Dr. Inés Quirós", "Inés Quirós"],
    ["President Brekke", "Halvard Brekke"],
    ["the Prime Minister, Halvard Brekke", "Halvard Brekke"],
    ["Harbour Minister Ines Quiros", "Inés Quirós"],
    ["spokesman Brekke", "Halvard Brekke"],
    ["Captain Peter Marsh", "Peter Marsh"],
  ])("is known as %j", (wanted, speaker) => {
    expect(chooseSpeaker(wanted, known)).toEqual({ kind: "known", speaker });
  });

  it.each(["marsh", "Mr. Marsh", "Mayor Marsh"])("may be one of two as %j", (wanted) => {
    expect(chooseSpeaker(wanted, known)).toEqual({
      kind: "ambiguous",
      speakers: ["Ana Marsh", "Peter Marsh"],
    });
  });

  it.each([
    ["the widow of President Brekke"],
    ["Brekke's spokesman"],
    ["the spokesman for Brekke"],
    ["Brekke minister"],
  ])("is nobody as %j, whose words hold a known name", (wanted) => {
    expect(chooseSpeaker(wanted, known)).toMatchObject({ kind: "unknown" });
  });

  it.each([
    ["Quiroz", ["Inés Quirós"]],
    ["Ines Quiroga", ["Inés Quirós"]],
    ["Mr. Breke", ["Halvard Brekke"]],
    ["Halv", ["Halvard Brekke"]],
    ["Brekke Halvorsen", ["Halvard Brekke"]],
    ["Harbor Autority", ["the Harbour Authority"]],
    ["Brekek", ["Halvard Brekke"]],
    ["Peter March", ["Peter Marsh"]],
  ])("is unknown as %j, near %j", (wanted, near) => {
    expect(chooseSpeaker(wanted, known)).toEqual({ kind: "unknown", near });
  });

  it.each([
    "Carvajal",
    "Sofia",
    "Olivia",
    "mining minister",
    "the minister",
    "seamen",
    "Mrs.",
    "of the",
    "Q",
    "",
    "?!",
  ])("is unknown as %j, and near nobody", (wanted) => {
    expect(chooseSpeaker(wanted, known)).toEqual({ kind: "unknown", near: [] });
  });
});

test("whatever is typed, only names of the corpus are given", () => {
  const names = known.map(({ name }) => name);
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("Ms.", "the", "Brekke", "Marsh", "minister", "of", "Quiros", "’s"))
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(typed, (wanted) => {
      const choice = chooseSpeaker(wanted, known);
      const given =
        choice.kind === "known"
          ? [choice.speaker]
          : choice.kind === "ambiguous"
            ? choice.speakers
            : choice.near;
      for (const name of given) expect(names).toContain(name);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test("a long text costs no more than its length", () => {
  for (const words of ["president ", "the ", "x", "Quiros Marsh "]) {
    expectLinearWork((size) => chooseSpeaker(words.repeat(size), known), 500);
  }
});
