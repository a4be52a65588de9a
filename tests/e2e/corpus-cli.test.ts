import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runProgram } from "../support/run-program.ts";

const flood = `---
outlet: The Harbour Post
url: https://harbour-post.example/flood
published: 2024-03-02
---
Flood shuts port

By Ann Lee

The river Tamesa broke its banks on Friday and flooded the port.

“We will rebuild the quay before winter,” Mayor Ana Lopes said on Saturday. Nobody was hurt.
`;

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "verbatim-corpus-"));
  await mkdir(join(root, "good"));
  await mkdir(join(root, "mixed"));
  await writeFile(join(root, "good", "flood.txt"), flood);
  await writeFile(join(root, "mixed", "flood.txt"), flood);
  await writeFile(join(root, "mixed", "again.txt"), flood);
  await writeFile(join(root, "mixed", "empty.txt"), "");
  await writeFile(join(root, "mixed", "flood\n\u202egpj.png"), "");
  await writeFile(
    join(root, "outlets.json"),
    JSON.stringify([
      { name: "Harbour Post of Tamesa", aliases: ["The Harbour Post"], domains: [] },
    ]),
  );
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** `npm run corpus` on the good folder, unless it is told another. */
const corpus = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runProgram("src/corpus-cli.ts", args, { corpusDir: join(root, "good"), settings });

describe("npm run corpus -- check on a folder of articles", () => {
  test("shows the configured corpus and ends with 0", async () => {
    const { exitCode, out, err } = await corpus(["check", "--dropped"]);
    expect(out).toContain("flood.txt\n  Flood shuts port\n  by Ann Lee\n");
    expect(out).toContain("  The Harbour Post · 2024-03-02 · 3 sentences, 1 quotation\n");
    expect(out).toMatch(/^ {2}byline +By Ann Lee$/mu);
    expect(out).not.toContain("\u001b");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  });

  test("ends with 1 where a file was skipped, and shows everything else too", async () => {
    const { exitCode, out } = await corpus(["check", join(root, "mixed")]);
    expect(out).toContain("  - empty.txt: it is empty\n");
    expect(out).toContain("  - flood.txt: the same text as again.txt\n");
    expect(out).toContain("  flood gpj.png\n");
    expect(out.replace(/\n/gu, " · ")).toMatch(
      /1 article · 1 outlet · 3 sentences · 1 quotation · 1 skipped · 1 duplicate · 1 left alone · \d/u,
    );
    expect(exitCode).toBe(1);
  });

  test("prints one JSON document", async () => {
    const { exitCode, out } = await corpus(["check", "--json", join(root, "mixed")]);
    expect(JSON.parse(out)).toMatchObject({
      totals: { articles: 1, skipped: 1, duplicates: 1, ignored: 1 },
      ignored: ["flood\n\u202egpj.png"],
    });
    expect(exitCode).toBe(1);
  });

  test("knows the operator's outlets, and ends with 2 where their file is broken", async () => {
    const known = await corpus(["check"], { OUTLETS_FILE: join(root, "outlets.json") });
    expect(known.out).toContain("  Harbour Post of Tamesa · 2024-03-02");
    const broken = await corpus(["check"], { OUTLETS_FILE: join(root, "good", "flood.txt") });
    expect(broken).toMatchObject({ exitCode: 2, out: "" });
    expect(broken.err).toMatch(/^corpus: [^\n]*OUTLETS_FILE[^\n]*\n$/u);
  });

  test("ends with 1 and one line where there is no corpus", async () => {
    const { exitCode, out, err } = await corpus(["check", join(root, "nowhere")]);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toMatch(/^corpus [^\n]*nowhere: there is no such folder[^\n]*\n$/u);
  });

  test("ends with 2 and one line on wrong use", async () => {
    const { exitCode, out, err } = await corpus(["check", "--droped"]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toMatch(/^corpus: [^\n]*--droped[^\n]*--help\n$/u);
  });
});
