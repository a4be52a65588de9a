import type { Article } from "../article.ts";
import { differenceOf } from "../difference.ts";
import type { Pieces } from "../pacer.ts";

/** Articles by outlet, those of no known outlet together. */
export interface OutletPlaces {
  readonly articles: readonly Article[];
  /** Indices into the articles in their order; outlets in the order in which they first come. */
  readonly places: ReadonlyMap<string | undefined, readonly number[]>;
  /** Outlets of which an article is not what stood at its place in the list before; absent: perhaps all. */
  readonly changed?: ReadonlySet<string | undefined>;
}

const articlesInPiece = 1_024;

/**
 * Groups articles by outlet. Where every one that changed stands where one of the same outlet stood, the
 * groups of the list before are given again, and no other article is looked at.
 */
export function* placesByOutlet(
  articles: readonly Article[],
  last: OutletPlaces | undefined,
): Pieces<OutletPlaces> {
  const changed = last && changedOutlets(last.articles, articles);
  if (last !== undefined && changed !== undefined)
    return { articles, places: last.places, changed };
  const places = new Map<string | undefined, number[]>();
  const put = ({ outlet }: Article, place: number): void => {
    const own = places.get(outlet);
    if (own === undefined) places.set(outlet, [place]);
    else own.push(place);
  };
  for (let from = 0; from < articles.length; from += articlesInPiece) {
    for (const [at, article] of articles.slice(from, from + articlesInPiece).entries())
      put(article, from + at);
    yield;
  }
  return { articles, places };
}

/** Undefined where an outlet has more articles than before, fewer or others in between. */
function changedOutlets(
  before: readonly Article[],
  after: readonly Article[],
): ReadonlySet<string | undefined> | undefined {
  if (before.length !== after.length) return undefined;
  const { from, toAfter } = differenceOf(before, after);
  const changed = new Set<string | undefined>();
  for (let place = from; place < toAfter; place += 1) {
    const [old, article] = [before[place], after[place]];
    if (old === article) continue;
    if (old?.outlet !== article?.outlet) return undefined;
    changed.add(article?.outlet);
  }
  return changed;
}
