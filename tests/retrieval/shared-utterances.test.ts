import { describe, expect, it } from "vitest";
import { isSameUtterance } from "../../src/retrieval/shared-utterances.ts";
import { article } from "../support/article.ts";
import { createLibrary } from "../support/at-once.ts";

describe("two quotations", () => {
  it.each([
    ["we opened the gates far too late", "we opened the gates too late", true],
    ["we will rebuild the whole valley", "we will never rebuild the valley", true],
    ["we opened the gates too late", "nobody opened the dam in time", false],
    ["the gates too late we opened", "we opened the gates too late", false],
  ])("%j and %j are one utterance: %s", (one, other, isSame) => {
    expect(isSameUtterance(one.split(" "), other.split(" "))).toBe(isSame);
    expect(isSameUtterance(other.split(" "), one.split(" "))).toBe(isSame);
  });
});

describe("an utterance in several outlets", () => {
  const quoting = (id: string, outlet: string, body: string) =>
    article({ id, outlet, file: `${id}.txt`, body });
  const ask = async (...articles: readonly ReturnType<typeof article>[]) => {
    const library = createLibrary({
      articles,
      skipped: [],
      namesOf: (name) => [name],
      isEnglish: () => true,
    });
    const answer = await library.ask("spillway gates");
    return answer.kind === "cited"
      ? answer.outlets.map(({ outlet, citations: [first] }) => [
          outlet,
          first.alsoIn.map((also) => also.outlet),
        ])
      : [];
  };
  const post = quoting(
    "p",
    "The Post",
    "“We opened the spillway gates too late,” said Grace Okoro, the minister. She left at once.",
  );
  const echo = quoting(
    "e",
    "The Echo",
    "Grace Okoro said: “We opened the spillway gates much too late.” It rained.",
  );

  it("says under each where else it stands", async () => {
    expect(await ask(post, echo)).toEqual(
      expect.arrayContaining([
        ["The Post", ["The Echo"]],
        ["The Echo", ["The Post"]],
      ]),
    );
  });

  it("is not the same where somebody else says it", async () => {
    const other = quoting(
      "o",
      "The Echo",
      "Peter Marsh said: “We opened the spillway gates too late.” It rained.",
    );
    expect(await ask(post, other)).toEqual(expect.arrayContaining([["The Post", []]]));
  });

  it("is not counted twice within one outlet", async () => {
    const again = quoting(
      "a",
      "The Post",
      "Grace Okoro said: “We opened the spillway gates too late.” It rained.",
    );
    expect(await ask(post, again)).toEqual([["The Post", []]]);
  });

  it("is found however many print it, and not among those who print a part of it in passing", async () => {
    const said = "We opened the spillway gates much too late";
    const papers = Array.from({ length: 60 }, (_, at) =>
      quoting(`${at}`, `Paper ${at}`, `Grace Okoro said: “${said}.” It rained.`),
    );
    const passing = quoting(
      "passing",
      "The Passing",
      "Grace Okoro said: “We opened the spillway gates and went to dinner with everybody.” It rained.",
    );
    const linked = await ask(...papers, passing);
    expect(linked).toHaveLength(61);
    for (const [outlet, others] of linked)
      if (outlet === "The Passing") expect(others).toEqual([]);
      else expect(others?.length).toBeGreaterThanOrEqual(39);
  });
});
