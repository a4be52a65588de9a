import { setImmediate as nextTurn } from "node:timers/promises";

/** Cuts the work of all that share it into slices; others are answered between two of them. */
export interface Slices {
  /** Goes through a list in its order, one value a piece of work. */
  each<T>(values: readonly T[], visit: (value: T) => void): Promise<void>;
}

/**
 * Slices are of work rather than of time: this folder reads no clock. However many lists are gone through
 * at once, the pieces between two turns of the event loop are no more; whoever came first goes on first.
 * @param size - pieces in a slice, 1 or more
 */
export function createSlices(size: number): Slices {
  let left = size;
  let next: Promise<void> | undefined;
  const takeTurn = async (): Promise<void> => {
    await nextTurn();
    left = size;
    next = undefined;
  };
  return {
    each: async (values, visit) => {
      let done = 0;
      while (done < values.length) {
        while (left === 0) {
          next ??= takeTurn();
          await next;
        }
        const end = Math.min(values.length, done + left);
        const slice = values.slice(done, end);
        done = end;
        for (const value of slice) {
          left -= 1;
          visit(value);
        }
      }
    },
  };
}
