import type { Article, MetadataField } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import type { Span } from "../language/span.ts";
import { countQuotations } from "./corpus-check.ts";
import { plural } from "./plural.ts";
import { printable, printableLabel } from "./printable.ts";
import { shorten } from "./shorten.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** Articles as blocks of a few lines: what each file says, and where that was found. */
export const renderBlocks = (articles: readonly Article[], style: Style): readonly string[] =>
  articles.flatMap((article, index) => [
    ...(index === 0 ? [] : [""]),
    ...renderBlock(article, style),
  ]);

function renderBlock(article: Article, style: Style): readonly string[] {
  const { bold, cyan, dim, underline, yellow } = style.colours;
  const { file, title, authors, url } = article;
  const byline = authors.length === 0 ? [] : [`by ${authors.map(printable).join(", ")}`];
  const source = sourceLine(article);
  const origins = originLine(article);
  return [
    ...paragraph(printableLabel(file), style, blanks(0), (text) => bold(cyan(text))),
    title === undefined
      ? `  ${yellow("no title")}`
      : `  ${shorten(printable(title), style.width - 2)}`,
    ...byline.flatMap((text) => paragraph(text, style, blanks(2))),
    ...paragraph(source.text, style, blanks(2), undefined, source.missing, yellow),
    ...(url === undefined ? [] : paragraph(printable(url), style, blanks(2), underline)),
    ...(origins === "" ? [] : paragraph(origins, style, blanks(2), dim)),
  ];
}

/** `Daily Maverick via Reuters · no date · no URL · 25 sentences, 10 quotations` and what is missing. */
function sourceLine(article: Article): {
  readonly text: string;
  readonly missing: readonly Span[];
} {
  const { outlet, via, published, url, sentences } = article;
  const agency = via === undefined ? "" : ` via ${via}`;
  const parts = [
    { text: `${outlet ?? "no outlet"}${agency}`, isMissing: outlet === undefined },
    { text: published?.slice(0, 10) ?? "no date", isMissing: published === undefined },
    ...(url === undefined ? [{ text: "no URL", isMissing: true }] : []),
    {
      text: `${plural(sentences.length, "sentence")}, ${plural(countQuotations(article), "quotation")}`,
      isMissing: false,
    },
  ];
  const missing: Span[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += " · ";
    const start = text.length;
    text += printable(part.text);
    if (part.isMissing) missing.push({ start, end: text.length });
  }
  return { text, missing };
}

const fieldNames: readonly (readonly [field: MetadataField, name: string])[] = [
  ["outlet", "outlet"],
  ["via", "agency"],
  ["title", "title"],
  ["authors", "author"],
  ["published", "date"],
  ["url", "URL"],
];

/** `outlet, agency from the registry; title, author from the text`; blank where nothing was found. */
function originLine({ origins }: Article): string {
  const found = fieldNames.flatMap(([field, name]) => {
    const origin = origins[field];
    return origin === undefined ? [] : [{ name, origin }];
  });
  return [...groupBy(found, ({ origin }) => origin)]
    .map(([origin, fields]) => `${fields.map(({ name }) => name).join(", ")} from the ${origin}`)
    .join("; ");
}
