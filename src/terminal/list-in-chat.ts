import type { Library } from "../library/library.ts";
import type { Memory, Reply } from "./chat-reply.ts";
import { chooseOutlets, chooseQuoted } from "./choose-options.ts";
import { hasPage, type PagedList, renderPage } from "./paged-list.ts";
import type { ChatLine } from "./parse-chat-line.ts";
import { quotesList } from "./render-quotes.ts";
import { articlesList, sourcesList } from "./render-sources.ts";
import { paragraph, type Style } from "./style.ts";

/** Lists all that somebody says. */
export async function listQuotes(
  { speaker, about }: Extract<ChatLine, { kind: "quotes" }>,
  library: Library,
  style: Style,
): Promise<Reply> {
  const choice = chooseQuoted(speaker, library);
  if (choice.kind === "unclear") return { lines: paragraph(choice.problem, style) };
  const quotes = await library.quotes(choice.chosen, about);
  return showPage(quotesList(quotes), 0, { sentences: quotes.sayings }, style);
}

/** Lists the outlets, or the articles of one. The numbers shown before keep their meaning. */
export function listCorpus(
  { outlet }: Extract<ChatLine, { kind: "sources" }>,
  library: Library,
  memory: Memory,
  style: Style,
): Reply {
  if (outlet === undefined) return showPage(sourcesList(library), 0, memory, style);
  const choice = chooseOutlets([outlet], library);
  return choice.kind === "unclear"
    ? { lines: paragraph(choice.problem, style) }
    : showPage(articlesList(library.articles, choice.chosen), 0, memory, style);
}

/** The page behind the one shown last. */
export const showNextPage = (
  { list, page }: NonNullable<Memory["listed"]>,
  memory: Memory,
  style: Style,
): Reply =>
  hasPage(list, page + 1)
    ? showPage(list, page + 1, memory, style)
    : { lines: ["That was all of it."] };

const showPage = (list: PagedList, page: number, memory: Memory, style: Style): Reply => ({
  lines: renderPage(list, page, style),
  memory: { ...memory, listed: { list, page } },
});
