import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What decides what a bundle holds, beside the packages and Node. */
const folders = ["commands", "src"];

/** npm's note of what it has installed, else what it would install. */
const locks = ["node_modules/.package-lock.json", "package-lock.json"];

/**
 * Where the bundle of these very sources and packages is, once it is made. Its name is a hash of what they
 * hold, not of when they changed: reading them takes no longer than asking for their dates.
 * @param {string} root - folder of the program
 */
export function bundleFileOf(root) {
  const hash = createHash("sha256");
  const { version, platform, arch } = process;
  hash.update(JSON.stringify([root, version, platform, arch]));
  for (const file of folders.flatMap((folder) => filesOf(join(root, folder)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  hash.update(readFileSync(join(root, "package.json")));
  const lock = locks.map((name) => join(root, name)).find((path) => existsSync(path));
  if (lock !== undefined) hash.update(readFileSync(lock));
  const name = hash.digest("hex").slice(0, 32);
  return join(root, "node_modules", ".cache", "verbatim", `${name}.bundle`);
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
