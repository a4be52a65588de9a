import type { Article } from "./article.ts";
import { entryName, type FileProblem } from "./file-problem.ts";
import type { RenamedArticles } from "./outlets/unite-outlets.ts";
import type { EntryNote, FileReading } from "./read-file.ts";
import { createDuplicateMemory, type DuplicateMemory } from "./select/duplicates.ts";
import { createLineMemory, type LineMemory } from "./select/repeated-lines.ts";

/** What a file holds, under the file's name. */
export interface NamedReading {
  readonly reading: FileReading;
  readonly articles: readonly Article[];
  readonly problems: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
}

/**
 * What one reading of a corpus leaves to the next: an article that has not changed is the same object
 * again, and what was found out about it is not found out again. It changes the time and nothing else.
 */
export interface CorpusMemory {
  /** By path, as of the last reading. */
  files: ReadonlyMap<string, NamedReading>;
  readonly renamed: RenamedArticles;
  readonly duplicates: DuplicateMemory;
  readonly lines: LineMemory;
}

/** An empty memory; one lasts as long as a corpus is in service. */
export const createCorpusMemory = (): CorpusMemory => ({
  files: new Map(),
  renamed: new WeakMap(),
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
  };
}
