import { describe, expect, it, test } from "vitest";
import { bridge } from "./bridge.ts";
import { findingsOf, gazette, herald, verifierOver } from "./fixtures.ts";

const verify = verifierOver([bridge]);
const findingFor = async (text: string) => (await findingsOf(text, verify)).get("Lowmoor Record");

describe("a slip in one place is no stitching", () => {
  it.each([
    {
      about: "a negation left out",
      text: "“We are going to close the bridge. We are going to mend it by Sunday, whatever it costs.”",
      change: { kind: "missing", text: "not" },
    },
    {
      about: "a negation put in",
      text: "“We are not going to close the bridge. We are not going to mend it by Sunday, whatever it costs.”",
      change: { kind: "added", text: "not" },
    },
    {
      about: "a negation taken from the sentence before",
      text: "“We are not paying for a crane, for a diver and for a hot meal on both banks.”",
      change: { kind: "added", text: "not" },
    },
    {
      about: "a negation left out where the paper interrupts",
      text: "“We are going to mend it by Sunday, whatever it costs. Nobody has swim.”",
      change: { kind: "missing", text: "to" },
    },
  ])("$about", async ({ text, change }) => {
    const finding = await findingFor(text);
    expect(finding?.verdict).toBe("altered");
    expect(finding?.diff.filter(({ kind }) => kind !== "same")).toEqual([change]);
  });

  test("nor are two slips where the paper interrupts", async () => {
    const finding = await findingFor(
      "“We are paying for a big crane, for a diver and for a hot soup on both banks. We are asking for nothing in return.”",
    );
    expect(finding).toMatchObject({ verdict: "altered", isInterrupted: true });
  });

  test("but a clause cut out, and a sentence put in, are", async () => {
    const cut = await findingFor(
      "“We are paying for a crane and for a hot meal on both banks. Nobody has to swim.”",
    );
    expect(cut?.verdict).toBe("stitched together");
    const put = await findingFor(
      "“We are not going to close the bridge. I have written eleven letters about that bearing. We are going to mend it by Sunday, whatever it costs.”",
    );
    expect(put?.verdict).toBe("stitched together");
  });
});

describe("what is remarked", () => {
  test("of altered and stitched words, that they are somebody else's", async () => {
    const altered = await findingFor("“I have written twelve letters about that bearing” - Baker");
    expect(altered).toMatchObject({ verdict: "altered", isBySomeoneElse: true });
    const stitched = await findingFor(
      "“We are going to mend it by Sunday. We are asking for nothing in return.” - Dinah Pike",
    );
    expect(stitched).toMatchObject({ verdict: "stitched together", isBySomeoneElse: true });
    const own = await findingFor("“I have written twelve letters about that bearing” - Dinah Pike");
    expect(own).not.toHaveProperty("isBySomeoneElse");
    const word = await findingFor("“I have written eleven letters about that bearing” - Baker");
    expect(word).not.toHaveProperty("isBySomeoneElse");
  });

  it.each(["…", "...", " […]", " [...]", ". . ."])(
    "that the quotation marks with %j what it leaves out",
    async (mark) => {
      const finding = await findingFor(
        `“We are not going to close the bridge${mark} We are asking for nothing in return”`,
      );
      expect(finding).toMatchObject({ verdict: "stitched together", isElided: true });
    },
  );

  it.each([
    "“We are asking for nothing in return … We are not going to close the bridge”",
    "“We are not going to close the bridge. We are asking for nothing in return”",
    "“We are not going to close the bridge. We are paying for a crane … asking for nothing in return”",
  ])("but not where parts change places or one gap has no mark: %s", async (text) => {
    const finding = await findingFor(text);
    expect(finding?.verdict).toBe("stitched together");
    expect(finding).not.toHaveProperty("isElided");
  });

  it.each([
    { text: "“the river will forgive us for this in our lifetime”", isNegated: true },
    { text: "“that the river will forgive us for this in our lifetime”", isNegated: true },
    { text: "“going to close the bridge”", isNegated: true },
    { text: "“We are going to mend it by Sunday”", isNegated: false },
    { text: "“I do not think that the river will forgive us”", isNegated: false },
    { text: "“nobody at the lock had answered the telephone”", isNegated: false },
  ])("that a negation stands before $text: $isNegated", async ({ text, isNegated }) => {
    const finding = await findingFor(text);
    expect(finding?.verdict).toBe("word for word");
    expect(finding?.isNegatedBefore === true).toBe(isNegated);
  });

  it.each([
    { printed: "The mayor denied that the dam had leaked since May.", isNegated: true },
    { printed: "The mayor did not deny that the dam had leaked since May.", isNegated: false },
    { printed: "Nobody believed the dam had leaked since May.", isNegated: true },
    { printed: "It is not true that the dam had leaked since May.", isNegated: true },
    { printed: "She never really said the dam had leaked since May.", isNegated: true },
    { printed: "Whether or not the dam had leaked since May was open.", isNegated: false },
    { printed: "He did not come, but said the dam had leaked since May.", isNegated: false },
    { printed: "She asked why the dam had leaked since May.", isNegated: false },
  ])("of “$printed”: $isNegated", async ({ printed, isNegated }) => {
    const one = verifierOver([{ ...bridge, body: printed }]);
    const finding = (await findingsOf("“the dam had leaked since May”", one)).get("Lowmoor Record");
    expect(finding?.verdict).toBe("word for word");
    expect(finding?.isNegatedBefore === true).toBe(isNegated);
  });
});

describe("of altered words nothing small is made up", () => {
  it.each([
    "“We are going to close the bridge. We are going to mend it by Sunday, whatever it costs.”",
    "“The bearing is old and rusty and nobody wanted to hear it.”",
    "“I have written you letters about that old bearing.”",
  ])("%s", async (text) => {
    expect(await findingFor(text)).toMatchObject({ verdict: "altered", differences: [] });
  });

  test("a mark at its end counts where both end alike alone", async () => {
    const asked = await findingFor("“I have written twelve letters about that bearing?”");
    expect(asked?.differences).toEqual(["the mark at its end"]);
    const longer = await findingFor("“I have written eleven letters about that bearing? Never”");
    expect(longer?.differences).toEqual([]);
  });

  it.each([
    {
      text: "“We're paying for a crane, for a diver and for a hot meal”",
      changes: ["missing: We are", "added: We're"],
    },
    {
      text: "“I have counted the gulls and I didn't”",
      printed: "“I have counted the gulls and I did not count the ducks,” said Milo Hart.",
      changes: ["missing: did not", "added: didn't"],
    },
  ])(
    "a contraction at its edge stands for both words: $text",
    async ({ text, printed, changes }) => {
      const one = printed === undefined ? verify : verifierOver([{ ...bridge, body: printed }]);
      const finding = (await findingsOf(text, one)).get("Lowmoor Record");
      expect(
        finding?.diff
          .filter(({ kind }) => kind !== "same")
          .map((part) => `${part.kind}: ${part.text}`),
      ).toEqual(changes);
    },
  );
});

describe("what is too long", () => {
  const long = (words: number) =>
    Array.from({ length: words }, (_, at) => `w${at.toString(36)}x`).join(" ");

  test("is said to be cut, found or not, and its first 400 words are what was checked", async () => {
    const paper = verifierOver([{ ...herald, body: `${long(500)}.` }, gazette]);
    const [found] = (await paper(`“${long(420)} and confessed”`)).quotations;
    expect(found).toMatchObject({ kind: "found", isCut: true, quotation: long(400) });
    const [absent] = (await verifierOver([gazette])(`“${long(401)}”`)).quotations;
    expect(absent).toMatchObject({ kind: "not found", isCut: true });
    const [whole] = (await paper(`“${long(400)}”`)).quotations;
    expect(whole).not.toHaveProperty("isCut");
  });

  test("of a text is said, and no half word is read at the cut", async () => {
    const start = "“A storm is expected on Thursday.” ";
    const verification = await verify(`${start}${"cat ".repeat(1_488)}“${"storm".repeat(20)} is”`);
    expect(verification.isCut).toBe(true);
    expect(await verify(start)).not.toHaveProperty("isCut");
    const body = `${"The storm is near and the quay is wet. ".repeat(160)}Nothing`;
    const [half] = (await verifierOver([{ ...bridge, body }])(body)).quotations;
    expect(half?.quotation).toMatch(/ (?:The|storm|is|near|and|the|quay|wet\.)$/u);
  });
});
