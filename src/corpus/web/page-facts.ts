import { attribute, elementsOf, type PageElement, textOf } from "./html-tree.ts";
import type { PlacedElement } from "./place-elements.ts";
import { readSchema, type SchemaArticle } from "./schema-article.ts";
import { oneLine } from "./words.ts";

/** What a page tells programs of itself, and what it shows as its headline. */
export interface PageFacts {
  /** By the name of a `<meta>` in small letters: its values in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** By `itemprop` in small letters: the values of microdata, lists of other articles left aside. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Of `<time>` elements that are marked as the day of publication, then those of the article's head. */
  readonly times: readonly string[];
  readonly schema: Partial<SchemaArticle>;
  /** What JSON-LD calls the site and the organisation behind it. */
  readonly sites: readonly string[];
  /** Addresses of `<link rel=canonical>`. */
  readonly canonical: readonly string[];
  /** Where the browser or tool that saved the page says it had it from. */
  readonly savedFrom: readonly string[];
  /** What `<title>` says. */
  readonly titles: readonly string[];
  /** Headings of the first rank, those inside an `<article>` or `<main>` first. */
  readonly headings: readonly string[];
  /** What could not be used, one line each. */
  readonly warnings: readonly string[];
}

/** Gathers what a page says of itself. */
export function readFacts(html: string, elements: readonly PlacedElement[]): PageFacts {
  const own = elements.filter(({ isAside }) => !isAside);
  const tagged = (list: readonly PlacedElement[], tag: string): readonly PageElement[] =>
    list.flatMap(({ element }) => (element.tag === tag ? [element] : []));
  const headings = own.filter(({ element }) => element.tag === "h1");
  const json = tagged(elements, "script").filter((script) =>
    /ld\+json/iu.test(attribute(script, "type")),
  );
  const { article, sites, warnings } = readSchema(json.map(textOf));
  return {
    metas: gather(tagged(elements, "meta").flatMap(metaValues)),
    properties: gather(own.flatMap(({ element }) => propertyValues(element))),
    times: times(own),
    schema: article ?? {},
    sites,
    canonical: tagged(elements, "link")
      .filter((link) => /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(link, "rel")))
      .map((link) => attribute(link, "href")),
    savedFrom: savedFrom(html),
    titles: tagged(own, "title").map((title) => oneLine(textOf(title))),
    headings: [...headings]
      .sort((a, b) => Number(b.isArticle) - Number(a.isArticle))
      .map(({ element }) => oneLine(textOf(element)))
      .filter((text) => text !== ""),
    warnings,
  };
}

type Entry = readonly [name: string, value: string];

/** How many values of one name are kept. */
const mostValues = 50;

function gather(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const key = name.trim().toLowerCase();
    if (key === "" || value.trim() === "") continue;
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else if (known.length < mostValues) known.push(value);
  }
  return values;
}

/** `<meta name=…>` and `<meta property=…>`, which sites mix up. */
const metaValues = (meta: PageElement): readonly Entry[] =>
  ["name", "property"].map((key) => [attribute(meta, key), attribute(meta, "content")]);

/** @see https://html.spec.whatwg.org/multipage/microdata.html#values */
function propertyValues(element: PageElement): readonly Entry[] {
  const names = attribute(element, "itemprop").split(/\s+/u).slice(0, 5);
  if (names.every((name) => name === "")) return [];
  const value = ["content", "datetime", "href", "title"]
    .map((name) => attribute(element, name))
    .find((found) => found !== "");
  const inner = element.attributes.has("itemscope") ? nameInside(element) : undefined;
  return names.map((name) => [
    name,
    inner ?? value ?? oneLine(textOf(element)).slice(0, longestText),
  ]);
}

/** How many elements an item's name is looked for in, and how much of one's text is a value. */
const mostInside = 50;
const longestText = 500;

/** The name of a person or organisation that is an item of its own. */
function nameInside(element: PageElement): string | undefined {
  let looked = 0;
  for (const inner of elementsOf(element)) {
    looked += 1;
    if (looked > mostInside) return undefined;
    if (inner !== element && attribute(inner, "itemprop") === "name")
      return attribute(inner, "content") || oneLine(textOf(inner)).slice(0, longestText);
  }
  return undefined;
}

/** Names by which sites mark the element that holds the day of publication. */
const publication =
  /(?:^|[^a-z])(?:publish(?:ed)?|pub(?:date)?|posted|entry-date|post-date|article-date)/iu;

function times(own: readonly PlacedElement[]): readonly string[] {
  const found = own.filter(
    ({ element }) => element.tag === "time" && attribute(element, "datetime") !== "",
  );
  const isMarked = ({ element }: PlacedElement): boolean =>
    element.attributes.has("pubdate") ||
    publication.test(`${attribute(element, "class")} ${attribute(element, "itemprop")}`);
  const isInHead = ({ isHead, element }: PlacedElement): boolean =>
    isHead && !/updat|modif/iu.test(attribute(element, "class") + attribute(element, "itemprop"));
  return [...found.filter(isMarked), ...found.filter(isInHead)].map(({ element }) =>
    attribute(element, "datetime"),
  );
}

/**
 * `<!-- saved from url=(0044)https://… -->` of browsers, and the comments of SingleFile and HTTrack.
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)
 */
function savedFrom(html: string): readonly string[] {
  const head = html.slice(0, 4_096);
  const browser = /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})/iu.exec(head)?.[1];
  const tool = /<!--\s{0,9}page saved with singlefile\s{1,9}url:\s{0,9}(\S{1,2000})/iu.exec(
    head,
  )?.[1];
  return [browser, tool].filter((address) => address !== undefined);
}
