import type { BenchCorpus } from "../corpora.ts";
import { type RunningSystem, type SystemName, startSystem } from "./start-system.ts";

/** The systems of a run: each is opened once for a corpus, and asked by whichever parts need it. */
export interface Systems {
  open(name: SystemName, corpus: BenchCorpus): Promise<RunningSystem>;
  /** Ends their processes. */
  close(): Promise<void>;
}

/** None is open yet. One is opened after another, so that none is slowed by the next. */
export function openSystems(): Systems {
  const running = new Map<string, Promise<RunningSystem>>();
  let before: Promise<unknown> = Promise.resolve();
  return {
    open(name, { dir, cacheFile }) {
      const key = `${name} ${dir}`;
      const known = running.get(key);
      if (known !== undefined) return known;
      const opened = before.then(() => startSystem(name, [dir, cacheFile]));
      before = opened.catch(() => undefined);
      running.set(key, opened);
      return opened;
    },
    async close() {
      for (const system of await Promise.allSettled(running.values()))
        if (system.status === "fulfilled") await system.value.close();
      running.clear();
    },
  };
}
