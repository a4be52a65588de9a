import type { Article } from "../corpus/article.ts";
import type { Library, Newsroom, ReloadReport } from "./library.ts";

/** What a newsroom needs from outside. */
export interface NewsroomParts {
  /** Reads the corpus as it is now and indexes it; rejects where there is nothing to serve. */
  readonly load: () => Promise<Library>;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

/**
 * A newsroom with its first library in service. A reload reads aside and swaps at once: questions asked
 * meanwhile are answered from the old library, and a failure leaves it in service.
 * @throws whatever `load` throws the first time
 */
export async function createNewsroom({ load, now }: NewsroomParts): Promise<Newsroom> {
  let library = await load();
  let isReloading = false;
  const reload = async (): Promise<ReloadReport> => {
    if (isReloading) return { kind: "busy" };
    isReloading = true;
    const startedAt = now();
    const tookMs = () => Math.round(now() - startedAt);
    try {
      const next = await load();
      const changes = compareArticles(library.articles, next.articles);
      library = next;
      const { skipped, warnings } = next;
      return { kind: "reloaded", ...changes, skipped, warnings, tookMs: tookMs() };
    } catch (error) {
      return {
        kind: "kept",
        reason: error instanceof Error ? error.message : String(error),
        tookMs: tookMs(),
      };
    } finally {
      isReloading = false;
    }
  };
  return { current: () => library, reload };
}

function compareArticles(before: readonly Article[], after: readonly Article[]) {
  const old = new Map(before.map(({ file, id }) => [file, id]));
  const files = new Set(after.map(({ file }) => file));
  const select = (isWanted: (article: Article) => boolean) =>
    after.filter(isWanted).map(({ file }) => file);
  return {
    added: select(({ file }) => !old.has(file)),
    changed: select(({ file, id }) => old.has(file) && old.get(file) !== id),
    removed: before.filter(({ file }) => !files.has(file)).map(({ file }) => file),
    unchanged: after.filter(({ file, id }) => old.get(file) === id).length,
  };
}
