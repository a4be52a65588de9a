import type { Article } from "./article.ts";
import { entryName, type FileProblem } from "./file-problem.ts";
import type { FoundFile } from "./find-files.ts";
import type { GatheredFiles } from "./gather-files.ts";
import { createUnitedMemory, type UnitedMemory } from "./outlets/unite-outlets.ts";
import type { EntryNote, FileReading } from "./read-file.ts";
import type { FileMark, ReadingMemory } from "./reading/reading-memory.ts";
import { createDuplicateMemory, type DuplicateMemory } from "./select/duplicates.ts";
import { createLineMemory, type LineMemory } from "./select/repeated-lines.ts";

/** What a file holds, under the file's name. */
export interface NamedReading {
  readonly reading: FileReading;
  readonly articles: readonly Article[];
  readonly problems: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
  /** Of all its articles together. */
  readonly passages: number;
}

/** A file with what was read in it. */
export interface ReadFile {
  /** Below the corpus's folder, with `/` on every system. */
  readonly file: string;
  readonly named: NamedReading;
  /** Names what was read; absent where there were no bytes to read. */
  readonly key?: string;
  /** Absent where a change might not be seen by the file's stamp alone. */
  readonly mark?: FileMark;
  /** When it was written, in milliseconds since 1970; absent where it could not be read. */
  readonly writtenAt?: number;
}

/**
 * What one reading of a corpus leaves to the next: an article that has not changed is the same object
 * again, and what was found out about it is not found out again. It changes the time and nothing else.
 */
export interface CorpusMemory {
  /** The files of the last reading in the order of their paths, and what was read in each. */
  found: readonly FoundFile[];
  files: readonly ReadFile[];
  /** What was remembered of them. */
  gathered: GatheredFiles | undefined;
  /** What remembered the files then. */
  remembered: ReadingMemory | undefined;
  readonly united: UnitedMemory;
  readonly duplicates: DuplicateMemory;
  readonly lines: LineMemory;
}

/** An empty memory; one lasts as long as a corpus is in service. */
export const createCorpusMemory = (): CorpusMemory => ({
  found: [],
  files: [],
  gathered: undefined,
  remembered: undefined,
  united: createUnitedMemory(),
  duplicates: createDuplicateMemory(),
  lines: createLineMemory(),
});

/** Gives the articles of a file its name; `last` is used where it has come of the same. */
export function nameReading(
  file: string,
  reading: FileReading,
  last: NamedReading | undefined,
): NamedReading {
  if (last?.reading === reading) return last;
  const named = ({ entry, reason }: EntryNote) => ({ file: entryName(file, entry), reason });
  return {
    reading,
    articles: reading.articles.map(({ entry, article }) => ({
      ...article,
      file: entryName(file, entry),
    })),
    problems: reading.unusable.map(named),
    warnings: reading.warnings.map(named),
    passages: reading.articles.reduce((sum, { article }) => sum + article.paragraphs.length, 0),
  };
}
