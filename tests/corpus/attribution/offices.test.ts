import { describe, expect, it } from "vitest";
import { article } from "../../support/article.ts";

const titlesIn = (body: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(article({ body }).people.map(({ name, titles }) => [name, titles]));

describe("the offices of a person", () => {
  it.each([
    ["The fund's managing partner, Ada Obi, smiled.", "fund’s managing partner"],
    ["Ada Obi, the county police commander, smiled.", "county police commander"],
    ["The county police commander, Inspector Ada Obi, smiled.", "county police commander"],
    ["The county police commander, 52-year-old Ada Obi, smiled.", "county police commander"],
    ["Ada Obi, 52, a spokesperson for the Dock Union, smiled.", "spokesperson for the Dock Union"],
    ["A spokeswoman for the Dock Union, Ada Obi, smiled.", "spokeswoman for the Dock Union"],
    ["Ada Obi (47), the suspended clerk at the mill, smiled.", "suspended clerk at the mill"],
    ["Ada Obi, who chairs the Harbour Trust, smiled.", "chair of the Harbour Trust"],
    ["Captain Ada Obi, who heads the Port Police, smiled.", "head of the Port Police"],
    ["Ada Obi, who is the mayor of Lokoja, smiled.", "mayor of Lokoja"],
    ["Lokoja is represented in parliament by Ada Obi, who smiled.", "MP"],
    ["The stake went to a group led by the shipowner Ada Obi.", "leader of the group"],
    ["Ada Obi, who runs the island's only shop, smiled.", "head of the island’s only shop"],
    ["According to Ada Obi, the island's only baker, it was late.", "island’s only baker"],
    ["Managing director Ada Obi smiled.", "Managing director"],
    ["Prof Ada Obi smiled.", "professor"],
    ["It was the leader of the council, Ada Obi.", "leader of the council"],
  ])("are read in %j", (body, title) => {
    expect(titlesIn(body)["Ada Obi"]).toContain(title);
  });

  it("are those of the body named before where the text says its", () => {
    expect(
      titlesIn(
        "The Dock Workers' Union has opened an office. Its general secretary, Ada Obi, smiled.",
      ),
    ).toMatchObject({ "Ada Obi": ["general secretary of the Dock Workers’ Union"] });
  });

  it("are not those of a place named before", () => {
    expect(
      titlesIn("Thieves came to Lower Wharf, the harbour master, Ada Obi, said on Monday.")[
        "Ada Obi"
      ],
    ).toContain("harbour master");
  });
});

describe("people of one surname", () => {
  it("are told apart by the office beside it, whoever spoke last", () => {
    const heads = "The board chair, Ann Berg, opened the meeting. “No,” said Otto Berg, a parent.";
    for (const said of [
      "Berg, the chair, said: “It stays.”",
      "“It stays,” said Berg, the chair of the board.",
      "“It stays,” said the chair, Ms. Berg.",
    ]) {
      const { attributions, people } = article({ body: `${heads} ${said}` });
      expect(attributions.at(-1)?.speaker).toMatchObject({ name: "Ann Berg" });
      expect(people.find(({ name }) => name === "Otto Berg")?.titles).toEqual(["parent"]);
    }
  });

  it("are told apart by Mr and Ms", () => {
    const { attributions } = article({
      body: "Ms Ada Berg smiled. Her father, Otto, is unsure. “I told her so,” said Mr Berg. “I know,” Ms Berg said.",
    });
    expect(attributions.map(({ speaker }) => speaker)).toMatchObject([
      { name: "Otto Berg" },
      { name: "Ada Berg" },
    ]);
  });
});

describe("bodies", () => {
  it.each([
    ["The Dock Authority met. The authority said work was due.", "the Dock Authority"],
    ["Tern Foods Ltd shut. “We paid,” the company said.", "Tern Foods Ltd"],
    [
      "Gull Bay Partners, an investment fund, came. The fund said work was due.",
      "Gull Bay Partners",
    ],
    ["The Dock Authority (DA) met. The DA said work was due.", "the Dock Authority"],
  ])("are found behind a common noun in %j", (body, name) => {
    expect(article({ body }).attributions.map(({ speaker }) => speaker)).toMatchObject([{ name }]);
  });
});
