import { outletOf } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { differenceOf } from "../corpus/difference.ts";
import { addToSet } from "../language/group-by.ts";

/** The outlets of a corpus. */
export interface OutletList {
  /** Each once, in the alphabet's order. */
  readonly names: readonly string[];
  /** Each wire agency with each outlet that printed its copy, in the order in which they first come. */
  readonly wires: readonly { readonly via: string; readonly outlet: string }[];
}

/**
 * Lists outlets. Where every article that has changed since the last time stands where one of the same
 * outlet and agency stood, the last list is given again, and no other article is looked at.
 */
export function createOutletLister(): (articles: readonly Article[]) => OutletList {
  let last: { readonly articles: readonly Article[]; readonly list: OutletList } | undefined;
  return (articles) => {
    const isSame = last !== undefined && isPrintedAlike(last.articles, articles);
    last = { articles, list: isSame && last !== undefined ? last.list : listOutlets(articles) };
    return last.list;
  };
}

function isPrintedAlike(before: readonly Article[], after: readonly Article[]): boolean {
  const { from, toAfter } = differenceOf(before, after);
  return (
    before.length === after.length &&
    after.slice(from, toAfter).every(({ outlet, via }, at) => {
      const old = before[from + at];
      return old?.outlet === outlet && old?.via === via;
    })
  );
}

function listOutlets(articles: readonly Article[]): OutletList {
  const outletsOf = new Map<string, Set<string>>();
  const wires: { readonly via: string; readonly outlet: string }[] = [];
  const named = new Set<string>();
  for (const article of articles) {
    const { via } = article;
    const outlet = outletOf(article);
    named.add(outlet);
    if (via === undefined || outletsOf.get(via)?.has(outlet) === true) continue;
    addToSet(outletsOf, via, outlet);
    wires.push({ via, outlet });
  }
  return { names: [...named].sort((a, b) => a.localeCompare(b, "en")), wires };
}
