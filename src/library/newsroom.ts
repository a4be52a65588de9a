import type { Article } from "../corpus/article.ts";
import { differenceOf } from "../corpus/difference.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import type { Library, Newsroom, ReloadReport } from "./library.ts";

/** What a newsroom needs from outside. */
export interface NewsroomParts {
  /** Reads the corpus as it is now and indexes it; rejects where there is nothing to serve. */
  readonly load: () => Promise<Library>;
  /** What can wait until a reload's corpus is in service; gives what went wrong in it. */
  readonly settle?: () => Promise<readonly FileProblem[]>;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

/**
 * A newsroom with its first library in service. A reload reads aside and swaps at once: questions asked
 * meanwhile are answered from the old library, and a failure leaves it in service.
 * @throws whatever `load` throws the first time
 */
export async function createNewsroom({
  load,
  settle = () => Promise.resolve([]),
  now,
}: NewsroomParts): Promise<Newsroom> {
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
      const inServiceMs = tookMs();
      const warnings = [...next.warnings, ...(await settle())];
      const { skipped } = next;
      return { kind: "reloaded", ...changes, skipped, warnings, tookMs: inServiceMs };
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

/** Looks up no article that stands where it stood: of the ten thousand of a large corpus mostly one has changed. */
function compareArticles(before: readonly Article[], after: readonly Article[]) {
  const { from, toBefore, toAfter } = differenceOf(before, after);
  const gone = new Map<string, Article>();
  for (const article of before.slice(from, toBefore)) gone.set(article.file, article);
  const added: string[] = [];
  const changed: string[] = [];
  for (const { file, id } of after.slice(from, toAfter)) {
    const old = gone.get(file);
    gone.delete(file);
    if (old === undefined) added.push(file);
    else if (old.id !== id) changed.push(file);
  }
  const unchanged = after.length - added.length - changed.length;
  return { added, changed, removed: [...gone.keys()], unchanged };
}
