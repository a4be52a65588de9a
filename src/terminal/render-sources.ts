import type { Source } from "../answer/sources.ts";
import { dayOf } from "./dates.ts";
import { plural } from "./plural.ts";
import { printable } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** So many links of one outlet are printed; a corpus may hold thousands. */
const linksShown = 5;

/** The outlets of a corpus as lines: how many articles, the days they cover, links where known. */
export function renderSources(sources: readonly Source[], style: Style): readonly string[] {
  return sources.flatMap((source) => renderSource(source, style));
}

function renderSource({ outlet, via, articles, dates }: Source, style: Style): readonly string[] {
  const { bold, cyan, dim, underline } = style.colours;
  const name = via.length === 0 ? outlet : `${outlet} (via ${via.join(", ")})`;
  const links = articles.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const more = links.length - linksShown;
  return [
    ...paragraph(printable(name), style, blanks(0), (text) => bold(cyan(text))),
    `  ${plural(articles.length, "article")}, ${printable(describeDates(dates))}`,
    ...links.slice(0, linksShown).map((url) => `  ${underline(printable(url))}`),
    ...(links.length === 0 ? [dim("  no link stored")] : []),
    ...(more > 0 ? [dim(`  and ${plural(more, "link")} more`)] : []),
  ];
}

/** The days a source covers, in words. */
export function describeDates(dates: Source["dates"]): string {
  if (dates === undefined) return "dates not stated";
  const { from, to } = dates;
  return from === to ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`;
}
