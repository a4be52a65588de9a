import { appendFileSync } from "node:fs";

/** Runs in Node's own thread for modules, for every module that is imported. */
export function load(url, context, next) {
  appendFileSync(process.env["MODULES_FILE"], `${url}\n`);
  return next(url, context);
}
