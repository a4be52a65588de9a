import { comparable } from "../layout/plain-text.ts";
import { foldName } from "../outlet-registry.ts";
import { titleParts } from "../outlets/outlet-name.ts";
import type { PageFacts } from "./page-facts.ts";
import { titleRules } from "./stated-rules.ts";
import { valueWords } from "./words.ts";

/** A longer value is no headline, in UTF-16 code units. */
const longestTitle = 400;

/** How much of the words of one of two headlines the other has where both head the same article. */
const sharedWords = 0.5;

/**
 * A page's headline: the heading that a reader sees, where metadata say about the same; else what
 * metadata say; else the only heading, or the page's title without its site.
 */
export function readTitle(facts: PageFacts, outlet: string | undefined): string | undefined {
  const said = titleRules
    .flatMap((rule) => rule.read(facts))
    .map((value) => withoutSite(valueWords(value), outlet))
    .filter(isTitle);
  const titles = facts.titles.map((title) => withoutSite(title, outlet)).filter(isTitle);
  const shown = facts.headings
    .filter(isTitle)
    .find((heading) => [...said, ...titles].some((title) => areAlike(heading, title)));
  const [only, second] = facts.headings;
  const alone = second === undefined && only !== undefined && isTitle(only) ? only : undefined;
  return shown ?? said[0] ?? alone ?? titles[0];
}

const isTitle = (value: string): boolean =>
  /\p{L}/u.test(value) && value.length <= longestTitle && !/^https?:/iu.test(value);

function areAlike(heading: string, title: string): boolean {
  const [a, b] = [heading, title].map((text) => new Set(comparable(text).split(" ")));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= sharedWords * Math.max(a.size, b.size);
}

/** `Port shut | Harbour Post` without what names the site, of the outlet or behind the last sign. */
function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(titleParts).filter((part) => part !== "");
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return title;
  const isOutlet = outlet !== undefined && foldName(last) === foldName(outlet);
  const behind = /\s*[|•·›»]\s*[^|•·›»]{1,60}$/u.exec(title);
  if (isOutlet) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·›»–—/-]+$/u, "");
  return behind === null ? title : title.slice(0, behind.index);
}
