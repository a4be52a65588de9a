import type {
  Comparison,
  DifferingValues,
  DifferingWording,
  Place,
  SharedWording,
} from "../answer/compare/comparison.ts";
import { dayOf } from "../answer/day.ts";
import { verbatim } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import type { Span } from "../language/span.ts";
import { type Numbering, numberCitations, numberSentences, sentencesOf } from "./numbered.ts";
import { printableLabel } from "./printable.ts";
import { renderAnswer, renderOutlet, renderReading, renderSilent } from "./render-answer.ts";
import { renderDiff } from "./render-diff.ts";
import { placeNotes, renderStretch } from "./render-sentence.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** The sentences of a comparison in the order in which they are numbered: first what outlets answer. */
export const numberCompared = ({ answer, shared, differing, values }: Comparison): Numbering =>
  numberSentences([
    ...sentencesOf(answer),
    ...shared.flatMap(({ places }) => places),
    ...differing.flatMap(({ one, other }) => [one, other]),
    ...values.flatMap((value) => value.values),
  ]);

/** The outlets side by side: what each says, the same words, other words, other values, who is silent. */
export function renderComparison(comparison: Comparison, style: Style): readonly string[] {
  const { answer, shared, differing, values } = comparison;
  if (answer.kind !== "cited") return renderAnswer(answer, style);
  const numbering = numberCompared(comparison);
  const answered = new Set(sentencesOf(answer).map(({ sentence }) => sentence));
  const numbered: NumberedStyle = {
    style,
    numberOf: numbering.numberOf,
    isNew: ({ sentence }) => !answered.has(sentence),
  };
  const byKind = groupBy(values, ({ kind }) => kind);
  return [
    ...renderReading(answer, style),
    ...numberCitations(answer).flatMap((outlet) => [...renderOutlet(outlet, style), ""]),
    ...section("The same words", shared, (one) => renderShared(one, numbered), style),
    ...section(
      "Other words for the same",
      differing,
      (one) => renderDiffering(one, numbered),
      style,
    ),
    ...section(
      "Different figures",
      byKind.get("figure") ?? [],
      (one) => renderValues(one, numbered),
      style,
    ),
    ...section(
      "Different times",
      byKind.get("time") ?? [],
      (one) => renderValues(one, numbered),
      style,
    ),
    ...(shared.length + differing.length + values.length > 0 || answer.outlets.length < 2
      ? []
      : [...paragraph(nothingShared, style), ""]),
    ...renderSilent(answer.silent, "Nothing on this in", style),
  ];
}

const nothingShared =
  "Nothing was found that several of them quote, and no figures or times that surely differ.";

/** How sentences are numbered and drawn. */
interface NumberedStyle extends Pick<Numbering, "numberOf"> {
  readonly style: Style;
  /** True for a sentence that no outlet's answer shows. */
  readonly isNew: (place: Place) => boolean;
}

function section<T>(
  title: string,
  things: readonly T[],
  render: (thing: T) => readonly string[],
  style: Style,
): readonly string[] {
  if (things.length === 0) return [];
  const { bold } = style.colours;
  return [bold(title), ...things.flatMap(render), ""];
}

function renderShared(
  { words, speaker, places }: SharedWording,
  { style, numberOf }: NumberedStyle,
): readonly string[] {
  const [first] = places;
  const outlets = places.map(
    (place) => `${printableLabel(place.outlet)}${place === first ? "" : ` [${numberOf(place)}]`}`,
  );
  const { article } = first;
  const notes = [
    ...(speaker === undefined ? [] : [printableLabel(speaker)]),
    `in ${outlets.join(", ")}`,
  ];
  return renderStretch({ number: numberOf(first), article, span: words, notes }, style);
}

function renderDiffering(
  { speaker, one, other, diff }: DifferingWording,
  { style, numberOf }: NumberedStyle,
): readonly string[] {
  const show = (place: Place & { readonly words: Span }) =>
    renderStretch(
      {
        number: numberOf(place),
        article: place.article,
        span: place.words,
        notes: [printableLabel(place.outlet), ...placeNotes(place.sentence, speaker)],
      },
      style,
    );
  const [first, second] = [numberOf(one), numberOf(other)];
  const legend = `[-…-] only in [${first}], {+…+} only in [${second}]`;
  return [
    ...show(one),
    ...show(other),
    ...renderDiff(diff, style, blanks(6)),
    ...paragraph(legend, style, blanks(6), style.colours.dim),
  ];
}

/** Each value with its outlet; the sentence too where it stands nowhere above. */
function renderValues(
  { thing, values }: DifferingValues,
  { style, numberOf, isNew }: NumberedStyle,
): readonly string[] {
  const sentences = [...groupBy(values.filter(isNew), ({ sentence }) => sentence).values()];
  return [
    ...paragraph(`${printableLabel(thing)}:`, style, blanks(2)),
    ...values.flatMap((place) => {
      const value = printableLabel(verbatim(place.article, place.value));
      const { published } = place.article;
      const day = published === undefined ? "" : `, ${printableLabel(dayOf(published))}`;
      const text = `“${value}” in ${printableLabel(place.outlet)}${day} [${numberOf(place)}]`;
      return paragraph(text, style, blanks(4));
    }),
    ...sentences.flatMap(([place]) =>
      place === undefined
        ? []
        : renderStretch(
            {
              number: numberOf(place),
              article: place.article,
              span: place.sentence.span,
              matches: [place.value],
              notes: [printableLabel(place.outlet), ...placeNotes(place.sentence, undefined)],
            },
            style,
          ),
    ),
  ];
}
