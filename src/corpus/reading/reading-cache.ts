import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileReading } from "../read-file.ts";
import { isFileReading } from "./is-file-reading.ts";
import type { ReadingMemory } from "./reading-memory.ts";

/** First line of the file, with the reader's version behind it. */
const signature = "verbatim readings 1";

/**
 * Opens a file of readings. The first line says by which version of the reader they were made; each
 * further line is a checksum, a key and a reading as JSON. What is damaged or foreign is not used.
 * Never throws: a cache that cannot be read or written costs time and nothing else.
 * @param version - see `readerVersion`
 */
export async function openReadingCache(file: string, version: string): Promise<ReadingMemory> {
  const loaded = await load(file, version);
  let remembered: ReadonlyMap<string, FileReading> = loaded.readings;
  let problems: readonly string[] = loaded.problem === undefined ? [] : [loaded.problem];
  let isSaved = loaded.problem === undefined;
  return {
    name: file,
    recall: (key) => remembered.get(key),
    async retain(next) {
      const isSame = isSaved && next.size === remembered.size && isWithin(next, remembered);
      remembered = next;
      const failure = isSame ? undefined : await save(file, version, next);
      isSaved = failure === undefined;
      const told = failure === undefined ? problems : [...problems, failure];
      problems = [];
      return told;
    },
  };
}

const isWithin = (
  keys: ReadonlyMap<string, FileReading>,
  known: ReadonlyMap<string, FileReading>,
): boolean => [...keys.keys()].every((key) => known.has(key));

interface Loaded {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly problem?: string;
}

async function load(file: string, version: string): Promise<Loaded> {
  const readings = new Map<string, FileReading>();
  let [lines, damaged] = [0, 0];
  try {
    const input = createReadStream(file, "utf8");
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      lines += 1;
      if (lines === 1) {
        if (line === `${signature} ${version}`) continue;
        input.destroy();
        return { readings, problem: `not used: ${foreignReason(line)}; all files are read again` };
      }
      const entry = parseLine(line);
      if (entry === undefined) damaged += 1;
      else readings.set(entry.key, entry.reading);
    }
  } catch (error) {
    return isMissing(error)
      ? { readings }
      : { readings: new Map(), problem: `cannot be read (${messageOf(error)})` };
  }
  return damaged === 0
    ? { readings }
    : {
        readings,
        problem: `${damaged} of ${lines - 1} entries are damaged; those files are read again`,
      };
}

const foreignReason = (line: string): string =>
  line.startsWith(`${signature} `)
    ? "it was made by another version of the reader"
    : "it is no cache of this program";

const checksum = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

const lineOf = (key: string, reading: FileReading): string => {
  const entry = `${key} ${JSON.stringify(reading)}`;
  return `${checksum(entry)} ${entry}\n`;
};

function parseLine(
  line: string,
): { readonly key: string; readonly reading: FileReading } | undefined {
  const [, sum = "", entry = "", key = "", json = ""] =
    /^([0-9a-f]{16}) (([0-9a-f]{64}) (.*))$/u.exec(line) ?? [];
  if (json === "" || checksum(entry) !== sum) return undefined;
  try {
    const reading: unknown = JSON.parse(json);
    return isFileReading(reading) ? { key, reading } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside the file and then in its place, so that a crash leaves the old one whole. */
async function save(
  file: string,
  version: string,
  readings: ReadonlyMap<string, FileReading>,
): Promise<string | undefined> {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await pipeline(Readable.from(linesOf(version, readings)), createWriteStream(aside));
    await rename(aside, file);
    return undefined;
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    return `cannot be written (${messageOf(error)}); the next start reads all files again`;
  }
}

function* linesOf(version: string, readings: ReadonlyMap<string, FileReading>): Generator<string> {
  yield `${signature} ${version}\n`;
  for (const [key, reading] of readings) yield lineOf(key, reading);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const isMissing = (error: unknown): boolean => codeOf(error) === "ENOENT";

const messageOf = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.message : String(error));
