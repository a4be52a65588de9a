import { describe, expect, it, test } from "vitest";
import { askHelp, parseAskArguments } from "../../src/terminal/ask-arguments.ts";
import { UsageError } from "../../src/terminal/command-line.ts";

const nothing = { kind: "ask", outlets: [], json: false, explain: false };

describe("the command line", () => {
  it.each([
    { args: ["who closed it"], read: { ...nothing, question: "who closed it" } },
    { args: ["who", "closed", "it"], read: { ...nothing, question: "who closed it" } },
    { args: [""], read: { ...nothing, question: "" } },
    { args: ["-"], read: nothing },
    { args: ["--json", "-"], read: { ...nothing, json: true } },
    {
      args: ["--outlet", "CNN", "--outlet=The Post", "--limit", "5", "--explain", "why"],
      read: { ...nothing, question: "why", outlets: ["CNN", "The Post"], limit: 5, explain: true },
    },
    {
      args: ["why", "--corpus", "papers"],
      read: { ...nothing, question: "why", corpusDir: "papers" },
    },
    {
      args: ["--speaker", "Ana Lopes", "why"],
      read: { ...nothing, question: "why", speaker: "Ana Lopes" },
    },
    { args: ["--", "-5 degrees?"], read: { ...nothing, question: "-5 degrees?" } },
    { args: ["--help"], read: { kind: "help" } },
    { args: ["-h", "why"], read: { kind: "help" } },
  ])("reads $args", ({ args, read }) => {
    expect(parseAskArguments(args)).toEqual(read);
  });

  it.each([
    { args: [], says: /no question/u },
    { args: ["--json"], says: /no question/u },
    { args: ["-", "why"], says: /standard input/u },
    { args: ["--limit", "0", "why"], says: /--limit must be a whole number from 1 to 100/u },
    { args: ["--limit", "two", "why"], says: /--limit/u },
    { args: ["--limit", "101", "why"], says: /--limit/u },
    { args: ["--corpus", "", "why"], says: /--corpus/u },
    { args: ["--colour", "why"], says: /--colour/u },
    { args: ["why", "--outlet"], says: /--outlet/u },
  ])("refuses $args in one line", ({ args, says }) => {
    expect(() => parseAskArguments(args)).toThrow(UsageError);
    expect(() => parseAskArguments(args)).toThrow(says);
    expect(() => parseAskArguments(args)).not.toThrow(/\n/u);
  });

  test("has a help that names every option and fits 80 columns", () => {
    for (const option of ["corpus", "outlet", "speaker", "limit", "json", "explain", "help"]) {
      expect(askHelp).toContain(`--${option}`);
    }
    for (const line of askHelp.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});
