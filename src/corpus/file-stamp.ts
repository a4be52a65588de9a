import { type Stats, stat, statSync } from "node:fs";
import type { Pause } from "./pacer.ts";

/** What marks a file on its disk. Whoever changes a byte of it changes its stamp. */
export interface FileStamp {
  /** The disk, and the file's number on it. */
  readonly dev: number;
  readonly ino: number;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970, as exactly as the disk says. */
  readonly mtimeMs: number;
  /** When anything of it was changed: unlike `mtimeMs`, no program can set it. */
  readonly ctimeMs: number;
}

/** The stamp in what the system says of a file. */
export const stampOf = ({ dev, ino, size, mtimeMs, ctimeMs }: Stats): FileStamp => ({
  dev,
  ino,
  size,
  mtimeMs,
  ctimeMs,
});

/** True where both mark the same file in the same state. */
export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a === b ||
  (a.ctimeMs === b.ctimeMs &&
    a.mtimeMs === b.mtimeMs &&
    a.size === b.size &&
    a.ino === b.ino &&
    a.dev === b.dev);

/** The coarsest clock of a disk counts in steps of two seconds (FAT). */
const clockStepMs = 3_000;

/**
 * True where a file that is changed once more gets another stamp for certain. One that was changed in the
 * moment in which it is read may be changed again in the same step of the disk's clock.
 * @param readAt - when the stamp was taken, in milliseconds since 1970
 * @see https://git-scm.com/docs/racy-git, the same rule
 */
export const isSettled = ({ mtimeMs, ctimeMs }: FileStamp, readAt: number): boolean =>
  Math.max(mtimeMs, ctimeMs) + clockStepMs < readAt;

/** How stamps are taken. */
export interface Stamping {
  readonly pause: Pause;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** By the place of a path the stamp that the file had before: it is given again where it still has it. */
  readonly before?: (place: number) => FileStamp | undefined;
  /** Told the place of each file whose stamp is not the one before, while others are still to be asked for. */
  readonly onChange?: (place: number) => void;
}

/** Files asked for at once, where others may have their turn meanwhile. */
const aside = 64;
/** Files asked for one after the other while everything else waits; it takes 20 microseconds. */
const inTurn = 8;
/** A disk that takes longer for these, in milliseconds, is asked aside, where it happens more than once. */
const slowMs = 4;
const mostSlow = 2;

/**
 * The stamps of files by their paths, undefined for one that is not to be had. A disk that answers at once, as nearly
 * every one does, is asked directly: that takes a sixth of the processor's time.
 */
export async function stampFiles(
  files: readonly { readonly path: string }[],
  { pause, now, before = () => undefined, onChange = () => {} }: Stamping,
): Promise<readonly (FileStamp | undefined)[]> {
  // The first are asked aside, so that a disk that does not answer holds nothing up.
  const askAside = (from: number) =>
    Promise.all(
      files.slice(from, from + aside).map(({ path }, at) => stampAside(path, before(from + at))),
    );
  const stamps = await askAside(0);
  let told = 0;
  const tell = (): void => {
    for (; told < stamps.length; told += 1) if (stamps[told] !== before(told)) onChange(told);
  };
  tell();
  let slow = 0;
  while (stamps.length < files.length) {
    if (slow > mostSlow) {
      stamps.push(...(await askAside(stamps.length)));
      tell();
      continue;
    }
    const startedAt = now();
    for (const { path } of files.slice(stamps.length, stamps.length + inTurn))
      stamps.push(stampHere(path, before(stamps.length)));
    if (now() - startedAt > slowMs) slow += 1;
    tell();
    await pause();
  }
  return stamps;
}

const stampAside = (path: string, before: FileStamp | undefined): Promise<FileStamp | undefined> =>
  new Promise((resolve) => {
    stat(path, (error, stats) => resolve(error === null ? sameOrNew(stats, before) : undefined));
  });

function stampHere(path: string, before: FileStamp | undefined): FileStamp | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && sameOrNew(stats, before);
  } catch {
    return undefined;
  }
}

const sameOrNew = (stats: Stats, before: FileStamp | undefined): FileStamp =>
  before !== undefined && isSameStamp(before, stats) ? before : stampOf(stats);
