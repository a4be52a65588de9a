import { comparable, label, type PageRule, unlabelled } from "./page.ts";

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
        comparable(block.text) !== "" &&
        comparable(next.text) === comparable(block.text);
      return isTwin ? [block.index, next.index] : [];
    });
    return label(page, twins, "repeated caption");
  },
};

/** A paragraph that was printed before, word for word. */
export const dropRepetitions: PageRule = {
  name: "repeated paragraph",
  reason: "a copy prints a paragraph twice by mistake",
  apply(page) {
    const seen = new Set<string>();
    const again = unlabelled(page).flatMap(({ index, text }) => {
      const words = text.length <= 2_000 ? comparable(text) : "";
      if (words.length < 40) return [];
      if (seen.has(words)) return [index];
      seen.add(words);
      return [];
    });
    return label(page, again, "repeated paragraph");
  },
};
