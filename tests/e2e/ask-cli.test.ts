import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../support/run-program.ts";

const flood = `---
outlet: The Harbour Post
title: Flood shuts port
url: https://harbour-post.example/flood
published: 2024-03-02
---
The river Tamesa broke its banks on Friday and flooded the port.

“We will rebuild\u00a0the quay before winter,” Mayor Ana Lopes said on Saturday. Nobody was hurt.
`;

const fair = `---
outlet: Valley Echo
title: Cheese fair opens
---
The cheese fair opened its gates on Sunday to a record crowd.

Visitors came from nine countries, the organisers said.
`;

let corpus = "";

beforeAll(async () => {
  corpus = await mkdtemp(join(tmpdir(), "verbatim-ask-"));
  await writeFile(join(corpus, "flood.txt"), flood);
  await writeFile(join(corpus, "fair.md"), fair);
  await writeFile(join(corpus, "empty.txt"), "");
});

afterAll(() => rm(corpus, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], stdin = "") =>
  runProgram(program, args, { stdin, corpusDir: corpus });

const ask = (args: readonly string[], stdin?: string) => run("src/ask.ts", args, stdin);

describe("npm run ask on a folder of articles", () => {
  test("answers with the paper's sentence and ends with 0", async () => {
    const { exitCode, out, err } = await ask(["what did Lopes say about the quay"]);
    expect(out).toContain("The Harbour Post\n  2 March 2024 · Flood shuts port\n");
    expect(out.replace(/\n +│ /gu, " ")).toContain(
      "│ “We will rebuild the quay before winter,” Mayor Ana Lopes said on Saturday.",
    );
    expect(out).toContain("  https://harbour-post.example/flood\n");
    expect(out).not.toContain("\u001b");
    expect(err).toMatch(/^skipped empty\.txt: [^\n]+\n$/u);
    expect(exitCode).toBe(0);
  });

  test("ends with 1 where nothing answers", async () => {
    const { exitCode, out } = await ask(["who won the chess olympiad in Budapest"]);
    expect(out).toContain("Nothing in these papers answers that.");
    expect(exitCode).toBe(1);
  });

  test("ends with 2 and one line where there is no corpus", async () => {
    const { exitCode, out, err } = await ask(["--corpus", join(corpus, "nowhere"), "why"]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toMatch(/^ask: [^\n]*nowhere[^\n]*\n$/u);
  });

  test("ends with 2 and one line on wrong use", async () => {
    const { exitCode, out, err } = await ask(["--limit", "none", "why"]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toMatch(/^ask: --limit[^\n]*--help\n$/u);
  });

  test("prints one JSON object for each line, with offsets into the file", async () => {
    const lines = ["what did Lopes say about the quay", "", "when did the fair open?"];
    const { exitCode, out } = await ask(["--json", "-"], lines.join("\r\n"));
    const records = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(records.map(({ question }) => question)).toEqual(lines);
    expect(records.map(({ answered }) => answered)).toEqual([true, false, true]);
    const [sentence] = records[0].outlets[0].sentences;
    const file = await readFile(join(corpus, sentence.article.file), "utf8");
    expect(file.slice(sentence.start, sentence.end).replace(/\s+/gu, " ")).toBe(sentence.text);
    expect(exitCode).toBe(0);
  });
});

test("npm start without a token answers piped questions and ends with 0", async () => {
  const questions = "what did Lopes say about the quay\n/sources\n/reload\n";
  const { exitCode, out } = await run("src/main.ts", [], questions);
  expect(out).toContain("The corpus holds 2 articles from 2 outlets.");
  expect(out).toContain("DISCORD_TOKEN");
  expect(out).toContain("Ana Lopes");
  expect(out).toContain("1 article, 2 March 2024");
  expect(out).toContain("2 unchanged, 1 file skipped.");
  expect(exitCode).toBe(0);
});
