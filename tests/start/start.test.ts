import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { folder, story } from "../support/folder.ts";

const run = promisify(execFile);

/** Programs take their time to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const greet = `
import { pathToFileURL } from "node:url";
import { word } from "./word.ts";
async function main(): Promise<void> {
  const { place } = await import("./place.ts");
  const isHere = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
  const how: string = (new Error().stack ?? "").includes("main.ts") ? "sources" : "bundle";
  console.log(JSON.stringify({ said: word + " " + place, args: process.argv.slice(2), isHere, how }));
}
void main();
`;

/** A small program with our own way of starting; its packages are ours. */
async function smallProgram(): Promise<string> {
  const root = await folder({
    "package.json": '{"type":"module"}',
    "commands/index.ts": "export {};\n",
    "src/main.ts": greet,
    "src/word.ts": 'export const word: string = "Flood";\n',
    "src/place.ts": 'export const place: string = "“Cádiz”";\n',
    "src/ask.ts": 'throw new RangeError("no " + String.raw`“harbour”`);\n',
    "src/corpus-cli.ts": "export {};\n",
    "src/doctor.ts": "export {};\n",
  });
  for (const part of ["src/start.mjs", "src/start"]) {
    await cp(part, join(root, part), { recursive: true });
  }
  await mkdir(join(root, "node_modules"));
  await symlink(resolve("node_modules/tsx"), join(root, "node_modules/tsx"), "junction");
  return root;
}

async function start(root: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, "src/start.mjs"), ...args], { cwd: root });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, err, said: out === "" ? undefined : JSON.parse(out) };
}

const bundlesOf = async (root: string): Promise<readonly string[]> => {
  const cache = join(root, "node_modules/.cache/verbatim");
  return (await readdir(cache)).sort().map((name) => join(cache, name));
};

const flooded = { said: "Flood “Cádiz”", args: ["-x", "a b"], isHere: true };

test("a program runs from its bundle as from its sources, the first time and later", async () => {
  const root = await smallProgram();
  for (const _ of ["made", "found"]) {
    const { exitCode, err, said } = await start(root, "src/main.ts", "-x", "a b");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(said).toEqual({ ...flooded, how: "bundle" });
  }
  expect(await bundlesOf(root)).toHaveLength(1);
});

test("what is built beforehand is what a start finds", async () => {
  const root = await smallProgram();
  expect(await start(root, "--build")).toMatchObject({ exitCode: 0, err: "" });
  const [bundle = ""] = await bundlesOf(root);
  const { mtimeMs } = await stat(bundle);
  expect((await start(root, "src/main.ts")).said).toMatchObject({ how: "bundle" });
  expect(await bundlesOf(root)).toEqual([bundle]);
  expect((await stat(bundle)).mtimeMs).toBe(mtimeMs);
});

test("no edit is missed, even one that leaves a file's size and date", async () => {
  const root = await smallProgram();
  await start(root, "src/main.ts");
  const file = join(root, "src/place.ts");
  const { atime, mtime } = await stat(file);
  await writeFile(file, (await readFile(file, "utf8")).replace("Cádiz", "Porto"));
  await utimes(file, atime, mtime);
  expect((await start(root, "src/main.ts")).said.said).toBe("Flood “Porto”");
  await writeFile(join(root, "node_modules/.package-lock.json"), "{}");
  await start(root, "src/main.ts");
  expect(await bundlesOf(root)).toHaveLength(3);
});

test("a bundle is of all that is in it: whatever file is edited, added or renamed, another is made", async () => {
  const root = await smallProgram();
  const file = (name: string) => join(root, name);
  await mkdir(file("src/deep/deeper"), { recursive: true });
  await writeFile(file("src/deep/deeper/list.json"), "[1]\n");
  await writeFile(file("node_modules/.package-lock.json"), "{}");
  const { bundleFileOf }: { readonly bundleFileOf: (root: string) => string } = await import(
    pathToFileURL(file("src/start/bundle-file.mjs")).href
  );
  const bundle = () => bundleFileOf(root);
  const first = bundle();
  const below = async (folder: string) =>
    (await readdir(file(folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  const sources = [...(await below("src")), ...(await below("commands"))];
  const packages = [file("package.json"), file("node_modules/.package-lock.json")];
  expect(sources.length).toBeGreaterThan(10);
  const seen = new Set([first]);
  for (const edited of [...sources, ...packages]) {
    const before = await readFile(edited);
    await writeFile(edited, Buffer.concat([before, Buffer.from(" ")]));
    seen.add(bundle());
    await writeFile(edited, before);
  }
  expect(seen.size).toBe(1 + sources.length + packages.length);
  expect(bundle()).toBe(first);
  await rename(file("src/word.ts"), file("src/words.ts"));
  seen.add(bundle());
  await rename(file("src/words.ts"), file("src/word.ts"));
  await writeFile(file("src/new.ts"), "");
  seen.add(bundle());
  expect(seen.size).toBe(3 + sources.length + packages.length);
});

test("bundles of sources gone by are removed in the end", async () => {
  const root = await smallProgram();
  for (const word of ["Rain", "Snow", "Hail", "Wind", "Sun"]) {
    await writeFile(join(root, "src/word.ts"), `export const word: string = "${word}";\n`);
    expect((await start(root, "src/main.ts")).said.said).toMatch(word);
  }
  expect(await bundlesOf(root)).toHaveLength(3);
});

test("where no bundle can be kept, the sources run", async () => {
  const root = await smallProgram();
  await writeFile(join(root, "node_modules/.cache"), "not a folder");
  const { exitCode, err, said } = await start(root, "src/main.ts", "-x", "a b");
  expect({ exitCode, err, said }).toEqual({
    exitCode: 0,
    err: "",
    said: { ...flooded, how: "sources" },
  });
});

test.each([
  { damage: "empty", harm: () => Buffer.alloc(0) },
  { damage: "cut short", harm: (whole: Buffer) => whole.subarray(0, whole.length / 2) },
  { damage: "of zeros", harm: (whole: Buffer) => Buffer.alloc(whole.length) },
])("a bundle that is $damage is made again", async ({ harm }) => {
  const root = await smallProgram();
  await start(root, "--build");
  const [bundle = ""] = await bundlesOf(root);
  await writeFile(bundle, harm(await readFile(bundle)));
  expect(await start(root, "src/main.ts")).toMatchObject({
    exitCode: 0,
    err: "",
    said: { said: flooded.said, how: "bundle" },
  });
});

test("a mistake in a source is told with its place, by a build and by a start", async () => {
  const root = await smallProgram();
  await writeFile(join(root, "src/word.ts"), "\nexport const word = ;\n");
  expect(await start(root, "--build")).toMatchObject({
    exitCode: 1,
    err: expect.stringMatching(/^verbatim: not built: src\/word\.ts:2: [^\n]+\n$/u),
  });
  const { exitCode, err } = await start(root, "src/main.ts");
  expect(exitCode).toBe(1);
  expect(err).toContain("word.ts:2");
});

test("an error of the program's own ends it as ever", async () => {
  const root = await smallProgram();
  const { exitCode, err } = await start(root, "src/ask.ts");
  expect(exitCode).toBe(1);
  expect(err).toContain("RangeError: no “harbour”");
});

test("a program that is in no bundle runs from its source", async () => {
  const root = await smallProgram();
  const other = join(root, "src/deep/other.ts");
  await mkdir(dirname(other));
  await writeFile(other, 'const said: string = "so";\nconsole.log(JSON.stringify(said));\n');
  expect((await start(root, other)).said).toBe("so");
});

test("our own programs can be built, and answer as their sources do", {
  timeout: 180_000,
}, async () => {
  const env = { ...process.env, CORPUS_DIR: await folder({ "oslo.txt": story("Oslo") }) };
  const answer = async (...how: readonly string[]) => {
    const question = ["src/ask.ts", "when did the port of Oslo shut"];
    const { stdout } = await run(process.execPath, [...how, ...question], { env });
    return stdout;
  };
  const { stderr } = await run(process.execPath, ["src/start.mjs", "--build"], { env });
  expect(stderr).toBe("");
  const bundled = await answer("src/start.mjs");
  expect(bundled).toContain("at dawn after the storm");
  expect(bundled).toBe(await answer("--import", "tsx"));
});
