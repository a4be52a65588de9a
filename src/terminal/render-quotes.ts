import type { Quotes, Saying } from "../answer/quotes.ts";
import { outletOf } from "../answer/sources.ts";
import { groupBy } from "../language/group-by.ts";
import type { PagedList } from "./paged-list.ts";
import { plural } from "./plural.ts";
import { printableLabel } from "./printable.ts";
import {
  placeNotes,
  renderHeadline,
  renderLink,
  renderOutletName,
  renderStretch,
} from "./render-sentence.ts";
import { paragraph, type Style } from "./style.ts";

/** Everything that somebody says as a list of sentences, numbered in its order. */
export const quotesList = (quotes: Quotes): PagedList => ({
  length: quotes.sayings.length,
  head: (style) => [
    ...paragraph(summary(quotes), style),
    ...(quotes.sayings.length === 0 ? [] : [""]),
  ],
  render: (from, to, style) => renderSayings(quotes, from, to, style),
  foot: (style) => renderOthers(quotes, style),
});

function summary({ speaker, about, sayings }: Quotes): string {
  const who = printableLabel(speaker);
  const on = about === undefined ? "" : ` about “${printableLabel(about)}”`;
  if (sayings.length === 0) return `In these papers ${who} says nothing${on}.`;
  const articles = new Set(sayings.map(({ article }) => article)).size;
  const quoted = sayings.filter(({ kind }) => kind === "direct").length;
  return `${who}${on}: ${plural(sayings.length, "sentence")} in ${plural(articles, "article")}, ${quoted} quoted and ${sayings.length - quoted} reported in the papers' words.`;
}

function renderSayings(
  { speaker, sayings }: Quotes,
  from: number,
  to: number,
  style: Style,
): readonly string[] {
  const numbered = sayings.slice(from, to).map((saying, at) => ({ saying, number: from + at + 1 }));
  return [...groupBy(numbered, ({ saying }) => saying.article)].flatMap(
    ([article, here], index) => [
      ...(index === 0 ? [] : [""]),
      ...renderOutletName(outletOf(article), article.via, style),
      ...renderHeadline(article, article.via, style),
      ...here.flatMap(({ saying, number }) => renderSaying(saying, number, speaker, style)),
      renderLink(article, style),
    ],
  );
}

const kinds: Readonly<Record<Saying["kind"], string>> = { direct: "quoted", reported: "reported" };

/** The speaker is named only where the article names them otherwise. */
function renderSaying(
  { article, sentence, kind, speaker, matches }: Saying,
  number: number,
  asked: string,
  style: Style,
): readonly string[] {
  const name = speaker === asked ? undefined : `as ${speaker}`;
  const notes = [kinds[kind], ...placeNotes(sentence, name)];
  return renderStretch({ number, article, span: sentence.span, matches, notes }, style);
}

function renderOthers({ about, others }: Quotes, style: Style): readonly string[] {
  if (others.length === 0) return [];
  const where = about === undefined ? "in the same articles" : "on this";
  const names = others.map(({ name, sentences }) => `${printableLabel(name)} (${sentences})`);
  return ["", ...paragraph(`Who else speaks ${where}: ${names.join(", ")}.`, style)];
}
