import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { fingerprintOf } from "../src/library/fingerprint.ts";
import { article } from "./support/article.ts";

describe("SECURITY.md", () => {
  const rows = readFileSync("SECURITY.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.split(" | "));
  const pathsIn = (cell: string): readonly string[] =>
    [...cell.matchAll(/`((?:tests|src|tools)\/[^`]+)`/gu)].map(([, path = ""]) => path);

  test("names for every threat a test that is there", () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const [threat, , tested = ""] of rows) {
      const paths = pathsIn(tested);
      expect(paths.length, threat).toBeGreaterThan(0);
      expect(
        paths.filter((path) => !existsSync(path)),
        threat,
      ).toEqual([]);
    }
  });

  test("names no file that is gone", () => {
    const named = rows.flatMap(([, met = ""]) => pathsIn(met));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("nobody can make the bot fetch an address", () => {
  const sources = ["src", "commands"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(root, file)),
  );

  test("for nothing but discord.js, and the doctor on this machine, opens a connection", () => {
    const opens =
      /\bfetch\(|\brequest\(\s*["'`h]|new WebSocket\(|node:(?:https|http2|tls|dgram)"|from "(?:undici|ws)"/u;
    const found = sources.filter((file) => opens.test(readFileSync(file, "utf8")));
    expect(found).toEqual(["src/doctor/probe-port.ts"]);
  });

  test("and no program is started", () => {
    const starts = /node:child_process|\beval\(|new Function\(|node:vm"/u;
    expect(sources.filter((file) => starts.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("and no command takes an address or a file", () => {
    const options = commands.flatMap(({ definition }) =>
      "options" in definition ? (definition.options ?? []) : [],
    );
    expect(options.length).toBeGreaterThan(5);
    for (const { name, type } of options) {
      expect([3, 5], name).toContain(type); // a text or a yes
      expect(name).not.toMatch(/url|link|address|file/iu);
    }
  });
});

test("no package that runs with the program is a language model's", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const models = /openai|anthropic|langchain|llama|gemini|mistral|huggingface|transformers|onnx/iu;
  expect(Object.keys(dependencies).filter((name) => models.test(name))).toEqual([]);
});

test("a corpus has another fingerprint as soon as one of its articles is another", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}$/u), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.stringMatching(/^[0-9a-f]{12}$/u), (old, id) => {
      fc.pre(!old.includes(id));
      const corpus = old.map((one) => article({ id: one }));
      const before = fingerprintOf(corpus);
      expect(fingerprintOf(corpus.toReversed())).toBe(before);
      expect(fingerprintOf([...corpus, article({ id })])).not.toBe(before);
      expect(fingerprintOf([...corpus.slice(1), article({ id })])).not.toBe(before);
    }),
    { numRuns: 20 },
  );
});
