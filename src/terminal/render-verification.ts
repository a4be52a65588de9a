import { speakerIn } from "../answer/context.ts";
import {
  type CheckedQuotation,
  type FoundSpeaker,
  longestMessage,
  longestQuotation,
  type OutletFinding,
  type Verdict,
  type Verification,
} from "../answer/verify/verification.ts";
import type { Sentence } from "../corpus/article.ts";
import { type Numbering, numberSentences, type ShownSentence } from "./numbered.ts";
import { plural } from "./plural.ts";
import { printableLabel } from "./printable.ts";
import { renderSilent, speakerUnclear } from "./render-answer.ts";
import { renderDiff } from "./render-diff.ts";
import {
  placeNotes,
  renderHeadline,
  renderLink,
  renderOutletName,
  renderStretch,
} from "./render-sentence.ts";
import { blanks, paragraph, type Style } from "./style.ts";

type Found = Extract<CheckedQuotation, { kind: "found" }>;

/** The true sentences of a verification in the order in which they are numbered. */
export const numberFound = ({ quotations }: Verification): Numbering =>
  numberSentences(
    quotations.flatMap((one) => (one.kind === "found" ? one.outlets.flatMap(sentencesOf) : [])),
  );

const sentencesOf = ({ article, sentences }: OutletFinding): readonly ShownSentence[] =>
  sentences.map((sentence) => ({ article, sentence }));

/** What came of checking the quotations of a text, one after the other. */
export function renderVerification(verification: Verification, style: Style): readonly string[] {
  const { quotations, unchecked, isCut = false } = verification;
  const { numberOf } = numberFound(verification);
  return [
    ...(quotations.length === 0 ? ["There is nothing in that to check."] : []),
    ...quotations.flatMap((one, index) => [
      ...(index === 0 ? [] : [""]),
      ...renderQuotation(one, quotations.length > 1 ? `${index + 1}. ` : "", style),
      ...renderOutcome(one, numberOf, style),
    ]),
    ...(unchecked === 0
      ? []
      : ["", `${plural(unchecked, "quotation")} more in that text: too many to check at once.`]),
    ...(isCut
      ? ["", `Only the first ${longestMessage.toLocaleString("en")} characters of it were read.`]
      : []),
  ];
}

/** The words that were given, and whom to. */
function renderQuotation(one: CheckedQuotation, number: string, style: Style): readonly string[] {
  const { claimed, isCut = false } = one.kind === "refused" ? {} : one;
  const given = claimed === undefined ? "" : `, given to ${printableLabel(claimed)}`;
  const indent = { first: number, rest: " ".repeat(number.length) };
  return [
    ...paragraph(`You gave: “${printableLabel(one.quotation)}”${given}`, style, indent),
    ...(isCut
      ? paragraph(`Only its first ${longestQuotation} words were checked.`, style, blanks(2))
      : []),
  ];
}

function renderOutcome(
  one: CheckedQuotation,
  numberOf: Numbering["numberOf"],
  style: Style,
): readonly string[] {
  switch (one.kind) {
    case "refused":
      return paragraph(`Not checked: ${refusals[one.reason]}`, style, blanks(2));
    case "not found":
      return [
        ...paragraph("Not in this corpus: no paper in it prints these words.", style, blanks(2)),
        ...renderSilent(one.silent, "Looked through", style),
      ];
    case "found":
      return [
        ...one.outlets.flatMap((finding) => ["", ...renderFinding(finding, one, numberOf, style)]),
        ...(one.silent.length === 0 ? [] : ["", ...renderSilent(one.silent, "Not in", style)]),
      ];
  }
}

const refusals = {
  "too short": "it is too short to tell anything; give some words more.",
  "too common": "its words are too common to tell anything; give some that are rarer.",
} as const;

function renderFinding(
  finding: OutletFinding,
  { claimed }: Found,
  numberOf: Numbering["numberOf"],
  style: Style,
): readonly string[] {
  const { outlet, article, verdict, speaker, sentences, spans, diff } = finding;
  const { isBySomeoneElse = false } = finding;
  const { bold, green, yellow } = style.colours;
  const paint = verdict === "word for word" ? green : yellow;
  return [
    ...renderOutletName(outlet, article.via, style),
    ...paragraph(verdicts[verdict], style, blanks(2), (text) => bold(paint(text))),
    ...(verdict === "said by someone else" ? renderOther(speaker, claimed, style) : []),
    ...(isBySomeoneElse && claimed !== undefined ? renderGiven(speaker, claimed, style) : []),
    ...(verdict === "altered" || (verdict === "stitched together" && isChanged(diff))
      ? [
          ...renderDiff(diff, style, blanks(6)),
          ...paragraph(legend, style, blanks(6), style.colours.dim),
        ]
      : []),
    ...remarks(finding).flatMap((text) => paragraph(text, style, blanks(2))),
    ...renderHeadline(article, article.via, style),
    ...sentences.flatMap((sentence) => {
      const number = numberOf({ article, sentence });
      const notes = placeNotes(sentence, bySentence(finding, sentence));
      const { span } = sentence;
      return renderStretch({ number, article, span, matches: spans, notes }, style);
    }),
    renderLink(article, style),
  ];
}

const verdicts: Readonly<Record<Verdict, string>> = {
  "word for word": "word for word",
  altered: "altered: printed with other words",
  "stitched together": "stitched together: real parts that do not stand side by side there",
  "said by someone else": "word for word, but said by someone else",
};

const isChanged = (diff: OutletFinding["diff"]): boolean =>
  diff.some(({ kind }) => kind !== "same");

const legend = "{+…+} only in what you gave, [-…-] only in the paper";

/** Of what was stitched together each part may be somebody else's. */
function bySentence({ article, verdict, speaker }: OutletFinding, sentence: Sentence): string {
  return verdict === "stitched together"
    ? (speakerIn(article, sentence) ?? "the paper's own words")
    : describeSpeaker(speaker);
}

function renderOther(
  speaker: FoundSpeaker,
  claimed: string | undefined,
  style: Style,
): readonly string[] {
  const given = claimed === undefined ? "" : `; you gave it to ${printableLabel(claimed)}`;
  return paragraph(`${describeOther(speaker)}${given}`, style, blanks(2));
}

function renderGiven(speaker: FoundSpeaker, claimed: string, style: Style): readonly string[] {
  const by = speaker.kind === "unclear" ? "somebody else" : describeSpeaker(speaker);
  const here = speaker.kind === "paper" ? by : `said by ${printableLabel(by)}`;
  return paragraph(`given to ${printableLabel(claimed)}; here ${here}`, style, blanks(2));
}

function describeOther(speaker: FoundSpeaker): string {
  switch (speaker.kind) {
    case "named":
      return `said there by ${printableLabel(describeSpeaker(speaker))}`;
    case "unclear":
      return "said there by somebody, but it is not clear by whom";
    case "paper":
      return `these are ${describeSpeaker(speaker)}`;
  }
}

function describeSpeaker(speaker: FoundSpeaker): string {
  switch (speaker.kind) {
    case "named":
      return speaker.isReported ? `${speaker.name}, reported in the paper's words` : speaker.name;
    case "unclear":
      return speakerUnclear;
    case "paper":
      return "the paper's own words";
  }
}

/** What is different without being an alteration. */
const remarks = ({
  verdict,
  differences,
  isInterrupted,
  isElided,
  isNegatedBefore,
}: OutletFinding): readonly string[] => [
  ...(isNegatedBefore === true ? ["in the paper a negation stands before these words"] : []),
  ...(isElided === true ? ["the quotation itself marks that words are left out"] : []),
  ...(differences.length === 0
    ? []
    : [`${hasItsWords(verdict) ? "differs only" : "also differs"} in ${listAll(differences)}`]),
  ...(isInterrupted ? ["the paper interrupts it with words of its own"] : []),
];

const hasItsWords = (verdict: Verdict): boolean =>
  verdict === "word for word" || verdict === "said by someone else";

const listAll = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
