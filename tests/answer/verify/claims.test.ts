import { describe, expect, it } from "vitest";
import { bridge } from "./bridge.ts";
import { claimedIn, verifierOver } from "./fixtures.ts";

const verify = verifierOver([bridge]);
const words = "I have written eleven letters about that bearing";

describe("to whom chat gives words", () => {
  it.each([
    { text: `As Rosalind Baker put it, “${words}”`, claimed: "Rosalind Baker" },
    { text: `“${words}”, as Rosalind Baker once put it`, claimed: "Rosalind Baker" },
    { text: `as the minister put it: “${words}”`, claimed: "the minister" },
    { text: `“${words}” (Rosalind Baker)`, claimed: "Rosalind Baker" },
    { text: `“${words}” (Baker, 2024)`, claimed: "Baker" },
    { text: `“${words}” by Rosalind Baker`, claimed: "Rosalind Baker" },
    { text: `“${words}”, Rosalind Baker, minister of all of us`, claimed: "Rosalind Baker" },
    { text: `“${words}” Rosalind Baker`, claimed: "Rosalind Baker" },
    { text: `Rosalind Baker “${words}”`, claimed: "Rosalind Baker" },
    { text: `@Rosalind Baker “${words}”`, claimed: "Rosalind Baker" },
    { text: `Rosalind Baker (61) - “${words}”`, claimed: "Rosalind Baker" },
    { text: `Rosalind Baker, in tears: “${words}”`, claimed: "Rosalind Baker" },
    { text: `Baker on the bridge: “${words}”`, claimed: "Baker" },
    { text: `remember when Rosalind Baker was like “${words}”`, claimed: "Rosalind Baker" },
    { text: `When Baker was all like, “${words}”`, claimed: "Baker" },
    { text: `> ${words}\n~ Rosalind Baker`, claimed: "Rosalind Baker" },
    { text: `> ${words}\n> ~ Rosalind Baker`, claimed: "Rosalind Baker" },
    { text: `> ${words}\n— @Rosalind Baker`, claimed: "Rosalind Baker" },
    { text: `“${words}” - ROSALIND BAKER!!!`, claimed: "ROSALIND BAKER" },
    { text: `“${words}” - the minister`, claimed: "the minister" },
    { text: `“${words}” - the minister of transport`, claimed: "the minister of transport" },
    { text: `“${words}” - the government`, claimed: "the government" },
    { text: `“${words}” - the engineer`, claimed: "the engineer" },
    { text: `“${words}” by Zebedee Quill`, claimed: "Zebedee Quill" },
  ])("is read in $text", async ({ text, claimed }) => {
    const { quotations } = await verify(text);
    expect(claimedIn(quotations)).toEqual([claimed]);
  });

  it.each([
    `“${words}” (Full Story)`,
    `“${words}” (sic)`,
    `Breaking News “${words}”`,
    `Dear All, in short: “${words}”`,
    `“${words}” - the end`,
    `“${words}” - the more you know`,
    `“${words}” by the way`,
    `“${words}” by Sunday`,
    `> ${words.toUpperCase()} — AND THAT WAS LAST YEAR`,
    `an adviser to Rosalind Baker was like “${words}”`,
    `it was like “${words}”`,
    `as they put it, “${words}”`,
  ])("is not guessed in %s", async (text) => {
    const { quotations } = await verify(text);
    expect(claimedIn(quotations)).toEqual([""]);
  });
});
