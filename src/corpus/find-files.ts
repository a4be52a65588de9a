import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { CorpusMissingError, CorpusUnreadableError } from "./corpus-error.ts";
import type { FileProblem } from "./file-problem.ts";
import { problemOf } from "./file-problem.ts";
import type { Format } from "./formats/format.ts";
import { formatOf } from "./formats/formats.ts";
import { compare, sortPaced } from "./order.ts";
import { noPause, type Pause, paced } from "./pacer.ts";

/** A file of the corpus that may hold articles. */
export interface FoundFile {
  /** Below the corpus's folder, with `/` on every system. */
  readonly file: string;
  /** Where it stands on the disk. */
  readonly path: string;
  readonly format: Format;
}

/** What stands in a corpus's folder, each list in the order of paths. */
export interface FoundFiles {
  /** The folder with every link in its own path followed. */
  readonly root: string;
  readonly files: readonly FoundFile[];
  /** What would be read, but for the reason. */
  readonly skipped: readonly FileProblem[];
  /** Files of no known format, which are left alone. */
  readonly ignored: readonly string[];
}

/** So many entries of a folder are looked at in one piece. */
const entriesInPiece = 512;

/** Folders deeper than this are not looked into. */
const deepest = 32;

/**
 * Looks through a folder and its subfolders. Names that begin with a dot are left alone; links are
 * followed where they stay inside the folder, each folder is visited once.
 * @param last - the files of the last time, in the order of their paths: those that are still there are
 *   given again as the same objects
 * @throws CorpusMissingError, CorpusUnreadableError
 */
export async function findFiles(
  directory: string,
  pause: Pause = noPause,
  last: readonly FoundFile[] = [],
): Promise<FoundFiles> {
  const root = await openRoot(directory);
  const files: FoundFile[] = [];
  // Ten thousand calls of `join` would take as long as asking the disk.
  const pathOf = (file: string): string => `${root}${sep}${file}`;
  const [first] = last;
  const before = first?.path === pathOf(first?.file ?? "") ? last : [];
  let next = 0;
  const skipped: FileProblem[] = [];
  const ignored: string[] = [];
  const seen = new Set([root]);
  const take = (file: string): void => {
    // A folder is listed in order as a rule, so that what comes next is what came next.
    let known = before[next];
    for (; known !== undefined && known.file < file; known = before[next]) next += 1;
    if (known?.file === file) {
      files.push(known);
      return;
    }
    const format = formatOf(file);
    if (format === undefined) ignored.push(file);
    else files.push({ file, path: pathOf(file), format });
  };
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
      if (depth === 0)
        throw new CorpusUnreadableError(directory, problemOf(error, "folder"), { cause: error });
      skipped.push({ file: `${folder}/`, reason: problemOf(error, "folder") });
      return [];
    });
    for (const [at, entry] of entries.entries()) {
      if (at % entriesInPiece === 0) await pause();
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) {
        take(path);
        continue;
      }
      const found = await lookAt(root, path, entry);
      if (found.kind === "file") take(path);
      else if (found.kind === "skip") skipped.push({ file: path, reason: found.reason });
      else if (!seen.has(found.real)) {
        seen.add(found.real);
        if (depth < deepest) await visit(path, depth + 1);
        else skipped.push({ file: `${path}/`, reason: tooDeep });
      }
    }
  };
  await visit("", 0);
  const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
    compare(a.file, b.file);
  return {
    root,
    files: await paced(sortPaced(files, byFile), pause),
    skipped: await paced(sortPaced(skipped, byFile), pause),
    ignored: await paced(sortPaced(ignored, compare), pause),
  };
}

const tooDeep = `the folder lies more than ${deepest} folders deep`;

async function openRoot(directory: string): Promise<string> {
  const root = await realpath(directory).catch((cause: unknown) => {
    if (isMissing(cause)) throw new CorpusMissingError(directory, { cause });
    throw new CorpusUnreadableError(directory, problemOf(cause, "folder"), { cause });
  });
  if (!(await stat(root)).isDirectory())
    throw new CorpusUnreadableError(directory, "it is not a folder");
  return root;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

type Found =
  | { readonly kind: "file" }
  | { readonly kind: "folder"; readonly real: string }
  | { readonly kind: "skip"; readonly reason: string };

async function lookAt(root: string, path: string, entry: Dirent): Promise<Found> {
  const full = join(root, path);
  try {
    const real = await realpath(full);
    if (!isInside(root, real)) return { kind: "skip", reason: "it is a link out of the corpus" };
    const info = await stat(full);
    if (info.isDirectory()) return { kind: "folder", real };
    return info.isFile() ? { kind: "file" } : { kind: "skip", reason: "it is no regular file" };
  } catch (error) {
    return {
      kind: "skip",
      reason:
        entry.isSymbolicLink() && isMissing(error)
          ? "it is a link to a file that does not exist"
          : problemOf(error, "file"),
    };
  }
}

/** True for the folder itself as well, which a link inside it may lead back to. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== path;
}
