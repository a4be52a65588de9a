import type { Place, Rule } from "./place.ts";
import { afterAbbreviation } from "./rules/after-abbreviation.ts";
import { afterAcronym } from "./rules/after-acronym.ts";
import { afterEllipsis } from "./rules/after-ellipsis.ts";
import { afterFullStop } from "./rules/after-full-stop.ts";
import { afterInitial } from "./rules/after-initial.ts";
import { afterInnerAbbreviation } from "./rules/after-inner-abbreviation.ts";
import { afterListNumber } from "./rules/after-list-number.ts";
import { afterQuotation } from "./rules/after-quotation.ts";
import { aroundEmoticon } from "./rules/around-emoticon.ts";
import { aroundReference } from "./rules/around-reference.ts";
import { beforeLowerCase } from "./rules/before-lower-case.ts";
import { withoutEndMark } from "./rules/without-end-mark.ts";
import { withoutSpace } from "./rules/without-space.ts";

/** What is known of where English sentences end, in the order in which it is asked. */
const rules: readonly Rule[] = [
  withoutSpace,
  aroundReference,
  aroundEmoticon,
  withoutEndMark,
  afterListNumber,
  afterQuotation,
  afterEllipsis,
  afterInnerAbbreviation,
  afterAcronym,
  afterInitial,
  afterAbbreviation,
  beforeLowerCase,
  afterFullStop,
];

/** True where a sentence ends: the first rule that has something to say, else wink-nlp. */
export function isCut(place: Place): boolean {
  for (const rule of rules) {
    const verdict = rule(place);
    if (verdict !== undefined) return verdict === "cut";
  }
  return place.isCutByWink;
}
