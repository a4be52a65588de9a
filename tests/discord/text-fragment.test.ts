import { describe, expect, it, test } from "vitest";
import { textFragment } from "../../src/discord/text-fragment.ts";

const url = "https://harbour.example/port";
const whole = (text: string, address = url) =>
  textFragment(text, { start: 0, end: text.length }, address);

describe("a text fragment", () => {
  it.each([
    {
      rule: "is the exact text of a short sentence, with hyphens encoded",
      text: "The sea-wall held (barely), the mayor added.",
      fragment: ":~:text=The%20sea%2Dwall%20held%20%28barely%29%2C%20the%20mayor%20added.",
    },
    {
      rule: "folds white space",
      text: "The  harbour\u00a0wall held all night.",
      fragment: ":~:text=The%20harbour%20wall%20held%20all%20night.",
    },
    {
      rule: "keeps away from quotation marks, which pages and copies write differently",
      text: "“We will never close the port again,” Ana Ruiz told the council on Monday.",
      fragment:
        ":~:text=We%20will%20never%20close%20the%20port%20again%2C,Ana%20Ruiz%20told%20the%20council%20on%20Monday.",
    },
    {
      rule: "is left out where the text is too short to be found",
      text: "He won.",
      fragment: undefined,
    },
    {
      rule: "is left out where half a character would have to be written",
      text: "The harbour wall held \ud83d all night.",
      fragment: undefined,
    },
  ])("$rule", ({ text, fragment }) => {
    expect(whole(text)).toBe(fragment);
  });

  test("names start and end of a long sentence", () => {
    const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
    expect(whole(text)).toMatch(/^:~:text=(?:word\d%20){7}word7,word72(?:%20word\d+){7}$/u);
  });

  const inside = (text: string, sentence: string) => {
    const start = text.lastIndexOf(sentence);
    return textFragment(text, { start, end: start + sentence.length }, url);
  };

  test("has the words beside it where it is short, or stands in the article twice", () => {
    const short = "The mayor spoke. He won. Nobody left the hall before ten o'clock.\nHe won.";
    const start = short.indexOf("He won.");
    expect(textFragment(short, { start, end: start + 7 }, url)).toBe(
      ":~:text=The%20mayor%20spoke.-,He%20won.,-Nobody%20left%20the%20hall%20before",
    );
    const twice = "The harbour wall held all night.";
    expect(inside(`${twice}\nAt dawn it rained. ${twice}`, twice)).toBe(
      ":~:text=At%20dawn%20it%20rained.-,The%20harbour%20wall%20held%20all%20night.",
    );
  });

  test("is left out where not even the words beside it tell the place", () => {
    expect(inside("Rain fell.\nHe won.\nRain fell.\nHe won.", "He won.")).toBe(undefined);
    const twice = "The harbour wall held all night.";
    expect(inside(`${twice}\n${twice}`, twice)).toBe(undefined);
    expect(inside("“Yes.” He won. “No.”", "He won.")).toBe(undefined);
    expect(inside("Rain \ud83d fell. He won. Nobody left.", "He won.")).toBe(undefined);
  });

  test("gets shorter, then goes away, as the address gets longer", () => {
    const text = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
    const lengths = [20, 380, 410, 450, 500].map(
      (length) => whole(text, "x".repeat(length))?.length,
    );
    expect(lengths.at(-1)).toBe(undefined);
    for (const [at, length] of lengths.slice(0, -1).entries()) {
      expect(length ?? 0).toBeLessThanOrEqual(lengths[at - 1] ?? Number.POSITIVE_INFINITY);
    }
  });
});
