import type { Figures } from "./messages.ts";

/**
 * What this process holds, MiB: the heap after a full collection with the buffers outside it, what is
 * resident, and the most that ever was.
 */
export function memory(): Figures {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return {
    heap: (heapUsed + arrayBuffers) / mebibyte,
    rss: rss / mebibyte,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

const mebibyte = 2 ** 20;
