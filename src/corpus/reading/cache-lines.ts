import { hash } from "node:crypto";
import type { FileStamp } from "../file-stamp.ts";
import type { FileReading } from "../read-file.ts";
import { isFileReading } from "./is-file-reading.ts";
import type { FileMark } from "./reading-memory.ts";
import { partsOf } from "./reading-parts.ts";

/** First words of a cache's file, with the reader's version behind them. */
const signature = "verbatim readings 2";

/** The first line of a cache, without its end. */
export const headerOf = (version: string): string => `${signature} ${version}`;

/** Why a file that begins with another line is not used. */
export const foreignReason = (firstLine: string): string =>
  firstLine.startsWith("verbatim readings ")
    ? "it was made by another version of the reader"
    : "it is no cache of this program";

/** What a line of a cache holds. */
export type CacheEntry =
  | {
      readonly kind: "reading";
      readonly key: string;
      /** Which part of how many, from 0; absent: the reading is whole. */
      readonly part?: ReadingPart;
      readonly reading: FileReading;
    }
  | { readonly kind: "mark"; readonly file: string; readonly mark: FileMark };

/** A reading of many articles stands in several lines, which follow each other. */
export type ReadingPart = readonly [at: number, of: number];

/** The lines of one version's caches. */
export interface CacheLines {
  readonly ofReading: (key: string, reading: FileReading) => Iterable<Uint8Array>;
  readonly ofMark: (file: string, mark: FileMark) => Uint8Array;
  /** @returns undefined for a line, its end included, that is damaged or another version's */
  readonly read: (line: Buffer) => CacheEntry | undefined;
}

/** So many characters of a SHA-256 stand before each line. */
const sumLength = 16;
/** So many name the version, in each line: a process of another one may write into the same file. */
const markLength = 8;
const keyLength = 64;

/**
 * Lines of `checksum version key JSON`.
 * @param version - see `readerVersion`
 */
export function cacheLines(version: string): CacheLines {
  const mark = hash("sha256", version).slice(0, markLength);
  const lineOf = (key: string, value: unknown): Uint8Array => {
    const entry = Buffer.from(`${mark} ${key} ${JSON.stringify(value)}\n`);
    return Buffer.concat([Buffer.from(`${checksum(entry)} `), entry]);
  };
  return {
    *ofReading(key, reading) {
      const parts = partsOf(reading);
      for (const [at, own] of parts.entries())
        yield lineOf(key, parts.length === 1 ? own : { ...own, part: [at, parts.length] });
    },
    ofMark: (file, { key, stamp }) => lineOf(key, [file, ...listOf(stamp)]),
    read(line) {
      const bytes = line.subarray(sumLength + 1);
      if (line.toString("latin1", 0, sumLength) !== checksum(bytes)) return undefined;
      const entry = bytes.toString();
      return entry.startsWith(mark) ? readEntry(entry.slice(markLength + 1)) : undefined;
    },
  };
}

/** Over all that stands behind it, the end of the line included. */
const checksum = (entry: Buffer): string => hash("sha256", entry).slice(0, sumLength);

const listOf = ({ dev, ino, size, mtimeMs, ctimeMs }: FileStamp): readonly number[] => [
  dev,
  ino,
  size,
  mtimeMs,
  ctimeMs,
];

function readEntry(entry: string): CacheEntry | undefined {
  const key = entry.slice(0, keyLength);
  try {
    const value: unknown = JSON.parse(entry.slice(keyLength));
    if (Array.isArray(value)) return readMark(key, value);
    if (!isFileReading(value)) return undefined;
    const part = readPart(value);
    const { articles, unusable, warnings } = value;
    return part === undefined
      ? { kind: "reading", key, reading: value }
      : { kind: "reading", key, part, reading: { articles, unusable, warnings } };
  } catch {
    return undefined;
  }
}

function readPart(value: object): ReadingPart | undefined {
  if (!("part" in value) || !Array.isArray(value.part)) return undefined;
  const [at, of]: readonly unknown[] = value.part;
  return typeof at === "number" && typeof of === "number" ? [at, of] : undefined;
}

function readMark(key: string, list: readonly unknown[]): CacheEntry | undefined {
  const [file, dev, ino, size, mtimeMs, ctimeMs] = list;
  return typeof file === "string" &&
    typeof dev === "number" &&
    typeof ino === "number" &&
    typeof size === "number" &&
    typeof mtimeMs === "number" &&
    typeof ctimeMs === "number"
    ? { kind: "mark", file, mark: { key, stamp: { dev, ino, size, mtimeMs, ctimeMs } } }
    : undefined;
}
