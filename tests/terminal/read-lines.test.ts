import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readLines } from "../../src/terminal/read-lines.ts";
import { piped } from "../support/streams.ts";

async function linesOf(text: string, chunkBytes?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(piped(text, chunkBytes))) lines.push(line);
  return lines;
}

describe("lines of a stream", () => {
  it.each([
    { text: "", lines: [] },
    { text: "one", lines: ["one"] },
    { text: "one\n", lines: ["one"] },
    { text: "one\r\ntwo\n", lines: ["one", "two"] },
    { text: "\n\n", lines: ["", ""] },
    { text: " one \n\ntwo", lines: [" one ", "", "two"] },
    { text: "a\rb\u2028c\u0085d\fe\n", lines: ["a\rb\u2028c\u0085d\fe"] },
  ])("of $text are $lines", async ({ text, lines }) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test("do not depend on where the chunks end", async () => {
    const line = fc.stringMatching(/^[a-zé漢👩 ]{0,12}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, bytes) => {
        expect(await linesOf(lines.map((each) => `${each}\n`).join(""), bytes)).toEqual(lines);
      }),
    );
  });
});
