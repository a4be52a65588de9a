import { watch } from "chokidar";

/** What a watch needs from outside. */
export interface WatchParts {
  /** Folder of the corpus. */
  readonly directory: string;
  /**
   * Called when the folder has been quiet again after a change; never twice at once. Where it
   * resolves to false, something else was under way, and it is called again later.
   */
  readonly onChange: () => Promise<boolean>;
  /** Told in one line why changes are not seen any more. */
  readonly onProblem: (problem: string) => void;
  /** How long the folder must be quiet, in milliseconds; 1,000 where absent. */
  readonly quietMs?: number;
}

/** A folder being watched. */
export interface CorpusWatch {
  close(): Promise<void>;
}

/**
 * Watches a folder with its subfolders; many changes at once, as of a copied folder, are one. What
 * begins with a dot is not looked at. Resolves when changes are seen from now on.
 */
export async function watchCorpus(parts: WatchParts): Promise<CorpusWatch> {
  const { directory, onChange, onProblem, quietMs = 1_000 } = parts;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isClosed = false;
  const settle = (): void => {
    timer = undefined;
    if (running !== undefined) {
      arm();
      return;
    }
    running = onChange()
      .then((isDone) => {
        if (!isDone && !isClosed) arm();
      })
      .finally(() => {
        running = undefined;
      });
  };
  const arm = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, quietMs);
  };
  const watcher = watch(directory, {
    ignoreInitial: true,
    ignored: (path) => path !== directory && /(?:^|[/\\])\.[^/\\]+$/u.test(path),
  });
  watcher.on("all", arm);
  watcher.on("error", (error) => {
    const problem = error instanceof Error ? error.message : String(error);
    onProblem(`changes of ${directory} are no longer seen (${problem}); use /reload`);
  });
  await new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
    watcher.once("error", () => resolve());
  });
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
