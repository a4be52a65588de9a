import { attribute, type PageElement } from "./html-tree.ts";

/** Names beyond this are not looked at, in UTF-16 code units. */
const longestNames = 400;

/** The words of a site's own names for an element, its classes and id: `relatedLinks-box` has three. */
export const nameWords = (element: PageElement): string =>
  `${attribute(element, "class")} ${attribute(element, "id")}`
    .slice(0, longestNames)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** A kind of container that holds no text of the article. */
export interface ContainerRule {
  readonly name: string;
  /** Why what stands in it is no text of the article. */
  readonly reason: string;
  /** True where it is never shown as text, however much of it there is. */
  readonly isSure?: true;
  /** @param words - see `nameWords` */
  matches(element: PageElement, words: string): boolean;
}

const tagged = (list: string): ContainerRule["matches"] => {
  const tags = new Set(list.split(/\s+/u));
  return ({ tag }) => tags.has(tag);
};

/** One of several phrases, as whole words. */
const named = (list: string): ContainerRule["matches"] => {
  const phrases = list
    .split(";")
    .map((one) => one.trim())
    .join("|");
  const form = new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, "u");
  return (_, words) => form.test(words);
};

/**
 * What sites put around, between and behind an article's paragraphs, whatever is in it. The words are
 * those of HTML and WAI-ARIA, of the class names that publishing systems give (WordPress, Drupal, Arc,
 * Brightspot), and of the companies that place links and comments on others' pages.
 */
export const containerRules: readonly ContainerRule[] = [
  {
    name: "no text",
    reason: "it holds what is for programs, or is drawn, played or filled in",
    isSure: true,
    matches: tagged(
      `script style noscript template iframe object embed applet canvas audio video map svg math
      button input select textarea option datalist progress meter dialog head link meta base
      frameset frame img picture source track`,
    ),
  },
  {
    name: "hidden",
    reason: "the page does not show it",
    matches: (element, words) =>
      element.attributes.has("hidden") ||
      attribute(element, "aria-hidden").toLowerCase() === "true" ||
      /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu.test(
        attribute(element, "style"),
      ) ||
      hiddenNames.test(words),
  },
  {
    name: "role",
    reason: "the page itself says that it stands beside its main part",
    matches: (element) =>
      /^(?:navigation|banner|complementary|contentinfo|search|menu|menubar|toolbar|tablist|alert|alertdialog|dialog|status|tooltip)$/iu.test(
        attribute(element, "role").trim(),
      ),
  },
  {
    name: "navigation",
    reason: "it leads to other parts of the site",
    matches: tagged("nav menu"),
  },
  {
    name: "picture",
    reason: "a picture with its words is no part of the text",
    matches: ({ tag }, words) =>
      tag === "figcaption" ||
      (tag === "figure" && !/(?<!\p{L})(?:quote|table|embed|pullquote)/u.test(words)) ||
      captionNames.test(words),
  },
  {
    name: "way through the site",
    reason: "its name says that it leads to other parts of the site",
    matches: named(
      "breadcrumbs?; bread crumbs?; crumbs?; pagination; pager; skip links?; site (?:header|footer|nav|menu); masthead; (?:main|top|sub|sticky|mobile) ?(?:nav|navbar|navigation|menu)",
    ),
  },
  {
    name: "other articles",
    reason: "its name says that it offers other articles",
    matches: named(
      "related; recirc; recirculation; recommended; recommendations?; trending; most (?:popular|read|viewed|shared|commented|recent); more (?:stories|from|news|on|like|articles|posts|coverage|reading|links); (?:read|see|watch) (?:more|also|next|this); also (?:read|like); up next; next up; you may (?:also )?like; popular (?:posts|stories|articles|news); latest (?:posts|stories|news|articles|headlines); recent (?:posts|stories|news|articles); top stories; jp relatedposts; yarpp; outbrain; taboola; zergnet; teaser; teasers; promo; promos; promobox; onward; next (?:article|post|story); prev(?:ious)? (?:article|post|story); post navigation",
    ),
  },
  {
    name: "sharing",
    reason: "its name says that it passes the page on",
    matches: named(
      "shar(?:e|ing)(?: ?(?:bar|buttons?|this|tools|links?|icons?|daddy|box|holder|widget|wrapper|container|list))?; sharethis; addthis; addtoany; sharedaddy; social ?(?:share|sharing|media(?! embed)|bar|buttons?|links?|icons?|tools|list|nav|follow|widget|wrapper|container); follow (?:us|buttons?|links?); article (?:tools|actions)",
    ),
  },
  {
    name: "comments",
    reason: "its name says that readers wrote it",
    matches: named(
      "comments?(?: (?:list|area|section|form|wrapper|container|thread|box|link|count|respond))?; commentlist; disqus; livefyre; coral (?:talk|thread|comments); viafoura; respond; reply title",
    ),
  },
  {
    name: "offer",
    reason: "its name says that it sells or offers something",
    matches: named(
      "newsletters?; news letter; sign ?up; subscrib(?:e|er|ers|ing); subscriptions?; paywall; donat(?:e|ion|ions); membership; advert(?:isement|isements|ising|orial)?s?; ads?; ad ?(?:slot|unit|wrapper|container|box|block|label|placeholder|zone|feedback); sponsor(?:ed)?; dfp; gpt ad; adsbygoogle; cookies?; consent; gdpr; affiliate; call to action; cta; app (?:promo|banner|download)",
    ),
  },
  {
    name: "about the author",
    reason: "its name says that it introduces who wrote the article",
    matches: named(
      "(?:author|writer|contributor) (?:bio|biography|box|info|card|profile|description|about|details|block)s?; about (?:the )?author; authorbox; bio box",
    ),
  },
  {
    name: "list of links",
    reason: "each of its items is a link and nothing else, so it leads to other pages",
    matches: (element) => /^[uo]l$/u.test(element.tag) && isListOfLinks(element),
  },
  {
    name: "file",
    reason: "its name says that it files the article under topics",
    matches: named(
      "(?:article|post|entry|story|content)? ?(?:tags|topics|keywords|categories)(?: (?:list|links|container|wrapper|section|cloud))?; tag ?(?:list|cloud|links); cat links; filed under",
    ),
  },
];

function isListOfLinks({ children }: PageElement): boolean {
  const items = children.filter((child) => typeof child !== "string");
  return items.length > 0 && items.every(isLink);
}

/** True for an element all of whose words stand inside links. */
function isLink(item: PageElement): boolean {
  return item.children.every((child) =>
    typeof child === "string" ? !/[\p{L}\p{N}]/u.test(child) : child.tag === "a" || isLink(child),
  );
}

const hiddenNames =
  /(?<!\p{L})(?:visually ?hidden|sr only|screen ?reader(?: text| only)?|assistive text|a11y hidden|hide for (?:web|screen)|print only|offscreen|off screen)(?!\p{L})/u;

const captionNames =
  /(?<!\p{L})(?:(?:(?:wp|image|img|photo|picture|media|video|figure|gallery|slide) )?(?:caption|captions|credit|credits|copyright)(?: (?:text|wrapper|container|credit|caption))?|captioned image|photo(?:grapher)? credit)(?!\p{L})/u;
