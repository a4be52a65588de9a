import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { lacking, type WantedField, wantedFields } from "./corpus-check.ts";
import { nameFiles } from "./name-files.ts";
import { plural } from "./plural.ts";
import { blanks, paragraph, type Style } from "./style.ts";

interface Wanted {
  /** As a person calls it. */
  readonly name: string;
  /** A line of front matter that states it. */
  readonly example: string;
}

const wanted: Readonly<Record<WantedField, Wanted>> = {
  outlet: { name: "outlet", example: "outlet: The Harbour Post" },
  title: { name: "title", example: "title: Flood shuts port" },
  published: { name: "date", example: "published: 2024-04-26" },
  url: { name: "URL", example: "url: https://port.example/flood" },
};

/** The articles that lack what an answer shows of its source, and how to state it. */
export function renderLacking(articles: readonly Article[], style: Style): readonly string[] {
  const gaps = wantedFields
    .map((field) => ({ ...wanted[field], files: lacking(articles, field) }))
    .filter(({ files }) => files.length > 0);
  if (gaps.length === 0) return [];
  const { dim, yellow } = style.colours;
  return [
    ...[...groupBy(gaps, ({ files }) => JSON.stringify(files)).values()].flatMap((alike) => {
      const files = alike[0]?.files ?? [];
      const head = alike.map(({ name }) => `no ${name}`).join(", ");
      const marks = [{ start: 0, end: head.length }];
      const text = `${head}: ${plural(files.length, "article")}: ${nameFiles(files)}`;
      return paragraph(text, style, { first: "  - ", rest: "    " }, undefined, marks, yellow);
    }),
    "",
    ...paragraph(
      "A text file (.txt, .md) states it in front matter, lines between two --- at its very top:",
      style,
      blanks(2),
    ),
    "",
    ...["---", ...gaps.map(({ example }) => example), "---"].map((line) => dim(`    ${line}`)),
  ];
}
