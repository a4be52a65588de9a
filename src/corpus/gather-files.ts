import type { ReadFile } from "./corpus-memory.ts";
import { differenceOf } from "./difference.ts";
import type { Pieces } from "./pacer.ts";
import type { FileReading } from "./read-file.ts";
import type { FileMark, Remembered } from "./reading/reading-memory.ts";

/** What files hold, and what is worth remembering of them. */
export interface GatheredFiles extends Remembered {
  /** In the order of their paths. */
  readonly files: readonly ReadFile[];
  /** How many have a key; where that is the number of readings, no two have the same. */
  readonly keyed: number;
  /** When the newest was written, in milliseconds since 1970; minus infinity where none could be read. */
  readonly newest: number;
}

/** So many files are looked through in one piece. */
const filesInPiece = 256;

/** Where no more than so many stand between the first and the last that changed, the others are not looked at. */
const fewFiles = 64;

/** Gathers what was read. @param last - what was gathered before: it changes the time and nothing else */
export function* gatherFiles(
  files: readonly ReadFile[],
  last: GatheredFiles | undefined,
): Pieces<GatheredFiles> {
  const patched = last && patch(files, last);
  if (patched !== undefined) return patched;
  const gathering = startFrom({ files, readings: new Map(), marks: new Map(), keyed: 0, newest });
  for (let from = 0; from < files.length; from += filesInPiece) {
    for (const one of files.slice(from, from + filesInPiece)) add(one, gathering);
    yield;
  }
  return gathering;
}

const newest = Number.NEGATIVE_INFINITY;

interface Gathering extends GatheredFiles {
  readonly readings: Map<string, FileReading>;
  readonly marks: Map<string, FileMark>;
  keyed: number;
  newest: number;
}

const startFrom = ({ files, readings, marks, ...rest }: GatheredFiles): Gathering => ({
  files,
  readings: new Map(readings),
  marks: new Map(marks),
  ...rest,
});

function add({ file, key, mark, named, writtenAt }: ReadFile, gathering: Gathering): void {
  if (key !== undefined) {
    gathering.readings.set(key, named.reading);
    gathering.keyed += 1;
  }
  if (mark !== undefined) gathering.marks.set(file, mark);
  if (writtenAt !== undefined && writtenAt > gathering.newest) gathering.newest = writtenAt;
}

/** Undefined where much has changed, or where what went does not tell what is left. */
function patch(files: readonly ReadFile[], last: GatheredFiles): GatheredFiles | undefined {
  const { from, toBefore, toAfter } = differenceOf(last.files, files);
  if (Math.max(toBefore, toAfter) - from > fewFiles) return undefined;
  if (last.readings.size !== last.keyed) return undefined;
  const gathering = startFrom({ ...last, files });
  const gone = last.files.slice(from, toBefore);
  for (const { file, key } of gone) {
    if (key !== undefined && gathering.readings.delete(key)) gathering.keyed -= 1;
    gathering.marks.delete(file);
  }
  for (const one of files.slice(from, toAfter)) add(one, gathering);
  const isNewestGone = gone.some(({ writtenAt }) => writtenAt === last.newest);
  return isNewestGone && gathering.newest === last.newest ? undefined : gathering;
}
