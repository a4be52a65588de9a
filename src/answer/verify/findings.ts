import { groupBy } from "../../language/group-by.ts";
import type { Retriever } from "../../retrieval/retrieve.ts";
import { outletOf } from "../sources.ts";
import { compareTokens, type TokenComparison } from "./compare-tokens.ts";
import { differencesBetween } from "./differences.ts";
import { hearSpeaker } from "./found-speaker.ts";
import { type Stream, sentencesOf } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import { isSomebodyElse } from "./same-speaker.ts";
import { findStitching } from "./stitch.ts";
import { stitchedFindings } from "./stitched-finding.ts";
import type { OutletFinding, Verdict } from "./verification.ts";
import { findWindows, type Window } from "./windows.ts";

/** Places of an outlet that are laid side by side with a quotation. */
const mostLaid = 4;

type Parts = Pick<Retriever, "index" | "directory"> & {
  /** True for the name of an outlet or a wire agency of the corpus. */
  readonly isOutlet: (name: string) => boolean;
};

/**
 * What each outlet has, the best verdict first, then by the outlets' names. Parts of several outlets count
 * where no outlet alone has as much.
 */
export function findingsFor(
  quotation: Quotation,
  streams: readonly Stream[],
  parts: Parts,
): readonly OutletFinding[] {
  const best = [...groupBy(streams, ({ article }) => outletOf(article))].flatMap(([outlet, own]) =>
    bestOf(quotation, outlet, own, parts),
  );
  const isWhole = best.some(({ findings }) =>
    findings.some(({ verdict }) => verdict !== "altered"),
  );
  const stitching = isWhole ? undefined : findStitching(quotation.tokens, streams);
  const most = best.reduce((share, { matched }) => Math.max(share, matched), 0);
  const findings =
    stitching !== undefined && stitching.covered >= most
      ? stitchedFindings(quotation, stitching, parts)
      : best.flatMap((one) => one.findings);
  return [...findings].sort(
    (a, b) =>
      rank.indexOf(a.verdict) - rank.indexOf(b.verdict) || a.outlet.localeCompare(b.outlet, "en"),
  );
}

/** What one outlet has, and which share of the quotation's words that is, 0 to 1. */
interface Best {
  readonly findings: readonly OutletFinding[];
  readonly matched: number;
}

const rank: readonly Verdict[] = [
  "word for word",
  "said by someone else",
  "altered",
  "stitched together",
];

function bestOf(
  quotation: Quotation,
  outlet: string,
  streams: readonly Stream[],
  parts: Parts,
): readonly Best[] {
  const windows = findWindows(quotation, streams);
  const laid = windows
    .slice(0, mostLaid)
    .flatMap((window) => {
      const finding = layBeside(quotation, outlet, window, parts);
      return finding === undefined ? [] : [{ finding, window }];
    })
    .sort(
      (a, b) =>
        rank.indexOf(a.finding.verdict) - rank.indexOf(b.finding.verdict) ||
        b.window.likeness - a.window.likeness,
    );
  const [best] = laid;
  const matched = best?.window.matched ?? 0;
  if (best === undefined || best.finding.verdict === "altered") {
    const stitching = findStitching(quotation.tokens, streams);
    if (stitching !== undefined && stitching.covered >= matched) {
      const findings = stitchedFindings(quotation, stitching, parts);
      return [{ findings, matched: stitching.covered }];
    }
  }
  return best === undefined ? [] : [{ findings: [best.finding], matched }];
}

function layBeside(
  { text, tokens, claimed }: Quotation,
  outlet: string,
  { stream, tokens: printed }: Window,
  { index, directory, isOutlet }: Parts,
): OutletFinding | undefined {
  const { article, place } = stream;
  const compared = compareTokens({ text, tokens }, { text: article.text, tokens: printed });
  const [firstSpan, ...otherSpans] = compared?.spans ?? [];
  const [firstPart, ...otherParts] = compared === undefined ? [] : partsOf(compared, text);
  const [firstSentence, ...otherSentences] = sentencesOf(article, printed);
  if (
    compared === undefined ||
    firstSpan === undefined ||
    firstPart === undefined ||
    firstSentence === undefined
  )
    return undefined;
  const heard = hearSpeaker(article, place, printed, { index, directory });
  const isElse =
    claimed !== undefined &&
    !isOutlet(claimed) &&
    isSomebodyElse({ claimed, heard, article, tokens: printed }, directory);
  return {
    outlet,
    article,
    verdict: !compared.isVerbatim ? "altered" : isElse ? "said by someone else" : "word for word",
    sentences: [firstSentence, ...otherSentences],
    spans: [firstSpan, ...otherSpans],
    speaker: heard.shown,
    diff: [firstPart, ...otherParts],
    differences: differencesBetween({
      quotation: text,
      printed: article.text,
      pairs: compared.pairs,
    }),
    isInterrupted: compared.isInterrupted,
  };
}

const partsOf = ({ parts, isVerbatim }: TokenComparison, text: string) =>
  isVerbatim ? [{ kind: "same", text } as const] : parts;
