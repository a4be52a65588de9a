import { addToGroup } from "../../language/group-by.ts";
import type { Article } from "../article.ts";
import { foldName } from "../attribution/names.ts";
import { differenceOf } from "../difference.ts";
import type { Pieces } from "../pacer.ts";

/** What is known of articles that were united before. It changes the time and nothing else. */
export interface UnitedMemory {
  /** Articles with the names they got last: who gets the same again stays the same object. */
  readonly renamed: WeakMap<Article, Article>;
  last: LastUnited | undefined;
}

/** An empty memory; one lasts as long as a corpus is in service. */
export const createUnitedMemory = (): UnitedMemory => ({ renamed: new WeakMap(), last: undefined });

interface LastUnited {
  readonly articles: readonly Article[];
  readonly registered: ReadonlySet<string>;
  /** For each name that gives way, the one that it gives way to. */
  readonly others: ReadonlyMap<string, string>;
  readonly united: readonly Article[];
}

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
  memory: UnitedMemory,
): Pieces<readonly Article[]> {
  const last = memory.last && isCountedAlike(memory.last, articles, registered);
  const others = last?.others ?? (yield* otherNames(yield* countNames(articles), registered));
  const united =
    others.size === 0 ? articles : yield* renameAll(articles, others, last, memory.renamed);
  memory.last = { articles, registered, others, united };
  return united;
}

/** The last articles, where each that came prints the names of the one at its place, so that all counts stay. */
function isCountedAlike(
  last: LastUnited,
  articles: readonly Article[],
  registered: ReadonlySet<string>,
): LastUnited | undefined {
  if (last.articles.length !== articles.length || !isSameSet(last.registered, registered))
    return undefined;
  const { from, toAfter } = differenceOf(last.articles, articles);
  for (let place = from; place < toAfter; place += 1) {
    const [old, article] = [last.articles[place], articles[place]];
    if (old?.outlet !== article?.outlet || old?.via !== article?.via) return undefined;
  }
  return last;
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** @param last - what came of articles of the same names; those that it had too are not renamed again */
function* renameAll(
  articles: readonly Article[],
  others: ReadonlyMap<string, string>,
  last: LastUnited | undefined,
  renamed: WeakMap<Article, Article>,
): Pieces<readonly Article[]> {
  const { from, toAfter } = differenceOf(last?.articles ?? [], articles);
  const united = last === undefined ? [...articles] : [...last.united];
  for (let place = from; place < toAfter; place += 1) {
    const article = articles[place];
    if (article !== undefined) united[place] = rename(article, others, renamed);
    if (place % articlesInPiece === 0) yield;
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
  renamed: WeakMap<Article, Article>,
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
