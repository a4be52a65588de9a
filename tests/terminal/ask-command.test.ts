import { Writable } from "node:stream";
import { describe, expect, it, test } from "vitest";
import type { Library, Newsroom } from "../../src/library/library.ts";
import { type AskSetting, runAsk } from "../../src/terminal/ask-command.ts";
import { answer, fakeNewsroom, noAdvice } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { piped, recorder } from "../support/streams.ts";

const silentNewsroom = fakeNewsroom({
  ask: (question) =>
    Promise.resolve({ kind: "no-evidence", question, silent: ["CNN"], advice: noAdvice }),
});

interface Run extends Partial<AskSetting> {
  readonly stdin?: string;
  readonly newsroom?: Newsroom;
}

async function run({ stdin = "", newsroom = fakeNewsroom(), ...fields }: Run) {
  const [output, errors] = [recorder(), recorder()];
  const exitCode = await runAsk({
    args: [],
    input: piped(stdin),
    output,
    errors,
    colours: false,
    config: { corpusDir: "seeds" },
    openNewsroom: () => Promise.resolve(newsroom),
    now: () => 0,
    ...fields,
  });
  return { exitCode, out: output.text(), err: errors.text() };
}

const objects = (out: string): readonly unknown[] =>
  out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe("npm run ask", () => {
  it.each([
    { what: "an answer", run: { args: ["why"] }, exitCode: 0 },
    { what: "no answer", run: { args: ["why"], newsroom: silentNewsroom }, exitCode: 1 },
    {
      what: "no answer in JSON",
      run: { args: ["--json", "why"], newsroom: silentNewsroom },
      exitCode: 0,
    },
    { what: "some answer to piped questions", run: { args: ["-"], stdin: "why\n" }, exitCode: 0 },
    {
      what: "no answer to any",
      run: { args: ["-"], stdin: "why\n", newsroom: silentNewsroom },
      exitCode: 1,
    },
    { what: "no questions in JSON", run: { args: ["--json", "-"] }, exitCode: 0 },
    { what: "--help", run: { args: ["--help"] }, exitCode: 0 },
    { what: "no question", run: { args: [] }, exitCode: 2 },
    { what: "an unknown option", run: { args: ["--loud", "why"] }, exitCode: 2 },
    { what: "an unknown outlet", run: { args: ["--outlet", "CNN", "why"] }, exitCode: 2 },
  ])("ends with $exitCode for $what", async ({ run: given, exitCode }) => {
    const { exitCode: code, err } = await run(given);
    expect(code).toBe(exitCode);
    expect(err).toMatch(exitCode === 2 ? /^ask: [^\n]+\n$/u : /^$/u);
  });

  test("prints the answer for a person", async () => {
    const { out } = await run({ args: ["when did the port shut"] });
    expect(out).toContain("The Harbour Post\n");
    expect(out).toContain("[1] │ The port shut at dawn.\n");
  });

  test("says in one line what is wrong with the corpus, and that safely", async () => {
    const { exitCode, out, err } = await run({
      args: ["why"],
      openNewsroom: () =>
        Promise.reject(new Error("pap\u001b[2Jers: no such folder\nset CORPUS_DIR")),
    });
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toBe("ask: pap[2Jers: no such folder set CORPUS_DIR\n");
  });

  test("opens the corpus that the options name, else the configured one", async () => {
    const opened: string[] = [];
    const openNewsroom: AskSetting["openNewsroom"] = ({ corpusDir, outletsFile = "none" }) => {
      opened.push(`${corpusDir} ${outletsFile}`);
      return Promise.resolve(fakeNewsroom());
    };
    const config = { corpusDir: "seeds", outletsFile: "outlets.json" };
    await run({ args: ["why"], config, openNewsroom });
    await run({ args: ["--corpus", "papers", "why"], config, openNewsroom });
    await run({ args: ["--help"], config, openNewsroom });
    expect(opened).toEqual(["seeds outlets.json", "papers outlets.json"]);
  });

  test("asks the outlets named, by the corpus's own names, with the limit given", async () => {
    const seen: unknown[] = [];
    const newsroom = fakeNewsroom({
      articles: [article(), article({ outlet: "The Valley Echo" })],
      ask: (question, options) => {
        seen.push(options);
        return Promise.resolve(answer({ question }));
      },
    });
    await run({ args: ["--outlet", "harbour post", "--limit", "7", "why"], newsroom });
    await run({ args: ["why"], newsroom });
    expect(seen).toEqual([{ outlets: ["The Harbour Post"], limit: 7 }, { outlets: [] }]);
  });

  test("names the outlets there are where one is not found", async () => {
    const { err } = await run({ args: ["--outlet", "Mountain News", "why"] });
    expect(err).toContain('no outlet is called "Mountain News"; the corpus has The Harbour Post');
  });

  describe("with --speaker", () => {
    const speakers = ["Ana Lopes", "Rui Lopes", "Wang Yi"].map((name) => ({
      name,
      type: "person" as const,
      sentences: 2,
    }));

    test("asks for whoever is meant, by the corpus's own name", async () => {
      const seen: unknown[] = [];
      const ask: Library["ask"] = (question, options) => {
        seen.push(options);
        return Promise.resolve(answer({ question }));
      };
      await run({ args: ["--speaker", "wang", "why"], newsroom: fakeNewsroom({ speakers, ask }) });
      expect(seen).toEqual([{ outlets: [], speaker: "Wang Yi" }]);
    });

    it.each([
      { name: "Lopes", says: '"Lopes" fits several who speak; name one of Ana Lopes, Rui Lopes' },
      { name: "Ana Lopez", says: 'nobody who speaks is called "Ana Lopez"; perhaps Ana Lopes' },
    ])("says in one line who there is for $name", async ({ name, says }) => {
      const newsroom = fakeNewsroom({ speakers });
      const { exitCode, err } = await run({ args: ["--speaker", name, "why"], newsroom });
      expect(exitCode).toBe(2);
      expect(err).toContain(says);
      expect(err).toMatch(/^ask: [^\n]+\n$/u);
    });
  });

  test("warns of skipped files on standard error alone", async () => {
    const library = {
      ...fakeNewsroom().current(),
      skipped: [{ file: "broken.txt", reason: "it is empty" }],
    };
    const newsroom = { ...fakeNewsroom(), current: () => library };
    const { out, err } = await run({ args: ["--json", "why"], newsroom });
    expect(err).toBe("skipped broken.txt: it is empty\n");
    expect(objects(out)).toHaveLength(1);
  });
});

test("a disk that is full is an error, told in one line", async () => {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" }));
    },
  });
  const { exitCode, err } = await run({ args: ["why"], output });
  expect({ exitCode, err }).toEqual({ exitCode: 2, err: "ask: ENOSPC: no space left on device\n" });
});

describe("npm run ask -- -", () => {
  test("prints one JSON object for each line read, blank ones too, in their order", async () => {
    const { out, err } = await run({
      args: ["--json", "-"],
      stdin: " first \r\n\n\u2028third\u001b[2J\nlast",
    });
    expect(objects(out)).toMatchObject(
      [" first ", "", "\u2028third\u001b[2J", "last"].map((question) => ({ question, tookMs: 0 })),
    );
    expect(err).toBe("");
  });

  test("goes on after a question that fails", async () => {
    const newsroom = fakeNewsroom({
      ask: (question) =>
        question === "bad" ? Promise.reject(new Error("engine\nbroke")) : Promise.resolve(answer()),
    });
    const { exitCode, out, err } = await run({
      args: ["--json", "-"],
      stdin: "bad\ngood\n",
      newsroom,
    });
    expect(objects(out)).toMatchObject([
      { question: "bad", answered: false, outlets: [], silent: [], error: "engine broke" },
      { question: "good", answered: true },
    ]);
    expect(exitCode).toBe(0);
    expect(err).toBe("ask: engine broke\n");
    const plain = await run({ args: ["-"], stdin: "bad\ngood\n", newsroom });
    expect(plain).toMatchObject({ exitCode: 0, err: "ask: engine broke\n" });
  });

  test("answers for a person question by question, blank lines left out", async () => {
    const { out } = await run({ args: ["-"], stdin: "one\n\ntwo\u001b[2J\n" });
    expect(out.match(/^> .*$/gmu)).toEqual(["> one", "> two[2J"]);
    expect(out.match(/The port shut at dawn\./gu)).toHaveLength(2);
  });

  test("stops without a word where nobody reads any more", async () => {
    let asked = 0;
    const newsroom = fakeNewsroom({
      ask: () => {
        asked += 1;
        return Promise.resolve(answer());
      },
    });
    const output = recorder(1);
    const stdin = "one\n".repeat(50);
    const { exitCode, err } = await run({ args: ["--json", "-"], stdin, newsroom, output });
    expect({ exitCode, err, asked }).toEqual({ exitCode: 0, err: "", asked: 2 });
  });
});
