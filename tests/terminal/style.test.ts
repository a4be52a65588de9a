import { describe, expect, it, test } from "vitest";
import { paragraph, styleFor, wantsColours } from "../../src/terminal/style.ts";

describe("colours", () => {
  const terminal = { isTTY: true };
  it.each([
    { env: {}, stream: terminal, colours: true },
    { env: {}, stream: {}, colours: false },
    { env: { NO_COLOR: "1" }, stream: terminal, colours: false },
    { env: { NO_COLOR: "" }, stream: terminal, colours: true },
    { env: { FORCE_COLOR: "1" }, stream: {}, colours: true },
    { env: { FORCE_COLOR: "0" }, stream: terminal, colours: false },
    { env: { FORCE_COLOR: "1", NO_COLOR: "1" }, stream: terminal, colours: false },
    { env: { TERM: "dumb" }, stream: terminal, colours: false },
  ])("$colours for $env on $stream", ({ env, stream, colours }) => {
    expect(wantsColours(env, stream)).toBe(colours);
  });
});

describe("lines", () => {
  it.each([
    { columns: undefined, width: 80 },
    { columns: 0, width: 80 },
    { columns: 20, width: 40 },
    { columns: 90, width: 90 },
    { columns: 300, width: 100 },
  ])("of a stream of $columns columns have $width", ({ columns, width }) => {
    expect(styleFor({ columns }, false).width).toBe(width);
  });

  test("carry a mark over a break", () => {
    const style = styleFor({ columns: 40 }, true);
    const text = "A sentence in which the last two words wrap around";
    const bracket = (piece: string) => `<${piece}>`;
    const marks = [{ start: 33, end: 43 }];
    expect(paragraph(text, style, undefined, undefined, marks, bracket)).toEqual([
      "A sentence in which the last two <words>",
      "<wrap> around",
    ]);
  });
});
