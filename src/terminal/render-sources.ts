import { listSources, outletOf, type Source } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import type { Library } from "../library/library.ts";
import { statedDay } from "./dates.ts";
import type { PagedList } from "./paged-list.ts";
import { plural } from "./plural.ts";
import { printable, printableLabel } from "./printable.ts";
import { renderHeadline, renderLink, renderOutletName } from "./render-sentence.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** So many links of one outlet are printed; a corpus may hold thousands. */
const linksShown = 5;

type Corpus = Pick<Library, "articles" | "fingerprint" | "changedAt">;

/** What a corpus holds, then its outlets a page at a time. */
export function sourcesList(corpus: Corpus): PagedList {
  const sources = listSources(corpus.articles);
  return {
    length: sources.length,
    head: (style) => [...describeCorpus(corpus, sources.length, style), ""],
    render: (from, to, style) => renderSources(sources.slice(from, to), style),
    foot: () => [],
  };
}

/** The articles of some outlets, one by one, the oldest first. */
export function articlesList(articles: readonly Article[], outlets: readonly string[]): PagedList {
  const sources = listSources(articles.filter((one) => outlets.includes(outletOf(one))));
  const listed = sources.flatMap((source) =>
    source.articles.map((article) => ({ source, article })),
  );
  return {
    length: listed.length,
    head: () => [],
    render: (from, to, style) =>
      [...groupBy(listed.slice(from, to), ({ source }) => source)].flatMap(
        ([source, here], index) => [
          ...(index === 0 ? [] : [""]),
          ...renderOutletName(source.outlet, undefined, style),
          describeArticles(source),
          ...here.flatMap(({ article }) => [
            ...renderHeadline(article, undefined, style),
            renderLink(article, style),
          ]),
        ],
      ),
    foot: () => [],
  };
}

/** How much there is, when it last changed and by what it can be told from others. */
function describeCorpus(
  { articles, fingerprint, changedAt }: Corpus,
  outlets: number,
  style: Style,
): readonly string[] {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const size = `${plural(articles.length, "article")} from ${plural(outlets, "outlet")}, ${plural(sentences, "sentence")}.`;
  const change = changedAt === undefined ? "" : `Last change: ${describeTime(changedAt)}. `;
  return [
    ...paragraph(size, style),
    ...paragraph(`${change}Fingerprint: ${printable(fingerprint)}.`, style),
  ];
}

/** `26 April 2024, 09:30 UTC` */
function describeTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  if (Number.isNaN(time.getTime())) return statedDay(undefined);
  const iso = time.toISOString();
  return `${statedDay(iso)}, ${iso.slice(11, 16)} UTC`;
}

/** The outlets of a corpus as lines: how many articles, the days they cover, links where known. */
export function renderSources(sources: readonly Source[], style: Style): readonly string[] {
  return sources.flatMap((source) => renderSource(source, style));
}

function renderSource(source: Source, style: Style): readonly string[] {
  const { outlet, via, articles } = source;
  const { bold, cyan, dim, underline } = style.colours;
  const name = via.length === 0 ? outlet : `${outlet} (via ${via.join(", ")})`;
  const links = articles.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const more = links.length - linksShown;
  return [
    ...paragraph(printableLabel(name), style, blanks(0), (text) => bold(cyan(text))),
    describeArticles(source),
    ...links.slice(0, linksShown).map((url) => `  ${underline(printable(url))}`),
    ...(links.length === 0 ? [dim("  no link stored")] : []),
    ...(more > 0 ? [dim(`  and ${plural(more, "link")} more`)] : []),
  ];
}

const describeArticles = ({ articles, dates }: Source): string =>
  `  ${plural(articles.length, "article")}, ${printable(describeDates(dates))}`;

/** The days a source covers, in words. */
function describeDates(dates: Source["dates"]): string {
  if (dates === undefined) return "dates not stated";
  const { from, to } = dates;
  return from === to ? statedDay(from) : `${statedDay(from)} to ${statedDay(to)}`;
}
