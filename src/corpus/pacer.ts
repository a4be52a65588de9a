/**
 * Asked between two small pieces of long work. A promise means that this slice is over and others are
 * to have their turn of the event loop first; `undefined` that there is time for the next piece.
 */
export type Pause = () => Promise<void> | undefined;

/** What a pacer goes by. */
export interface PacerParts {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** How long a slice may last, in milliseconds, above 0; the piece in hand is always finished. */
  readonly longestMs: number;
}

/**
 * Cuts long work into slices. All that share one pacer share its slices too, so that together they
 * never hold the event loop for longer than one of them would.
 */
export function createPacer({ now, longestMs }: PacerParts): Pause {
  let startedAt = Number.NEGATIVE_INFINITY;
  let nextSlice: Promise<void> | undefined;
  return () => {
    if (nextSlice === undefined && now() - startedAt < longestMs) return undefined;
    nextSlice ??= new Promise((resolve) => {
      setImmediate(() => {
        startedAt = now();
        nextSlice = undefined;
        resolve();
      });
    });
    return nextSlice;
  };
}

/** For work that nobody waits beside: it goes on to its end. */
export const noPause: Pause = () => undefined;

/** Work in pieces: it yields between two of them and returns what came of it. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does all pieces, with a pause wherever a slice is over. Rejects with what a piece throws. */
export async function paced<Result>(pieces: Pieces<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    const waiting = pause();
    if (waiting !== undefined) await waiting;
  }
}

/** Does all pieces at once. */
export function atOnce<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}
