import type { Answer } from "../answer/answer.ts";
import { columnsOf } from "./columns.ts";
import { dayOf } from "./dates.ts";
import { markedText } from "./marked-text.ts";
import {
  type Numbered,
  type NumberedArticle,
  type NumberedOutlet,
  numberCitations,
} from "./numbered.ts";
import { printableLabel } from "./printable.ts";
import { renderExplanation } from "./render-explanation.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** What to print beside the answer itself. */
export interface AnswerOptions {
  /** True: why each sentence was chosen, term by term. */
  readonly explain?: boolean;
}

/**
 * An answer as lines for a person. The papers' sentences stand as printed behind a bar, white space
 * folded and broken into lines; the only marks around them are the papers' own.
 */
export function renderAnswer(
  answer: Answer,
  style: Style,
  { explain = false }: AnswerOptions = {},
): readonly string[] {
  return [
    ...correction(answer, style),
    ...namesakes(answer, style),
    ...body(answer, style, explain),
  ];
}

function body(answer: Answer, style: Style, explain: boolean): readonly string[] {
  switch (answer.kind) {
    case "cited":
      return [
        ...numberCitations(answer).flatMap((outlet) => [
          ...renderOutlet(outlet, style, explain),
          "",
        ]),
        ...silence(answer.silent, "Nothing on this in", style),
      ];
    case "no-evidence":
      return [
        ...paragraph("Nothing in these papers answers that.", style),
        ...silence(answer.silent, "Asked", style),
      ];
    case "too-vague":
      return paragraph(
        "That question has no telling word in it. Name whom or what it is about: a person, a place, a thing.",
        style,
      );
  }
}

function correction({ question, correctedTo }: Answer, style: Style): readonly string[] {
  if (correctedTo === undefined) return [];
  const text = `Showing results for “${printableLabel(correctedTo)}”; you asked “${printableLabel(question)}”.`;
  return [...paragraph(text, style, blanks(0), style.colours.yellow), ""];
}

function namesakes({ namesakes: names }: Answer, style: Style): readonly string[] {
  if (names === undefined) return [];
  const text = `That name fits ${names.map(printableLabel).join(" and ")}; each sentence says which.`;
  return [...paragraph(text, style, blanks(0), style.colours.yellow), ""];
}

function silence(outlets: readonly string[], intro: string, style: Style): readonly string[] {
  if (outlets.length === 0) return [];
  const text = `${intro}: ${outlets.map(printableLabel).join(", ")}.`;
  return paragraph(text, style, blanks(0), style.colours.dim);
}

function renderOutlet(
  { outlet, articles }: NumberedOutlet,
  style: Style,
  explain: boolean,
): readonly string[] {
  const { bold, cyan } = style.colours;
  const name = withAgency(printableLabel(outlet.outlet), outlet.via);
  return [
    ...paragraph(name, style, blanks(0), (text) => bold(cyan(text))),
    ...articles.flatMap((article) => renderArticle(article, outlet.via, style, explain)),
  ];
}

const withAgency = (text: string, via: string | undefined): string =>
  via === undefined ? text : `${text} (via ${printableLabel(via)})`;

function renderArticle(
  { article, citations }: NumberedArticle,
  outletVia: string | undefined,
  style: Style,
  explain: boolean,
): readonly string[] {
  const headline =
    article.title === undefined ? "headline not stated" : printableLabel(article.title);
  const ownVia = article.via === outletVia ? undefined : article.via;
  const { dim, underline } = style.colours;
  return [
    ...paragraph(
      `${printableLabel(dayOf(article.published))} · ${withAgency(headline, ownVia)}`,
      style,
      blanks(2),
    ),
    ...citations.flatMap((numbered) => renderCitation(numbered, style, explain)),
    article.url === undefined
      ? dim("  no link stored")
      : `  ${underline(printableLabel(article.url))}`,
  ];
}

function renderCitation(
  { number, citation }: Numbered,
  style: Style,
  explain: boolean,
): readonly string[] {
  const { article, sentence, matches, speaker, alsoIn } = citation;
  const { bold, dim, underline } = style.colours;
  const label = `  [${number}] `;
  const gap = " ".repeat(columnsOf(label));
  const { text, marks } = markedText(article.text, sentence.span, matches);
  const source = [
    ...(speaker === undefined ? [] : [printableLabel(speaker)]),
    `paragraph ${sentence.paragraph}`,
    ...(alsoIn.length === 0
      ? []
      : [`also in ${alsoIn.map(({ outlet }) => printableLabel(outlet)).join(", ")}`]),
  ].join(" · ");
  return [
    ...paragraph(
      text,
      style,
      { first: `${label}│ `, rest: `${gap}│ ` },
      undefined,
      marks,
      (match) => bold(underline(match)),
    ),
    ...paragraph(source, style, blanks(gap.length), dim),
    ...(explain ? renderExplanation(citation, style, gap.length) : []),
  ];
}
