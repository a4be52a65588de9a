import { describe, expect, it, test } from "vitest";
import type { TermReason } from "../../src/answer/answer.ts";
import type { SilenceReason } from "../../src/answer/why.ts";
import { renderWhy } from "../../src/terminal/render-why.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";

const plain = styleFor({ columns: 80 }, false);

const explained = (terms: readonly TermReason[], notes: readonly string[] = []) => ({
  ...citation().explanation,
  terms,
  notes,
});

const term = (name: string, found: TermReason["found"]): TermReason => ({
  term: name,
  idf: 1,
  found,
});

describe("why an answer is what it is", () => {
  test("says of each sentence where the words of the question stand and who speaks, without numbers", () => {
    const terms = [
      term("port", "sentence"),
      term("shut", "sentence"),
      term("storm", "related"),
      term("lopes", "meant"),
      term("ships", "nearby"),
      term("flood", "headline"),
      term("dawn", "nowhere"),
    ];
    const lines = renderWhy(
      {
        answer: answer({
          outlets: [
            outletAnswer({
              citations: [citation({ speaker: "Ana Lopes", explanation: explained(terms) })],
            }),
          ],
        }),
        silences: [],
      },
      plain,
    );
    expect(lines.slice(3)).toEqual([
      "",
      "The Harbour Post",
      "  [1] │ The port shut at dawn.",
      "      has “port”, “shut” itself; has another word for “storm”; means “lopes” by",
      "      a pronoun or part of a name; beside it stands “ships”; the headline has",
      "      “flood”; there is no “dawn”",
      "      said by Ana Lopes",
    ]);
    expect(lines.slice(0, 3).join(" ")).toMatch(/rare words before\s+common ones/u);
  });

  test("opens a long sentence only, and says where nobody or nobody known speaks", () => {
    const long = article({ body: `The port shut ${"and shut again ".repeat(20)}at dawn.` });
    const outlets = [
      outletAnswer({ citations: [citation({ article: long })] }),
      outletAnswer({ citations: [citation({ isSpeakerUnclear: true })] }),
    ] as const;
    const lines = renderWhy({ answer: answer({ outlets }), silences: [] }, plain);
    const opening = lines.find((line) => line.startsWith("  [1] │ ")) ?? "";
    expect(opening.endsWith("…")).toBe(true);
    expect(opening.length).toBeLessThanOrEqual(80);
    expect(lines).toContain("      the paper's own words");
    expect(lines).toContain("      speaker not clear");
  });

  test("says of the question what is remarked of every outlet, and nothing else", () => {
    const notes = [
      ["asks when", "outlet told by one"],
      ["asks when", "outlet told by another"],
    ];
    const [first, second] = notes.map((one) =>
      outletAnswer({ citations: [citation({ explanation: explained([], one) })] }),
    );
    if (first === undefined || second === undefined) throw new Error("two outlets were made");
    const lines = renderWhy({ answer: answer({ outlets: [first, second] }), silences: [] }, plain);
    expect(lines).toContain("The question asks when.");
    expect(lines.join("\n")).not.toContain("outlet told");
  });
});

describe("why an outlet is silent", () => {
  it.each([
    { reason: { kind: "nothing" }, says: "nothing there has the words asked for" },
    {
      reason: { kind: "speaker absent", speakers: ["Ana Lopes", "Rui Marsh"] },
      says: "Ana Lopes or Rui Marsh does not speak there",
    },
    {
      reason: { kind: "words missing", words: ["dredging", "port"] },
      says: "the best sentence there lacks “dredging”, “port”",
    },
    {
      reason: { kind: "no such figure" },
      says: "it has the words, but not the figure, time or measure asked for",
    },
    { reason: { kind: "too little" }, says: "too little of the question stands together there" },
  ] satisfies readonly { readonly reason: SilenceReason; readonly says: string }[])(
    "$reason.kind",
    ({ reason, says }) => {
      const silent = ["CNN"];
      const nothing = { kind: "no-evidence" as const, question: "Who?", silent, advice: noAdvice };
      const lines = renderWhy({ answer: nothing, silences: [{ outlet: "CNN", reason }] }, plain);
      expect(lines).toEqual([
        "Nothing in these papers answers that.",
        "",
        "Why others are silent",
        `  CNN: ${says}.`,
      ]);
    },
  );

  test("is said once for outlets that are silent for the same reason", () => {
    const reason: SilenceReason = { kind: "nothing" };
    const silences = ["CNN", "The Valley Echo"].map((outlet) => ({ outlet, reason }));
    expect(renderWhy({ answer: answer(), silences }, plain).at(-1)).toBe(
      "  CNN, The Valley Echo: nothing there has the words asked for.",
    );
  });
});
