import { chooseOutlet } from "../../src/answer/choose-outlet.ts";
import { chooseSpeaker } from "../../src/answer/choose-speaker.ts";
import type { ViewKind } from "../../src/discord/custom-id.ts";
import { suggestNames } from "../../src/discord/name-choices.ts";
import { renderVerification } from "../../src/discord/render-verification.ts";
import { drawView } from "../../src/discord/views/draw-view.ts";
import type { Library } from "../../src/library/library.ts";
import { cleanQuestion } from "../../src/retrieval/question/clean-question.ts";
import { type HostileQuestion, hostileQuestions } from "../../tests/support/hostile-questions.ts";
import type { Rounds } from "../ask-in-turns.ts";
import { type Sample, summarise, timed } from "../measure.ts";

/** The work that one hostile question makes, milliseconds of the processor. */
export interface HostileTimes {
  /** Where it was asked: the command or the option. */
  readonly way: string;
  readonly samples: number;
  /** Of all questions. */
  readonly cpuMedian: number;
  /** The costliest question, by its median, and its costliest run, which also holds what collected garbage. */
  readonly costliest: string;
  readonly costliestMedian: number;
  readonly costliestMax: number;
  /** Questions whose median is above what is wanted. */
  readonly above: number;
}

/** A hostile question may keep the processor this long, milliseconds. */
export const wantedMs = 50;

/** Discord cuts a quotation to check at this length in characters, and so does the command. */
const longestQuotation = 4_000;

/** Puts each hostile question in each way that a member can, and draws the answer, round by round. */
export async function timeHostile(
  library: Library,
  rounds: Rounds,
): Promise<readonly HostileTimes[]> {
  const results: HostileTimes[] = [];
  for (const [way, work] of waysOf(library)) results.push(await timeWay(way, work, rounds));
  return results;
}

type Work = (text: string) => unknown;

function waysOf(library: Library): readonly (readonly [string, Work])[] {
  const { outlets, speakers } = library;
  const names = speakers.map(({ name }) => name);
  const [speaker = ""] = names;
  const draw =
    (kind: ViewKind, chosen: { readonly speaker?: string } = {}): Work =>
    (text) =>
      drawView({ ...chosen, kind, text: cleanQuestion(text), page: 0 }, library, "everybody");
  return [
    ["ask", draw("ask")],
    ["quotes about", draw("quotes", { speaker })],
    ["compare", draw("compare")],
    [
      "verify",
      async (text) => renderVerification(await library.verify(text.slice(0, longestQuotation))),
    ],
    ["option outlet", (text) => chooseOutlet(text, outlets)],
    ["option speaker", (text) => chooseSpeaker(text, speakers)],
    ["suggestions", (text) => suggestNames(text, names)],
  ];
}

async function timeWay(way: string, work: Work, rounds: Rounds): Promise<HostileTimes> {
  const samples = new Map<HostileQuestion, Sample[]>(
    hostileQuestions.map((question) => [question, []]),
  );
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    for (const question of hostileQuestions) {
      const sample = await timed(() => work(question.text));
      if (round >= rounds.warmUp) samples.get(question)?.push(sample);
    }
  }
  const questions = [...samples]
    .map(([{ what }, taken]) => ({
      what,
      median: summarise(taken).cpuMedian,
      max: Math.max(...taken.map(({ cpu }) => cpu)),
    }))
    .sort((a, b) => b.median - a.median);
  const [costliest] = questions;
  const all = [...samples.values()].flat();
  return {
    way,
    samples: all.length,
    cpuMedian: summarise(all).cpuMedian,
    costliest: costliest?.what ?? "",
    costliestMedian: costliest?.median ?? 0,
    costliestMax: costliest?.max ?? 0,
    above: questions.filter(({ median }) => median > wantedMs).length,
  };
}
