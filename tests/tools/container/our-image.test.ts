import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { readDockerIgnore } from "../../../tools/container/docker-ignore.ts";
import { readDockerfile } from "../../../tools/container/dockerfile.ts";
import { readImageFiles } from "../../../tools/container/read-image-files.ts";

const stages = await readImageFiles(".");
const ours = stages.at(-1) ?? { files: [], fromStages: [] };
const sources = ours.files.map(({ source }) => source);
const dockerfile = readDockerfile(readFileSync("Dockerfile", "utf8"));
const instructions = (name: string) =>
  (dockerfile.at(-1)?.instructions ?? []).filter((each) => each.name === name);

test("the Dockerfile has no mistake that a validator knows", () => {
  const mistakes = validate(readFileSync("Dockerfile", "utf8"));
  expect(mistakes.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

describe("what is in the image", () => {
  test("is everything that the program is made of", () => {
    const program = ["src", "commands"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name)),
    );
    expect(program.length).toBeGreaterThan(100);
    expect(sources).toEqual(expect.arrayContaining([...program, "package.json", "NOTICE"]));
    expect(ours.fromStages).toEqual([{ stage: "packages", path: "/app/node_modules" }]);
  });

  test("is nothing else: no test, tool, secret, history or article", () => {
    const needless = sources.filter(
      (file) =>
        !/^(?:(?:src|commands)\/|package\.json$|NOTICE$|tools\/container\/health-check\.mjs$)/u.test(
          file,
        ),
    );
    expect(needless).toEqual([]);
    const secret = sources.filter((file) =>
      /(?:^|\/)(?:\.env|\.git|\.npmrc|node_modules|tests?|seeds|bench)(?:\/|\.|$)|\.(?:test\.ts|log|pem|key|whl)$/u.test(
        file,
      ),
    );
    expect(secret).toEqual([]);
  });

  test("lies where it would in a checkout, so that it finds itself", () => {
    for (const { path, source } of ours.files) expect(path).toBe(`/app/${source}`);
  });

  test("packages are installed without those for development and without their scripts", () => {
    const [stage] = dockerfile;
    expect(stage?.name).toBe("packages");
    const runs = stage?.instructions.filter(({ name }) => name === "RUN") ?? [];
    expect(runs[0]?.rest).toMatch(/^npm ci(?=.* --omit=dev\b)(?=.* --ignore-scripts\b)/u);
    const [packages] = stages;
    const isSource = (file: string) => /^(?:src|commands)\//u.test(file);
    expect(packages?.files.map(({ source }) => source).filter((file) => !isSource(file))).toEqual([
      "package.json",
      "package-lock.json",
      ".npmrc",
    ]);
  });

  test("the program is compiled where it will lie, from what the image holds", () => {
    const runs = dockerfile[0]?.instructions.filter(({ name }) => name === "RUN") ?? [];
    expect(runs.slice(1).map(({ rest }) => rest)).toEqual(["node src/start.mjs --build"]);
    const compiled = new Set(stages[0]?.files.map(({ path }) => path));
    const missing = ours.files.filter(({ path }) => !compiled.has(path));
    expect(missing.map(({ source }) => source)).toEqual([
      "NOTICE",
      "tools/container/health-check.mjs",
    ]);
  });
});

test("what is secret or large is not even sent to be built", () => {
  const isIgnored = readDockerIgnore(readFileSync(".dockerignore", "utf8"));
  const kept = [
    ".env",
    ".env.production",
    ".git/config",
    ".verbatim/seeds.jsonl",
    "node_modules/tsx/package.json",
    "seeds/a.txt",
    "tests/a.test.ts",
    "src/.env",
    "src/deep/a.test.ts",
    "commands/npm.log",
    "tools/pictures/camera.ts",
    "package.whl",
  ].filter((path) => !isIgnored(path));
  expect(kept).toEqual([]);
});

describe("how the image runs", () => {
  test("on one exact Node that the program is made for, in every stage", () => {
    const bases = new Set(dockerfile.map(({ base }) => base));
    expect([...bases]).toEqual([expect.stringMatching(/^node:2\d\.\d+\.\d+-[a-z]+-slim$/u)]);
  });

  test("as a user that is not root", () => {
    const users = instructions("USER").map(({ rest }) => rest);
    expect(users.at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/u);
  });

  test("as Node itself, which signals reach, without a shell between", () => {
    for (const name of ["ENTRYPOINT", "CMD"]) {
      expect(instructions(name)).toHaveLength(1);
      expect(() => JSON.parse(instructions(name)[0]?.rest ?? "")).not.toThrow();
    }
    expect(JSON.parse(instructions("ENTRYPOINT")[0]?.rest ?? "")).toEqual([
      "node",
      "src/start.mjs",
    ]);
    expect(sources).toContain(JSON.parse(instructions("CMD")[0]?.rest ?? "")[0]);
  });

  test("the health check asks with a file that is in the image", () => {
    const [, command = ""] = instructions("HEALTHCHECK")[0]?.rest.split(" CMD ") ?? [];
    const [program, file] = JSON.parse(command);
    expect(program).toBe("node");
    expect(sources).toContain(file);
  });
});
