/**
 * `node --import ./bench/compile.mjs FILE.ts`: runs TypeScript as it runs in service. tsx gives every function
 * back its name, which takes time wherever one is made, and the bundle of `npm start` does not.
 */
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "esbuild";

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "esnext" });
  return { format: "module", source: code, shortCircuit: true };
}
