import {
  type CheckedQuotation,
  longestMessage,
  type Verification,
} from "../answer/verify/verification.ts";
import { contextSelect } from "./context-select.ts";
import { type Audience, closingButton } from "./controls.ts";
import { count } from "./count.ts";
import type { Message } from "./message.ts";
import { openButton } from "./open-button.ts";
import { type Block, layOut } from "./pages.ts";
import {
  type Finding,
  hasDiff,
  renderFinding,
  shownSentences,
} from "./render-verification-finding.ts";
import { renderQuotation } from "./render-verification-quotation.ts";

/** More are not shown; as many findings with a button each still leave room for the frame. */
const maxQuotations = 8;
const maxFindings = 8;
/** What the words and verdicts of all quotations may take together, and of each of them at most. */
const headsBudget = { all: 1_600, most: 900 };

const legend = "-# ~~struck~~: in the paper, not in the quotation · **bold**: not in the paper";

/** How a verification is shown. */
export interface VerificationView {
  /** Absent: everybody. */
  readonly audience?: Audience;
}

/** What came of each quotation of a text, as one message inside all of Discord's limits. */
export function renderVerification(
  { quotations, unchecked, isCut }: Verification,
  { audience = "everybody" }: VerificationView = {},
): Message {
  const checked = quotations.slice(0, maxQuotations);
  const shares = deal(checked.map(countOutlets), maxFindings);
  const groups = checked.map((quotation, at) => ({
    quotation,
    findings: findingsOf(quotation, shares[at] ?? 0),
    ...(checked.length > 1 && { number: at + 1 }),
  }));
  const findings = groups.flatMap((group) => group.findings);
  const headBudget = Math.min(headsBudget.most, headsBudget.all / Math.max(1, checked.length));
  const foot = footOf(findings, {
    unchecked: unchecked + quotations.length - checked.length,
    isCut: isCut === true,
  });
  return layOut(
    groups.flatMap((group) => [
      quotationBlock(group, headBudget),
      ...group.findings.map(findingBlock),
    ]),
    {
      head: [{ text: titleOf(checked.length) }],
      ...(foot !== undefined && { foot }),
      select: () =>
        contextSelect(
          findings.map(({ finding }) => ({
            article: finding.article,
            sentences: shownSentences(finding),
          })),
        ),
      rows: [[closingButton(audience)]],
    },
  );
}

/** A quotation with what is shown of its outlets. */
interface Group {
  readonly quotation: CheckedQuotation;
  readonly findings: readonly Finding[];
  readonly number?: number;
}

const quotationBlock = ({ findings, ...head }: Group, most: number): Block => ({
  render: (budget) => renderQuotation({ ...head, shown: findings.length }, Math.min(budget, most)),
});

function findingBlock(shown: Finding): Block {
  const { article, sentences } = shown.finding;
  const button = openButton(article, sentences[0]);
  return {
    ...(button !== undefined && { button }),
    render: (budget) => renderFinding(shown, budget),
  };
}

const titleOf = (checked: number): string =>
  checked === 0
    ? "There is no quotation in this to check."
    : `### ${count(checked, "quotation")} checked`;

function footOf(
  findings: readonly Finding[],
  { unchecked, isCut }: { readonly unchecked: number; readonly isCut: boolean },
): string | undefined {
  const lines = [
    ...(findings.some(({ finding }) => hasDiff(finding)) ? [legend] : []),
    ...(unchecked > 0 ? [`-# ${count(unchecked, "more quotation")} not checked`] : []),
    ...(isCut
      ? [
          `-# Only the first ${longestMessage.toLocaleString("en")} characters of the text were read`,
        ]
      : []),
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

const countOutlets = (quotation: CheckedQuotation): number =>
  quotation.kind === "found" ? quotation.outlets.length : 0;

function findingsOf(quotation: CheckedQuotation, shown: number): readonly Finding[] {
  if (quotation.kind !== "found") return [];
  const { outlets, claimed } = quotation;
  return outlets.slice(0, shown).map((finding) => ({
    finding,
    ...(claimed !== undefined && { claimed }),
    isOneOfSeveral: outlets.length > 1,
  }));
}

/**
 * How many of each count are shown where not all can be: one of each, then a second of each, and so on.
 * @param most - all of them together
 */
function deal(counts: readonly number[], most: number): readonly number[] {
  const dealt = counts.map(() => 0);
  let left = most;
  for (let round = 0; left > 0 && counts.some((all) => all > round); round += 1) {
    for (const [at, all] of counts.entries()) {
      if (all <= round || left === 0) continue;
      dealt[at] = round + 1;
      left -= 1;
    }
  }
  return dealt;
}
