import type { PageFacts } from "./page-facts.ts";

/** A place where a page states something of its article. */
export interface StatedRule {
  readonly name: string;
  /** Why it comes where it does among its likes. */
  readonly reason: string;
  read(facts: PageFacts): readonly string[];
}

const meta =
  (...names: readonly string[]): StatedRule["read"] =>
  ({ metas }) =>
    names.flatMap((name) => metas.get(name) ?? []);

const property =
  (...names: readonly string[]): StatedRule["read"] =>
  ({ properties }) =>
    names.flatMap((name) => properties.get(name) ?? []);

const schema =
  (field: "headlines" | "addresses" | "published" | "modified" | "authors" | "publishers") =>
  ({ schema: article }: PageFacts): readonly string[] =>
    article[field] ?? [];

/**
 * Where a headline stands, the surest first. What a reader sees as the headline goes before all of
 * them where one of them says nearly the same, see `read-title.ts`.
 */
export const titleRules: readonly StatedRule[] = [
  { name: "JSON-LD headline", reason: "the article's own headline", read: schema("headlines") },
  { name: "microdata headline", reason: "the same, less used", read: property("headline") },
  {
    name: "OpenGraph",
    reason: "written for sharing, often with the site behind it",
    read: meta("og:title"),
  },
  {
    name: "publisher's meta",
    reason: "written for counting readers and for search",
    read: meta("parsely-title", "sailthru.title", "hdl", "headline", "dc.title", "dcterms.title"),
  },
  { name: "Twitter card", reason: "shortened for a card", read: meta("twitter:title") },
];

/** Whose page it is, the surest first. */
export const outletRules: readonly StatedRule[] = [
  {
    name: "JSON-LD publisher",
    reason: "who published this article; a group's name is passed over for the paper's",
    read: schema("publishers"),
  },
  { name: "OpenGraph site", reason: "what the site calls itself", read: meta("og:site_name") },
  { name: "microdata publisher", reason: "as JSON-LD's, less used", read: property("publisher") },
  {
    name: "publisher's meta",
    reason: "who published it, by older conventions",
    read: meta("dc.publisher", "dcterms.publisher", "publisher", "citation_journal_title", "cre"),
  },
  {
    name: "JSON-LD site",
    reason: "the site, which may carry others' copy",
    read: ({ sites }) => sites,
  },
  {
    name: "application",
    reason: "what the site is called as an icon, often shortened",
    read: meta("application-name", "apple-mobile-web-app-title", "al:ios:app_name"),
  },
];

/** The page's address, the surest first. */
export const addressRules: readonly StatedRule[] = [
  {
    name: "canonical link",
    reason: "the one address among all that lead to the page",
    read: ({ canonical }) => canonical,
  },
  { name: "OpenGraph", reason: "the same, for sharing", read: meta("og:url") },
  { name: "JSON-LD", reason: "the same, sometimes the site's alone", read: schema("addresses") },
  {
    name: "publisher's meta",
    reason: "the same, by older conventions",
    read: meta("parsely-link", "twitter:url", "dc.identifier", "citation_public_url"),
  },
  {
    name: "saved from",
    reason: "the browser's word, with whatever led to the page behind it",
    read: ({ savedFrom }) => savedFrom,
  },
];

/** When it was first published, the surest first. */
export const publishedRules: readonly StatedRule[] = [
  { name: "JSON-LD", reason: "the article's own, mostly with its zone", read: schema("published") },
  {
    name: "OpenGraph",
    reason: "the same, sometimes in the server's zone",
    read: meta("article:published_time", "og:article:published_time", "article:published"),
  },
  { name: "microdata", reason: "the same, less used", read: property("datepublished") },
  {
    name: "time element",
    reason: "marked as publication, or in the head",
    read: ({ times }) => times,
  },
  {
    name: "publisher's meta",
    reason: "older conventions, mostly a day without its zone",
    read: meta(
      "parsely-pub-date",
      "sailthru.date",
      "cxenseparse:recs:publishtime",
      "pubdate",
      "publish-date",
      "publishdate",
      "publish_date",
      "published_date",
      "published-date",
      "publication_date",
      "pdate",
      "ptime",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.created",
      "dc.date.created",
      "dc.date",
      "dcterms.date",
      "citation_publication_date",
      "citation_date",
      "article.published",
      "date",
    ),
  },
];

/** When it was last changed, which stands for the day of publication where no other is known. */
export const modifiedRules: readonly StatedRule[] = [
  { name: "JSON-LD", reason: "the article's own", read: schema("modified") },
  {
    name: "OpenGraph",
    reason: "the same",
    read: meta("article:modified_time", "og:updated_time", "article:modified"),
  },
  { name: "microdata", reason: "the same, less used", read: property("datemodified") },
  {
    name: "publisher's meta",
    reason: "older conventions",
    read: meta("last-modified", "lastmod", "dcterms.modified", "dc.date.modified"),
  },
];

/** Who wrote it, the surest first. */
export const authorRules: readonly StatedRule[] = [
  { name: "JSON-LD", reason: "persons apart from organisations", read: schema("authors") },
  {
    name: "publisher's meta",
    reason: "the byline as printed",
    read: meta("byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"),
  },
  { name: "meta author", reason: "the author, or who made the page", read: meta("author") },
  {
    name: "microdata",
    reason: "the name as shown, with what stands beside it",
    read: property("author"),
  },
  {
    name: "OpenGraph",
    reason: "mostly an address of a profile",
    read: meta("article:author", "og:article:author", "citation_author"),
  },
];
