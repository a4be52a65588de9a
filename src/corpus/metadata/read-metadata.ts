import type { Metadata, MetadataField, Origin } from "../article.ts";
import type { Source } from "../formats/format.ts";
import type { Block } from "../layout/block.ts";
import type { OutletRegistry } from "../outlet-registry.ts";
import type { Page } from "../page/page.ts";
import { type Byline, readBareByline, readByline } from "./byline.ts";
import { type DateLine, dateInAddress, partsOfDateLine, readDateLine } from "./date-line.ts";
import type { Dateline } from "./dateline.ts";
import { personCase, withoutTitle } from "./name-case.ts";
import { readPrintedDate } from "./printed-date.ts";
import { readReporterCredit } from "./reporter-credit.ts";
import { readSourceLine } from "./source-line.ts";

/** What a text says of itself, outlet and agency left aside. */
export type TextMetadata = Omit<Metadata, "outlet" | "via">;

/** A field may be read wrongly without harm to the article; these lines say so. */
export interface MetadataReading {
  readonly metadata: TextMetadata;
  readonly warnings: readonly string[];
}

/** Headline, authors, date, address and dateline; what the file states beside its text wins. */
export function readMetadata(
  page: Page,
  { stated, statedIn }: Source,
  dateline: Dateline | undefined,
  registry: OutletRegistry,
): MetadataReading {
  const headline = page.headline === undefined ? undefined : page.blocks[page.headline];
  const url = readUrl(page);
  const dates = readDates(page);
  const found = {
    title: headline === undefined ? undefined : withoutSite(printedTitle(headline), registry),
    url,
    published:
      dates.published ?? dateline?.day ?? (url === undefined ? undefined : dateInAddress(url)),
    authors: readAuthors(page),
  };
  const title = stated.title ?? found.title;
  const address = stated.url ?? found.url;
  const published =
    stated.published ??
    found.published ??
    (stated.url === undefined ? undefined : dateInAddress(stated.url));
  const authors = stated.authors ?? found.authors;
  const origin = (
    field: keyof typeof found,
    isThere: boolean,
  ): Partial<Record<MetadataField, Origin>> =>
    isThere ? { [field]: stated[field] === undefined ? "text" : statedIn } : {};
  return {
    metadata: {
      ...(title !== undefined && { title }),
      ...(address !== undefined && { url: address }),
      ...(published !== undefined && { published }),
      ...(dateline !== undefined && { dateline: dateline.printed }),
      authors,
      origins: {
        ...origin("title", title !== undefined),
        ...origin("url", address !== undefined),
        ...origin("published", published !== undefined),
        ...origin("authors", authors.length > 0),
      },
    },
    warnings: stated.published === undefined ? dates.warnings : [],
  };
}

const printedTitle = ({ text, hasColumns }: Block): string =>
  hasColumns ? text.replaceAll(" | ", " ") : text;

/** A headline without its site: `Port shut | The Guardian` → `Port shut`. */
function withoutSite(title: string, registry: OutletRegistry): string {
  const site = /\s+[|–—-]\s+([^|–—]{2,60})$/u.exec(title.slice(-80));
  const isKnown = site?.[1] !== undefined && registry.byName(site[1]) !== undefined;
  return isKnown ? title.slice(0, title.length - site[0].length) : title;
}

/** The first address that stands on a line of its own or behind "Source:". */
function readUrl(page: Page): string | undefined {
  for (const [index, name] of page.labels) {
    const source =
      name === "source line" ? readSourceLine(page.blocks[index]?.text ?? "") : undefined;
    if (source?.kind === "address") return source.url;
  }
  return undefined;
}

interface Dates {
  readonly published?: string;
  readonly warnings: readonly string[];
}

/** The day of publication before a day without a label before that of an update. */
function readDates(page: Page): Dates {
  const days = new Map<string, string>();
  const warnings: string[] = [];
  let pending: string | undefined;
  for (const [index, block] of page.blocks.entries()) {
    const name = page.labels.get(index);
    const isMeta = name === "date line" || name === "byline";
    const isHead = page.headline === undefined || index < page.headline + headReach;
    const parts = isMeta ? partsOf(block.text) : [];
    const isDated = parts.some((part) => readDateLine(part)?.date !== undefined);
    for (const part of parts) {
      const line = readDateLine(part) ?? (isDated ? undefined : readInside(part));
      if (line === undefined) continue;
      const role = line.role === "unlabelled" ? (pending ?? line.role) : line.role;
      pending = line.date === undefined ? role : undefined;
      if (line.date?.kind === "refused")
        warnings.push(`date "${line.date.printed}": ${line.date.why}, so it is ignored`);
      const isPlaced = role !== "unlabelled" || isHead;
      if (line.date?.kind === "date" && isPlaced && !days.has(role)) days.set(role, line.date.iso);
    }
  }
  const published = days.get("published") ?? days.get("unlabelled") ?? days.get("updated");
  return { ...(published !== undefined && { published }), warnings };
}

/** A day amid other words of a byline: `By Ann Lee, GNA May 3, 2025 Reading Time: 2 mins`. */
function readInside(part: string): DateLine | undefined {
  const date = readPrintedDate(part);
  return date?.kind === "date" ? { role: "unlabelled", date } : undefined;
}

/** How many blocks below its headline a date without a label still belongs to the article. */
const headReach = 12;

/** A line and its parts: `By Ann Lee | 3 May 2025`, `By Ann Lee Published 3 May 2025`. */
function partsOf(text: string): readonly string[] {
  if (readDateLine(text) !== undefined) return [text];
  return partsOfDateLine(text);
}

/** Authors by the byline, else by the credit below the report. */
function readAuthors(page: Page): readonly string[] {
  const bylines = labelled(page, "byline").flatMap((text) => bylineOf(text)?.authors ?? []);
  const dated = labelled(page, "date line").flatMap((text) =>
    partsOf(text).flatMap((part) => bylineOf(part)?.authors ?? []),
  );
  const credited = labelled(page, "reporter credit").flatMap(
    (text) => readReporterCredit(text)?.authors ?? [],
  );
  const found = [bylines, dated, credited].find((names) => names.length > 0);
  return [...new Set((found ?? []).map((name) => withoutTitle(personCase(name))))];
}

/** What a line that is known to be a byline says. */
export const bylineOf = (text: string): Byline | undefined =>
  readByline(text) ?? readBareByline(text, true);

/** The texts of the blocks that a rule took out, in order. */
export const labelled = (page: Page, name: string): readonly string[] =>
  page.blocks.flatMap(({ text }, index) => (page.labels.get(index) === name ? [text] : []));
