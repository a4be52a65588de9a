import type { FileReading } from "../read-file.ts";
import type { CacheEntry } from "./cache-lines.ts";
import { joinParts } from "./reading-parts.ts";

/** Puts readings together that stand in several lines. */
export interface PartGatherer {
  /** @param size - of the line, in bytes. @returns how many lines turn out to be of no use */
  add(entry: ReadingEntry, size: number): number;
  /** How many lines wait for one that has not come. */
  waiting(): number;
}

type ReadingEntry = Extract<CacheEntry, { readonly kind: "reading" }>;

/** @param put - is given each reading that is whole, and the bytes of its lines */
export function gatherParts(
  put: (key: string, reading: FileReading, size: number) => void,
): PartGatherer {
  let open: ReadingEntry[] = [];
  let sizes = 0;
  return {
    add(entry, size) {
      const { key, part: [at, of] = [0, 1], reading } = entry;
      const dropped = at === 0 ? open.length : 0;
      if (at === 0) [open, sizes] = [[], 0];
      const [first] = open;
      const isNext = at === open.length && (first === undefined || first.key === key);
      if (!isNext) return dropped + 1;
      open.push(entry);
      sizes += size;
      if (open.length < of) return dropped;
      const whole = of === 1 ? reading : joinParts(open.map((one) => one.reading));
      put(key, whole, sizes);
      [open, sizes] = [[], 0];
      return dropped;
    },
    waiting: () => open.length,
  };
}
