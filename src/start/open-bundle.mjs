import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { Script } from "node:vm";
import { lengthDigits } from "./bundle-format.mjs";

/**
 * Opens a bundle and keeps it open: parts are read when they are first asked for.
 * @param {string} file
 * @param {string} root - where packages that are not in it are found
 * @returns {((program: string) => (() => void) | undefined) | undefined} what gives a program to run by
 *   its path below the root, undefined where it is not in the bundle; undefined where there is no bundle
 *   or not all of it
 */
export function openBundle(file, root) {
  let handle;
  try {
    handle = openSync(file, "r");
    const read = (from, to) => readBytes(handle, from, to);
    const start = lengthDigits + Number(read(0, lengthDigits).latin1Slice());
    const list = JSON.parse(read(lengthDigits, start).toString());
    const ends = Object.values(list).map(({ compiled: [, end] }) => start + end);
    if (fstatSync(handle).size !== Math.max(...ends)) throw new Error("cut short");
    const load = loaderOf(
      (name) => {
        const { encoding, code, compiled } = list[name];
        const whole = read(start + code[0], start + compiled[1]);
        const split = code[1] - code[0];
        return { code: whole.toString(encoding, 0, split), cachedData: whole.subarray(split) };
      },
      createRequire(join(root, "package.json")),
    );
    return (program) => {
      const name = program.replace(/\.ts$/u, ".js");
      return Object.hasOwn(list, name) ? () => void load(name) : undefined;
    };
  } catch {
    if (handle !== undefined) closeSync(handle);
    return undefined;
  }
}

function readBytes(handle, from, to) {
  const bytes = Buffer.allocUnsafe(to - from);
  if (readSync(handle, bytes, 0, bytes.length, from) < bytes.length) throw new Error("cut short");
  return bytes;
}

/** Modules of CommonJS that load each other by relative names, and packages by `requirePackage`. */
function loaderOf(partOf, requirePackage) {
  const modules = new Map();
  return function load(name) {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const { code, cachedData } = partOf(name);
    const script = new Script(code, { filename: name, cachedData });
    const require = (id) =>
      id.startsWith(".") ? load(posix.join(posix.dirname(name), id)) : requirePackage(id);
    script.runInThisContext()(module.exports, Object.assign(require, requirePackage), module);
    return module.exports;
  };
}
