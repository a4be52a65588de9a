import { type CheckedQuotation, longestQuotation } from "../answer/verify/verification.ts";
import { listWithin, weigh } from "./budget.ts";
import { renderLabel } from "./render-text.ts";
import { refusalWords, verdictWords } from "./render-verification-verdict.ts";

const claimedBudget = 40;
const outletBudget = 40;
const listBudget = 240;
/** A list shorter than this holds no name. */
const minList = 40;
/** Of the words at least this much is shown before lists of names take their room. */
const wordsShare = 0.5;
const mostWords = 400;

/** How a quotation is introduced: its words, the best verdict and who has nothing like it. */
export interface QuotationHead {
  readonly quotation: CheckedQuotation;
  /** Its number among several, from 1. */
  readonly number?: number;
  /** How many of its outlets are shown below; the others are named here. */
  readonly shown: number;
}

/** @param budget - in units of the message's budget, 160 or more */
export function renderQuotation(
  { quotation, number, shown }: QuotationHead,
  budget: number,
): string {
  const numbering = number === undefined ? "" : `**${number}** `;
  const verdict = [verdictLine(quotation), ...cutLines(quotation)].join("\n");
  const frame = weigh(`${numbering}“”\n${verdict}`);
  const wordsNeed = weigh(renderWords(quotation.quotation, mostWords));
  let room = budget - frame - Math.min(wordsNeed, budget * wordsShare);
  const lines: string[] = [];
  for (const line of [claimLine(quotation), ...nameLines(quotation, shown)]) {
    const text = line(Math.min(room - 1, listBudget));
    if (text === undefined) continue;
    lines.push(text);
    room -= weigh(text) + 1;
  }
  const rest = lines.reduce((sum, line) => sum + weigh(line) + 1, frame);
  const words = renderWords(quotation.quotation, Math.min(mostWords, budget - rest));
  return [`${numbering}“${words}”`, verdict, ...lines].join("\n");
}

/** The marks around it are ours, so its own ones go. */
const renderWords = (quotation: string, limit: number): string =>
  renderLabel(bare(quotation) === "" ? quotation.trim() : bare(quotation), limit);

const bare = (quotation: string): string => {
  const text = quotation.trim();
  const isMarked = /^["“„«]/u.test(text) && /["”»]$/u.test(text);
  return isMarked ? text.slice(1, -1).trim() : text;
};

function verdictLine(quotation: CheckedQuotation): string {
  switch (quotation.kind) {
    case "refused":
      return refusalWords[quotation.reason];
    case "not found":
      return "❌ **Not in this corpus**";
    case "found": {
      const { sign, words } = verdictWords[quotation.outlets[0].verdict];
      return `${sign} **${words}**`;
    }
  }
}

const cutLines = (quotation: CheckedQuotation): readonly string[] =>
  quotation.kind !== "refused" && quotation.isCut === true
    ? [`-# Only its first ${longestQuotation} words were checked.`]
    : [];

/** A line as far as a budget allows; undefined where there is nothing to say or no room to say it. */
type Line = (budget: number) => string | undefined;

function claimLine(quotation: CheckedQuotation): Line {
  const claimed = quotation.kind === "refused" ? undefined : quotation.claimed;
  const text = claimed === undefined ? "" : `-# given to ${renderLabel(claimed, claimedBudget)}`;
  return (budget) => (text === "" || weigh(text) > budget ? undefined : text);
}

function nameLines(quotation: CheckedQuotation, shown: number): readonly Line[] {
  if (quotation.kind === "refused") return [];
  const hidden = quotation.kind === "found" ? quotation.outlets.slice(shown) : [];
  return [
    namesLine(
      "Also in",
      hidden.map(
        ({ outlet, verdict }) =>
          `${renderLabel(outlet, outletBudget)} (${verdictWords[verdict].words.toLowerCase()})`,
      ),
    ),
    namesLine(
      "Not in",
      quotation.silent.map((outlet) => renderLabel(outlet, outletBudget)),
    ),
  ];
}

function namesLine(label: string, names: readonly string[]): Line {
  const start = `-# ${label}: `;
  return (budget) =>
    names.length === 0 || budget < minList
      ? undefined
      : `${start}${listWithin(names, ", ", budget - weigh(start))}`;
}
