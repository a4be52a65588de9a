import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type {
  CheckedQuotation,
  DiffPart,
  FoundSpeaker,
  OutletFinding,
  Verdict,
  Verification,
} from "../../src/answer/verify/verification.ts";
import { weigh } from "../../src/discord/budget.ts";
import { parseCustomId } from "../../src/discord/custom-id.ts";
import { renderDiff } from "../../src/discord/render-diff.ts";
import { renderVerification } from "../../src/discord/render-verification.ts";
import { article } from "../support/article.ts";
import { anyArticle } from "../support/discord/any-article.ts";
import { hostileLongText } from "../support/discord/hostile-text.ts";
import {
  buttonsOf,
  choicesOf,
  messageProblems,
  textsOf,
} from "../support/discord/message-limits.ts";
import { expectVerbatim, quotesIn, sent, sentencesIn, textOf } from "../support/discord/shown.ts";
import { expectLinearWork } from "../support/growth.ts";

type Found = Extract<CheckedQuotation, { kind: "found" }>;

const harbour = article({
  id: "00000000000a",
  via: "Reuters",
  title: "Ferry late",
  published: "2024-04-24",
  url: "https://www.harbour.example/ferry",
  body: "“The ferry will come at noon,” Ana Ruiz said.\n\nThe pier is old. Boats wait.",
});

const finding = (
  fields: Partial<OutletFinding> & { readonly indices?: readonly number[] } = {},
) => {
  const { indices = [0], ...rest } = fields;
  const story = rest.article ?? harbour;
  const [first, ...others] = indices.flatMap((index) => story.sentences[index] ?? []);
  if (first === undefined) throw new RangeError(`${story.file}: no such sentence`);
  const found: OutletFinding = {
    outlet: story.outlet ?? "The Harbour Post",
    article: story,
    verdict: "word for word",
    sentences: [first, ...others],
    spans: [first.span],
    speaker: { kind: "named", name: "Ana Ruiz", isReported: false },
    diff: [{ kind: "same", text: "The ferry will come at noon" }],
    differences: [],
    isInterrupted: false,
    ...rest,
  };
  return found;
};

const quotation = (fields: Partial<Omit<Found, "kind">> = {}): Found => ({
  kind: "found",
  quotation: "The ferry will come at noon",
  outlets: [finding()],
  silent: [],
  ...fields,
});

const verification = (...quotations: readonly CheckedQuotation[]): Verification => ({
  quotations,
  unchecked: 0,
});

describe("a checked quotation", () => {
  test("shows its words, the verdict and the true sentence with its source", () => {
    const message = renderVerification(
      verification(
        quotation({
          claimed: "Ana Ruiz",
          outlets: [finding({ spans: [{ start: 1, end: 16 }] })],
          silent: ["Bay Bugle", "Coast Courier"],
        }),
      ),
    );
    expect(textsOf(message)).toEqual([
      "### 1 quotation checked",
      [
        "“The ferry will come at noon”",
        "✅ **Word for word**",
        "-# given to Ana Ruiz",
        "-# Not in: Bay Bugle, Coast Courier",
      ].join("\n"),
      [
        "**The Harbour Post** via Reuters",
        "> “**The** **ferry** **will** come at noon,” Ana Ruiz said.",
        "-# — Ana Ruiz · paragraph 1 · <t:1713952800:D> · Ferry late",
      ].join("\n"),
    ]);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([
      "Open at harbour.example",
      "Delete",
    ]);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  it.each([
    { verdict: "word for word", says: "✅ **Word for word**" },
    { verdict: "altered", says: "✏️ **Altered**" },
    { verdict: "stitched together", says: "🧩 **Stitched together**" },
    { verdict: "said by someone else", says: "👤 **Said by someone else**" },
  ] as const)("$verdict has a sign and words", ({ verdict, says }) => {
    const message = renderVerification(
      verification(quotation({ outlets: [finding({ verdict })] })),
    );
    expect(textOf(message)).toContain(says);
  });

  it.each([
    {
      given: { kind: "refused", quotation: "a ferry", reason: "too short" },
      says: "Too short to tell: give at least four words and 12 characters.",
    },
    {
      given: { kind: "refused", quotation: "it is what it is", reason: "too common" },
      says: "Too common to tell: give more of the words around it.",
    },
    {
      given: { kind: "not found", quotation: "eels for all of us", silent: ["Bay Bugle"] },
      says: "❌ **Not in this corpus**\n-# Not in: Bay Bugle",
    },
  ] as const)("$given.kind is said plainly", ({ given, says }) => {
    const message = renderVerification(verification(given));
    expect(textOf(message)).toContain(`“${given.quotation}”\n${says}`);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  test("altered: what was changed stands in one line, explained once", () => {
    const diff = [
      { kind: "same", text: "The ferry" },
      { kind: "missing", text: "will" },
      { kind: "added", text: "may" },
      { kind: "same", text: "come at noon" },
    ] as const;
    const altered = quotation({ outlets: [finding({ verdict: "altered", diff: [...diff] })] });
    const text = textOf(renderVerification(verification(altered, altered)));
    expect(text).toContain("\nThe ferry ~~will~~ **may** come at noon\n");
    expect(text.match(/~~struck~~/gu)).toHaveLength(1);
  });

  it.each([
    {
      speaker: { kind: "named", name: "Bo", isReported: true },
      says: "-# — Bo · reported, not quoted · paragraph 1",
    },
    { speaker: { kind: "unclear" }, says: "-# speaker not clear · paragraph 1" },
    { speaker: { kind: "paper" }, says: "-# the paper's own words · paragraph 1" },
  ] as const)("says who speaks: $speaker.kind", ({ speaker, says }) => {
    const message = renderVerification(
      verification(quotation({ outlets: [finding({ speaker })] })),
    );
    expect(textOf(message)).toContain(says);
  });

  test("said by someone else: says by whom, and by whom not", () => {
    const message = renderVerification(
      verification(
        quotation({
          claimed: "Bo Lind",
          outlets: [finding({ verdict: "said by someone else" })],
        }),
      ),
    );
    expect(textOf(message)).toContain("Here said by Ana Ruiz, not Bo Lind.");
  });

  test("names what differs without being an alteration, and where the paper breaks in", () => {
    const outlets = [
      finding({ differences: ["case", "dashes", "quotation marks"], isInterrupted: true }),
    ] as const;
    expect(textOf(renderVerification(verification(quotation({ outlets }))))).toContain(
      "-# Differs only in case, dashes and quotation marks. The paper interrupts it.",
    );
  });

  it.each(["altered", "stitched together"] as const)(
    "%s and given to somebody else: says to whom, and whose words they are",
    (verdict) => {
      const says = "Given to Bo Lind; here said by Ana Ruiz.";
      const textFor = (fields: Partial<OutletFinding>) =>
        textOf(
          renderVerification(
            verification(
              quotation({ claimed: "Bo Lind", outlets: [finding({ verdict, ...fields })] }),
            ),
          ),
        );
      expect(textFor({ isBySomeoneElse: true })).toContain(says);
      expect(textFor({})).not.toContain(says);
    },
  );

  test("names what a quotation leaves out itself, and what denies it in the paper", () => {
    const textFor = (one: OutletFinding) =>
      textOf(renderVerification(verification(quotation({ outlets: [one] }))));
    expect(textFor(finding({ verdict: "stitched together", isElided: true }))).toContain(
      "-# The quotation itself marks that words are left out.",
    );
    expect(textFor(finding({ isNegatedBefore: true, differences: ["case"] }))).toContain(
      "-# In the paper a negation stands before these words. Differs only in case.",
    );
    const stitched = finding({ verdict: "stitched together", differences: ["case"] });
    expect(textFor(stitched)).toContain("-# Differs also in case.");
  });

  test("says where a quotation or the text was cut", () => {
    const remark = "-# Only its first 400 words were checked.";
    const cut = textOf(renderVerification(verification(quotation({ isCut: true }))));
    expect(cut).toContain(`✅ **Word for word**\n${remark}`);
    expect(textOf(renderVerification(verification(quotation())))).not.toContain(remark);
    const long = { ...verification(quotation()), isCut: true } as const;
    expect(textOf(renderVerification(long))).toContain(
      "-# Only the first 6,000 characters of the text were read",
    );
  });

  test("stitched together: every part stands there, with a sign where something is left out", () => {
    const outlets = [finding({ verdict: "stitched together", indices: [0, 2] })] as const;
    const text = textOf(renderVerification(verification(quotation({ outlets }))));
    expect(text).toContain(
      "Ana Ruiz said.\n-# […]\n> Boats wait.\n-# — Ana Ruiz · paragraphs 1 and 2",
    );
  });

  test("several outlets say each how it stands; those without room are named", () => {
    const [first, ...rest] = Array.from({ length: 10 }, (_, at) =>
      finding({ outlet: `Paper ${at}`, verdict: at === 0 ? "word for word" : "altered" }),
    );
    const message = renderVerification(
      verification(quotation({ outlets: [first ?? finding(), ...rest] })),
    );
    expect(textOf(message)).toContain("**Paper 0** via Reuters · ✅ Word for word");
    expect(textOf(message)).toContain("**Paper 7** via Reuters · ✏️ Altered");
    expect(textOf(message)).toContain("-# Also in: Paper 8 (altered), Paper 9 (altered)");
    expect(messageProblems(sent(message))).toEqual([]);
  });

  test("every quotation shows its best outlet before any shows its second", () => {
    const outlets = [finding({ outlet: "Best" }), finding({ outlet: "Second" })] as const;
    const many = Array.from({ length: 7 }, () => quotation({ outlets }));
    const text = textOf(renderVerification(verification(...many)));
    expect(text.match(/^\*\*Best\*\*/gmu)).toHaveLength(7);
    expect(text.match(/^\*\*Second\*\*/gmu)).toHaveLength(1);
  });

  test("several are numbered, and what was not checked is counted", () => {
    const message = renderVerification(
      { ...verification(...Array.from({ length: 10 }, () => quotation())), unchecked: 3 },
      { audience: "asker" },
    );
    expect(textOf(message)).toContain("### 8 quotations checked");
    expect(textOf(message)).toContain("**8** “The ferry will come at noon”");
    expect(textOf(message)).toContain("-# 5 more quotations not checked");
    expect(buttonsOf(message).at(-1)?.label).toBe("Post here");
  });

  test("leads to the context of every place, each once", () => {
    const outlets = [finding({ indices: [0, 2] })] as const;
    const message = renderVerification(
      verification(quotation({ outlets }), quotation({ outlets })),
    );
    const choices = choicesOf(message);
    expect(choices.map(({ label, description }) => [label, description])).toEqual([
      ["“The ferry will come at noon,” Ana Ruiz said.", "The Harbour Post · paragraphs 1 and 2"],
    ]);
    expect(parseCustomId(choices[0]?.value ?? "")).toMatchObject({
      kind: "context",
      sentences: [harbour.sentences[0], harbour.sentences[2]].map((one) => ({ span: one?.span })),
    });
  });

  test("nothing to check is said", () => {
    expect(textOf(renderVerification(verification()))).toBe(
      "There is no quotation in this to check.",
    );
  });
});

describe("a diff", () => {
  const long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

  it.each([
    {
      parts: [
        { kind: "same", text: `${long} ` },
        { kind: "added", text: " never" },
        { kind: "same", text: ` ${long}` },
        { kind: "missing", text: "at noon" },
        { kind: "same", text: long },
      ],
      shown:
        "… nine ten eleven twelve thirteen fourteen **never** one two three four five six … nine ten eleven twelve thirteen fourteen ~~at noon~~ one two three four five six …",
    },
    {
      parts: [
        { kind: "missing", text: "*will*" },
        { kind: "added", text: " " },
        { kind: "same", text: "come" },
      ],
      shown: "~~\\*will\\*~~ come",
    },
  ] as const)("reads $shown", ({ parts, shown }) => {
    expect(renderDiff(parts, 400)).toBe(shown);
  });

  test("shows less of what both have before it cuts what differs", () => {
    const parts = [
      { kind: "same", text: long },
      { kind: "added", text: "never" },
      { kind: "same", text: long },
    ] as const;
    expect(renderDiff(parts, 50)).toBe("… thirteen fourteen **never** one two …");
  });

  test("stays inside its limit where the last sign of a cut needs a backslash", () => {
    const text = `${"tide".repeat(4)}-${"quay".repeat(9)}`;
    for (let limit = 14; limit < 60; limit += 0.25)
      expect(weigh(renderDiff([{ kind: "same", text }], limit))).toBeLessThanOrEqual(limit);
  });

  test("stays inside its limit, and its marks are closed", () => {
    fc.assert(
      fc.property(anyDiff(), fc.integer({ min: 40, max: 400 }), (parts, limit) => {
        const shown = renderDiff(parts, limit);
        expect(weigh(shown)).toBeLessThanOrEqual(limit);
        const ours = shown.replace(/\\[\s\S]/gu, "");
        expect((ours.match(/~~/gu) ?? []).length % 2).toBe(0);
        expect((ours.match(/\*\*/gu) ?? []).length % 2).toBe(0);
        expect(shown).not.toContain("\n");
      }),
    );
  });

  test("takes no more than linear work", () => {
    expectLinearWork(
      (size) =>
        renderDiff(
          Array.from({ length: 40 }, (_, at) => ({
            kind: at % 2 === 0 ? "same" : "missing",
            text: "*~ ".repeat(size),
          })),
          300,
        ),
      2_000,
    );
  });
});

const anyDiff = (): fc.Arbitrary<OutletFinding["diff"]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom<DiffPart["kind"][]>("same", "added", "missing"),
        text: hostileLongText(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map(([first, ...rest]) => [first ?? { kind: "same", text: "a" }, ...rest]);

const anyStory = () => anyArticle({ sentences: 6, paragraphOf: (index) => 1 + index * 3 });

const anySpeaker = (): fc.Arbitrary<FoundSpeaker> =>
  fc.oneof(
    fc.constant<FoundSpeaker>({ kind: "unclear" }),
    fc.constant<FoundSpeaker>({ kind: "paper" }),
    fc.record({
      kind: fc.constant("named" as const),
      name: hostileLongText(),
      isReported: fc.boolean(),
    }),
  );

const anyFinding = (): fc.Arbitrary<OutletFinding> =>
  fc
    .record({
      article: anyStory(),
      outlet: hostileLongText(),
      verdict: fc.constantFrom<Verdict[]>(
        "word for word",
        "altered",
        "stitched together",
        "said by someone else",
      ),
      speaker: anySpeaker(),
      diff: anyDiff(),
      differences: fc.constantFrom<OutletFinding["differences"][]>(
        [],
        ["case"],
        [
          "case",
          "quotation marks",
          "white space",
          "British or American spelling",
          "dashes",
          "the mark at its end",
        ],
      ),
      isInterrupted: fc.boolean(),
      chosen: fc.uniqueArray(fc.nat(5), { minLength: 1 }),
    })
    .map(({ chosen, ...fields }) => {
      const { length } = fields.article.sentences;
      const indices = [...new Set(chosen.map((index) => index % length))].sort((a, b) => a - b);
      return finding({ ...fields, indices });
    });

const anyQuotation = (): fc.Arbitrary<CheckedQuotation> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("refused" as const),
      quotation: hostileLongText(),
      reason: fc.constantFrom("too short" as const, "too common" as const),
    }),
    fc.record({
      kind: fc.constant("not found" as const),
      quotation: hostileLongText(),
      claimed: hostileLongText(),
      silent: fc.array(hostileLongText(), { maxLength: 6 }),
    }),
    fc.record({
      kind: fc.constant("found" as const),
      quotation: hostileLongText(),
      claimed: hostileLongText(),
      outlets: fc
        .array(anyFinding(), { minLength: 1, maxLength: 4 })
        .map(([first, ...rest]): Found["outlets"] => [first ?? finding(), ...rest]),
      silent: fc.array(hostileLongText(), { maxLength: 6 }),
    }),
  );

describe("whatever was checked", () => {
  const anyVerification = (): fc.Arbitrary<Verification> =>
    fc.record({
      quotations: fc.array(anyQuotation(), { maxLength: 10 }),
      unchecked: fc.nat(1_000),
    });

  test("the message is inside all limits, pings nobody and quotes word for word", () => {
    fc.assert(
      fc.property(anyVerification(), (given) => {
        const message = renderVerification(given);
        expect(messageProblems(sent(message))).toEqual([]);
        const stories = given.quotations.flatMap((one) =>
          one.kind === "found" ? one.outlets.map((shown) => shown.article) : [],
        );
        for (const quote of quotesIn(message)) expectVerbatim(quote, sentencesIn(stories));
        for (const choice of choicesOf(message)) {
          expect(parseCustomId(choice.value)?.kind).toBe("context");
        }
      }),
      { numRuns: 100 },
    );
  });

  test("every quotation that was found shows a true sentence", () => {
    fc.assert(
      fc.property(anyVerification(), (given) => {
        const found = given.quotations.slice(0, 8).filter(({ kind }) => kind === "found");
        const shown = textsOf(renderVerification(given)).filter((text) => /^> ./mu.test(text));
        expect(shown.length).toBeGreaterThanOrEqual(found.length);
      }),
      { numRuns: 60 },
    );
  });

  test("the widest quotations, sources and names leave each sentence enough to be known by", () => {
    const wide = "*_漢@".repeat(1_250);
    const story = article({
      title: wide,
      via: wide,
      body: `${"The pier is old and ".repeat(60)}.`,
    });
    const one = finding({
      article: story,
      outlet: wide,
      verdict: "altered",
      speaker: { kind: "named", name: wide, isReported: true },
      differences: ["case", "quotation marks", "white space", "dashes", "the mark at its end"],
      isInterrupted: true,
      isBySomeoneElse: true,
      isElided: true,
      isNegatedBefore: true,
      diff: [
        { kind: "missing", text: wide },
        { kind: "added", text: wide },
      ],
    });
    const silent = Array.from({ length: 30 }, () => wide);
    const worst = quotation({
      quotation: wide,
      claimed: wide,
      isCut: true,
      outlets: [one, one],
      silent,
    });
    const message = renderVerification({
      ...verification(...Array.from({ length: 8 }, () => worst)),
      isCut: true,
    });
    expect(messageProblems(sent(message))).toEqual([]);
    expect(quotesIn(message)).toHaveLength(8);
    for (const quote of quotesIn(message)) expect(quote.length).toBeGreaterThan(40);
  });
});
