import { compareTokens, type TokenComparison } from "./compare-tokens.ts";
import { differencesBetween } from "./differences.ts";
import { hearSpeaker } from "./found-speaker.ts";
import { isNegatedBefore } from "./negated-before.ts";
import { type Stream, sentencesOf } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import { isSomebodyElse, type SpeakerParts } from "./same-speaker.ts";
import type { OutletFinding } from "./verification.ts";
import type { Window } from "./windows.ts";

/** A place of an outlet, and all its stretches that were looked through. */
export interface Place {
  readonly window: Window;
  readonly streams: readonly Stream[];
}

/** What an outlet has in one place; undefined where it has next to nothing of the quotation there. */
export function layBeside(
  { text, tokens, claimed }: Quotation,
  outlet: string,
  { window: { stream, tokens: printed }, streams }: Place,
  parts: SpeakerParts,
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
  const { isVerbatim } = compared;
  const heard = hearSpeaker(article, place, printed, parts);
  const isElse = isSomebodyElse({ claimed, heard, article, tokens: printed }, parts);
  const isNegated =
    isVerbatim && streams.some((one) => one.article === article && isNegatedBefore(one, printed));
  return {
    outlet,
    article,
    verdict: !isVerbatim ? "altered" : isElse ? "said by someone else" : "word for word",
    sentences: [firstSentence, ...otherSentences],
    spans: [firstSpan, ...otherSpans],
    speaker: heard.shown,
    diff: [firstPart, ...otherParts],
    differences: differencesBetween({
      quotation: text,
      printed: article.text,
      pairs: compared.pairs,
      endsAlike: compared.endsAlike,
    }),
    isInterrupted: compared.isInterrupted,
    ...(!isVerbatim && isElse && { isBySomeoneElse: true as const }),
    ...(isNegated && { isNegatedBefore: true as const }),
  };
}

const partsOf = ({ parts, isVerbatim }: TokenComparison, text: string) =>
  isVerbatim ? [{ kind: "same", text } as const] : parts;
