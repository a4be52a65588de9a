import { comparable } from "../layout/plain-text.ts";
import { titleParts } from "../outlets/outlet-name.ts";
import { isSectionLine } from "../outlets/section-names.ts";

/** A longer rest of a title is no name. */
const mostWords = 6;

/**
 * The site's name as a page's title has it beside the headline: `Port shut | The Harbour Post`,
 * `The Harbour Post: Port shut`. Of several parts the one farthest from the headline, sections aside.
 */
export function siteOfTitle(pageTitle: string, headline: string): string | undefined {
  const at = headline === "" ? -1 : pageTitle.indexOf(headline);
  if (at < 0) return undefined;
  const behind = namesIn(pageTitle.slice(at + headline.length)).at(-1);
  return behind ?? namesIn(pageTitle.slice(0, at))[0];
}

const namesIn = (rest: string): readonly string[] =>
  rest
    .slice(0, 200)
    .split(titleParts)
    .map((part) => part.replace(/^[\s:,.–—-]+|[\s:,–—-]+$/gu, ""))
    .filter((part) => {
      const words = comparable(part).split(" ");
      return /^\p{Lu}|^\p{N}/u.test(part) && words.length <= mostWords && !isSectionLine(part);
    });
