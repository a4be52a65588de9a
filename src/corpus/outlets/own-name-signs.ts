import { slice } from "../../language/span.ts";
import { titleParts } from "./outlet-name.ts";
import { furnitureNames } from "./passing-signs.ts";
import { isSectionLine } from "./section-names.ts";
import { blocksLabelled, type See, signFor } from "./sign-rule.ts";

/** A name is at most this many words, and is looked for in this much of a line. */
const mostWords = 6;
const longestLine = 600;

/** `The Meridian` above the headline, and again in "Support The Meridian for £1 a week". */
export const seeRepeatedName: See = (context, rule, weight) => {
  const { page, paragraphs, text } = context;
  const prompts = blocksLabelled(page, furnitureNames)
    .filter(({ text: line }) => wordCount(line) > mostWords)
    .map((block) => block.text.slice(0, longestLine));
  const credits = blocksLabelled(page, /^(?:picture credit|caption)$/u)
    .slice(0, 40)
    .map((block) => block.text.slice(-200));
  const told = paragraphs
    .slice(0, 60)
    .map(({ start, end }) => slice(text, { start, end: Math.min(end, start + 2_000) }));
  return blocksLabelled(page, /^(?:section label|menu)$/u)
    .slice(0, 12)
    .filter(({ text: line }) => line.slice(0, 200).split(titleParts).length < trail)
    .flatMap(({ text: line, span }) =>
      line
        .slice(0, 200)
        .split(titleParts)
        .map((part) => part.replace(/\s+\d{2,3}\.\d$/u, ""))
        .filter(
          (part) =>
            isNameLike(part) &&
            (prompts.some((prompt) => hasName(prompt, part)) ||
              credits.some((credit) => isCredited(credit, part)) ||
              told.some((paragraph) => isTold(paragraph, part))),
        )
        .map((part) => signFor(context, part, rule, weight, span)),
    );
};

/** A line of as many parts leads from the home page to the article. */
const trail = 4;

/** True where a picture is credited to a name of two words or more: `Photo: Gulf Meridian archive`. */
const isCredited = (credit: string, name: string): boolean =>
  wordCount(name) > 1 &&
  hasName(credit, name) &&
  /[:/|(]\s?(?:the )?$/iu.test(credit.slice(0, credit.toLowerCase().indexOf(name.toLowerCase())));

const wordCount = (line: string): number => line.split(" ").length;

/** One to five words with capitals, and no section's name. */
const isNameLike = (part: string): boolean =>
  part.length >= 4 &&
  part.length <= 50 &&
  wordCount(part) <= 5 &&
  /^\p{Lu}/u.test(part) &&
  part.split(" ").every((word) => /^[\p{Lu}\p{N}&]|^(?:of|and|the|for)$/u.test(word)) &&
  !isSectionLine(part) &&
  !button.test(part);

/** What a page's buttons and its letter sizes say: `Share`, `A+`. */
const button = /^(?:Save|Gift|Print|Share|Listen|Terms of Use|Privacy|Copy Link)$|^A[+-]/u;

/** True where a line has a name with its capitals, whole. */
function hasName(line: string, name: string): boolean {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  const before = at > 0 ? line.charAt(at - 1) : " ";
  return (
    at >= 0 &&
    /\p{Lu}/u.test(line.charAt(at)) &&
    !/[\p{L}\p{N}]/u.test(`${before}${line.charAt(at + name.length)}`)
  );
}

/** True where a paragraph's source told or showed something to the name. */
function isTold(paragraph: string, name: string): boolean {
  const at = paragraph.toLowerCase().indexOf(name.toLowerCase());
  return (
    at > 0 &&
    hasName(paragraph, name) &&
    /\b(?:told|tells|seen by|obtained by|shown to|interview with|speaking to) (?:the )?$/iu.test(
      paragraph.slice(Math.max(0, at - 24), at),
    )
  );
}

/** `MINISTRY OF FISHERIES` above a press release. */
export const seeIssuer: See = (context, rule, weight) => {
  const head = blocksLabelled(
    context.page,
    /^(?:section label|editor's note|menu|headline repeated)$/u,
  ).slice(0, 10);
  const isRelease = head.some(({ text }) =>
    /\b(?:press|media|news) (?:release|statement)\b|\bfor immediate release\b/iu.test(
      text.slice(0, 200),
    ),
  );
  return isRelease
    ? head
        .filter(({ text }) => text.length <= 90 && office.test(text))
        .slice(0, 1)
        .map(({ text, span }) => signFor(context, text, rule, weight, span, "publisher"))
    : [];
};

const office =
  /^(?:the )?(?:[\p{L}'’.-]+ ){0,4}(?:ministry|department|office|government|embassy|commission|council|agency|authority|bureau|secretariat|high commission|police|service|university|institute)\b(?: (?:of|for) .{2,60})?$/iu;
