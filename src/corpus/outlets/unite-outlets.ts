import { addToGroup } from "../../language/group-by.ts";
import type { Article } from "../article.ts";
import { foldName } from "../attribution/names.ts";
import type { Pieces } from "../pacer.ts";

/** The renamed forms of articles as they were made last: who gets the same names stays the same object. */
export type RenamedArticles = WeakMap<Article, Article>;

const articlesInPiece = 512;
const namesInPiece = 64;

/**
 * Gives each outlet one name in all articles: names that differ only in a leading "The", case, accents,
 * white space, apostrophes or "&" for "and" are one outlet's, in the form that most articles have; of
 * equals the longer one counts, then the first. Agencies alike. Nothing else of an article changes.
 * @param registered - names that stay as they are, and that the other forms of them give way to
 */
export function* uniteOutlets(
  articles: readonly Article[],
  registered: ReadonlySet<string>,
  renamed: RenamedArticles,
): Pieces<readonly Article[]> {
  const others = yield* otherNames(yield* countNames(articles), registered);
  if (others.size === 0) return articles;
  const united: Article[] = [];
  for (let from = 0; from < articles.length; from += articlesInPiece) {
    for (const article of articles.slice(from, from + articlesInPiece))
      united.push(rename(article, others, renamed));
    yield;
  }
  return united;
}

function* countNames(articles: readonly Article[]): Pieces<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let from = 0; from < articles.length; from += articlesInPiece) {
    addNames(articles.slice(from, from + articlesInPiece), counts);
    yield;
  }
  return counts;
}

/** A function of its own: in a generator the same loop takes five times as long. */
function addNames(articles: readonly Article[], counts: Map<string, number>): void {
  const add = (name: string | undefined): void => {
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { outlet, via } of articles) {
    add(outlet);
    add(via);
  }
}

/** For each name that gives way, the one that it gives way to. */
function* otherNames(
  counts: ReadonlyMap<string, number>,
  registered: ReadonlySet<string>,
): Pieces<ReadonlyMap<string, string>> {
  const groups = new Map<string, string[]>();
  let done = 0;
  for (const name of counts.keys()) {
    addToGroup(groups, comparable(name), name);
    done += 1;
    if (done % namesInPiece === 0) yield;
  }
  const others = new Map<string, string>();
  for (const group of groups.values()) {
    const forms = group.sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length,
    );
    const known = forms.filter((form) => registered.has(form));
    const [best] = known.length > 0 ? known : forms;
    if (best === undefined || known.length > 1) continue;
    for (const form of forms) if (form !== best) others.set(form, best);
  }
  return others;
}

/** What all forms of an outlet's name share. */
function comparable(name: string): string {
  const folded = foldName(name).replace(/&/gu, " and ").replace(/\s+/gu, " ").trim();
  return folded.replace(/^the (?=.)/u, "");
}

function rename(
  article: Article,
  others: ReadonlyMap<string, string>,
  renamed: RenamedArticles,
): Article {
  const outlet = others.get(article.outlet ?? "") ?? article.outlet;
  const via = others.get(article.via ?? "") ?? article.via;
  if (outlet === article.outlet && via === article.via) return article;
  const last = renamed.get(article);
  if (last !== undefined && last.outlet === outlet && last.via === via) return last;
  const next = {
    ...article,
    ...(outlet !== undefined && { outlet }),
    ...(via !== undefined && { via }),
  };
  renamed.set(article, next);
  return next;
}
