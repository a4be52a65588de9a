import { bad, type Finding, good, warning } from "./finding.ts";

/**
 * Is this Node new enough?
 * @param running - `20.19.1`
 * @param engines - what `package.json` wants, `>=20.19`
 */
export function checkNode(running: string, engines: string): Finding {
  const least = /^>=\s*(\d+(?:\.\d+){0,2})$/u.exec(engines.trim())?.[1];
  if (least === undefined) {
    return warning(
      "node",
      `Node ${running}; which one is needed ("${engines}") cannot be compared`,
      'write engines.node in package.json as ">=", a version',
    );
  }
  return isAtLeast(running, least)
    ? good("node", `Node ${running}, and ${least} or newer is needed`)
    : bad(
        "node",
        `Node ${running} is too old: ${least} or newer is needed`,
        "install a newer Node from https://nodejs.org, then npm ci",
      );
}

/** True where a version is no older than another; parts that are left out count as 0. */
function isAtLeast(version: string, least: string): boolean {
  const [has, needs] = [numbersOf(version), numbersOf(least)];
  for (const [at, need] of needs.entries()) {
    const part = has[at] ?? 0;
    if (part !== need) return part > need;
  }
  return true;
}

/** A pre-release (`22.0.0-nightly`) counts as its release. */
const numbersOf = (version: string): readonly number[] =>
  version
    .replace(/^v|[-+].*$/gu, "")
    .split(".")
    .map(Number);
