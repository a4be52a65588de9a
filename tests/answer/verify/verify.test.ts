import { describe, expect, it, test } from "vitest";
import { slice } from "../../../src/language/span.ts";
import { claimedIn, findingsOf, herald, verdictsOf, verifierOver } from "./fixtures.ts";

const [H, G] = ["Tidewater Herald", "Skerrin Gazette"];

describe("what an outlet's words are to a quotation", () => {
  it.each([
    {
      claim: "the very words are word for word, and another outlet's are altered",
      text: "“We have asked for three things, and we have been offered a calendar”",
      verdicts: { [H]: "word for word", [G]: "altered" },
    },
    {
      claim: "a changed number is an alteration",
      text: "“There is soup for 500 travellers.”",
      verdicts: { [H]: "altered" },
    },
    {
      claim: "an added negation is an alteration",
      text: "“The colour of the calendar was not very nice.”",
      verdicts: { [H]: "altered" },
    },
    {
      claim: "a comma that is left out is an alteration",
      text: "“We have asked for three things and we have been offered a calendar”",
      verdicts: { [H]: "altered", [G]: "altered" },
    },
    {
      claim: "a single word that is left out is an alteration and no stitching",
      text: "“We have opened the customs house — it is warm and dry.”",
      verdicts: { [H]: "altered" },
    },
    {
      claim: "parts of one paragraph without what stands between are stitched together",
      text: "“Nobody will sleep on the quay tonight. There is soup for 300 travellers.”",
      verdicts: { [H]: "stitched together" },
    },
    {
      claim: "parts of two articles of an outlet are stitched together",
      text: "“I have shaken hands with everybody but the dog. Nobody will sleep on the quay tonight.”",
      verdicts: { [H]: "stitched together" },
    },
    {
      claim: "parts in the wrong order are stitched together",
      text: "“It is warm and dry. Nobody will sleep on the quay tonight.”",
      verdicts: { [H]: "stitched together" },
    },
    {
      claim: "somebody else's words are said by someone else",
      text: "“The colour of the calendar was very nice,” said Owen Tarrant.",
      verdicts: { [H]: "said by someone else" },
    },
    {
      claim: "the paper's own words are said by nobody it names",
      text: "“The lighthouse keeper has stocked up on flour and candles,” said Bridget Malone.",
      verdicts: { [G]: "said by someone else" },
    },
    {
      claim: "what somebody denies is not what they say",
      text: "“It had refused to talk,” said Sound Lines.",
      verdicts: { [G]: "said by someone else" },
    },
    {
      claim: "another sentence on the same event is not found",
      text: "“The union will keep the ferries tied up until the deckhands are paid,” Bridget Malone said.",
      verdicts: {},
    },
    {
      claim: "a whole message without marks is one quotation",
      text: "A storm is expected on Thursday",
      verdicts: { [G]: "word for word" },
    },
  ])("$claim", async ({ text, verdicts }) => {
    expect(await verdictsOf(text)).toEqual(verdicts);
  });
});

describe("what differs without being an alteration", () => {
  it.each([
    { text: "“NOBODY WILL SLEEP ON THE QUAY TONIGHT,”", differences: ["case"] },
    { text: "“There is soup for 300 travelers.”", differences: ["British or American spelling"] },
    {
      text: "“The color of the calendar was very nice.”",
      differences: ["British or American spelling"],
    },
    {
      text: "“We have opened the old customs house - it is warm and dry.”",
      differences: ["dashes"],
    },
    { text: "“Nobody will sleep  on the quay tonight,”", differences: ["white space"] },
    { text: "“Nobody will sleep on the quay\u00a0tonight,”", differences: ["white space"] },
    { text: "“Nobody will sleep on the ‘quay’ tonight,”", differences: ["quotation marks"] },
    { text: "“Nobody will sleep on the quay tonight.”", differences: [] },
    { text: "“nobody will sleep on the quay tonight”", differences: ["case"] },
    { text: "“Nobody will sleep on the quay tonight?”", differences: ["the mark at its end"] },
    { text: "“Nobody will sleep on the quay tonight!”", differences: ["the mark at its end"] },
    { text: "“Nobody will sleep on the quay tonight,”", differences: [] },
  ])("names $differences in $text", async ({ text, differences }) => {
    const finding = (await findingsOf(text)).get(H);
    expect([finding?.verdict, finding?.differences]).toEqual(["word for word", differences]);
  });
});

describe("a word that only looks alike", () => {
  it.each([
    "“There is soup for 300 traveller's.”",
    "“There was soup for 300 travellers.”",
    "“There is soups for 300 travellers.”",
    "“There is soup for three hundred travellers.”",
  ])("makes %s an alteration", async (text) => {
    expect(await verdictsOf(text)).toEqual({ [H]: "altered" });
  });

  it("tells a country from its people", async () => {
    const verify = verifierOver([
      { ...herald, body: "“Chinese trade with the U.S. has never been better,” said Ann Lee." },
    ]);
    const altered = await findingsOf("“China trade with the U.S. has never been better”", verify);
    const same = await findingsOf("“Chinese trade with the US has never been better”", verify);
    expect(altered.get(H)?.verdict).toBe("altered");
    expect(same.get(H)?.verdict).toBe("word for word");
    expect(same.get(H)?.differences).toContain("British or American spelling");
  });
});

describe("what is shown of a place", () => {
  test("the change alone, between words that both have", async () => {
    const finding = (await findingsOf("“There is bread for 300 travellers.”")).get(H);
    expect(finding?.diff).toEqual([
      { kind: "same", text: "There is" },
      { kind: "missing", text: "soup" },
      { kind: "added", text: "bread" },
      { kind: "same", text: "for 300 travellers" },
    ]);
  });

  test("spans of the printed words in the quotation's order", async () => {
    const finding = (
      await findingsOf("“It is warm and dry. Nobody will sleep on the quay tonight.”")
    ).get(H);
    expect(finding?.spans.map((span) => slice(finding.article.text, span))).toEqual([
      "it is warm and dry",
      "Nobody will sleep on the quay tonight",
    ]);
    expect(finding?.sentences.map(({ paragraph }) => paragraph)).toEqual([4, 4]);
  });

  test("each article of what was stitched together, of one outlet or of several", async () => {
    const filesOf = async (text: string) => {
      const [quotation] = (await verifierOver()(text)).quotations;
      return quotation?.kind === "found"
        ? quotation.outlets.map(({ article, verdict }) => `${article.file}: ${verdict}`)
        : [];
    };
    expect(
      await filesOf(
        "“I have shaken hands with everybody but the dog. Nobody will sleep on the quay tonight.”",
      ),
    ).toEqual(["herald-later.txt: stitched together", "herald.txt: stitched together"]);
    expect(
      await filesOf(
        "“The lighthouse keeper has stocked up on flour and candles. Nobody will sleep on the quay tonight.”",
      ),
    ).toEqual(["gazette.txt: stitched together", "herald.txt: stitched together"]);
  });

  test("that the paper interrupts the words, and by whom they are said", async () => {
    const finding = (
      await findingsOf(
        "“We have asked for three things, and we have been offered a calendar. The colour of the calendar was very nice.”",
      )
    ).get(H);
    expect(finding).toMatchObject({
      verdict: "word for word",
      isInterrupted: true,
      speaker: { kind: "named", name: "Bridget Malone", isReported: false },
      diff: [{ kind: "same" }],
    });
    expect(finding?.spans).toHaveLength(2);
  });

  test("that words over two paragraphs are one quotation", async () => {
    const finding = (
      await findingsOf("“It is warm and dry.\n\n“There is soup for 300 travellers.”")
    ).get(H);
    expect(finding?.verdict).toBe("word for word");
  });

  test("that it is reported in the paper's words", async () => {
    const finding = (await findingsOf("“It has lost about 40,000 crowns a day”")).get(G);
    expect(finding?.speaker).toMatchObject({ kind: "named", isReported: true });
  });

  test("outlets that have nothing, by name", async () => {
    const { quotations } = await verifierOver()("“A storm is expected on Thursday.”");
    expect(quotations[0]).toMatchObject({ kind: "found", silent: [H] });
    const { quotations: none } = await verifierOver()("“The moon is made of green cheese.”");
    expect(none[0]).toMatchObject({ kind: "not found", silent: [G, H] });
  });
});

describe("to whom a text gives its words", () => {
  it.each([
    {
      text: "Bridget Malone said: “The colour of the calendar was very nice.”",
      claimed: "Bridget Malone",
    },
    {
      text: "“The colour of the calendar was very nice.” — Bridget Malone",
      claimed: "Bridget Malone",
    },
    {
      text: "“The colour of the calendar was very nice.” - Bridget Malone, union leader",
      claimed: "Bridget Malone",
    },
    { text: "Malone: “The colour of the calendar was very nice.”", claimed: "Malone" },
    {
      text: "> The colour of the calendar was very nice.\n— Bridget Malone",
      claimed: "Bridget Malone",
    },
    {
      text: "The colour of the calendar was very nice. - Bridget Malone",
      claimed: "Bridget Malone",
    },
    {
      text: "Bridget Malone: The colour of the calendar was very nice.",
      claimed: "Bridget Malone",
    },
    { text: "Source: “The colour of the calendar was very nice.”", claimed: "" },
    { text: "An official said “the colour of the calendar was very nice”.", claimed: "" },
    { text: "“The colour of the calendar was very nice.” - what a line", claimed: "" },
    { text: "“The colour of the calendar was very nice.”", claimed: "" },
  ])("$text: $claimed", async ({ text, claimed }) => {
    const { quotations } = await verifierOver()(text);
    expect(claimedIn(quotations)).toEqual([claimed]);
    expect(quotations[0]).toMatchObject({ kind: "found" });
  });

  it.each(["Owen Tarrant", "Tarrant", "the harbour master", "Mr Tarrant", "Tidewater Herald"])(
    "does not accuse %s, who may be whoever speaks or prints",
    async (name) => {
      const text = `“Nobody will sleep on the quay tonight,” said ${name}.`;
      expect(await verdictsOf(text)).toEqual({ [H]: "word for word" });
    },
  );
});

describe("what is not checked", () => {
  it.each([
    { text: "“Two boats”", reason: "too short" },
    { text: "“I am so it”", reason: "too short" },
    { text: "“What is it that they have there?”", reason: "too common" },
    { text: "...!", reason: "too short" },
  ])("$text is $reason", async ({ text, reason }) => {
    expect((await verifierOver()(text)).quotations).toMatchObject([{ kind: "refused", reason }]);
  });

  test("nothing stands in an empty text", async () => {
    expect(await verifierOver()(" \n> \n")).toEqual({ quotations: [], unchecked: 0 });
  });

  test("more than eight quotations are counted", async () => {
    const text = "“A storm is expected on Thursday.” ".repeat(11);
    const { quotations, unchecked } = await verifierOver()(text);
    expect([quotations.length, unchecked]).toEqual([8, 3]);
  });

  test("an empty corpus has nothing and does not fail", async () => {
    const { quotations } = await verifierOver([])("“A storm is expected on Thursday.”");
    expect(quotations).toMatchObject([{ kind: "not found", silent: [] }]);
  });
});
