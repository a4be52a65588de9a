import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import wordListPath from "word-list";
import { limitsFor } from "./corpus/corpus-limits.ts";
import { createCorpusMemory } from "./corpus/corpus-memory.ts";
import type { Duplicate } from "./corpus/corpus-reading.ts";
import type { FileProblem } from "./corpus/file-problem.ts";
import {
  createOutletRegistry,
  type OutletEntry,
  type OutletRegistry,
} from "./corpus/outlet-registry.ts";
import { createPacer, type Pause, paced } from "./corpus/pacer.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { createReadingThreads, type FileReader } from "./corpus/reading/file-reader.ts";
import { readerVersion } from "./corpus/reading/reader-version.ts";
import { openReadingCache } from "./corpus/reading/reading-cache.ts";
import { createReadingMemory, type ReadingMemory } from "./corpus/reading/reading-memory.ts";
import { createEnglishCheck } from "./language/english-words.ts";
import { createLibrary } from "./library/create-library.ts";
import type { Newsroom } from "./library/library.ts";
import { createNewsroom } from "./library/newsroom.ts";
import { createOutletLister } from "./library/outlet-list.ts";
import { readOutlets } from "./read-outlets.ts";
import { createIndexMemory } from "./retrieval/index-memory.ts";

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

/** How long reading and indexing hold the event loop before they give others their turn, in milliseconds. */
const longestSliceMs = 4;

/**
 * Composes a newsroom over a folder of articles and puts it in service.
 * @throws an error with a one-line message where there is no corpus to serve
 */
export async function openNewsroom(places: NewsroomPlaces): Promise<Newsroom> {
  const { corpusDir, outletsFile, cacheFile, onProgress } = places;
  const isEnglish = createEnglishCheck(() => readFileSync(wordListPath, "utf8"));
  const pause = createPacer({ now: () => performance.now(), longestMs: longestSliceMs });
  const readWith = createReadings(cacheFile, pause);
  const [last, index, listOutlets] = [
    createCorpusMemory(),
    createIndexMemory(),
    createOutletLister(),
  ];
  const limits = limitsFor(getHeapStatistics().heap_size_limit);
  let memory: ReadingMemory | undefined;
  const load = async () => {
    const outlets = outletsFile === undefined ? [] : await readOutlets(outletsFile);
    const isReload = memory !== undefined;
    const reading = await readWith(outlets);
    memory = reading.memory;
    const { articles, skipped, duplicates, warnings, changedAt } = await readCorpus(corpusDir, {
      outlets,
      memory,
      last,
      pause,
      now: Date.now,
      limits,
      ...(isReload && { savesLater: true, threads: reading.threads }),
      ...(onProgress !== undefined && { onProgress }),
    });
    const { registry } = reading;
    const namesOf = (outlet: string) => {
      const { name = outlet, aliases = [], domains = [] } = registry.byName(outlet) ?? {};
      return [name, ...aliases, ...domains];
    };
    const pieces = createLibrary({
      articles,
      skipped: [...skipped, ...duplicates.map(duplicateProblem)],
      warnings,
      ...(changedAt !== undefined && { changedAt }),
      namesOf,
      isEnglish,
      memory: index,
      listOutlets,
    });
    return await paced(pieces, pause);
  };
  const settle = async (): Promise<readonly FileProblem[]> => {
    if (memory === undefined) return [];
    const { name: file } = memory;
    return (await memory.save(pause)).map((reason) => ({ file, reason }));
  };
  return createNewsroom({ load, settle, now: () => performance.now() });
}

const duplicateProblem = ({ file, of, kind }: Duplicate) => ({
  file,
  reason: kind === "older version" ? `older version of ${of}` : `${kind} as ${of}`,
});

/** What files are read with. */
interface Reading {
  readonly memory: ReadingMemory;
  readonly threads: FileReader;
  readonly registry: OutletRegistry;
}

/** What files are read with for the outlets known now: which outlets there are decides how a file is read. */
function createReadings(
  cacheFile: string | undefined,
  pause: Pause,
): (outlets: readonly OutletEntry[]) => Promise<Reading> {
  let reading: Reading | undefined;
  let madeFor: string | undefined;
  return async (outlets) => {
    const known = JSON.stringify(outlets);
    if (reading === undefined || known !== madeFor) {
      await reading?.threads.close();
      const memory =
        cacheFile === undefined
          ? createReadingMemory()
          : await openReadingCache(cacheFile, readerVersion(outlets), pause);
      const registry = createOutletRegistry(undefined, outlets);
      reading = { memory, threads: createReadingThreads(outlets), registry };
      madeFor = known;
    }
    return reading;
  };
}
