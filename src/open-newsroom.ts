import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import wordListPath from "word-list";
import {
  createOutletRegistry,
  type OutletEntry,
  parseOutletEntries,
} from "./corpus/outlet-registry.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { createEnglishCheck } from "./language/english-words.ts";
import { createLibrary } from "./library/create-library.ts";
import type { Newsroom } from "./library/library.ts";
import { createNewsroom } from "./library/newsroom.ts";

/** Where a newsroom's articles and outlets come from. */
export interface NewsroomPlaces {
  /** Folder of the corpus. */
  readonly corpusDir: string;
  /** JSON file with further outlets. */
  readonly outletsFile?: string;
}

/**
 * Composes a newsroom over a folder of articles and puts it in service.
 * @throws an error with a one-line message where there is no corpus to serve
 */
export async function openNewsroom({ corpusDir, outletsFile }: NewsroomPlaces): Promise<Newsroom> {
  const isEnglish = createEnglishCheck(() => readFileSync(wordListPath, "utf8"));
  const load = async () => {
    const registry = createOutletRegistry(
      undefined,
      outletsFile === undefined ? [] : await readOutlets(outletsFile),
    );
    const { articles, skipped, warnings } = await readCorpus(corpusDir, registry);
    const namesOf = (outlet: string) => {
      const { name = outlet, aliases = [], domains = [] } = registry.byName(outlet) ?? {};
      return [name, ...aliases, ...domains];
    };
    return createLibrary({ articles, skipped, warnings, namesOf, isEnglish });
  };
  return createNewsroom({ load, now: () => performance.now() });
}

async function readOutlets(file: string): Promise<readonly OutletEntry[]> {
  try {
    return parseOutletEntries(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file}: cannot be used as OUTLETS_FILE: ${problem}`, { cause });
  }
}
