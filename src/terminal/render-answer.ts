import type { Answer, Citation } from "../answer/answer.ts";
import {
  type Numbered,
  type NumberedArticle,
  type NumberedOutlet,
  numberCitations,
} from "./numbered.ts";
import { printableLabel } from "./printable.ts";
import { renderAdvice } from "./render-advice.ts";
import { renderExplanation } from "./render-explanation.ts";
import {
  noteIndent,
  placeNotes,
  renderHeadline,
  renderLink,
  renderOutletName,
  renderStretch,
} from "./render-sentence.ts";
import { blanks, paragraph, type Style } from "./style.ts";
import { chatForms, type TypedForms } from "./typed-forms.ts";

/** What to print beside the answer itself. */
export interface AnswerOptions {
  /** True: why each sentence was chosen, term by term. */
  readonly explain?: boolean;
  /** How suggestions are typed; absent: as in the chat. */
  readonly forms?: TypedForms;
}

/**
 * An answer as lines for a person. The papers' sentences stand as printed behind a bar, white space
 * folded and broken into lines; the only marks around them are the papers' own.
 */
export function renderAnswer(
  answer: Answer,
  style: Style,
  options: AnswerOptions = {},
): readonly string[] {
  return [...renderReading(answer, style), ...body(answer, style, options)];
}

/** How the question was read, where that is not plain: a mended spelling, a name that fits several. */
export const renderReading = (answer: Answer, style: Style): readonly string[] => [
  ...correction(answer, style),
  ...namesakes(answer, style),
];

function body(
  answer: Answer,
  style: Style,
  { explain = false, forms = chatForms }: AnswerOptions,
): readonly string[] {
  switch (answer.kind) {
    case "cited":
      return [
        ...numberCitations(answer).flatMap((outlet) => [
          ...renderOutlet(outlet, style, { explain, forms }),
          "",
        ]),
        ...renderSilent(answer.silent, "Nothing on this in", style),
      ];
    case "no-evidence":
      return [
        nothingAnswers,
        ...renderAdvice(answer, style, forms),
        ...renderSilent(answer.silent, "Asked", style),
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

/** The outlets that have nothing, by name. */
export function renderSilent(
  outlets: readonly string[],
  intro: string,
  style: Style,
): readonly string[] {
  if (outlets.length === 0) return [];
  const text = `${intro}: ${outlets.map(printableLabel).join(", ")}.`;
  return paragraph(text, style, blanks(0), style.colours.dim);
}

/** What one outlet says, article by article, and how to see what it says beyond that. */
export function renderOutlet(
  { outlet, articles }: NumberedOutlet,
  style: Style,
  { explain = false, forms = chatForms }: AnswerOptions = {},
): readonly string[] {
  const { citations, further, via } = outlet;
  const [first] = articles.flatMap((article) => article.citations);
  return [
    ...renderOutletName(outlet.outlet, via, style),
    ...articles.flatMap((article) => renderArticle(article, via, style, explain)),
    ...(first === undefined || further === 0
      ? []
      : [style.colours.dim(`  ${forms.more(first.number, citations.length, further)}`)]),
  ];
}

const renderArticle = (
  { article, citations }: NumberedArticle,
  via: string | undefined,
  style: Style,
  explain: boolean,
): readonly string[] => [
  ...renderHeadline(article, via, style),
  ...citations.flatMap((numbered) => renderCitation(numbered, style, explain)),
  renderLink(article, style),
];

function renderCitation(
  { number, citation }: Numbered,
  style: Style,
  explain: boolean,
): readonly string[] {
  const { article, sentence, matches, alsoIn } = citation;
  const notes = [
    ...placeNotes(sentence, speakerNote(citation)),
    ...(alsoIn.length === 0
      ? []
      : [`also in ${alsoIn.map(({ outlet }) => printableLabel(outlet)).join(", ")}`]),
  ];
  return [
    ...renderStretch({ number, article, span: sentence.span, matches, notes }, style),
    ...(explain ? renderExplanation(citation, style, noteIndent(number)) : []),
  ];
}

const speakerNote = ({ speaker, isSpeakerUnclear }: Citation): string | undefined =>
  speaker ?? (isSpeakerUnclear === true ? speakerUnclear : undefined);

/** What is said where no outlet has an answer. */
export const nothingAnswers = "Nothing in these papers answers that.";

/** What is said of words that somebody says whom the text does not name. */
export const speakerUnclear = "speaker not clear";
