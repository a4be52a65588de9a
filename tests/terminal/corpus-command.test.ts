import { Writable } from "node:stream";
import { describe, expect, it, test } from "vitest";
import {
  CorpusEmptyError,
  CorpusMissingError,
  CorpusUnreadableError,
} from "../../src/corpus/corpus-error.ts";
import type { CorpusReading } from "../../src/corpus/corpus-reading.ts";
import { type CorpusSetting, runCorpus } from "../../src/terminal/corpus-command.ts";
import { article } from "../support/article.ts";
import { recorder } from "../support/streams.ts";

const reading: CorpusReading = {
  articles: [article()],
  skipped: [],
  duplicates: [],
  warnings: [],
  ignored: [],
};

const blank = { file: "blank.txt", reason: "it is empty" };

interface Run extends Partial<CorpusSetting> {
  readonly found?: Partial<CorpusReading>;
  readonly thrown?: unknown;
}

async function run({ found = {}, thrown, ...fields }: Run) {
  const [output, errors] = [recorder(), recorder()];
  const exitCode = await runCorpus({
    args: ["check"],
    output,
    errors,
    colours: false,
    config: { corpusDir: "seeds" },
    readCorpus: () =>
      thrown === undefined ? Promise.resolve({ ...reading, ...found }) : Promise.reject(thrown),
    now: () => 0,
    ...fields,
  });
  return { exitCode, out: output.text(), err: errors.text() };
}

describe("npm run corpus -- check", () => {
  it.each<{ what: string; run: Run; exitCode: number }>([
    { what: "a corpus that can all be used", run: {}, exitCode: 0 },
    { what: "a file that was skipped", run: { found: { skipped: [blank] } }, exitCode: 1 },
    {
      what: "duplicates, warnings and files left alone",
      run: {
        found: {
          duplicates: [{ file: "b.txt", of: "a.txt", kind: "same text" }],
          warnings: [blank],
          ignored: ["a.png"],
        },
      },
      exitCode: 0,
    },
    {
      what: "a folder that is not there",
      run: { thrown: new CorpusMissingError("x") },
      exitCode: 1,
    },
    { what: "no folder", run: { thrown: new CorpusUnreadableError("x", "a file") }, exitCode: 1 },
    { what: "no article", run: { thrown: new CorpusEmptyError("x", [blank]) }, exitCode: 1 },
    {
      what: "no article, in JSON",
      run: { args: ["check", "--json"], thrown: new CorpusEmptyError("x", []) },
      exitCode: 1,
    },
    {
      what: "a list of outlets that is none",
      run: { thrown: new Error("outlets.json: no") },
      exitCode: 2,
    },
    { what: "--help", run: { args: ["--help"] }, exitCode: 0 },
    { what: "no command", run: { args: [] }, exitCode: 2 },
    { what: "an unknown command", run: { args: ["list"] }, exitCode: 2 },
    { what: "an unknown option", run: { args: ["check", "--all"] }, exitCode: 2 },
  ])("ends with $exitCode for $what", async ({ run: given, exitCode }) => {
    const { exitCode: code, err } = await run(given);
    expect(code).toBe(exitCode);
    if (exitCode === 2) expect(err).toMatch(/^corpus: [^\n]+\n$/u);
    if (exitCode === 0) expect(err).toBe("");
  });

  test("says how to use it where it is misused", async () => {
    const { err, out } = await run({ args: ["chekc"] });
    expect(err).toBe(
      'corpus: there is no command "chekc": the only one is check; try npm run corpus -- --help\n',
    );
    expect(out).toBe("");
  });

  test("reads the folder that is named, else the configured one", async () => {
    const read: string[] = [];
    const readCorpus: CorpusSetting["readCorpus"] = ({ corpusDir, outletsFile = "none" }) => {
      read.push(`${corpusDir} ${outletsFile}`);
      return Promise.resolve(reading);
    };
    const config = { corpusDir: "seeds", outletsFile: "outlets.json" };
    await run({ config, readCorpus });
    const { out } = await run({ args: ["check", "papers"], config, readCorpus });
    await run({ args: ["--help"], config, readCorpus });
    expect(read).toEqual(["seeds outlets.json", "papers outlets.json"]);
    expect(out).toMatch(/^Articles in papers\n/u);
  });

  test("tells in its last line how long it took", async () => {
    const times = [1_000, 3_345.678];
    const { out } = await run({ now: () => times.shift() ?? 0 });
    expect(out).toMatch(/ · 0 left alone · 2\.3 s\n$|\n0 left alone · 2\.3 s\n$/u);
  });

  test("shows what was skipped where nothing can be used, and says so safely", async () => {
    const problem = { file: "bla\u001b[2Jnk.txt", reason: "it is\nempty" };
    const { out, err } = await run({ thrown: new CorpusEmptyError("papers", [problem]) });
    expect(out).toContain("  - bla[2Jnk.txt: it is empty\n");
    expect(err).toMatch(
      /^corpus papers: its only file cannot be used \(bla\[2Jnk\.txt: [^\n]+\n$/u,
    );
  });

  test("prints one JSON document, also where there is nothing to answer from", async () => {
    const some = await run({ args: ["check", "--json"], found: { skipped: [blank] } });
    expect(JSON.parse(some.out)).toMatchObject({ directory: "seeds", skipped: [blank], tookMs: 0 });
    const none = await run({
      args: ["check", "--json"],
      thrown: new CorpusEmptyError("x", [blank]),
    });
    expect(JSON.parse(none.out)).toMatchObject({ articles: [], skipped: [blank] });
    expect(JSON.parse(none.out).error).toMatch(/^corpus x: /u);
  });

  test("ends quietly where nobody reads any more, and with one line on a full disk", async () => {
    const piped = await run({ output: recorder(0) });
    expect(piped).toMatchObject({ exitCode: 0, err: "" });
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" }));
      },
    });
    const full = await run({ output });
    expect(full).toMatchObject({ exitCode: 2, err: "corpus: ENOSPC: no space left on device\n" });
  });
});
