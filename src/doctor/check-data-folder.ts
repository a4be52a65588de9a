import { codeOf } from "./error-code.ts";
import { bad, type Finding, good } from "./finding.ts";

/** What keeps a program from writing, and what to do about it, by the system's code. */
const problems: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  EACCES: ["may not be written", "let the user that runs this program write there"],
  EPERM: ["may not be written", "let the user that runs this program write there"],
  EROFS: ["lies on a read-only file system", "set DATA_DIR to a volume that can be written"],
  ENOSPC: ["lies on a disk that is full", "free some space there"],
  EDQUOT: ["is over its quota", "free some space there"],
  ENOTDIR: ["is no folder, or a part of its path is none", "set DATA_DIR to a folder"],
  EEXIST: ["is no folder", "set DATA_DIR to a folder"],
};

/** @param error - what writing there threw; absent: it worked */
export function checkDataFolder(folder: string, error?: unknown): Finding {
  if (error === undefined) return good("data-folder", `${folder} can be written`);
  const code = codeOf(error);
  const [what, advice] = problems[code] ?? [
    `cannot be written (${code})`,
    "set DATA_DIR to a folder that can be written",
  ];
  return bad("data-folder", `${folder} ${what}`, advice);
}
