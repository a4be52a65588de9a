/** Loaded before a program: writes what it loads into the file MODULES_FILE, an address a line. */
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import { pathToFileURL } from "node:url";

register("./record-hooks.mjs", import.meta.url);
const required = createRequire(import.meta.url).cache;
process.on("exit", () => {
  const addresses = Object.keys(required).map((path) => pathToFileURL(path).href);
  appendFileSync(process.env["MODULES_FILE"], `${addresses.join("\n")}\n`);
});
