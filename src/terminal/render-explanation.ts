import type { Citation, TermReason } from "../answer/answer.ts";
import { printable, printableLabel } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/**
 * Why a sentence was chosen, as lines: what of the question it meets, term by term, and what its
 * score is made of.
 * @param indent - columns in front of each line
 */
export function renderExplanation(
  { score, explanation }: Citation,
  style: Style,
  indent: number,
): readonly string[] {
  const { terms, parts, met, needed, notes } = explanation;
  const say = (text: string, columns: number) =>
    paragraph(text, style, blanks(columns), style.colours.dim);
  return [
    ...say(
      `why: meets ${percent(met.names)} of the names asked for (${percent(needed.names)} needed) and ${percent(met.rest)} of the rest (${percent(needed.rest)} needed)`,
      indent,
    ),
    ...terms.flatMap((term) => say(`term ${describeTerm(term)}`, indent + 2)),
    ...say(
      `score ${score.toFixed(2)} = ${parts.map(({ name, value }) => `${printable(name)} ${value.toFixed(2)}`).join(" + ")}`,
      indent + 2,
    ),
    ...notes.flatMap((note) => say(`note: ${printableLabel(note)}`, indent + 2)),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const describeTerm = ({ term, idf, found }: TermReason): string =>
  `“${printableLabel(term)}” weighs ${idf.toFixed(2)}, ${places[found]}`;

const places: Readonly<Record<TermReason["found"], string>> = {
  sentence: "found in the sentence",
  related: "as another word",
  meant: "meant by a pronoun or part of a name",
  nearby: "found in the sentences beside it",
  headline: "found in the headline",
  nowhere: "not found",
};
