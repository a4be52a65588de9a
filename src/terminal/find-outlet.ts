import { foldSpace } from "./printable.ts";

/**
 * The outlet a person means: the one of that name, else the only one whose name holds it as whole
 * words (`Harbour Post` for `The Harbour Post`). Case and white space are ignored.
 * @returns the outlet's name, or undefined where none or more than one fits
 */
export function findOutlet(wanted: string, outlets: readonly string[]): string | undefined {
  const key = fold(wanted);
  if (key === "") return undefined;
  const exact = outlets.find((outlet) => fold(outlet) === key);
  if (exact !== undefined) return exact;
  const [only, second] = outlets.filter((outlet) => ` ${fold(outlet)} `.includes(` ${key} `));
  return second === undefined ? only : undefined;
}

const fold = (name: string): string => foldSpace(name).trim().toLowerCase();
