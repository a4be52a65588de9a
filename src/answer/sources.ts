import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";

/** What the corpus holds of one outlet. */
export interface Source {
  readonly outlet: string;
  /** Wire agencies behind its articles, in the alphabet's order. */
  readonly via: readonly string[];
  /** Its articles, the oldest first, those without a date last. */
  readonly articles: readonly Article[];
  /** The first and the last day covered (`2024-04-24`), where any article has a date. */
  readonly dates?: { readonly from: string; readonly to: string };
}

/** The outlets of a corpus in the alphabet's order. */
export function listSources(articles: readonly Article[]): readonly Source[] {
  const byOutlet = groupBy(articles, outletOf);
  return [...byOutlet]
    .map(([outlet, group]) => describeSource(outlet, group))
    .sort((a, b) => a.outlet.localeCompare(b.outlet, "en"));
}

/** The name that an article's outlet is shown and grouped under. */
export const outletOf = (article: Pick<Article, "outlet">): string =>
  article.outlet ?? "Outlet not stated";

function describeSource(outlet: string, group: readonly Article[]): Source {
  const days = group
    .flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)]))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    outlet,
    via: [...new Set(group.flatMap(({ via }) => (via === undefined ? [] : [via])))].sort(),
    articles: [...group].sort((a, b) =>
      (a.published ?? "~").localeCompare(b.published ?? "~", "en"),
    ),
    ...(from !== undefined && to !== undefined && { dates: { from, to } }),
  };
}
