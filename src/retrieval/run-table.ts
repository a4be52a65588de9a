/** Which quotations hold a run of words; both are known by numbers alone. */
export interface RunTable {
  add(run: number, quotation: number): void;
  remove(run: number, quotation: number): void;
  /** The quotations that hold a run, in no order. */
  holders(run: number): readonly number[];
}

/** So many drawers that one holds about 250 runs of a corpus of 10,000 articles. */
const drawerBits = 12;

/** A drawer that is full grows by a half. */
const growth = 1.5;

interface Drawer {
  /** Runs and their quotations in turns. */
  pairs: Uint32Array;
  /** How much of it is in use. */
  length: number;
}

/**
 * Pairs in drawers by the first bits of the run, in each as they came: eight bytes a pair, nothing ever
 * has to be put in order, and a look-up reads one drawer.
 */
export function createRunTable(): RunTable {
  const drawers: (Drawer | undefined)[] = Array.from({ length: 2 ** drawerBits }, () => undefined);
  const placeOf = (run: number): number => run >>> (32 - drawerBits);
  return {
    add: (run, quotation) => {
      const drawer = drawers[placeOf(run)] ?? { pairs: new Uint32Array(8), length: 0 };
      drawers[placeOf(run)] = drawer;
      if (drawer.length === drawer.pairs.length) {
        const larger = new Uint32Array(2 * Math.ceil((growth * drawer.length) / 2));
        larger.set(drawer.pairs);
        drawer.pairs = larger;
      }
      drawer.pairs[drawer.length] = run;
      drawer.pairs[drawer.length + 1] = quotation;
      drawer.length += 2;
    },
    remove: (run, quotation) => {
      const drawer = drawers[placeOf(run)];
      if (drawer === undefined) return;
      const { pairs } = drawer;
      for (let at = 0; at < drawer.length; at += 2) {
        if (pairs[at] !== run || pairs[at + 1] !== quotation) continue;
        drawer.length -= 2;
        pairs.copyWithin(at, drawer.length, drawer.length + 2);
        return;
      }
    },
    holders: (run) => {
      const drawer = drawers[placeOf(run)];
      const found: number[] = [];
      if (drawer === undefined) return found;
      const { pairs, length } = drawer;
      for (let at = 0; at < length; at += 2) {
        if (pairs[at] === run) found.push(pairs[at + 1] ?? 0);
      }
      return found;
    },
  };
}
