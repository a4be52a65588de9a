import type { Block } from "../layout/block.ts";
import { comparable, endsSentence, wordsOf } from "../layout/plain-text.ts";
import { readPrintedDate } from "../metadata/printed-date.ts";
import { isMasthead, titleParts } from "../outlets/outlet-name.ts";
import { isSectionLine } from "../outlets/section-names.ts";
import { isProse, label, type Page, type PageRule, type Placed, unlabelled } from "./page.ts";
import { mostTakenUp, openingWords } from "./taken-up.ts";

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
    const found = head.find(({ heading }) => heading === 1) ?? pick(head, openingWords(page));
    if (found === undefined) return page;
    const words = found.comparable;
    const repeated = unlabelled(page).filter(
      (block) =>
        block.index !== found.index &&
        (block.comparable === words || isSiteTitle(block.text, words)),
    );
    const above = unlabelled(page).filter(({ index }) => index < found.index);
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
  const credit = creditOf(page);
  const body = blocks.findIndex(
    (block, at) => isProse(block) && block.index > credit && !(at === 0 && isHeadlineShaped(block)),
  );
  return (body === -1 ? blocks : blocks.slice(0, body)).filter(isHeadlineShaped);
}

/** How far down its page a byline or a day may stand, and how much prose above it, in blocks. */
const creditReach = 25;
const mostAbove = 2;

/** Index of the first byline or day, with the headline above it; -1 where the text has begun before. */
function creditOf({ blocks, labels }: Page): number {
  let [prose, hasLine] = [0, false];
  for (const [index, block] of blocks.slice(0, creditReach).entries()) {
    const name = labels.get(index);
    const isCredit = name === "byline" || name === "date line";
    if (isCredit && hasLine) return index;
    if (name === undefined && isProse(block)) prose += 1;
    hasLine ||= name === undefined && isHeadlineShaped(block) && wordsOf(block.text).length > 3;
    if (prose > mostAbove) return -1;
  }
  return -1;
}

/**
 * The headline among the lines of a head: one that is printed twice; else the first of those whose
 * words the paragraphs take up most; else the first that is no section's or paper's name.
 */
function pick(lines: readonly Placed[], opening: ReadonlySet<string>): Placed | undefined {
  const release = lines.findIndex(({ text }) => isReleaseMark(text));
  const head = lines
    .slice(release + 1)
    .filter(({ text, index }) => !isSite(text) && !isTrail(text, index, lines))
    .filter(({ text }) => !isSlogan(text) && !isSpelledOut(text));
  const twice = head.find((line) =>
    head.some(
      (other) =>
        other.index !== line.index &&
        (isSiteTitle(other.text, line.comparable) ||
          (other.index > line.index && other.comparable === line.comparable)),
    ),
  );
  const long = head.filter(({ text }) => wordsOf(text).length > 3);
  const best = mostTakenUp(long, opening) ?? mostTakenUp(head, opening);
  if (twice !== undefined && wordsOf(twice.text).length > 2) {
    const isEarlier =
      best !== undefined && best.index < twice.index && !isSiteTitle(best.text, twice.comparable);
    return isEarlier ? best : twice;
  }
  if (best !== undefined) return best;
  return head.find(({ text }, at) => {
    const next = head[at + 1];
    const isSection =
      wordsOf(text).length <= 3 && next !== undefined && wordsOf(next.text).length > 3;
    return !isSection && !(next !== undefined && isMasthead(text));
  });
}

/** "Your town's newspaper since 1922", under the name of a paper; not "worst flood since 1922". */
const slogan =
  /\b(?:newspaper|paper|voice|daily|weekly|news)\b[\p{L} ]{0,20} since (?:1[6-9]|20)\d\d\.?$/iu;
const isSlogan = (text: string): boolean => / since \d{4}\.?$/iu.test(text) && slogan.test(text);

/** "Lakes News Agency (LNA)": a body with its initials, as agencies head their pages. */
function isSpelledOut(text: string): boolean {
  if (!text.endsWith(")")) return false;
  const [, name = "", initials = ""] = /^(.{4,80}) \((\p{Lu}{2,8})\)$/u.exec(text) ?? [];
  const capitals = wordsOf(name).map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "");
  return initials !== "" && capitals.join("") === initials;
}

/** What marks a release; the office that issues it stands above. */
const releaseMark =
  /^(?:\p{L}+ )?(?:press|media|news) (?:release|statement)\b.{0,30}$|^for immediate release\b/iu;

const isReleaseMark = (text: string): boolean =>
  /\b(?:release|statement)\b/iu.test(text) && releaseMark.test(text);

/** `PAPER / SECTION / PORT SHUT` above `Port shut`. */
const isTrail = (text: string, index: number, lines: readonly Placed[]): boolean => {
  const parts = text.slice(0, longestHeadline).split(titleParts).slice(1).map(comparable);
  return parts.some(
    (part) =>
      part.length > 10 && lines.some((line) => line.index !== index && line.comparable === part),
  );
};

/** A line of section names, of a paper's name with its day and price, or of what the site is. */
function isSite(text: string): boolean {
  const [first = "", ...rest] = text.slice(0, longestHeadline).split(titleParts);
  const isDated = rest.length > 0 && readPrintedDate(text)?.kind === "date";
  // "Business | The harbour" above the headline, "The Faro Ilbo | ENGLISH EDITION"
  const isKicker = rest.length > 0 && isSectionLine(first);
  const isEdition = rest.length > 0 && rest.every((part) => /\bedition$/iu.test(part));
  return (
    isSectionLine(text) ||
    isDated ||
    isKicker ||
    isEdition ||
    (isMasthead(first) && rest.every(isSectionLine))
  );
}

/** `Port shut | The Harbour Post` beside the headline `Port shut`. */
function isSiteTitle(text: string, headline: string): boolean {
  if (headline === "" || !/\s[|–—-]\s/u.test(text)) return false;
  return (
    /^(.{10,}?)\s+[|–—-]\s+[^|]{2,80}$/u.test(text.slice(0, longestHeadline + 80)) &&
    text
      .split(/\s+[|–—-]\s+/u)
      .some((_, at, parts) => comparable(parts.slice(0, at).join(" ")) === headline)
  );
}

/** Short, and not ended as a sentence unless every telling word has a capital. */
function isHeadlineShaped({ text }: Block): boolean {
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
