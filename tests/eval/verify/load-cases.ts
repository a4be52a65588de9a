import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Verdict } from "../../../src/answer/verify/verification.ts";
import { field, flag, list, type Node, oneOf, text, textOrNull } from "../decode.ts";
import { type SetName, setNames } from "../eval-set.ts";

/** What an outlet is expected to have for a quotation. */
export interface ExpectedFinding {
  readonly outlet: string;
  readonly verdict: Verdict;
  /** Who says it there, or `paper` or `unclear`; absent: not held against it. */
  readonly speaker?: string;
  readonly isInterrupted: boolean;
}

/** What is expected of one quotation; every outlet that is not named is silent. */
export type ExpectedQuotation =
  | { readonly kind: "refused"; readonly reason: "too short" | "too common" }
  | {
      readonly kind: "found" | "not found";
      readonly claimed?: string;
      readonly outlets: readonly ExpectedFinding[];
    };

/** A text with quotations, over one set's articles. */
export interface VerifyCase {
  readonly id: string;
  readonly set: SetName;
  /** What is tricky about it, where anything is. */
  readonly about?: string;
  readonly text: string;
  readonly quotations: readonly ExpectedQuotation[];
}

const file = join(dirname(fileURLToPath(import.meta.url)), "cases.json");
const verdicts = ["word for word", "altered", "stitched together", "said by someone else"] as const;

/**
 * The annotated cases in the order of the file.
 * @throws TypeError with the place where the data has another shape
 */
export function loadVerifyCases(): readonly VerifyCase[] {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const root = { value, place: "tests/eval/verify/cases.json" };
  return list(field(root, "cases"), (node) => {
    const about = textOrNull(field(node, "about"));
    return {
      id: text(field(node, "id")),
      set: oneOf(field(node, "set"), setNames),
      ...(about !== null && { about }),
      text: text(field(node, "text")),
      quotations: list(field(node, "quotations"), readExpected),
    };
  });
}

function readExpected(node: Node): ExpectedQuotation {
  const kind = oneOf(field(node, "kind"), ["refused", "found", "not found"] as const);
  if (kind === "refused") {
    return { kind, reason: oneOf(field(node, "reason"), ["too short", "too common"] as const) };
  }
  const claimed = textOrNull(field(node, "claimed"));
  return {
    kind,
    ...(claimed !== null && { claimed }),
    outlets: list(field(node, "outlets"), readFinding),
  };
}

function readFinding(node: Node): ExpectedFinding {
  const speaker = textOrNull(field(node, "speaker"));
  return {
    outlet: text(field(node, "outlet")),
    verdict: oneOf(field(node, "verdict"), verdicts),
    ...(speaker !== null && { speaker }),
    isInterrupted: flag(field(node, "interrupted")),
  };
}
