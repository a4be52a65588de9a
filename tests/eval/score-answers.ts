import { groupBy } from "../../src/language/group-by.ts";
import type { EvalQuestion, EvalSet, Expected } from "./eval-set.ts";
import { isMatch, isSamePerson, type Tokens, tokensOf } from "./matching.ts";
import { type Scored, type Slip, zero } from "./score.ts";
import { createFurnitureCheck } from "./score-furniture.ts";
import { createSpeakers } from "./score-speakers.ts";

/** A sentence as it was shown for a question. */
export interface ShownSentence {
  /** The outlet whose article it is, by the set's name. */
  readonly outlet: string;
  readonly file: string;
  readonly text: string;
  /** Who says it, as shown. */
  readonly speaker?: string;
  /** True where it is an exact slice of its file. */
  readonly isVerbatim: boolean;
}

/** How many of an outlet's sentences `Recall@3` looks at. */
const recallDepth = 3;

/** Scores answers to the questions of a set, each as the sentences shown, in their order. */
export function createAnswerScorer(
  set: EvalSet,
): (question: EvalQuestion, shown: readonly ShownSentence[]) => Scored {
  const furniture = createFurnitureCheck(set);
  const speakers = createSpeakers(set);
  return (question, shown) => {
    const counts = zero();
    const slips: Slip[] = [];
    const byOutlet = groupBy(shown, ({ outlet }) => outlet);
    counts.questions = 1;

    for (const [outlet, expected] of question.gold) {
      const given = byOutlet.get(outlet) ?? [];
      const ranking = rank(given, expected);
      counts.pairs += 1;
      counts.hits += ranking.isHit ? 1 : 0;
      counts.recall += ranking.recall;
      counts[given.length > 0 ? "spokeRightly" : "missed"] += 1;
      if (!ranking.isHit) slips.push(missOf(outlet, given, expected, ranking.isGood));
      const [top] = given;
      if (top === undefined || question.speaker === undefined) continue;
      counts.tops += 1;
      if (speakers.says(question.speaker, top)) counts.topsBySpeaker += 1;
      else slips.push({ kind: "other speaker", outlet, got: top.text, gold: [question.speaker] });
    }

    for (const outlet of question.silent) {
      const [top] = byOutlet.get(outlet) ?? [];
      counts[top === undefined ? "keptSilent" : "spokeWrongly"] += 1;
      if (top !== undefined && question.answerable)
        slips.push({ kind: "should be silent", outlet, got: top.text, gold: [] });
    }

    const [first] = shown;
    if (!question.answerable) {
      counts.unanswerable = 1;
      if (first === undefined) counts.abstainedRightly = 1;
      else slips.push({ kind: "should abstain", outlet: first.outlet, got: first.text, gold: [] });
    } else if (first === undefined) {
      counts.abstainedWrongly = 1;
    }

    for (const sentence of shown) {
      const { outlet, file, text, speaker } = sentence;
      const slip = (kind: string, gold: readonly string[], got = text) =>
        slips.push({ kind, outlet, got, gold });
      counts.shown += 1;
      if (sentence.isVerbatim) counts.verbatim += 1;
      else slip("not verbatim", []);
      if (furniture.covers(file)) {
        counts.checkedForFurniture += 1;
        const line = furniture.lineIn(file, tokensOf(text));
        if (line !== undefined) {
          counts.furnitureShown += 1;
          slip("furniture", [`${line.kind}: ${line.text}`]);
        }
      }
      const right = speakers.of(sentence);
      if (speaker === undefined || right.length === 0) continue;
      counts.named += 1;
      if (right.some(({ name, aliases }) => isSamePerson([name, ...aliases], speaker)))
        counts.namedRightly += 1;
      else
        slip(
          "wrong speaker named",
          right.map(({ name }) => name),
          `${speaker}: ${text}`,
        );
    }
    return { id: question.id, heading: question.question, class: question.class, counts, slips };
  };
}

interface Ranking {
  /** The first sentence is a best one. */
  readonly isHit: boolean;
  /** The first sentence is at least a good one. */
  readonly isGood: boolean;
  /** Of three expected sentences, or as many as there are, the share among the first three. */
  readonly recall: number;
}

function rank(given: readonly ShownSentence[], { best, good }: Expected): Ranking {
  const shown = given.slice(0, recallDepth).map(({ text }) => tokensOf(text));
  const expected = [...best, ...good].map(({ text }) => tokensOf(text));
  const isShown = (tokens: Tokens) => shown.some((one) => isMatch(one, tokens));
  const isTop = (tokens: Tokens) => shown[0] !== undefined && isMatch(shown[0], tokens);
  const reachable = Math.min(recallDepth, expected.length);
  return {
    isHit: expected.slice(0, best.length).some(isTop),
    isGood: expected.some(isTop),
    recall: Math.min(1, expected.filter(isShown).length / reachable),
  };
}

function missOf(
  outlet: string,
  [top]: readonly ShownSentence[],
  { best }: Expected,
  isGood: boolean,
): Slip {
  const kind =
    top === undefined ? "outlet missed" : isGood ? "good on top, not best" : "wrong on top";
  return { kind, outlet, got: top?.text ?? "", gold: best.map(({ text }) => text) };
}
