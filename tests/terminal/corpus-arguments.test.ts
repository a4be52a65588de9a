import { describe, expect, it, test } from "vitest";
import { UsageError } from "../../src/terminal/command-line.ts";
import { corpusHelp, parseCorpusArguments } from "../../src/terminal/corpus-arguments.ts";

const check = { kind: "check", dropped: false, json: false };

describe("the command line of npm run corpus", () => {
  it.each([
    { args: ["check"], read: check },
    { args: ["check", "papers"], read: { ...check, directory: "papers" } },
    {
      args: ["check", "--dropped", "papers"],
      read: { ...check, directory: "papers", dropped: true },
    },
    { args: ["--json", "check"], read: { ...check, json: true } },
    { args: ["check", "--", "-papers"], read: { ...check, directory: "-papers" } },
    { args: ["--help"], read: { kind: "help" } },
    { args: ["check", "-h"], read: { kind: "help" } },
  ])("reads $args", ({ args, read }) => {
    expect(parseCorpusArguments(args)).toEqual(read);
  });

  it.each([
    { args: [], says: /no command given: the only one is check/u },
    { args: ["--json"], says: /no command/u },
    { args: ["chekc"], says: /no command "chekc": the only one is check/u },
    { args: ["papers", "check"], says: /no command "papers"/u },
    { args: ["check", "a", "b"], says: /one folder/u },
    { args: ["check", " "], says: /blank/u },
    { args: ["check", "--drop"], says: /--drop/u },
    { args: ["check", "--json=yes"], says: /--json/u },
  ])("refuses $args in one line", ({ args, says }) => {
    expect(() => parseCorpusArguments(args)).toThrow(UsageError);
    expect(() => parseCorpusArguments(args)).toThrow(says);
    expect(() => parseCorpusArguments(args)).not.toThrow(/\n/u);
  });

  test("has a help that names every option and fits 80 columns", () => {
    for (const option of ["check", "--dropped", "--json", "--help"]) {
      expect(corpusHelp).toContain(option);
    }
    for (const line of corpusHelp.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});
