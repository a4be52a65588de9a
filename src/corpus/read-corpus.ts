import type { Article } from "./article.ts";
import { CorpusEmptyError } from "./corpus-error.ts";
import { type CorpusLimits, meterCorpus } from "./corpus-limits.ts";
import { type CorpusMemory, createCorpusMemory, type ReadFile } from "./corpus-memory.ts";
import type { CorpusReading } from "./corpus-reading.ts";
import type { FileProblem } from "./file-problem.ts";
import { findFiles } from "./find-files.ts";
import { compare, sortPaced } from "./order.ts";
import { defaultOutlets, type OutletEntry } from "./outlet-registry.ts";
import { uniteOutlets } from "./outlets/unite-outlets.ts";
import { noPause, type Pause, paced } from "./pacer.ts";
import { readFiles } from "./read-files.ts";
import type { FileReader } from "./reading/file-reader.ts";
import { createReadingMemory, type ReadingMemory } from "./reading/reading-memory.ts";
import { separateDuplicates } from "./select/duplicates.ts";
import { dropRepeatedLines } from "./select/repeated-lines.ts";

/** How a corpus is read; each may be left out. */
export interface ReadingOptions {
  /** An operator's outlets beside those that come with the program. */
  readonly outlets?: readonly OutletEntry[];
  /** What earlier readings found in files. */
  readonly memory?: ReadingMemory;
  /** What the last reading of this corpus came to. */
  readonly last?: CorpusMemory;
  /** What a large corpus is read with, and is left open; absent: threads that end with the reading. */
  readonly threads?: FileReader;
  /** Asked in between, so that others have their turn. Absent: it goes on to its end. */
  readonly pause?: Pause;
  /**
   * Milliseconds since 1970. With it a file whose stamp is that of its last reading is not opened again;
   * absent: every file is.
   */
  readonly now?: () => number;
  /** Absent: there are none. */
  readonly limits?: CorpusLimits;
  /** True where the caller has `memory.save` called later. */
  readonly savesLater?: boolean;
  /** Told after each file how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads every article of a folder and its subfolders, in the order of their paths. What cannot be
 * used is skipped; an outlet has one name in all of them; of several copies or versions of a story
 * one is answered from.
 * @throws CorpusMissingError, CorpusUnreadableError, CorpusEmptyError, CorpusTooLargeError
 */
export async function readCorpus(
  directory: string,
  options: ReadingOptions = {},
): Promise<CorpusReading> {
  const { memory = createReadingMemory(), last = createCorpusMemory(), pause = noPause } = options;
  const { outlets = [] } = options;
  const meter = meterCorpus(directory, options.limits);
  const { files, skipped: unread, ignored } = await findFiles(directory, pause, last.found);
  meter.files(files.length);
  const read = await readFiles(files, { ...options, outlets, memory, last, pause, meter });
  const { articles: found, problems, warnings } = gather(read.files);
  await pause();
  const registered = new Set([...defaultOutlets, ...outlets].map(({ name }) => name));
  const united = await paced(uniteOutlets(found, registered, last.united), pause);
  const { kept, duplicates } = await paced(separateDuplicates(united, last.duplicates), pause);
  const articles = await paced(dropRepeatedLines(kept, last.lines), pause);
  const skipped = await paced(
    sortPaced([...unread, ...problems], (a, b) => compare(a.file, b.file)),
    pause,
  );
  if (articles.length === 0) throw new CorpusEmptyError(directory, skipped);
  [last.found, last.files, last.gathered, last.remembered] = [files, read.files, read, memory];
  const troubles = [...memory.retain(read)];
  if (options.savesLater !== true) troubles.push(...(await memory.save(pause)));
  const size = meter.warning();
  return {
    articles,
    skipped,
    duplicates,
    warnings: [
      ...(size === undefined ? [] : [{ file: directory, reason: size }]),
      ...warnings,
      ...troubles.map((reason) => ({ file: memory.name, reason })),
    ],
    ignored,
    ...(Number.isFinite(read.newest) && { changedAt: read.newest }),
  };
}

interface Gathered extends Pick<CorpusReading, "articles" | "warnings"> {
  readonly problems: readonly FileProblem[];
}

function gather(files: readonly ReadFile[]): Gathered {
  const articles: Article[] = [];
  const problems: FileProblem[] = [];
  const warnings: FileProblem[] = [];
  for (const { named } of files) {
    for (const article of named.articles) articles.push(article);
    for (const problem of named.problems) problems.push(problem);
    for (const warning of named.warnings) warnings.push(warning);
  }
  return { articles, problems, warnings };
}
