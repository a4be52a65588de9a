import { type Context, correctionsOf } from "../answer/context.ts";
import { outletOf } from "../answer/sources.ts";
import { dayOf } from "./dates.ts";
import { markedText } from "./marked-text.ts";
import { printable } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** A cited sentence among its neighbours as lines: an arrow points at it, blank lines part paragraphs. */
export function renderContext(
  { article, sentences, cited }: Context,
  style: Style,
): readonly string[] {
  const { bold, dim, yellow } = style.colours;
  const head = [
    outletOf(article),
    dayOf(article.published),
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
      ...paragraph(`Noted by the paper: ${printable(correction)}`, style, blanks(4), yellow),
    ]),
  ];
}
