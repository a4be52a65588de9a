import type { Block } from "../layout/block.ts";
import { endsSentence, wordsOf } from "../layout/plain-text.ts";
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
