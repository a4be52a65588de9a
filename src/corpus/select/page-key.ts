import { isSectionLine } from "../outlets/section-names.ts";

/**
 * The same for every address of one page: with or without `www`, the telephone's and AMP's copy, a
 * slash at the end, a place on the page, and what a share button or a newsletter adds.
 * @returns undefined for an address of no article: a home page, a section, a day's list
 */
export function pageKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u, "").replace(/\.$/u, "");
  const path = pathname
    .replace(/\/{2,}/gu, "/")
    .replace(/^\/amp(?=\/)/u, "")
    .replace(/[/.]amp(?=\.html?$|\/?$)/u, "")
    .replace(/\/(?:index|default)\.[a-z]{3,5}$/u, "")
    .replace(/\/$/u, "");
  const query = [...searchParams]
    .filter(([name]) => !isAddedOnTheWay(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const isArticle = namesArticle(path) || query.some((field) => /=.*\p{N}/u.test(field));
  return isArticle ? [`${host}${port}${path}`, ...query].join(" ") : undefined;
}

/** True where a path has more than sections, languages and the numbers of a day. */
function namesArticle(path: string): boolean {
  const words = path
    .split("/")
    .filter((part) => part !== "" && !/^(?:\p{N}{1,4}|[a-z]{2}(?:[-_][a-z]{2})?)$/iu.test(part))
    .map((part) => part.replace(/\.[a-z]{3,5}$/u, "").replace(/[-_+]+/gu, " "));
  return words.length > 0 && !words.every(isSectionLine);
}

const isAddedOnTheWay = (name: string): boolean =>
  /^(?:utm|at|ns|mc|mkt|pk|mtm|hsa|fb|s)_/iu.test(name) || addedOnTheWay.has(name.toLowerCase());

/**
 * Fields that say how a reader came, or that it is AMP's copy: those that Firefox and Brave take off,
 * Google's and Microsoft's click ids, and what newspapers' own share buttons write.
 */
const addedOnTheWay: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ymclid igsh igshid li_fat_id
  epik vero_id oly_anon_id oly_enc_id wickedid _hsenc _hsmi __s _ga _gl _openstat __twitter_impression
  cmp cmpid cmpidc campaign campaignid icid ncid ito ocid smid smtyp mod mbid spm sref srnd leadsource
  reflink taid tid ref ref_src ref_url referer referrer refsrc src source origin via from partner share
  shared sharetype share_id sr_share xtor feature rss feed output outputtype amp amp_js_v usqp view
  guccounter guce_referrer guce_referrer_sig soc_src soc_trk sh embedded-checkout linkid gaa_at gaa_n
  gaa_ts gaa_sig unlocked_article_code giftcopy accesstoken`.split(/\s+/u),
);
