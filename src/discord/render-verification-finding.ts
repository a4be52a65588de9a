import type { FoundSpeaker, OutletFinding } from "../answer/verify/verification.ts";
import type { Sentence } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";
import { shareBudget, weigh } from "./budget.ts";
import { paragraphsOf } from "./context-select.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { isChanged, renderDiff } from "./render-diff.ts";
import { weighLines } from "./render-outlet.ts";
import { renderLabel, renderSpan } from "./render-text.ts";
import { differencesIn, verdictWords } from "./render-verification-verdict.ts";

const agencyBudget = 30;
/** Sentences of one place that are shown; its context has the others. */
const maxSentences = 3;
const sentenceBudget = 400;
const diffBudget = 320;
/** Where sentences and diff would get less than this, less is said about the source. */
const minWords = { quote: 90, diff: 70 };

/** How much is said about a source: from all of it to what one cannot do without. */
interface Detail {
  readonly outlet: number;
  readonly speaker: number;
  /** 0: no headline. */
  readonly headline: number;
  readonly hasDate: boolean;
  readonly hasNotes: boolean;
}

const details: readonly Detail[] = [
  { outlet: 60, speaker: 40, headline: 90, hasDate: true, hasNotes: true },
  { outlet: 60, speaker: 40, headline: 0, hasDate: true, hasNotes: true },
  { outlet: 40, speaker: 30, headline: 0, hasDate: false, hasNotes: true },
  { outlet: 30, speaker: 24, headline: 0, hasDate: false, hasNotes: false },
];

/** What an outlet has for a quotation. */
export interface Finding {
  readonly finding: OutletFinding;
  /** To whom the quotation was given. */
  readonly claimed?: string;
  /** True where the quotation has other outlets too, and each must say how it stands. */
  readonly isOneOfSeveral: boolean;
}

/** The sentences of a finding that are shown, and to whose context one is led. */
export function shownSentences({ sentences }: OutletFinding): OutletFinding["sentences"] {
  const [first, ...rest] = sentences;
  return [first, ...rest.slice(0, maxSentences - 1)];
}

/** True where a finding is shown with a diff, which a legend must explain. */
export const hasDiff = ({ verdict, diff }: OutletFinding): boolean =>
  verdict !== "word for word" && isChanged(diff);

/**
 * The verdict, the true sentences, their source, and what was changed.
 * @param budget - in units of the message's budget, 230 or more
 */
export function renderFinding(shown: Finding, budget: number): string {
  const least = minWords.quote + (hasDiff(shown.finding) ? minWords.diff : 0);
  const frames = details.map((detail) => frameOf(shown, detail));
  const roomIn = ({ head, foot }: Frame) => budget - weighLines([...head, ...foot]);
  const { head, foot } = frames.find((frame) => roomIn(frame) >= least) ?? frames.at(-1) ?? noFrame;
  return [...head, ...wordsOf(shown.finding, foot, roomIn({ head, foot }))].join("\n");
}

/** What stands above the sentences, and below them before the diff. */
interface Frame {
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

const noFrame: Frame = { head: [], foot: [] };

function frameOf({ finding, claimed, isOneOfSeveral }: Finding, detail: Detail): Frame {
  const { article, verdict, speaker } = finding;
  const { sign, words } = verdictWords[verdict];
  const agency =
    detail.hasDate && article.via !== undefined
      ? ` via ${renderLabel(article.via, agencyBudget)}`
      : "";
  const name = `**${renderLabel(finding.outlet, detail.outlet)}**${agency}`;
  const notes = detail.hasNotes ? notesOf(finding) : [];
  const wrong = claimed === undefined ? [] : wrongSpeaker(finding, claimed, detail);
  const source = [
    ...(wrong.length > 0 || isByMany(finding) ? [] : [speakerOf(speaker, detail)]),
    paragraphsOf(shownSentences(finding)),
    ...(detail.hasDate ? [renderDate(article.published), ...missingLink(article)] : []),
    ...(detail.headline === 0 || article.title === undefined
      ? []
      : [renderLabel(article.title, detail.headline)]),
  ];
  return {
    head: [`${name}${isOneOfSeveral ? ` · ${sign} ${words}` : ""}`, ...wrong],
    foot: [`-# ${source.join(" · ")}`, ...notes.map((note) => `-# ${note}`)],
  };
}

/** Whose words these are, where they were given to somebody else. */
function wrongSpeaker(
  { verdict, speaker, isBySomeoneElse }: OutletFinding,
  claimed: string,
  detail: Detail,
): readonly string[] {
  const given = renderLabel(claimed, detail.speaker);
  const said = `said by ${byWhom(speaker, detail)}`;
  if (verdict === "said by someone else") return [`Here ${said}, not ${given}.`];
  return isBySomeoneElse === true ? [`Given to ${given}; here ${said}.`] : [];
}

/** Parts that were stitched together may be several people's, or the paper's: its sentences tell. */
const isByMany = ({ verdict, speaker }: OutletFinding): boolean =>
  verdict === "stitched together" && speaker.kind === "unclear";

function speakerOf(speaker: FoundSpeaker, { speaker: limit }: Detail): string {
  switch (speaker.kind) {
    case "named":
      return `— ${renderLabel(speaker.name, limit)}${speaker.isReported ? " · reported, not quoted" : ""}`;
    case "unclear":
      return "speaker not clear";
    case "paper":
      return "the paper's own words";
  }
}

function byWhom(speaker: FoundSpeaker, { speaker: limit }: Detail): string {
  switch (speaker.kind) {
    case "named":
      return renderLabel(speaker.name, limit);
    case "unclear":
      return "somebody the text does not name";
    case "paper":
      return "the paper itself";
  }
}

function notesOf({
  verdict,
  differences,
  isInterrupted,
  isElided,
  isNegatedBefore,
  sentences,
}: OutletFinding): readonly string[] {
  const hidden = sentences.length - maxSentences;
  const notes = [
    ...(isNegatedBefore === true ? ["In the paper a negation stands before these words."] : []),
    ...(isElided === true ? ["The quotation itself marks that words are left out."] : []),
    ...differencesIn(differences, verdict === "altered" || verdict === "stitched together"),
    ...(isInterrupted ? ["The paper interrupts it."] : []),
    ...(hidden > 0 ? [`${hidden} more of its sentences stand in the article.`] : []),
  ];
  return notes.length === 0 ? [] : [notes.join(" ")];
}

const gap = "-# […]";
const mark = "> ";

/** The sentences as block quotes, their source and, where words were changed, the diff. */
function wordsOf(finding: OutletFinding, foot: readonly string[], room: number): readonly string[] {
  const { article } = finding;
  const sentences = shownSentences(finding);
  const marks = marksOf(finding);
  const gaps = sentences.filter((sentence, at) => isApart(sentences[at - 1], sentence)).length;
  const frame = sentences.length * weighLines([mark]) + gaps * weighLines([gap]) + 1;
  const quote = ({ span }: Sentence, limit: number) =>
    renderSpan(article.text, span, marks, Math.min(limit, sentenceBudget)).text;
  const diff = (limit: number) =>
    hasDiff(finding) ? renderDiff(finding.diff, Math.min(limit, diffBudget)) : "";
  const needs = [
    ...sentences.map((sentence) => weigh(quote(sentence, sentenceBudget))),
    weigh(diff(diffBudget)),
  ];
  const shares = shareBudget(needs, room - frame);
  const quotes = sentences.flatMap((sentence, at) => [
    ...(isApart(sentences[at - 1], sentence) ? [gap] : []),
    `${mark}${quote(sentence, shares[at] ?? 0)}`,
  ]);
  const changes = diff(shares.at(-1) ?? 0);
  return [...quotes, ...foot, ...(changes === "" ? [] : [changes])];
}

/** True where something is left out between a sentence and the one shown before it. */
const isApart = (before: Sentence | undefined, { index }: Sentence): boolean =>
  before !== undefined && index !== before.index + 1;

/** The quoted words, where they are the smaller part of what is shown; bold in a diff means another thing. */
function marksOf({ verdict, sentences, spans }: OutletFinding): readonly Span[] {
  const isPart = 2 * lengthOf(spans) < lengthOf(sentences.map(({ span }) => span));
  return verdict === "altered" || !isPart ? [] : [...spans].sort((a, b) => a.start - b.start);
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
