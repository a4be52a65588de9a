import type { CorpusMeter } from "./corpus-limits.ts";
import { type CorpusMemory, nameReading, type ReadFile } from "./corpus-memory.ts";
import { differenceOf } from "./difference.ts";
import { problemOf } from "./file-problem.ts";
import { type FileStamp, isSettled, stampFiles } from "./file-stamp.ts";
import type { FoundFile } from "./find-files.ts";
import { mebibyte } from "./formats/format.ts";
import { type GatheredFiles, gatherFiles } from "./gather-files.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OutletEntry } from "./outlet-registry.ts";
import { type Pause, paced } from "./pacer.ts";
import { readBytes } from "./read-bytes.ts";
import type { FileReading } from "./read-file.ts";
import { createFileReader, type FileReader } from "./reading/file-reader.ts";
import { type ReadingMemory, readingKey } from "./reading/reading-memory.ts";

/** What the files of a corpus are read with; see `ReadingOptions`. */
export interface ReadingParts {
  readonly outlets: readonly OutletEntry[];
  readonly memory: ReadingMemory;
  readonly last: CorpusMemory;
  readonly meter: CorpusMeter;
  readonly threads?: FileReader;
  readonly pause: Pause;
  readonly now?: () => number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** How many files are open at once; of those that may be larger than `largest`, in bytes, one. */
const filesAtOnce = 16;
const largest = 8 * mebibyte;
/** So many files that have not changed are taken from the memory in one piece. */
const filesInPiece = 256;

/**
 * Reads files, of which those that have not changed come from the memory.
 * @throws CorpusTooLargeError
 */
export async function readFiles(
  files: readonly FoundFile[],
  { outlets, memory, last, meter, threads, pause, now, onProgress = () => {} }: ReadingParts,
): Promise<GatheredFiles> {
  const before = matchFiles(files, last);
  const stampBefore = (place: number) => before[place]?.mark?.stamp;
  const reader = createFileReader(files.length, outlets, threads);
  /** In service what has changed is on its way to a thread while this one looks for further changes. */
  const early = new Map<number, Promise<OneReading>>();
  const readEarly = (place: number): void => {
    const found = files[place];
    if (threads === undefined || found === undefined || early.size === filesAtOnce) return;
    if (found.format.largestBytes > largest) return;
    const reading = readOne(found, { reader, memory, pause, now });
    reading.catch(() => undefined);
    early.set(place, reading);
  };
  const stamping = { pause, before: stampBefore, onChange: readEarly };
  const stamps = now === undefined ? [] : await stampFiles(files, { ...stamping, now });
  for (const stamp of stamps) meter.bytes(stamp?.size ?? 0);
  await pause();
  const read: (ReadFile | undefined)[] = [];
  let done = 0;
  const isSameMemory = last.remembered === memory;
  const recall = (found: FoundFile, place: number): ReadFile | undefined => {
    const [known, stamp] = [before[place], stamps[place]];
    if (isSameMemory && known?.mark !== undefined && known.mark.stamp === stamp) return known;
    const recalled = recallFile(found, stamp, memory);
    return recalled && nameFile(found, recalled, known);
  };
  const tell = (one: ReadFile): void => {
    meter.passages(one.named.passages);
    done += 1;
    onProgress(done, files.length);
  };
  /** A loop of its own: beside an `await` the same one takes five times as long. */
  const recallFrom = (from: number): void => {
    const end = Math.min(from + filesInPiece, files.length);
    for (let place = from; place < end; place += 1) {
      const found = files[place];
      const known = found && recall(found, place);
      read.push(known);
      if (known !== undefined) tell(known);
    }
  };
  while (read.length < files.length) {
    recallFrom(read.length);
    await pause();
  }
  const changed = [...read.keys()].filter((place) => read[place] === undefined);
  const alone = oneAtATime();
  await forEach(changed, filesAtOnce, async (place) => {
    const found = files[place];
    if (found === undefined) return;
    const readHere = () => early.get(place) ?? readOne(found, { reader, memory, pause, now });
    const one = await (found.format.largestBytes > largest ? alone(readHere) : readHere());
    if (now === undefined) meter.bytes(one.stamp?.size ?? 0);
    const named = nameFile(found, one, before[place]);
    read[place] = named;
    tell(named);
  }).finally(() => reader.close());
  await pause();
  const all = read.flatMap((one) => one ?? []);
  return await paced(gatherFiles(all, last.gathered), pause);
}

/** For each file what was read in it before, where it is no new one. */
function matchFiles(
  files: readonly FoundFile[],
  last: Pick<CorpusMemory, "found" | "files">,
): readonly (ReadFile | undefined)[] {
  const { from, toBefore, toAfter } = differenceOf(last.found, files);
  const known = new Map(last.files.slice(from, toBefore).map((one) => [one.file, one]));
  return [
    ...last.files.slice(0, from),
    ...files.slice(from, toAfter).map(({ file }) => known.get(file)),
    ...last.files.slice(toBefore),
  ];
}

function nameFile(
  { file }: FoundFile,
  { reading, key, stamp, isSettled: isMarked }: OneReading,
  last: ReadFile | undefined,
): ReadFile {
  return {
    file,
    named: nameReading(file, reading, last?.named),
    ...(key !== undefined && { key }),
    ...(key !== undefined && stamp !== undefined && isMarked && { mark: { key, stamp } }),
    ...(stamp !== undefined && { writtenAt: stamp.mtimeMs }),
  };
}

/** Does one thing with each value, so many at once. Where one fails no further one is begun. */
async function forEach<T>(
  values: readonly T[],
  atOnce: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const queue = values.values();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const value of queue) {
      if (failures.length > 0) return;
      await work(value).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (failures.length > 0) throw failures[0];
}

interface OneReading {
  readonly reading: FileReading;
  /** Absent where there were no bytes to read, as the stamp. */
  readonly key?: string;
  readonly stamp?: FileStamp;
  /** True where a change would be seen by the stamp alone. */
  readonly isSettled: boolean;
}

function recallFile(
  { file, format }: FoundFile,
  stamp: FileStamp | undefined,
  memory: ReadingMemory,
): OneReading | undefined {
  if (stamp === undefined || stamp.size > format.largestBytes) return undefined;
  const key = memory.keyOf(file, stamp);
  const reading = key === undefined ? undefined : memory.recall(key);
  if (key === undefined || reading === undefined) return undefined;
  return { reading, key, stamp, isSettled: true };
}

interface ReadingOne extends Pick<ReadingParts, "memory" | "pause"> {
  readonly reader: FileReader;
  readonly now: (() => number) | undefined;
}

async function readOne(
  { path, format }: FoundFile,
  { reader, memory, pause, now = () => Number.NEGATIVE_INFINITY }: ReadingOne,
): Promise<OneReading> {
  const readAt = now();
  const read = await readBytes(path, format.largestBytes).catch((error: unknown) =>
    problemOf(error, "file"),
  );
  if (typeof read === "string") {
    return {
      reading: { articles: [], unusable: [{ reason: read }], warnings: [] },
      isSettled: false,
    };
  }
  const { bytes, stamp } = read;
  const key = await paced(readingKey(format, bytes), pause);
  const reading = memory.recall(key) ?? (await reader.read(format, bytes));
  return { reading, key, stamp, isSettled: isSettled(stamp, readAt) };
}
