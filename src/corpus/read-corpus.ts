import type { Dirent, Stats } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Article } from "./article.ts";
import { CorpusEmptyError, CorpusMissingError, CorpusUnreadableError } from "./corpus-error.ts";
import { decode } from "./decode.ts";
import type { OutletRegistry } from "./outlet-registry.ts";
import { readArticle } from "./read-article.ts";

/** A corpus as it was found on the disk. */
export interface CorpusReading {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  /** Files that could not be used and why, in the same order. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** What was ignored in files that could be used, one line each. */
  readonly warnings: readonly { readonly file: string; readonly reason: string }[];
}

/** A file larger than this is no article, in bytes: 1 MiB, some two hundred times a long one. */
export const largestFileBytes = 1_048_576;

/** Folders deeper than this are not looked into. */
const deepest = 32;

/** How many files are read at once. */
const readersAtOnce = 8;

/**
 * Reads every `.txt` and `.md` file of a folder and its subfolders, in the order of their paths.
 * Names that begin with a dot are left alone. A file that cannot be used is skipped, so is a later
 * one with the same bytes; links are followed where they stay inside the folder.
 * @throws CorpusMissingError, CorpusUnreadableError, CorpusEmptyError
 */
export async function readCorpus(
  directory: string,
  registry: OutletRegistry,
): Promise<CorpusReading> {
  const root = await openRoot(directory);
  const found = await findFiles(root);
  const articles: Article[] = [];
  const skipped = [...found.skipped];
  const warnings: CorpusReading["warnings"][number][] = [];
  const firstWith = new Map<string, string>();
  for (const batch of batches(found.files, readersAtOnce)) {
    const contents = await Promise.all(batch.map((file) => readText(root, file)));
    for (const { file, ...content } of contents) {
      if (content.kind === "unusable") {
        skipped.push({ file, reason: content.reason });
        continue;
      }
      const reading = readArticle(file, content.text, registry);
      if (reading.kind === "unusable") {
        skipped.push({ file, reason: reading.reason });
        continue;
      }
      const twin = firstWith.get(reading.article.id);
      if (twin !== undefined) {
        skipped.push({ file, reason: `same text as ${twin}` });
        continue;
      }
      firstWith.set(reading.article.id, file);
      articles.push(reading.article);
      warnings.push(
        ...[...content.warnings, ...reading.warnings].map((reason) => ({ file, reason })),
      );
    }
  }
  if (articles.length === 0) throw new CorpusEmptyError(directory, skipped.length);
  return { articles, skipped: skipped.sort((a, b) => compare(a.file, b.file)), warnings };
}

/** Order by code unit: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* batches<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}

async function openRoot(directory: string): Promise<string> {
  const root = await realpath(directory).catch((cause: unknown) => {
    if (codeOf(cause) === "ENOENT") throw new CorpusMissingError(directory, { cause });
    throw new CorpusUnreadableError(directory, `it cannot be opened (${codeOf(cause)})`, { cause });
  });
  if (!(await stat(root)).isDirectory())
    throw new CorpusUnreadableError(directory, "it is not a folder");
  await readdir(root).catch((cause: unknown) => {
    throw new CorpusUnreadableError(directory, `it cannot be read (${codeOf(cause)})`, { cause });
  });
  return root;
}

/** The system's code of an error, such as `EACCES`. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "unknown error";

interface Found {
  readonly files: string[];
  readonly skipped: { readonly file: string; readonly reason: string }[];
}

/** Paths below the root with `/`, in order; links out of it and loops are skipped. */
async function findFiles(root: string): Promise<Found> {
  const found: Found = { files: [], skipped: [] };
  const seen = new Set([root]);
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
      (error: unknown) => {
        found.skipped.push({
          file: `${folder}/`,
          reason: `the folder cannot be read (${codeOf(error)})`,
        });
        return [];
      },
    );
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const kind = await kindOf(root, path, entry);
      if (kind.kind === "skip") {
        if (kind.isFile || isArticleName(path))
          found.skipped.push({ file: path, reason: kind.reason });
      } else if (kind.kind === "folder") {
        if (seen.has(kind.real)) continue;
        seen.add(kind.real);
        if (depth >= deepest)
          found.skipped.push({
            file: `${path}/`,
            reason: `the folder lies more than ${deepest} folders deep`,
          });
        else await visit(path, depth + 1);
      } else if (isArticleName(path)) found.files.push(path);
    }
  };
  await visit("", 0);
  found.files.sort(compare);
  return found;
}

const isArticleName = (path: string): boolean => /\.(?:txt|md)$/iu.test(path);

type Kind =
  | { readonly kind: "file" }
  | { readonly kind: "folder"; readonly real: string }
  | { readonly kind: "skip"; readonly reason: string; readonly isFile: boolean };

async function kindOf(root: string, path: string, entry: Dirent): Promise<Kind> {
  const full = join(root, path);
  if (entry.isFile()) return { kind: "file" };
  try {
    const info: Stats = entry.isSymbolicLink() ? await stat(full) : await lstat(full);
    const real = await realpath(full);
    if (entry.isSymbolicLink() && !isInside(root, real)) {
      return { kind: "skip", reason: "it is a link out of the corpus", isFile: false };
    }
    if (info.isDirectory()) return { kind: "folder", real };
    return info.isFile()
      ? { kind: "file" }
      : { kind: "skip", reason: "it is not a regular file", isFile: false };
  } catch (error) {
    return { kind: "skip", reason: `it cannot be opened (${codeOf(error)})`, isFile: false };
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== path;
}

type Content =
  | {
      readonly kind: "text";
      readonly file: string;
      readonly text: string;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "unusable"; readonly file: string; readonly reason: string };

async function readText(root: string, file: string): Promise<Content> {
  const bytes = await readBytes(join(root, file)).catch(
    (error: unknown) => `it cannot be read (${codeOf(error)})`,
  );
  if (typeof bytes === "string") return { kind: "unusable", file, reason: bytes };
  const decoded = decode(bytes);
  if (decoded.kind === "unreadable") return { kind: "unusable", file, reason: decoded.reason };
  const isDamaged = decoded.encoding === "utf-8" && decoded.text.includes("\ufffd");
  return {
    kind: "text",
    file,
    text: decoded.text,
    warnings: isDamaged ? ["some letters are damaged: they are no valid UTF-8"] : [],
  };
}

/** The bytes of a file, or why they are too many. Never takes in more than the limit. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    if (size > largestFileBytes) return "it is larger than 1 MiB";
    const buffer = Buffer.alloc(largestFileBytes + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return bytesRead > largestFileBytes
      ? "it is larger than 1 MiB"
      : Uint8Array.from(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
