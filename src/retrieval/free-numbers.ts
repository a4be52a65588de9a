/** Hands out whole numbers from 0, the ones that were given back before any new one. */
export interface FreeNumbers {
  /** Numbers were never above this, less one. */
  readonly bound: number;
  take(): number;
  giveBack(number: number): void;
}

export function createFreeNumbers(): FreeNumbers {
  const free: number[] = [];
  let bound = 0;
  return {
    get bound() {
      return bound;
    },
    take: () => {
      const number = free.pop() ?? bound;
      bound = Math.max(bound, number + 1);
      return number;
    },
    giveBack: (number) => {
      free.push(number);
    },
  };
}
