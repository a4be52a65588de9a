import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import wordListPath from "word-list";
import type { Duplicate } from "./corpus/corpus-reading.ts";
import { createOutletRegistry, type OutletEntry } from "./corpus/outlet-registry.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { readerVersion } from "./corpus/reading/reader-version.ts";
import { openReadingCache } from "./corpus/reading/reading-cache.ts";
import { createReadingMemory, type ReadingMemory } from "./corpus/reading/reading-memory.ts";
import { createEnglishCheck } from "./language/english-words.ts";
import { createLibrary } from "./library/create-library.ts";
import type { Newsroom } from "./library/library.ts";
import { createNewsroom } from "./library/newsroom.ts";
import { readOutlets } from "./read-outlets.ts";
import { createMiniSearchEngines } from "./retrieval/mini-search-engine.ts";

/** Where a newsroom's articles and outlets come from. */
export interface NewsroomPlaces {
  /** Folder of the corpus. */
  readonly corpusDir: string;
  /** JSON file with further outlets. */
  readonly outletsFile?: string;
  /** File that remembers what was read, see `cacheFileOf`; absent: a restart reads every file again. */
  readonly cacheFile?: string;
  /** Told after each file how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Composes a newsroom over a folder of articles and puts it in service.
 * @throws an error with a one-line message where there is no corpus to serve
 */
export async function openNewsroom(places: NewsroomPlaces): Promise<Newsroom> {
  const { corpusDir, outletsFile, cacheFile, onProgress } = places;
  const isEnglish = createEnglishCheck(() => readFileSync(wordListPath, "utf8"));
  const memoryFor = rememberFor(cacheFile);
  const createEngine = createMiniSearchEngines();
  const load = async () => {
    const outlets = outletsFile === undefined ? [] : await readOutlets(outletsFile);
    const { articles, skipped, duplicates, warnings, changedAt } = await readCorpus(corpusDir, {
      outlets,
      memory: await memoryFor(outlets),
      ...(onProgress !== undefined && { onProgress }),
    });
    const registry = createOutletRegistry(undefined, outlets);
    const namesOf = (outlet: string) => {
      const { name = outlet, aliases = [], domains = [] } = registry.byName(outlet) ?? {};
      return [name, ...aliases, ...domains];
    };
    return createLibrary({
      articles,
      skipped: [...skipped, ...duplicates.map(duplicateProblem)],
      warnings,
      ...(changedAt !== undefined && { changedAt }),
      namesOf,
      isEnglish,
      createEngine,
    });
  };
  return createNewsroom({ load, now: () => performance.now() });
}

const duplicateProblem = ({ file, of, kind }: Duplicate) => ({
  file,
  reason: kind === "older version" ? `older version of ${of}` : `${kind} as ${of}`,
});

/** The memory for the outlets known now: which outlets there are decides how a file is read. */
function rememberFor(
  cacheFile: string | undefined,
): (outlets: readonly OutletEntry[]) => Promise<ReadingMemory> {
  let memory: ReadingMemory | undefined;
  let madeFor: string | undefined;
  return async (outlets) => {
    const version = readerVersion(outlets);
    if (memory === undefined || version !== madeFor) {
      memory =
        cacheFile === undefined
          ? createReadingMemory()
          : await openReadingCache(cacheFile, version);
      madeFor = version;
    }
    return memory;
  };
}
