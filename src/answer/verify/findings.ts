import { groupBy } from "../../language/group-by.ts";
import { outletOf } from "../sources.ts";
import { layBeside } from "./laid-finding.ts";
import type { Stream } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import { widestGap } from "./runs.ts";
import type { SpeakerParts } from "./same-speaker.ts";
import { findStitching, type Stitching } from "./stitch.ts";
import { stitchedFindings } from "./stitched-finding.ts";
import type { OutletFinding, Verdict } from "./verification.ts";
import { findWindows, type Window } from "./windows.ts";

/** Places of an outlet that are laid side by side with a quotation. */
const mostLaid = 4;
/** How alike one place and a quotation are at least, so that it is a slip in that place, 0 to 1. */
const nearlyAlike = 0.85;
/** Words of the quotation that such a place has not, at most: an added "not". */
const mostLacking = 1;

/**
 * What each outlet has, the best verdict first, then by the outlets' names. Parts of several outlets count
 * where no outlet alone has as much.
 */
export function findingsFor(
  quotation: Quotation,
  streams: readonly Stream[],
  parts: SpeakerParts,
): readonly OutletFinding[] {
  const best = [...groupBy(streams, ({ article }) => outletOf(article))].flatMap(([outlet, own]) =>
    bestOf(quotation, outlet, own, parts),
  );
  const isWhole = best.some(({ findings }) =>
    findings.some(({ verdict }) => verdict !== "altered"),
  );
  const stitching = isWhole ? undefined : findStitching(quotation, streams);
  const findings =
    stitching !== undefined && best.every((one) => isRather(stitching, one))
      ? stitchedFindings(quotation, stitching, parts)
      : best.flatMap((one) => one.findings);
  return [...findings].sort(
    (a, b) =>
      rank.indexOf(a.verdict) - rank.indexOf(b.verdict) || a.outlet.localeCompare(b.outlet, "en"),
  );
}

/** What one outlet has. */
interface Best {
  readonly findings: readonly OutletFinding[];
  /** Which share of the quotation's words that is, 0 to 1. */
  readonly matched: number;
  /** True for one place with few words changed. */
  readonly isClose: boolean;
}

/**
 * True where a quotation is parts put together rather than one place with other words: the parts are as
 * much of it, and the place is not that of a slip. An ellipsis says that it is parts.
 */
const isRather = (
  { covered, isElided }: Stitching,
  { matched, isClose }: Pick<Best, "matched" | "isClose">,
): boolean => covered >= matched && (isElided || !isClose);

/** True where one place has the whole quotation but for a word, and hardly any more. */
function isSlip({ tokens }: Quotation, window: Window): boolean {
  const count = (all: readonly { readonly kind: string }[]) =>
    all.filter(({ kind }) => kind === "word").length;
  const words = count(tokens);
  const matches = Math.round(window.matched * words);
  return (
    words - matches <= mostLacking &&
    count(window.tokens) - matches <= widestGap &&
    window.likeness >= nearlyAlike
  );
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
  parts: SpeakerParts,
): readonly Best[] {
  const windows = findWindows(quotation, streams, mostLaid);
  const laid = windows
    .slice(0, mostLaid)
    .flatMap((window) => {
      const finding = layBeside(quotation, outlet, { window, streams }, parts);
      return finding === undefined ? [] : [{ finding, window }];
    })
    .sort(
      (a, b) =>
        rank.indexOf(a.finding.verdict) - rank.indexOf(b.finding.verdict) ||
        b.window.likeness - a.window.likeness,
    );
  const [best] = laid;
  const matched = best?.window.matched ?? 0;
  const isClose = best !== undefined && isSlip(quotation, best.window);
  if (best === undefined || best.finding.verdict === "altered") {
    const stitching = findStitching(quotation, streams);
    if (stitching !== undefined && isRather(stitching, { matched, isClose })) {
      const findings = stitchedFindings(quotation, stitching, parts);
      return [{ findings, matched: stitching.covered, isClose: false }];
    }
  }
  return best === undefined ? [] : [{ findings: [best.finding], matched, isClose }];
}
