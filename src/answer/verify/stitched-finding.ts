import type { Article } from "../../corpus/article.ts";
import { groupBy } from "../../language/group-by.ts";
import { outletOf } from "../sources.ts";
import { compareTokens, type TokenComparison } from "./compare-tokens.ts";
import { differencesBetween, inOrder } from "./differences.ts";
import { type Heard, hearSpeaker } from "./found-speaker.ts";
import { sentencesOf } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import type { Run } from "./runs.ts";
import { isSomebodyElse, type SpeakerParts } from "./same-speaker.ts";
import type { Stitching } from "./stitch.ts";
import type { DiffPart, FoundSpeaker, OutletFinding } from "./verification.ts";

/** A part of the quotation beside the words that are printed. */
interface Laid extends TokenComparison {
  readonly run: Run;
  readonly heard: Heard;
}

/** What each article has of a quotation that was put together from parts, in the quotation's order. */
export function stitchedFindings(
  quotation: Quotation,
  { runs, isElided }: Stitching,
  parts: SpeakerParts,
): readonly OutletFinding[] {
  const { text, claimed } = quotation;
  const laid = runs.flatMap((run) => layRun(quotation, run, parts));
  const [firstPart, ...otherParts] = partsOf(quotation, laid);
  if (firstPart === undefined) return [];
  return [...groupBy(laid, ({ run }) => run.stream.article)].flatMap(([article, own]) => {
    const place = placeOf(article, own);
    const speaker = commonSpeaker(own.map(({ heard }) => heard.shown));
    const isElse =
      speaker.kind !== "unclear" &&
      own.every(({ heard, run: { tokens } }) =>
        isSomebodyElse({ claimed, heard, article, tokens }, parts),
      );
    return place === undefined
      ? []
      : [
          {
            outlet: outletOf(article),
            ...place,
            verdict: "stitched together" as const,
            speaker,
            diff: [firstPart, ...otherParts] as const,
            differences: inOrder(
              own.flatMap(({ pairs, endsAlike, run }) =>
                differencesBetween({
                  quotation: text,
                  printed: article.text,
                  pairs,
                  endsAlike: endsAlike && run === runs.at(-1),
                }),
              ),
            ),
            isInterrupted: own.some(({ isInterrupted }) => isInterrupted),
            ...(isElse && { isBySomeoneElse: true as const }),
            ...(isElided && { isElided: true as const }),
          },
        ];
  });
}

function layRun(
  { text, tokens, words }: Quotation,
  run: Run,
  parts: Pick<SpeakerParts, "index" | "directory">,
): readonly Laid[] {
  const [first, last] = [words[run.quoted.start], words[run.quoted.end - 1]];
  if (first === undefined || last === undefined) return [];
  const own = tokens.slice(tokens.indexOf(first), tokens.indexOf(last) + 1);
  const compared = compareTokens(
    { text, tokens: own },
    { text: run.stream.article.text, tokens: run.tokens },
  );
  const { article, place } = run.stream;
  const heard = hearSpeaker(article, place, run.tokens, parts);
  return compared === undefined ? [] : [{ ...compared, run, heard }];
}

/** The sentences and words of one article; undefined where nothing is printed there. */
function placeOf(
  article: Article,
  laid: readonly Laid[],
): Pick<OutletFinding, "article" | "sentences" | "spans"> | undefined {
  const [firstSpan, ...otherSpans] = laid.flatMap(({ spans }) => spans);
  const [firstSentence, ...otherSentences] = sentencesOf(
    article,
    laid.flatMap(({ run }) => run.tokens),
  );
  if (firstSpan === undefined || firstSentence === undefined) return undefined;
  return {
    article,
    sentences: [firstSentence, ...otherSentences],
    spans: [firstSpan, ...otherSpans],
  };
}

/** The quotation's words in order: each part by itself, and what no part covers. */
function partsOf({ text, words }: Quotation, laid: readonly Laid[]): readonly DiffPart[] {
  const uncovered = (from: number, to: number): readonly DiffPart[] => {
    const [first, last] = [words[from], words[to - 1]];
    return from >= to || first === undefined || last === undefined
      ? []
      : [{ kind: "added", text: text.slice(first.span.start, last.span.end) }];
  };
  return [
    ...laid.flatMap(({ run, parts }, at) => [
      ...uncovered(laid[at - 1]?.run.quoted.end ?? 0, run.quoted.start),
      ...parts,
    ]),
    ...uncovered(laid.at(-1)?.run.quoted.end ?? 0, words.length),
  ];
}

/** Who says all of the parts; where several do, or somebody unknown, that is unclear. */
function commonSpeaker(heard: readonly FoundSpeaker[]): FoundSpeaker {
  const [first] = heard;
  const nameOf = (one: FoundSpeaker) => (one.kind === "named" ? one.name : one.kind);
  return first !== undefined && heard.every((one) => nameOf(one) === nameOf(first))
    ? first
    : { kind: "unclear" };
}
