import { Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CorpusMissingError } from "../../src/corpus/corpus-error.ts";
import type { Surroundings } from "../../src/doctor/examine.ts";
import { type DoctorSetting, runDoctor } from "../../src/doctor/run-doctor.ts";
import { article } from "../support/article.ts";
import { recorder } from "../support/streams.ts";
import { shapedToken } from "./tokens.ts";

const complete = article({
  outlet: "The Harbour Post",
  published: "2026-03-04",
  url: "https://harbourpost.example/ferry",
});

/** Surroundings in which all is well. */
const fine: Surroundings = {
  env: { DISCORD_TOKEN: shapedToken, HEALTH_PORT: "9464" },
  variables: { set: ["DISCORD_TOKEN"], known: ["DISCORD_TOKEN"] },
  node: { running: "20.19.0", engines: ">=20.19" },
  usualApi: "https://discord.com/api",
  dataFolderOf: () => "/data",
  probeFolder: async () => undefined,
  readCorpus: async () => ({
    articles: [complete],
    skipped: [],
    duplicates: [],
    warnings: [],
    ignored: [],
  }),
  readOutlets: async () => [],
  probePort: async () => ({ kind: "free" }),
  askDiscord: () => ({
    gateway: async () => ({ kind: "answered", body: { url: "wss://gateway.example" } }),
    self: async () => ({ kind: "answered", body: { id: "1", username: "secret-bot-name" } }),
    sessions: async () => ({
      kind: "answered",
      body: { session_start_limit: { total: 1_000, remaining: 998, reset_after: 60_000 } },
    }),
  }),
};

const refuse = (error: Error) => () => Promise.reject(error);

/** Surroundings in which everything is wrong. */
const broken: Surroundings = {
  ...fine,
  env: {
    DISCORD_TOKEN: "a-client-secret",
    LOG_LEVEL: "loud",
    OUTLETS_FILE: "outlets.json",
    HEALTH_PORT: "80",
  },
  variables: { set: ["DISCORD_TOKN"], known: ["DISCORD_TOKEN"] },
  node: { running: "18.1.0", engines: ">=20.19" },
  probeFolder: refuse(Object.assign(new Error("EROFS: /data"), { code: "EROFS" })),
  readCorpus: refuse(new CorpusMissingError("papers")),
  readOutlets: refuse(new Error("outlets.json: cannot be used as OUTLETS_FILE: no list")),
  probePort: async () => ({ kind: "closed", code: "EACCES" }),
  askDiscord: () => {
    const failed = async () =>
      ({ kind: "failed", failure: { kind: "timeout", afterMs: 5_000 } }) as const;
    return { gateway: failed, self: failed, sessions: failed };
  },
};

async function run(around: Partial<Surroundings> = {}, fields: Partial<DoctorSetting> = {}) {
  const [output, errors] = [recorder(), recorder()];
  const exitCode = await runDoctor({
    args: [],
    output,
    errors,
    colours: false,
    around: { ...fine, ...around },
    ...fields,
  });
  return { exitCode, out: output.text(), err: errors.text() };
}

describe("npm run doctor", () => {
  test("says of everything that it is good, and ends with 0", async () => {
    const { exitCode, out, err } = await run();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toMatch(/\n10 good · 0 warnings · 0 bad\n$/u);
    expect(out).not.toContain("→");
  });

  test("finds everything that is wrong at once, says what to do, and ends with 1", async () => {
    const { exitCode, out, err } = await run(broken);
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(out).toMatch(/\n0 good · 1 warning · 8 bad\n$/u);
    expect(out.match(/→/gu)).toHaveLength(9);
  });

  test("ends with 0 where there are only warnings", async () => {
    const { exitCode, out } = await run({ variables: { set: ["TYPO"], known: ["LOG_LEVEL"] } });
    expect(exitCode).toBe(0);
    expect(out).toContain("1 warning ·");
  });

  test("prints one JSON document with the same findings", async () => {
    const { exitCode, out } = await run(broken, { args: ["--json"] });
    expect(exitCode).toBe(1);
    const { counts, findings } = JSON.parse(out);
    expect(counts).toEqual({ good: 0, warning: 1, bad: 8 });
    expect(findings).toHaveLength(9);
    for (const { check, what, advice } of findings) {
      expect(check).toMatch(/^[a-z-]+$/u);
      expect(what).toMatch(/^[^\n]+$/u);
      expect(advice).toMatch(/^[^\n]+$/u);
    }
  });

  test("a check that fails is a finding, and the others are made", async () => {
    const { out } = await run({ readCorpus: refuse(new Error("out of memory")) });
    expect(out).toMatch(/^bad +corpus: this check failed: out of memory$/mu);
    expect(out).toMatch(/9 good · 0 warnings · 1 bad\n$/u);
  });

  test("a malformed token is not sent", async () => {
    const { out } = await run({ env: { DISCORD_TOKEN: "two words" } });
    expect(out).toMatch(/^bad +token: /mu);
    expect(out).not.toContain("discord-token");
  });

  test("shows no part of any token, and nobody's name, in lines or in JSON", async () => {
    const part = fc.stringMatching(/^[\w-]{8,40}$/u);
    const tokens = fc.oneof(
      fc.constant(shapedToken),
      part,
      fc.tuple(part, part, part).map((parts) => parts.join(".")),
      fc.tuple(part, part).map((parts) => parts.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(tokens, fc.constantFrom(fine, broken), async (token, around) => {
        const env = { ...around.env, DISCORD_TOKEN: token };
        const runs = [[], ["--json"]].map((args) => run({ ...around, env }, { args }));
        for (const { out, err } of await Promise.all(runs)) {
          for (const secret of [...token.split(/[. ]/u), "secret-bot-name"])
            expect(out + err).not.toContain(secret);
        }
      }),
    );
  });

  test("what it shows of files and addresses steers no terminal", async () => {
    const { out } = await run({ readCorpus: refuse(new CorpusMissingError("pa\u001b[2Jpers\n")) });
    expect(out).not.toContain("\u001b");
    expect(out).toContain("there is no folder pa[2Jpers");
  });

  it.each([["--jsn"], ["corpus"]])("ends with 2 and one line for %s", async (arg) => {
    const { exitCode, out, err } = await run({}, { args: [arg] });
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toMatch(/^doctor: [^\n]+; try npm run doctor -- --help\n$/u);
  });

  test("--help tells the exit codes, and looks at nothing", async () => {
    const { exitCode, out } = await run(broken, { args: ["--help"] });
    expect(exitCode).toBe(0);
    expect(out).toContain("Exit code: 0");
  });

  test("says in one line that it cannot be printed on a full disk", async () => {
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" }));
      },
    });
    const { exitCode, err } = await run({}, { output });
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "doctor: ENOSPC: no space left on device\n",
    });
  });
});
