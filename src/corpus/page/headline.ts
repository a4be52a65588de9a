import { endsSentence, wordsOf } from "../layout/plain-text.ts";
import { isMasthead } from "../outlets/outlet-name.ts";
import {
  comparable,
  isProse,
  label,
  type Page,
  type PageRule,
  type Placed,
  unlabelled,
} from "./page.ts";

/** A headline is no longer than this. */
const longestHeadline = 220;
const mostWords = 36;

/** How far down a page its headline may stand, in blocks that are not furniture. */
const reach = 12;

/** The headline, what stands above it, and every repetition of it. */
export const findHeadline: PageRule = {
  name: "headline",
  reason:
    "the headline is shown as such, and section names and repetitions above the text are no body",
  apply(page) {
    const head = headOf(page);
    const found = head.find(({ heading }) => heading === 1) ?? pick(head);
    if (found === undefined) return page;
    const words = comparable(found.text);
    const repeated = unlabelled(page).filter(
      ({ index, text }) =>
        index !== found.index && (comparable(text) === words || isSiteTitle(text, words)),
    );
    const above = head.filter(({ index }) => index < found.index);
    const titled = label({ ...page, headline: found.index }, [found.index], "headline");
    const once = label(
      titled,
      repeated.map(({ index }) => index),
      "headline repeated",
    );
    return label(
      once,
      above.map(({ index }) => index),
      "section label",
    );
  },
};

/** What stands before the first paragraph. */
function headOf(page: Page): readonly Placed[] {
  const blocks = unlabelled(page).slice(0, reach);
  const body = blocks.findIndex(
    (block, at) => isProse(block) && !(at === 0 && isHeadlineShaped(block)),
  );
  return (body === -1 ? blocks : blocks.slice(0, body)).filter(isHeadlineShaped);
}

/** The headline among the lines of a head: one that is printed twice, else the first that is no section's name. */
function pick(head: readonly Placed[]): Placed | undefined {
  const twice = head.find(({ index, text }) =>
    head.some(
      (other) =>
        other.index !== index &&
        (isSiteTitle(other.text, comparable(text)) ||
          (other.index > index && comparable(other.text) === comparable(text))),
    ),
  );
  if (twice !== undefined && wordsOf(twice.text).length > 2) return twice;
  return head.find(({ text }, at) => {
    const next = head[at + 1];
    const isSection =
      wordsOf(text).length <= 3 && next !== undefined && wordsOf(next.text).length > 3;
    return !isSection && !(next !== undefined && isMasthead(text));
  });
}

/** `Port shut | The Harbour Post` beside the headline `Port shut`. */
function isSiteTitle(text: string, headline: string): boolean {
  const site = /^(.{10,}?)\s+[|–—-]\s+[^|]{2,80}$/u.exec(text.slice(0, longestHeadline + 80));
  return (
    headline !== "" &&
    site !== null &&
    text
      .split(/\s+[|–—-]\s+/u)
      .some((_, at, parts) => comparable(parts.slice(0, at).join(" ")) === headline)
  );
}

/** Short, and not ended as a sentence unless every telling word has a capital. */
function isHeadlineShaped({ text }: Placed): boolean {
  const words = wordsOf(text.slice(0, longestHeadline + 1));
  if (text.length > longestHeadline || words.length > mostWords || /[:;,]$/u.test(text))
    return false;
  if (/[.!?…]["”’']?\s+["“‘]?\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) && endsSentence(text)) return false;
  return !/\.["”’')]{0,2}$/u.test(text) || isTitleCase(words);
}

/** True where the words of four letters or more start with a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  return long.length > 1 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
