import { endsSentence, wordsOf } from "../layout/plain-text.ts";
import { isRankLine, readBareByline, readRankedByline } from "../metadata/byline.ts";
import { readDateline } from "../metadata/dateline.ts";
import {
  isProse,
  label,
  type Page,
  type PageRule,
  type Placed,
  shareOf,
  tellingWords,
  unlabelled,
} from "./page.ts";

/** How far down a page a byline that stands above its headline may come, in blocks. */
const rankedReach = 15;

/** `Ann Lee, Political Editor`, `Ann Lee, AFP` above or below the headline. */
export const dropRankedBylines: PageRule = {
  name: "byline",
  reason: "a name with a rank or an agency beside it says who wrote it",
  apply: (page) =>
    label(
      page,
      unlabelled(page)
        .slice(0, rankedReach)
        .filter(({ text }) => readRankedByline(text) !== undefined)
        .map(({ index }) => index),
      "byline",
    ),
};

/** Names without "By" between the headline and the text. */
export const dropBareBylines: PageRule = {
  name: "byline",
  reason: "a name between headline and text says who wrote it",
  apply(page) {
    const { headline } = page;
    if (headline === undefined) return page;
    const lines = headLines(page, headline);
    const names = lines.flatMap(({ index, text }) => {
      const ranked = lines.find((line) => line.index === index + 1 && isRankLine(line.text));
      const isEnough = ranked !== undefined || isBesideMeta(page, index);
      return readBareByline(text, isEnough) === undefined ? [] : [index, ranked?.index ?? index];
    });
    return label(page, names, "byline");
  },
};

/** True beside a date, or below a line that is only "By". */
const isBesideMeta = ({ labels }: Page, index: number): boolean =>
  labels.get(index + 1) === "date line" ||
  /^(?:date line|byline)$/u.test(labels.get(index - 1) ?? "");

/** The lines between the headline and the first paragraph. */
function headLines(page: Page, headline: number): readonly Placed[] {
  const below = unlabelled(page)
    .filter(({ index }) => index > headline)
    .slice(0, 12);
  const credit = creditBelow(page, headline);
  const body = below.findIndex((block) => isProse(block) && block.index > credit);
  return body === -1 ? [] : below.slice(0, body);
}

/** How far below the headline a byline or a day may stand, and how much summary above it, in blocks. */
const creditReach = 20;
const mostSummary = 2;

/** Index of the last byline or day of the head, summaries above it or not. */
function creditBelow({ blocks, labels }: Page, headline: number): number {
  let [credit, prose] = [headline, 0];
  for (
    let index = headline + 1;
    index < Math.min(blocks.length, headline + creditReach);
    index += 1
  ) {
    const [block, name] = [blocks[index], labels.get(index)];
    if (name === "byline" || name === "date line") credit = index;
    if (block !== undefined && name === undefined && isProse(block)) prose += 1;
    if (prose > mostSummary) break;
  }
  return credit;
}

const longestStandfirst = 500;

/** How much of a standfirst's words the first paragraph takes up again. */
const sharedWords = 0.6;

/**
 * The summary under a headline. It is one where the first paragraph says it again, where byline or
 * date stand below it, where the paragraph after it opens with the dateline, or where it does not
 * end as a sentence.
 */
export const dropStandfirst: PageRule = {
  name: "standfirst",
  reason: "it sums the article up in words that are no part of its text",
  apply(page) {
    const { headline } = page;
    if (headline === undefined) return page;
    const below = unlabelled(page)
      .filter(({ index }) => index > headline)
      .slice(0, 40);
    const unended = headLines(page, headline).filter(
      ({ text }) => !endsSentence(text) && !/:$/u.test(text),
    );
    const prose = below.filter((block) => !unended.some(({ index }) => index === block.index));
    const summaries = leadingSummaries(page, prose);
    const found = [...unended, ...summaries].map(({ index }) => index);
    return label(page, found, "standfirst");
  },
};

function leadingSummaries(page: Page, prose: readonly Placed[]): readonly Placed[] {
  const isShort = ({ text }: Placed) => text.length <= longestStandfirst;
  const [first, second, third] = prose;
  if (first === undefined || second === undefined || !isShort(first)) return [];
  if (third !== undefined && isMetaBetween(page, first.index, second.index)) return [first];
  if (
    third !== undefined &&
    isShort(second) &&
    prose.length > 4 &&
    isMetaBetween(page, second.index, third.index)
  )
    return [first, second];
  if (readDateline(first.text, true) !== undefined) return [];
  if (readDateline(second.text, false) !== undefined) return [first];
  if (third !== undefined && isShort(second) && readDateline(third.text, false) !== undefined)
    return [first, second];
  return saysAgain(first, second) ? [first] : [];
}

/** True where a byline or a date line stands between two blocks. */
function isMetaBetween({ labels }: Page, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (/^(?:byline|date line)$/u.test(labels.get(index) ?? "")) return true;
  }
  return false;
}

/** True where the second paragraph says what the first, a single sentence, has said. */
function saysAgain(first: Placed, second: Placed): boolean {
  if (first.comparable === second.comparable) return true;
  const isOneSentence = !/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(
    first.text.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|No)\./gu, ""),
  );
  const words = tellingWords(first.comparable);
  return (
    isOneSentence &&
    words.size >= 5 &&
    wordsOf(first.text).length <= 50 &&
    shareOf(words, tellingWords(second.comparable)) >= sharedWords
  );
}

/** `Added the closing date for applications.` below `Last updated 3 May 2025`. */
export const dropChangeNotes: PageRule = {
  name: "change note",
  reason: "it says what was changed on the page, below the day of the change",
  apply: (page) =>
    label(
      page,
      unlabelled(page)
        .filter(
          ({ index, text }) =>
            text.length <= longestStandfirst &&
            (/^(?:date line|reading aid)$/u.test(page.labels.get(index - 1) ?? "") ||
              updateLine.test(page.blocks[index - 1]?.text ?? "")) &&
            changeNote.test(text),
        )
        .map(({ index }) => index),
      "change note",
    ),
};

const updateLine = /^(?:last |page )?updated\b.{0,60}\d{4}\b/iu;

const changeNote =
  /^(?:added|updated|amended|corrected|changed|removed|replaced|clarified) (?:the|an?|to|with|links?|details?|information|references?|wording)\b[^“”"]{3,160}\.?$/iu;
