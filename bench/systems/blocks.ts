import { monitorEventLoopDelay } from "node:perf_hooks";

/** How long others had to wait for the thread. */
export interface BlockWatch {
  /** Runs something, with the longest block meanwhile, ms. */
  during<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly block: number }>;
}

/** The watch looks each so many milliseconds; a block is known to that. */
const resolution = 1;

/**
 * Watches the event loop with Node's own histogram of late timers: how much later than it should a timer
 * of one millisecond rings. What else the machine does meanwhile is in it too.
 */
export function watchBlocks(): BlockWatch {
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  return {
    async during(run) {
      await turns();
      delays.reset();
      await turns();
      const value = await run();
      await turns();
      return { value, block: Math.max(0, delays.max / 1e6 - resolution) };
    },
  };
}

/**
 * Long enough for the watch to look: the histogram measures from one look to the next, so that a block
 * right behind a restart would not be seen, nor one right before it is read.
 */
const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
