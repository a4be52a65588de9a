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

/** A field that some articles lack. */
interface Gap extends Wanted {
  readonly files: readonly string[];
}

/** The articles that lack what an answer shows of its source, and how to state it. */
export function renderLacking(articles: readonly Article[], style: Style): readonly string[] {
  const gaps: readonly Gap[] = wantedFields
    .map((field) => ({ ...wanted[field], files: lacking(articles, field) }))
    .filter(({ files }) => files.length > 0);
  if (gaps.length === 0) return [];
  const inText = gaps.filter(({ files }) => files.some(hasFrontMatter));
  const isElsewhere = gaps.some(({ files }) => !files.every(hasFrontMatter));
  return [
    ...[...groupBy(gaps, ({ files }) => JSON.stringify(files)).values()].flatMap((alike) =>
      renderAlike(alike, style),
    ),
    ...(inText.length > 0 ? ["", ...renderFrontMatter(inText, style)] : []),
    ...(isElsewhere ? ["", ...paragraph(elsewhere, style, blanks(2))] : []),
  ];
}

/** Only text may have front matter; an article of an export has a number behind its file's name. */
const hasFrontMatter = (file: string): boolean => /\.(?:txt|md)$/iu.test(file);

/** Fields that the same articles lack, as one entry. */
function renderAlike(alike: readonly Gap[], style: Style): readonly string[] {
  const files = alike[0]?.files ?? [];
  const head = alike.map(({ name }) => `no ${name}`).join(", ");
  const text = `${head}: ${plural(files.length, "article")}: ${nameFiles(files)}`;
  const marks = [{ start: 0, end: head.length }];
  const indent = { first: "  - ", rest: "    " };
  return paragraph(text, style, indent, undefined, marks, style.colours.yellow);
}

const renderFrontMatter = (gaps: readonly Gap[], style: Style): readonly string[] => [
  ...paragraph(
    "A text file (.txt, .md) states it in front matter, lines between two --- at its very top:",
    style,
    blanks(2),
  ),
  "",
  ...["---", ...gaps.map(({ example }) => example), "---"].map((line) =>
    style.colours.dim(`    ${line}`),
  ),
];

const elsewhere =
  "A saved page states it in its metadata, an export in fields of its own; see docs/formats.md.";
