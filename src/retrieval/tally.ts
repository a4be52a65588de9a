/** Counts by number. They never change. */
export interface Counts {
  /** 0 for a number that nobody counted. */
  of(id: number): number;
  /** @param visit - is given each number that has been counted oftener than it was taken out, in their order */
  each(visit: (id: number) => void): void;
  /** What a tally goes on from. */
  readonly pages: Pages;
}

/** Counts of so many numbers in a row; absent where nothing was ever counted. */
type Pages = readonly (Uint32Array | undefined)[];

/** Goes on from counts to further ones. */
export interface Tally {
  /** @param by - may be below 0, but never takes a count there */
  add(id: number, by: number): void;
  /** What was counted. The tally must not be used again. */
  counts(): Counts;
}

/** Numbers on a page, a power of two. */
const pageSize = 256;
const pageBits = Math.log2(pageSize);
const placeMask = pageSize - 1;

/** The counts of nothing at all. */
export const noCounts: Counts = countsOn([]);

/**
 * Goes on from counts, which stay as they are. Counts are kept in pages: those on which nothing is counted
 * serve both, so that a small change to a large corpus takes little time and memory.
 */
export function createTally({ pages: before }: Counts): Tally {
  const pages = [...before];
  const pageAt = (at: number): Uint32Array => {
    const known = pages[at];
    if (known !== undefined && known !== before[at]) return known;
    const own = known?.slice() ?? new Uint32Array(pageSize);
    while (pages.length < at) pages.push(undefined);
    pages[at] = own;
    return own;
  };
  return {
    add: (id, by) => {
      const page = pageAt(id >>> pageBits);
      const place = id & placeMask;
      page[place] = (page[place] ?? 0) + by;
    },
    counts: () => countsOn(pages),
  };
}

function countsOn(pages: Pages): Counts {
  return {
    pages,
    of: (id) => pages[id >>> pageBits]?.[id & placeMask] ?? 0,
    each: (visit) => {
      for (const [at, page] of pages.entries()) {
        if (page === undefined) continue;
        for (let place = 0; place < pageSize; place += 1)
          if ((page[place] ?? 0) > 0) visit(at * pageSize + place);
      }
    },
  };
}
