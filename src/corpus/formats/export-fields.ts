/** An object as JSON has it; `__proto__` is a key like any other. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What programs and services call the fields of an article, the surest name first; written without
 * capitals, underscores and hyphens, see `foldKey`.
 *
 * - trafilatura, `--json`: `text`, `title`, `author` (joined by `; `), `date`, `source` (the address),
 *   `source-hostname` (the site's name), `hostname`
 *   (https://github.com/adbar/trafilatura, `build_json_output` in trafilatura/xml.py)
 * - newspaper3k and newspaper4k: `text`, `article_html`, `title`, `authors`, `publish_date`, `url`,
 *   `canonical_link`, `meta_site_name`
 *   (https://github.com/AndyTheFactory/newspaper4k, `article_json_fields` in newspaper/settings.py)
 * - news-please: `maintext`, `title`, `authors`, `date_publish`, `url`, `source_domain`
 *   (https://github.com/fhamborg/news-please, newsplease/NewsArticle.py)
 * - Readability: `textContent`, `content` (HTML), `title`, `byline`, `siteName`, `publishedTime`; those
 *   who save it add `url` or `href` (https://github.com/mozilla/readability, README)
 * - JSON Feed 1.1: `content_text`, `content_html`, `title`, `url`, `date_published`, `authors` of
 *   `{name}`, in 1.0 `author` (https://www.jsonfeed.org/version/1.1/)
 * - NewsAPI: `content`, `title`, `author`, `url`, `publishedAt`, `source` of `{name}`
 *   (https://newsapi.org/docs/endpoints/everything)
 * - newsdata.io: `content`, `title`, `creator`, `link`, `pubDate`, `source_name`
 *   (https://newsdata.io/blog/news-api-response-object/)
 * - Event Registry: `body`, `title`, `authors` of `{name}`, `url`, `dateTimePub`, `date`, `source` of
 *   `{title}` (https://github.com/EventRegistry/event-registry-python/wiki/Data-models)
 * - GDELT's lists of articles, to which whoever fetches the pages adds the text: `title`, `url`, `domain`
 *   (https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/)
 * - schema.org, as pages carry it: `articleBody`, `headline`, `author` and `publisher` of `{name}`,
 *   `url`, `datePublished` (https://schema.org/NewsArticle)
 *
 * Left out are names that mean something else: summaries (`description`, `excerpt`, `summary`), the day
 * of a crawl or a change (`date_download`, `filedate`, `seendate`, `date_modified`), the page's title
 * with its site (`title_page`), another page's address (`external_url`).
 */
const names = {
  text: ["maintext", "text", "textcontent", "contenttext", "articlebody", "body", "content"],
  html: ["contenthtml", "articlehtml", "bodyhtml", "html", "contentencoded"],
  title: ["title", "headline"],
  url: ["url", "link", "href", "permalink", "canonicallink", "canonicalurl", "source"],
  date: [
    "published",
    "publishedat",
    "publishedtime",
    "publisheddate",
    "publishdate",
    "datepublished",
    "datepublish",
    "datetimepub",
    "publicationdate",
    "pubdate",
    "date",
  ],
  authors: ["authors", "author", "byline", "creator"],
  outlet: [
    "outlet",
    "sitename",
    "metasitename",
    "sourcename",
    "sourcehostname",
    "publisher",
    "publication",
    "newspaper",
    "source",
    "hostname",
    "sourcedomain",
    "domain",
  ],
  via: ["via"],
} as const;

/** The kinds of fields that are read. */
export type FieldKind = keyof typeof names;

/** How many milliseconds a number counts, by the end of its field's name; 0 where the number shows it. */
const units: Readonly<Record<string, number>> = {
  ms: 1,
  millis: 1,
  milliseconds: 1,
  seconds: 1_000,
  epoch: 0,
  unix: 0,
  timestamp: 0,
  ts: 0,
};

/** `published_at_ms` and the like: fields whose name says that a count since 1970 stands in them. */
export const counts: ReadonlyMap<string, number> = new Map(
  names.date.flatMap((name) =>
    Object.entries(units).map(([unit, ms]) => [name + unit, ms] as const),
  ),
);

const known: ReadonlySet<string> = new Set<string>([
  ...Object.values(names).flat(),
  ...counts.keys(),
]);

const longestKey = 40;

/** `Published-At`, `published_at` and `publishedAt` are one name. */
const foldKey = (key: string): string =>
  key.length > longestKey ? "" : key.toLowerCase().replace(/[^a-z0-9]/gu, "");

const textNames: ReadonlySet<string> = new Set<string>([...names.text, ...names.html]);

/** True for a key that only an article has: what its text is in. */
export const isTextKey = (key: string): boolean => textNames.has(foldKey(key));

/** The fields of an entry that are read, by their folded names. */
export type Fields = ReadonlyMap<string, unknown>;

/** Of two fields with one name the first that is not empty. */
export function knownFields(entry: JsonObject): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(entry)) {
    const name = foldKey(key);
    if (known.has(name) && !isAbsent(value) && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** An empty field, or what Python's `str` makes of one. */
const isAbsent = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "string" && /^(?:None|NaN|nan|NaT|null)?$/u.test(value.trim()));

/** The values of one kind of field, the surest name first. */
export const valuesOf = (
  fields: Fields,
  kind: FieldKind,
): readonly { readonly name: string; readonly value: unknown }[] =>
  names[kind].flatMap((name) => (fields.has(name) ? [{ name, value: fields.get(name) }] : []));

/** A name or a headline is not longer, in UTF-16 code units. */
const longestField = 500;

/** On one line, without characters that steer a terminal, and without half letters. */
export const oneLine = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** A name on one line: the value itself, or what an object or the first of a list calls itself. */
export function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const name = isJsonObject(one) ? (one["name"] ?? one["title"]) : one;
  if (typeof name !== "string" || name.length > longestField) return undefined;
  const printed = oneLine(name);
  return printed === "" || isAbsent(printed) ? undefined : printed;
}
