import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OutletEntry } from "../outlet-registry.ts";

/** What decides how a file is read, beside its bytes: these folders, and the packages they use. */
const folders = ["../", "../../language/"];
const manifest = new URL("../../../package.json", import.meta.url);

/**
 * A name for the rules by which files are read: it changes with the reader's own files, with the
 * versions of the packages (wink-nlp and its model among them) and with the outlets known. 64
 * hexadecimal digits.
 */
export function readerVersion(outlets: readonly OutletEntry[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  return hash.update(JSON.stringify({ dependencies, outlets })).digest("hex");
}
