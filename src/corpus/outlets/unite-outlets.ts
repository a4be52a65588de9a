import { groupBy } from "../../language/group-by.ts";
import type { Article } from "../article.ts";
import { foldName } from "../attribution/names.ts";

/**
 * Gives each outlet one name in all articles: names that differ only in a leading "The", case, accents,
 * white space, apostrophes or "&" for "and" are one outlet's, in the form that most articles have; of
 * equals the longer one counts, then the first. Agencies alike. Nothing else of an article changes.
 * @param registered - names that stay as they are, and that the other forms of them give way to
 */
export function uniteOutlets(
  articles: readonly Article[],
  registered: ReadonlySet<string>,
): readonly Article[] {
  const names = articles.flatMap(({ outlet, via }) => [outlet ?? [], via ?? []].flat());
  const others = new Map<string, string>();
  for (const group of groupBy(names, comparable).values()) {
    const counts = groupBy(group, (name) => name);
    const forms = [...counts].sort(
      ([a, inA], [b, inB]) => inB.length - inA.length || b.length - a.length,
    );
    const known = forms.filter(([form]) => registered.has(form));
    const [best] = known.length > 0 ? known : forms;
    if (best === undefined || known.length > 1) continue;
    for (const [form] of forms) if (form !== best[0]) others.set(form, best[0]);
  }
  if (others.size === 0) return articles;
  return articles.map((article) => rename(article, (name) => others.get(name)));
}

/** What all forms of an outlet's name share. */
function comparable(name: string): string {
  const folded = foldName(name).replace(/&/gu, " and ").replace(/\s+/gu, " ").trim();
  return folded.replace(/^the (?=.)/u, "");
}

function rename(article: Article, otherName: (name: string) => string | undefined): Article {
  const [outlet, via] = [otherName(article.outlet ?? ""), otherName(article.via ?? "")];
  if (outlet === undefined && via === undefined) return article;
  return {
    ...article,
    ...(outlet !== undefined && { outlet }),
    ...(via !== undefined && { via }),
  };
}
