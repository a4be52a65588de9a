import type { Block } from "../layout/block.ts";
import { comparable, endsSentence, wordsOf } from "../layout/plain-text.ts";
import { label, type Page, type PageRule, shareOf, tellingWords, unlabelled } from "./page.ts";

/** A caption has at most this many characters. */
const longestCaption = 400;

/** The same line twice in a row: the words below a picture, and those for who cannot see it. */
export const dropTwinCaptions: PageRule = {
  name: "repeated caption",
  reason: "a picture's words are printed for the eye and for the screen reader",
  apply(page) {
    const blocks = unlabelled(page);
    const twins = blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      const isTwin =
        next !== undefined &&
        next.index === block.index + 1 &&
        block.text.length <= longestCaption &&
        block.comparable !== "" &&
        next.comparable === block.comparable &&
        !(at === 0 && next.gap > 0 && leadsOn(page, block));
      return isTwin ? [block.index, next.index] : [];
    });
    return label(page, twins, "repeated caption");
  },
};

/** True for a summary that takes the headline up, as standfirst and first paragraph do. */
function leadsOn({ blocks, headline }: Page, { text, comparable }: Block): boolean {
  const title = headline === undefined ? undefined : blocks[headline]?.comparable;
  const isSentence = endsSentence(text) && wordsOf(text).length >= 12;
  return (
    title !== undefined &&
    isSentence &&
    shareOf(tellingWords(title), tellingWords(comparable)) >= 0.5
  );
}

/** A paragraph that was printed before, word for word. */
export const dropRepetitions: PageRule = {
  name: "repeated paragraph",
  reason: "a copy prints a paragraph twice by mistake",
  apply(page) {
    const seen = new Set<string>();
    const again = unlabelled(page).flatMap(({ index, text, comparable }) => {
      const words = text.length <= 2_000 ? comparable : "";
      if (words.length < 40) return [];
      if (seen.has(words)) return [index];
      seen.add(words);
      return [];
    });
    return label(page, again, "repeated paragraph");
  },
};

/** A line right above a picture's credit and apart from what stands over it. */
export const dropCaptionsAboveCredits: PageRule = {
  name: "caption",
  reason: "the credit below it shows that it describes a picture",
  apply(page) {
    const captions = unlabelled(page).filter(({ index, text, gap }) => {
      const isAbove =
        page.labels.get(index + 1) === "picture credit" && page.blocks[index + 1]?.gap === 0;
      const isOneSentence = !/[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text) && !/["“”]/u.test(text);
      return isAbove && gap > 0 && text.length <= longestCaption && isOneSentence;
    });
    return label(
      page,
      captions.map(({ index }) => index),
      "caption",
    );
  },
};

/** Quotations that stand alone, so many at most: a page shows a few, a transcript is made of them. */
const mostPullQuotes = 12;
const longestPullQuote = 240;
const fewestQuotedWords = 4;

/** `“It will not hold” – Ann Lee, engineer`, where the text has these words as well. */
export const dropPullQuotes: PageRule = {
  name: "pull quote",
  reason: "it prints words of the text a second time, for the eye",
  apply(page) {
    const blocks = unlabelled(page);
    const alone = blocks.flatMap((block) => {
      const quoted = block.text.length > longestPullQuote ? undefined : aloneQuote.exec(block.text);
      const words = comparable(quoted?.[1] ?? "");
      const isLong = words.split(" ").length >= fewestQuotedWords;
      return isLong ? [{ block, words }] : [];
    });
    if (alone.length > mostPullQuotes) return page;
    const again = alone.filter(({ block, words }) =>
      blocks.some(
        (other) =>
          other.index !== block.index &&
          other.text.length > block.text.length &&
          ` ${other.comparable} `.includes(` ${words} `),
      ),
    );
    return label(
      page,
      again.map(({ block }) => block.index),
      "pull quote",
    );
  },
};

/** Nothing but a quotation, and perhaps whose it is. */
const aloneQuote =
  /^[“"‘']([^“”"]{10,200}?)[,.]?[”"’']\s?(?:[–—-]{1,2}\s?\p{Lu}[^.!?]{2,80})?\.?$/u;
