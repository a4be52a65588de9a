/** What a page's schema.org data says of its article. */
export interface SchemaArticle {
  readonly headlines: readonly string[];
  readonly addresses: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Names of persons, and of anything whose kind is not told. */
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** The whole text, where the page gives it to programs; "" where not. */
  readonly body: string;
}

/** The schema.org data of a page. */
export interface SchemaReading {
  readonly article?: SchemaArticle;
  /** The names of the site and of the organisation behind it. */
  readonly sites: readonly string[];
  /** What could not be used, one line each. */
  readonly warnings: readonly string[];
}

/** @see https://schema.org/Article and the kinds below it, with those that sites use in its place */
const articleKinds =
  /^(?:(?:\w{1,40}:|https?:\/\/schema\.org\/)?(?:Article|\w{0,30}NewsArticle|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle|Report|SocialMediaPosting|BlogPosting|LiveBlogPosting|Review|ClaimReview))$/u;
const siteKinds = /(?:^|[:/])(?:WebSite|NewsMediaOrganization)$/u;

/** Data of more items is not looked through to the end. */
const mostItems = 2_000;

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads JSON-LD. Only items that stand for themselves count: the top, lists, `@graph` and what the
 * page is about; articles inside another's lists are links to other pages.
 * @param blocks - the texts of the page's scripts of JSON-LD, in order
 * @see https://www.w3.org/TR/json-ld11/
 */
export function readSchema(blocks: readonly string[]): SchemaReading {
  const warnings: string[] = [];
  const tops = blocks.flatMap((block) => {
    if (block.trim() === "") return [];
    const parsed = parseJson(block);
    if (parsed !== undefined) return [parsed.value];
    warnings.push("page metadata: a block of JSON-LD is broken, so it is ignored");
    return [];
  });
  const items = ownItems(tops);
  const byId = new Map(items.map((item) => [text(item["@id"]), item]));
  const resolve = (value: unknown): unknown =>
    isItem(value) && text(value["@id"]) !== "" && value["name"] === undefined
      ? (byId.get(text(value["@id"])) ?? value)
      : value;
  const found = items.filter((item) => isKind(item, articleKinds));
  const best = found.find((item) => headlinesOf(item).length > 0) ?? found[0];
  const sites = items.filter((item) => isKind(item, siteKinds)).flatMap(({ name }) => texts(name));
  if (best === undefined) return { sites, warnings };
  const people = list(best["author"] ?? best["creator"]).map(resolve);
  return {
    article: {
      headlines: headlinesOf(best),
      addresses: [best["url"], best["mainEntityOfPage"], best["@id"]].flatMap((value) =>
        list(value).flatMap((one) => (isItem(one) ? [text(one["@id"])] : [text(one)])),
      ),
      published: texts(best["datePublished"]).concat(texts(best["dateCreated"])),
      modified: texts(best["dateModified"]),
      authors: people.flatMap((one) =>
        isItem(one) ? (isKind(one, /Organization$/u) ? [] : texts(one["name"])) : texts(one),
      ),
      publishers: list(best["publisher"])
        .map(resolve)
        .flatMap((one) => (isItem(one) ? texts(one["name"]) : texts(one))),
      body: text(best["articleBody"]),
    },
    sites,
    warnings,
  };
}

const headlinesOf = (item: Item): readonly string[] =>
  [item["headline"], item["name"]].flatMap(texts).filter((value) => value.trim() !== "");

/** JSON without what content systems put around it: comments, CDATA, line breaks inside texts. */
function parseJson(block: string): { readonly value: unknown } | undefined {
  const bare = block
    .trim()
    .replace(/^(?:<!--|\/\*|\/\/)?\s{0,20}(?:<!\[CDATA\[)?(?:\*\/)?/u, "")
    .replace(/(?:\/\*|\/\/)?\s{0,20}(?:\]\]>)?(?:\*\/|-->)?\s{0,20};?$/u, "");
  for (const form of [block, bare, bare.replace(/[\n\r\t]/gu, " ")]) {
    try {
      const value: unknown = JSON.parse(form);
      return { value };
    } catch {
      // The next form may be sound.
    }
  }
  return undefined;
}

/** The items that stand for themselves, in order. */
function ownItems(tops: readonly unknown[]): readonly Item[] {
  const items: Item[] = [];
  const queue: unknown[] = [...tops];
  for (let at = 0; at < queue.length && items.length < mostItems; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostItems));
    else if (isItem(value)) {
      items.push(value);
      queue.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
    }
  }
  return items;
}

const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isKind = (item: Item, kinds: RegExp): boolean =>
  texts(item["@type"]).some((kind) => kinds.test(kind.slice(0, 100)));

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, mostItems) : value === undefined ? [] : [value];

const text = (value: unknown): string =>
  typeof value === "string" ? value : isItem(value) ? text(value["@value"]) : "";

const texts = (value: unknown): readonly string[] =>
  list(value)
    .map(text)
    .filter((one) => one !== "");
