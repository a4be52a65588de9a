import { citationLine } from "../answer/citation-line.ts";
import { type Context, correctionsOf, speakerIn } from "../answer/context.ts";
import { outletOf } from "../answer/sources.ts";
import { statedDay } from "./dates.ts";
import { markedText } from "./marked-text.ts";
import { printable, printableLabel } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/**
 * A cited sentence among its neighbours as lines: an arrow points at it, blank lines part paragraphs.
 * Below stand what the paper corrects, and a line to copy.
 * @param speaker - who says the sentence; absent: whoever alone speaks in it
 */
export function renderContext(
  { article, sentences, cited }: Context,
  style: Style,
  speaker?: string,
): readonly string[] {
  const { bold, dim, yellow } = style.colours;
  const head = [
    outletOf(article),
    statedDay(article.published),
    article.title ?? "headline not stated",
  ];
  return [
    ...paragraph(head.map(printable).join(" · "), style, blanks(0), bold),
    ...sentences.flatMap((sentence, index) => {
      const isCited = sentence.index === cited.index;
      const { text } = markedText(article.text, sentence.span, []);
      const opensParagraph = sentence.paragraph !== sentences[index - 1]?.paragraph;
      return [
        ...(opensParagraph ? ["", dim(`    paragraph ${sentence.paragraph}`)] : []),
        ...paragraph(
          text,
          style,
          { first: isCited ? "  → │ " : "    │ ", rest: "    │ " },
          isCited ? bold : undefined,
        ),
      ];
    }),
    ...correctionsOf(article).flatMap((correction) => [
      "",
      ...paragraph(`Noted by the paper: ${printableLabel(correction)}`, style, blanks(4), yellow),
    ]),
    "",
    dim("To cite it:"),
    printable(citationLine(article, cited, speaker ?? speakerIn(article, cited))),
  ];
}
