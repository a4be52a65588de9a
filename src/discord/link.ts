import type { Article, Sentence } from "../corpus/article.ts";
import { textFragment } from "./text-fragment.ts";

const maxUrlLength = 512;
const maxHostLength = 60;

/** Parameters that tell the publisher where a reader came from, and nothing about the article. */
const trackingParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|ref_src)$/iu;

/** A link that may stand on a button. */
export interface ArticleLink {
  readonly url: string;
  /** What a reader is told of where it leads; look-alike names in punycode, long ones by their end. */
  readonly host: string;
}

/**
 * Where an article can be read, if possible at the very sentence.
 * @returns undefined where no address is stored, or none that is safe to offer
 */
export function linkTo(article: Article, sentence?: Sentence): ArticleLink | undefined {
  const url = safeUrl(article.url);
  if (url === undefined) return undefined;
  const fragment =
    sentence === undefined ? undefined : textFragment(article.text, sentence.span, url.href);
  const href = fragment === undefined ? url.href : `${url.href}#${fragment}`;
  return href.length > maxUrlLength ? undefined : { url: href, host: shownHost(url.hostname) };
}

/** What is said where an article has no link, in parts to be joined with others; nothing where it has one. */
export function missingLink(article: Article): readonly string[] {
  if (article.url === undefined) return ["no link stored"];
  return linkTo(article) === undefined ? ["its link cannot be shown"] : [];
}

/** Web addresses only, none that carries a name or password, without tracking and place marks. */
function safeUrl(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "") {
    return undefined;
  }
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) {
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  }
  return url;
}

/** The end of a name says who owns it, so a long one loses its beginning. */
function shownHost(hostname: string): string {
  const host = hostname.replace(/^www\./u, "");
  return host.length <= maxHostLength ? host : `…${host.slice(1 - maxHostLength)}`;
}
