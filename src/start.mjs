/**
 * `node src/start.mjs src/main.ts`: runs a program of ours as compiled code, which is made again whenever
 * the sources have changed; where none can be made or kept, it runs the sources. `--build` only makes it.
 * Plain JavaScript, for until it has run nothing understands TypeScript.
 */
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleFileOf } from "./start/bundle-file.mjs";
import { openBundle } from "./start/open-bundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [, , asked = "src/main.ts"] = process.argv;

if (asked === "--build") await make(bundleFileOf(root)).catch(fail);
else {
  const program = resolve(asked);
  process.argv.splice(1, 2, program);
  const run = (await findBundle())?.(relative(root, program).split(sep).join("/"));
  if (run !== undefined) run();
  else await runSources(program);
}

/** Undefined where there is none and none can be made: it is a matter of time alone. */
async function findBundle() {
  try {
    const file = bundleFileOf(root);
    return openBundle(file, root) ?? (await make(file).then(() => openBundle(file, root)));
  } catch {
    return undefined;
  }
}

async function make(file) {
  const { makeBundle } = await import("./start/make-bundle.mjs");
  await makeBundle(file, root);
}

async function runSources(program) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(program).href);
}

/** esbuild tells the place and the mistake in its first line, and more of them below. */
function fail({ message, errors: [first] = [] }) {
  const { file, line } = first?.location ?? {};
  const problem = first === undefined ? message : `${file}:${line}: ${first.text}`;
  process.stderr.write(`verbatim: not built: ${problem}\n`);
  process.exitCode = 1;
}
