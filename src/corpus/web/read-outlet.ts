import { isAgencyName } from "../metadata/agency-names.ts";
import { foldName } from "../outlet-registry.ts";
import { cleanName, isGroupName, titleParts } from "../outlets/outlet-name.ts";
import type { PageFacts } from "./page-facts.ts";
import { outletRules } from "./stated-rules.ts";
import { valueWords } from "./words.ts";

/** A name has at most so many words, and so many UTF-16 code units. */
const mostWords = 8;
const longestName = 80;

/**
 * Who published a page, by its metadata: of the names given the one that its address spells, else the
 * first that is no group of papers and no agency whose copy the page may carry.
 */
export function readOutlet(facts: PageFacts, url: string | undefined): string | undefined {
  const names = outletRules.flatMap((rule) => rule.read(facts)).flatMap(nameIn);
  const host = url === undefined ? "" : siteLabel(new URL(url).hostname);
  return (
    names.find((name) => isSpeltBy(name, host)) ??
    names.find((name) => !isGroupName(name) && !isAgencyName(name)) ??
    names[0]
  );
}

/** The name in a value such as `Harbour Post | News from the coast`; none in an address or a handle. */
function nameIn(value: string): readonly string[] {
  const [first = ""] = valueWords(value).split(titleParts);
  const name = cleanName(first);
  const isName =
    /\p{L}/u.test(name) &&
    !/^@|^https?:|^www\./iu.test(name) &&
    !/^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){1,4}$/u.test(name) &&
    !placeholders.test(name) &&
    name.length <= longestName &&
    name.split(" ").length <= mostWords;
  return isName ? [name] : [];
}

/** What stands where nobody filled a name in, and the systems that pages are made with. */
const placeholders =
  /^(?:home ?page|home|index|website|site|blog|news|my (?:site|blog|website)|untitled|null|undefined|none|n\/a|blogger|blogspot|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|weebly|tumblr|ghost|drupal|joomla!?)$/iu;

/** Second-level labels under which a country's registry gives names: `co.uk`, `com.au`. */
const shared = /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/u;

/** The label of a host that names its site: `harbourpost` of `news.harbourpost.co.uk`. */
function siteLabel(host: string): string {
  const labels = host.toLowerCase().split(".").slice(0, -1);
  const last = labels.at(-1) ?? "";
  return labels.length > 1 && shared.test(last) ? (labels.at(-2) ?? "") : last;
}

/** A shorter label may stand in a name by chance, in letters. */
const shortestLabel = 4;

/** True where host and name are one, or one begins with the other: `chron` and `Chronicle`, not `on`. */
function isSpeltBy(name: string, label: string): boolean {
  const spelt = foldName(name).replace(/^the /u, "");
  const letters = spelt.replaceAll(" ", "");
  const host = label.replace(/[^\p{L}\p{N}]/gu, "").replace(/^the(?=.{4})/u, "");
  if (letters === host) return true;
  const isPart = host.length >= shortestLabel && letters.length >= shortestLabel;
  return (
    isPart &&
    (letters.startsWith(host) ||
      host.startsWith(letters) ||
      spelt.split(" ").some((word) => word.startsWith(host)))
  );
}
