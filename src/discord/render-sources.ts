import type { Source } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { writeCustomId } from "./custom-id.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { linkButtons } from "./link-buttons.ts";
import type { Message } from "./message.ts";
import { type Block, layOut, paginate, pagingButtons } from "./pages.ts";
import { renderLabel } from "./render-text.ts";

/** Eight outlets with three headlines each must fit on a page. */
const headlineBudget = 120;
/** Headlines and links an outlet shows; an answer leads to every other article. */
const maxArticles = 3;

/**
 * The outlets of a corpus: how many articles, which days they cover, where they can be read.
 * @param page - from 0; beyond the last page is the last page
 */
export function renderSources(sources: readonly Source[], page = 0): Message {
  const pages = paginate(sources.map(sourceBlock));
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const articleCount = sources.reduce((sum, { articles }) => sum + articles.length, 0);
  const place = pages.length === 1 ? "" : ` · page ${at + 1} of ${pages.length}`;
  return layOut(pages[at] ?? [], {
    head: [
      {
        text: `### Sources\n${count(sources.length, "outlet")}, ${count(articleCount, "article")}${place}`,
      },
    ],
    paging: pagingButtons(at, pages.length, (target) =>
      writeCustomId({ kind: "sources", page: target }),
    ),
  });
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

function sourceBlock(source: Source): Block {
  const newest = source.articles.slice(-maxArticles);
  return {
    buttons: linkButtons(newest.map((article) => ({ article }))),
    render: () => renderSource(source, newest),
  };
}

function renderSource(
  { outlet, via, articles, dates }: Source,
  newest: readonly Article[],
): string {
  const [agency] = via;
  const others = via.length > 1 ? ` and ${via.length - 1} more` : "";
  const facts = [
    count(articles.length, "article"),
    ...(dates === undefined ? ["dates not stated"] : [renderDays(dates)]),
    ...(agency === undefined ? [] : [`via ${renderLabel(agency, 30)}${others}`]),
  ];
  const hidden = articles.length - newest.length;
  return [
    `**${renderLabel(outlet, 60)}** · ${facts.join(" · ")}`,
    ...newest.map(renderHeadline),
    ...(hidden > 0 ? [`-# and ${hidden} more`] : []),
  ].join("\n");
}

const renderDays = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? renderDate(from) : `${renderDate(from)} to ${renderDate(to)}`;

const renderHeadline = (article: Article): string =>
  `-# ${[renderLabel(article.title ?? article.file, headlineBudget), ...missingLink(article)].join(" · ")}`;
