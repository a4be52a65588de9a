import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, test } from "vitest";
import type {
  CheckedQuotation,
  OutletFinding,
  Verification,
} from "../../src/answer/verify/verification.ts";
import { numberFound, renderVerification } from "../../src/terminal/render-verification.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { article } from "../support/article.ts";
import { sentenceOf, spanOf } from "../support/sentences.ts";

const plain = styleFor({ columns: 80 }, false);

const harbour = article({
  published: "2024-04-26",
  url: "https://harbour-post.example/flood",
  body: "“The port is shut until dawn,” Mayor Ana Lopes said. Rain fell.",
});

const finding = (fields: Partial<OutletFinding> = {}): OutletFinding => ({
  outlet: "The Harbour Post",
  article: harbour,
  verdict: "word for word",
  sentences: [sentenceOf(harbour)],
  spans: [spanOf(harbour, "The port is shut until dawn")],
  speaker: { kind: "named", name: "Ana Lopes", isReported: false },
  diff: [{ kind: "same", text: "The port is shut until dawn" }],
  differences: [],
  isInterrupted: false,
  ...fields,
});

type Found = Extract<CheckedQuotation, { kind: "found" }>;

const found = (fields: Partial<Found> = {}): Found => ({
  kind: "found",
  quotation: "The port is shut until dawn",
  outlets: [finding()],
  silent: [],
  ...fields,
});

const render = (...quotations: readonly CheckedQuotation[]): readonly string[] =>
  renderVerification({ quotations, unchecked: 0 }, plain);

describe("a checked quotation", () => {
  test("has verdict, true sentence, speaker, paragraph, headline, link and who lacks it", () => {
    expect(render(found({ claimed: "Ana Lopes", silent: ["The Valley Echo"] }))).toEqual([
      "You gave: “The port is shut until dawn”, given to Ana Lopes",
      "",
      "The Harbour Post",
      "  word for word",
      "  26 April 2024 · Port shut",
      "  [1] │ “The port is shut until dawn,” Mayor Ana Lopes said.",
      "      Ana Lopes · paragraph 1",
      "  https://harbour-post.example/flood",
      "",
      "Not in: The Valley Echo.",
    ]);
  });

  const diff = [
    { kind: "same", text: "The port is" },
    { kind: "missing", text: "shut" },
    { kind: "added", text: "closed" },
    { kind: "same", text: "until dawn" },
  ] as const;

  test("that was altered shows word by word what is whose", () => {
    const altered = found({ outlets: [finding({ verdict: "altered", diff })] });
    expect(render(altered).slice(2, 6)).toEqual([
      "The Harbour Post",
      "  altered: printed with other words",
      "      The port is [-shut-] {+closed+} until dawn",
      "      {+…+} only in what you gave, [-…-] only in the paper",
    ]);
  });

  test("has its altered words in colours too, which change nothing else", () => {
    const verification: Verification = {
      quotations: [found({ outlets: [finding({ verdict: "altered", diff })] })],
      unchecked: 0,
    };
    const coloured = renderVerification(verification, styleFor({ columns: 80 }, true)).join("\n");
    expect(coloured).toContain("\u001b[31m\u001b[9m[-shut-]\u001b[29m\u001b[39m");
    expect(coloured).toContain("\u001b[32m{+closed+}\u001b[39m");
    expect(stripVTControlCharacters(coloured)).toBe(
      renderVerification(verification, plain).join("\n"),
    );
  });

  test("has small differences named, and that the paper interrupts it", () => {
    const lines = render(
      found({
        outlets: [
          finding({ differences: ["case", "dashes", "quotation marks"], isInterrupted: true }),
        ],
      }),
    );
    expect(lines).toContain("  differs only in case, dashes and quotation marks");
    expect(lines).toContain("  the paper interrupts it with words of its own");
    const altered = finding({ verdict: "altered", differences: ["case"] });
    expect(render(found({ outlets: [altered] }))).toContain("  also differs in case");
  });

  it.each([
    {
      speaker: { kind: "named", name: "Ana Lopes", isReported: false },
      says: "  said there by Ana Lopes; you gave it to Rui Marsh",
    },
    {
      speaker: { kind: "named", name: "Ana Lopes", isReported: true },
      says: "  said there by Ana Lopes, reported in the paper's words; you gave it to Rui Marsh",
    },
    {
      speaker: { kind: "unclear" },
      says: "  said there by somebody, but it is not clear by whom; you gave it to Rui Marsh",
    },
    {
      speaker: { kind: "paper" },
      says: "  these are the paper's own words; you gave it to Rui Marsh",
    },
  ] as const)("said by someone else: $speaker", ({ speaker, says }) => {
    const other = finding({ verdict: "said by someone else", speaker });
    const lines = renderVerification(
      { quotations: [found({ claimed: "Rui Marsh", outlets: [other] })], unchecked: 0 },
      styleFor({ columns: 100 }, false),
    );
    expect(lines).toContain("  word for word, but said by someone else");
    expect(lines).toContain(says);
  });

  test("that was stitched together shows what was changed in its parts, where anything was", () => {
    const stitched = found({ outlets: [finding({ verdict: "stitched together", diff })] });
    expect(render(stitched)).toContain("      The port is [-shut-] {+closed+} until dawn");
    const unchanged = found({ outlets: [finding({ verdict: "stitched together" })] });
    expect(render(unchanged).join("\n")).not.toContain("only in the paper");
  });

  it.each([
    {
      verdict: "altered",
      speaker: { kind: "named", name: "Ana Lopes", isReported: false },
      says: "  given to Rui Marsh; here said by Ana Lopes",
    },
    {
      verdict: "stitched together",
      speaker: { kind: "paper" },
      says: "  given to Rui Marsh; here the paper's own words",
    },
  ] as const)("$verdict and given to somebody else: $says", ({ verdict, speaker, says }) => {
    const other = finding({ verdict, speaker, isBySomeoneElse: true });
    expect(render(found({ claimed: "Rui Marsh", outlets: [other] }))).toContain(says);
    const own = finding({ verdict, speaker });
    expect(render(found({ claimed: "Rui Marsh", outlets: [own] }))).not.toContain(says);
  });

  test("has what it leaves out itself and what denies it remarked", () => {
    const elided = finding({ verdict: "stitched together", isElided: true });
    expect(render(found({ outlets: [elided] }))).toContain(
      "  the quotation itself marks that words are left out",
    );
    expect(render(found({ outlets: [finding({ isNegatedBefore: true })] }))).toContain(
      "  in the paper a negation stands before these words",
    );
  });

  test("that was cut says so, and so does a text that was", () => {
    const remark = "  Only its first 400 words were checked.";
    expect(render(found({ isCut: true }))).toContain(remark);
    expect(render({ kind: "not found", quotation: "Snow", silent: [], isCut: true })).toContain(
      remark,
    );
    expect(render(found())).not.toContain(remark);
    const verification = { quotations: [found()], unchecked: 0, isCut: true } as const;
    expect(renderVerification(verification, plain).at(-1)).toBe(
      "Only the first 6,000 characters of it were read.",
    );
  });

  test("that was stitched together shows each true sentence", () => {
    const both = [sentenceOf(harbour), sentenceOf(harbour, 1)] as const;
    const lines = render(
      found({ outlets: [finding({ verdict: "stitched together", sentences: both })] }),
    );
    expect(lines).toContain("  stitched together: real parts that do not stand side by side there");
    expect(lines).toContain("  [2] │ Rain fell.");
  });

  it.each([
    {
      one: { kind: "not found", quotation: "Snow fell", silent: ["CNN"] },
      says: ["  Not in this corpus: no paper in it prints these words.", "Looked through: CNN."],
    },
    {
      one: { kind: "refused", quotation: "we will", reason: "too short" },
      says: ["  Not checked: it is too short to tell anything; give some words more."],
    },
    {
      one: { kind: "refused", quotation: "on the other hand", reason: "too common" },
      says: [
        "  Not checked: its words are too common to tell anything; give some that are",
        "  rarer.",
      ],
    },
  ] satisfies readonly { readonly one: CheckedQuotation; readonly says: readonly string[] }[])(
    "$one.kind: $one.quotation",
    ({ one, says }) => {
      expect(render(one)).toEqual([`You gave: “${one.quotation}”`, ...says]);
    },
  );
});

describe("several quotations", () => {
  const other = finding({ sentences: [sentenceOf(harbour, 1)] });
  const verification: Verification = {
    quotations: [found(), found({ outlets: [finding(), other] })],
    unchecked: 3,
  };

  test("are counted, and so are those that were not checked", () => {
    const lines = renderVerification(verification, plain);
    expect(lines.filter((line) => line.includes("You gave"))).toEqual([
      "1. You gave: “The port is shut until dawn”",
      "2. You gave: “The port is shut until dawn”",
    ]);
    expect(lines.at(-1)).toBe("3 quotations more in that text: too many to check at once.");
  });

  test("number each sentence once", () => {
    expect(numberFound(verification).sentences.map(({ sentence }) => sentence.index)).toEqual([
      0, 1,
    ]);
    const numbers = renderVerification(verification, plain).flatMap(
      (line) => /^ {2}\[(\d)\]/u.exec(line)?.[1] ?? [],
    );
    expect(numbers).toEqual(["1", "1", "2"]);
  });

  test("that are none are said to be none", () => {
    expect(renderVerification({ quotations: [], unchecked: 0 }, plain)).toEqual([
      "There is nothing in that to check.",
    ]);
  });
});
