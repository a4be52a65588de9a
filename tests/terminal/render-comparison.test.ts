import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Comparison, Place } from "../../src/answer/compare/comparison.ts";
import type { Article } from "../../src/corpus/article.ts";
import { numberCompared, renderComparison } from "../../src/terminal/render-comparison.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { sentenceOf, spanOf } from "../support/sentences.ts";

const plain = styleFor({ columns: 80 }, false);

const harbour = article({
  title: "Port shut",
  body: "“We cannot open the port,” Ana Lopes said. Twelve ships wait.",
});
const valley = article({
  outlet: "The Valley Echo",
  title: "Ships wait",
  body: "“We cannot open the port now,” Ana Lopes said. Some 20 ships wait since 4 p.m.",
});

const place = (article: Article, index = 0): Place => ({
  outlet: article.outlet ?? "",
  article,
  sentence: sentenceOf(article, index),
});

const cited = answer({
  silent: ["Wire Weekly"],
  outlets: [
    outletAnswer({ citations: [citation({ article: harbour, speaker: "Ana Lopes" })] }),
    outletAnswer({ citations: [citation({ article: valley, speaker: "Ana Lopes" })] }),
  ],
});

const comparison = (fields: Partial<Comparison> = {}): Comparison => ({
  answer: cited,
  shared: [],
  differing: [],
  values: [],
  ...fields,
});

describe("a comparison", () => {
  test("shows the outlets, the same words, other words, other figures and who is silent", () => {
    const all = comparison({
      shared: [
        {
          words: spanOf(harbour, "We cannot open the port"),
          speaker: "Ana Lopes",
          places: [place(harbour), place(valley)],
        },
      ],
      differing: [
        {
          one: { ...place(harbour), words: spanOf(harbour, "We cannot open the port,") },
          other: { ...place(valley), words: spanOf(valley, "We cannot open the port now,") },
          diff: [
            { kind: "same", text: "We cannot open the port" },
            { kind: "added", text: "now" },
          ],
        },
      ],
      values: [
        {
          kind: "figure",
          thing: "ships",
          values: [
            { ...place(harbour, 1), value: spanOf(harbour, "Twelve") },
            { ...place(valley, 1), value: spanOf(valley, "20") },
          ],
        },
      ],
    });
    expect(renderComparison(all, plain)).toEqual([
      "The Harbour Post",
      "  date not stated · Port shut",
      "  [1] │ “We cannot open the port,” Ana Lopes said.",
      "      Ana Lopes · paragraph 1",
      "  no link stored",
      "",
      "The Valley Echo",
      "  date not stated · Ships wait",
      "  [2] │ “We cannot open the port now,” Ana Lopes said.",
      "      Ana Lopes · paragraph 1",
      "  no link stored",
      "",
      "The same words",
      "  [1] │ We cannot open the port",
      "      Ana Lopes · in The Harbour Post, The Valley Echo [2]",
      "",
      "Other words for the same",
      "  [1] │ We cannot open the port,",
      "      The Harbour Post · paragraph 1",
      "  [2] │ We cannot open the port now,",
      "      The Valley Echo · paragraph 1",
      "      We cannot open the port {+now+}",
      "      [-…-] only in [1], {+…+} only in [2]",
      "",
      "Different figures",
      "  ships:",
      "    “Twelve” in The Harbour Post [3]",
      "    “20” in The Valley Echo [4]",
      "  [3] │ Twelve ships wait.",
      "      The Harbour Post · paragraph 1",
      "  [4] │ Some 20 ships wait since 4 p.m.",
      "      The Valley Echo · paragraph 1",
      "",
      "Nothing on this in: Wire Weekly.",
    ]);
    expect(numberCompared(all).sentences.map(({ sentence }) => sentence)).toEqual([
      sentenceOf(harbour),
      sentenceOf(valley),
      sentenceOf(harbour, 1),
      sentenceOf(valley, 1),
    ]);
  });

  test("keeps times apart from figures, and shows no sentence twice that an answer shows", () => {
    const times = comparison({
      values: [
        {
          kind: "time",
          thing: "shut",
          values: [
            { ...place(harbour), value: spanOf(harbour, "We") },
            { ...place(valley, 1), value: spanOf(valley, "4 p.m.") },
          ],
        },
      ],
    });
    const lines = renderComparison(times, plain);
    expect(lines).toContain("Different times");
    expect(lines).not.toContain("Different figures");
    expect(lines).toContain("    “4 p.m.” in The Valley Echo [3]");
    expect(lines.filter((line) => line.startsWith("  [1] │"))).toHaveLength(1);
  });

  test("says plainly where there is nothing in common", () => {
    const one = outletAnswer({ outlet: "The Harbour Post" });
    const two = answer({ outlets: [one, outletAnswer({ outlet: "Bay Bugle" })] });
    const says = (given: Answer) =>
      renderComparison(comparison({ answer: given }), plain).join(" ");
    expect(says(two)).toContain(
      "Nothing was found that several of them quote, and no figures or times that surely differ.",
    );
    expect(says(answer({ outlets: [one] }))).not.toContain("Nothing was found");
  });

  test("of a question without an answer says so as an answer does", () => {
    const silent = ["The Harbour Post"];
    const nothing = { kind: "no-evidence" as const, question: "Who?", silent, advice: noAdvice };
    expect(renderComparison(comparison({ answer: nothing }), plain)).toEqual([
      "Nothing in these papers answers that.",
      "Asked: The Harbour Post.",
    ]);
  });
});
