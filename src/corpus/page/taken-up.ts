import { isProse, type Page, type Placed, shareOf, tellingWords, unlabelled } from "./page.ts";

/** How many paragraphs take a headline's words up again. */
const openingParagraphs = 8;

/** The telling words of the first paragraphs. */
export const openingWords = (page: Page): ReadonlySet<string> =>
  tellingWords(
    unlabelled(page)
      .filter(isProse)
      .slice(0, openingParagraphs)
      .map(({ comparable }) => comparable.slice(0, 600))
      .join(" "),
  );

/** The first of the lines whose words the text takes up nearly as much as it does any line's. */
export function mostTakenUp(
  lines: readonly Placed[],
  opening: ReadonlySet<string>,
): Placed | undefined {
  const shares = lines.map((line) => takenUp(line, opening));
  const most = Math.max(0, ...shares);
  return most < leastTakenUp
    ? undefined
    : lines.find((_, at) => (shares[at] ?? 0) >= most * nearlyMost);
}

/** How much of a headline's words the text takes up, and how near to the best an earlier line must come. */
const leastTakenUp = 0.25;
const nearlyMost = 0.5;

/** The share of a line's words that the text has, less for a line of few words; 0 to 1. */
function takenUp({ comparable }: Placed, opening: ReadonlySet<string>): number {
  const words = tellingWords(comparable);
  return (shareOf(words, opening) * Math.min(words.size, 4)) / 4;
}
