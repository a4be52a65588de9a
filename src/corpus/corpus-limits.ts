import { CorpusTooLargeError } from "./corpus-error.ts";

/** How large a corpus may be. */
export interface CorpusLimits {
  /** Files of a known format, looked at before any is read. */
  readonly files: number;
  /** Bytes of all files together. */
  readonly bytes: number;
  /** Paragraphs of all articles, copies among them. */
  readonly passages: number;
  /** With more passages than this a corpus is served, with a warning. */
  readonly comfortablePassages: number;
}

/** Heap that a passage takes in service, in bytes: see docs/operations.md. */
const heapOfPassage = 12 * 1_024;
/** During a reload two corpora stand beside each other, and collecting garbage needs some room. */
const heapShare = 0.4;
/** However much memory there is, beyond this the embedded engine is slow: see docs/performance.md. */
const mostPassages = 400_000;
const comfortablePassages = 100_000;
/** A saved page of 320 KiB has ten passages as a rule. */
const bytesOfPassage = 32 * 1_024;

/**
 * What fits into a heap.
 * @param heapBytes - how far it may grow, as `v8.getHeapStatistics().heap_size_limit` says
 */
export function limitsFor(heapBytes: number): CorpusLimits {
  const passages = Math.max(
    1_000,
    Math.min(mostPassages, Math.floor((heapBytes * heapShare) / heapOfPassage / 1_000) * 1_000),
  );
  return {
    // An article has a passage at least.
    files: passages,
    bytes: passages * bytesOfPassage,
    passages,
    comfortablePassages: Math.min(comfortablePassages, passages),
  };
}

/** Counts what is read of a corpus. Each function throws CorpusTooLargeError where there is too much. */
export interface CorpusMeter {
  /** @param count - files of a known format */
  files(count: number): void;
  /** @param size - of one file, in bytes */
  bytes(size: number): void;
  /** @param count - passages of one file */
  passages(count: number): void;
  /** What an operator should know, if anything. */
  warning(): string | undefined;
}

/** A meter at zero; without limits it never refuses. */
export function meterCorpus(directory: string, limits: CorpusLimits | undefined): CorpusMeter {
  let [bytes, passages] = [0, 0];
  const check = (count: number, most: number | undefined, what: string): void => {
    if (most !== undefined && count > most)
      throw new CorpusTooLargeError(directory, { count, most, what });
  };
  return {
    files: (count) => check(count, limits?.files, "files"),
    bytes(size) {
      bytes += size;
      check(bytes, limits?.bytes, "bytes");
    },
    passages(count) {
      passages += count;
      check(passages, limits?.passages, "passages");
    },
    warning: () =>
      limits === undefined || passages <= limits.comfortablePassages
        ? undefined
        : `it holds ${thousands(passages)} passages; with more than ${thousands(limits.comfortablePassages)} answers become slow and memory scarce, and more than ${thousands(limits.passages)} are refused: leave out old articles`,
  };
}

/** `100,098`; the language's own formatter takes twenty milliseconds when it is first asked. */
const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
