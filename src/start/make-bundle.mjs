import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { packBundle, wrap } from "./bundle-format.mjs";

const programs = ["src/main.ts", "src/ask.ts", "src/corpus-cli.ts", "src/doctor.ts"];

/** Optional packages of discord.js's, and one that starts threads from files of its own. */
const outside = ["bufferutil", "utf-8-validate", "zlib-sync", "piscina"];

/**
 * Bundles the programs with their packages and lets V8 compile all of it. What is imported on demand is a
 * part of its own.
 * @param {string} file - where to; the oldest in its folder, which are of sources gone by, are removed
 * @param {string} root - folder of the program
 * @throws where a source has a mistake, or where nothing can be written
 */
export async function makeBundle(file, root) {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const parts = compile(await bundle(root));
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(aside, packBundle(parts), { flush: true });
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  for (const old of byAge(folder).slice(kept)) rmSync(old, { force: true });
}

/** Two versions of Node that are used by turns do not take each other's away. */
const kept = 3;

/** Paths of the bundles, the newest first. */
const byAge = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".bundle"))
    .map((name) => join(folder, name))
    .map((file) => ({ file, madeAt: statSync(file).mtimeMs }))
    .sort((a, b) => b.madeAt - a.madeAt)
    .map(({ file }) => file);

async function bundle(root) {
  const esbuild = ownEsbuild();
  try {
    return await bundleWith(esbuild, root);
  } finally {
    await esbuild.stop(); // a process of its own, which a bot would keep for good
  }
}

/** esbuild splits modules of ECMAScript alone, and V8 keeps its work on scripts alone: hence two steps. */
async function bundleWith({ build, transform }, root) {
  const { outputFiles } = await build({
    entryPoints: programs.map((program) => join(root, program)),
    outdir: root,
    outbase: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfigRaw: {},
    external: outside,
    plugins: [ownAddresses],
    write: false,
    logLevel: "silent",
  });
  return await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      if (/\bimport\.meta\b/u.test(text)) throw new Error(`${path}: it asks where it is`);
      const { code } = await transform(text, {
        format: "cjs",
        platform: "node",
        target: "node20",
        supported: { "dynamic-import": false },
        logLevel: "silent",
      });
      return { name: relative(root, path).split(sep).join("/"), code };
    }),
  );
}

/** The one that tsx brings along and transforms the sources with. */
const ownEsbuild = () => {
  const require = createRequire(import.meta.url);
  return createRequire(require.resolve("tsx"))("esbuild");
};

/** A module that finds a file beside itself finds it from the bundle too. */
const ownAddresses = {
  name: "own addresses",
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /[\\/](?:src|commands)[\\/].*\.ts$|[\\/]word-list[\\/]index\.js$/ },
      async ({ path }) => {
        const text = await readFile(path, "utf8");
        const address = JSON.stringify(pathToFileURL(path).href);
        return {
          contents: text.replaceAll(/\bimport\.meta\.url\b/gu, address),
          loader: path.endsWith("ts") ? "ts" : "js",
        };
      },
    ),
};

/** What V8 makes of each part, with every function compiled, where it would wait until one is called. */
function compile(parts) {
  setFlagsFromString("--no-lazy");
  const scripts = parts.map(({ name, code }) => {
    const text = wrap(code);
    return { name, text, script: new Script(text, { filename: name }) };
  });
  // V8 takes its work back only under the flags under which it is handed out.
  setFlagsFromString("--lazy");
  return scripts.map(({ name, text, script }) => {
    const encoding = /[^\0-\xff]/u.test(text) ? "utf16le" : "latin1";
    const code = Buffer.from(text, encoding);
    return { name, encoding, code, compiled: script.createCachedData() };
  });
}
