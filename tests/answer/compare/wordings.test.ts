import { describe, expect, it } from "vitest";
import { verbatim } from "../../../src/corpus/article.ts";
import { compared, type Draft } from "./compared.ts";

const sharedOf = (...drafts: readonly Draft[]) =>
  compared(...drafts).shared.map(({ words, places, speaker }) => ({
    words: verbatim(places[0].article, words),
    outlets: places.map(({ outlet }) => outlet).join(""),
    speaker,
  }));

const differingOf = (...drafts: readonly Draft[]) =>
  compared(...drafts).differing.map(({ diff }) =>
    diff.map(({ kind, text }) => `${signs[kind]}${text}`).join(" "),
  );
const signs = { same: "=", added: "+", missing: "-" } as const;

describe("words that several outlets quote", () => {
  it("are shown as the first of the outlets prints them, with whoever says them", () => {
    expect(
      sharedOf(
        "“We will rebuild every house in this valley,” said Ines Duarte, the mayor.",
        "Mayor Ines Duarte said: 'We will rebuild every house in this valley before winter.'",
      ),
    ).toEqual([
      {
        words: "We will rebuild every house in this valley",
        outlets: "AB",
        speaker: "Ines Duarte",
      },
    ]);
  });

  it("are grouped over all outlets that have most of them", () => {
    const quote = (words: string) => `“${words},” said Ines Duarte.`;
    expect(
      sharedOf(
        quote("We will rebuild every house in this valley"),
        quote("We will rebuild every house in this valley"),
        quote("Nobody sleeps now, for we will rebuild every house in this valley"),
      ).map(({ outlets }) => outlets),
    ).toEqual(["ABC"]);
  });

  it.each([
    [
      "spelling",
      "We honour every labourer of this harbour",
      "We honor every laborer of this harbor",
    ],
    ["case and marks", "We shall go, and we shall stay", "we shall go and we shall stay"],
    [
      "house style",
      "It took two men and ten per cent more time",
      "It took 2 men and 10 percent more time",
    ],
  ])("are the same whatever the %s", (_what, one, other) => {
    const [first, second] = [`“${one},” said Ines Duarte.`, `“${other},” said Ines Duarte.`];
    expect(sharedOf(first, second)).toHaveLength(1);
    expect(differingOf(first, second)).toEqual([]);
  });

  it("must be six in a row, or all of a quotation of five", () => {
    const five = "“The river is our road,” said Ines Duarte.";
    expect(
      sharedOf(five, "“The river is our road and our cellar too,” said Ines Duarte."),
    ).toHaveLength(1);
    expect(
      sharedOf(
        "“For me the river is our road at night,” said Ines Duarte.",
        "“Yes, the river is our road by day,” said Ines Duarte.",
      ),
    ).toEqual([]);
  });

  it("are none where a paper says them itself, or one outlet alone", () => {
    const quoted = "“We will rebuild every house in this valley,” said Ines Duarte.";
    expect(sharedOf(quoted, "We will rebuild every house in this valley.")).toEqual([]);
    expect(sharedOf({ outlet: "A", body: quoted }, { outlet: "A", body: quoted })).toEqual([]);
  });

  it("have no speaker where the outlets name different ones", () => {
    expect(
      sharedOf(
        "“We will rebuild every house in this valley,” said Ines Duarte.",
        "“We will rebuild every house in this valley,” said Bram Holt.",
      ).map(({ speaker }) => speaker),
    ).toEqual([undefined]);
  });
});

describe("one utterance in different words", () => {
  it("is told once for two outlets, with what each prints", () => {
    const one = "“I have lived below that dam for fifty years,” said Bram Holt, a farmer.";
    const other = "“I have lived under that dam for fifty years,” said Bram Holt, a farmer.";
    expect(differingOf(one, other)).toEqual([
      "=I have lived -below +under =that dam for fifty years",
    ]);
    expect(compared(one, other).shared).toEqual([]);
  });

  it("shows the words that both share in it once, in the difference", () => {
    const rest = "that dam for fifty years and never once in all that time did I see it this high";
    const comparison = compared(
      `“I have lived below ${rest},” said Bram Holt, a farmer.`,
      `“I have lived under ${rest},” said Bram Holt, a farmer.`,
    );
    expect(comparison.differing).toHaveLength(1);
    expect(comparison.shared).toEqual([]);
  });

  it.each([
    [
      "begins later",
      "We told them twice that the gate would fail",
      "that the gate would fail at night in spring",
    ],
    [
      "ends earlier",
      "The gate would fail in spring and they knew it",
      "The gate would fail in spring",
    ],
    [
      "is left out with a mark",
      "The gate would surely fail in spring and they knew",
      "The gate would … fail in spring and they knew",
    ],
  ])("is no difference where what one outlet quotes %s", (_why, one, other) => {
    expect(differingOf(`“${one},” said Bram Holt.`, `“${other},” said Bram Holt.`)).toEqual([]);
  });

  it("is no difference where the paper's own words stand between", () => {
    expect(
      differingOf(
        "“The gate would fail,” said Bram Holt, “in the spring and they knew it.”",
        "“The gate would fail in the spring and they knew it,” said Bram Holt.",
      ),
    ).toEqual([]);
  });

  it("is not supposed where the outlets name different speakers", () => {
    expect(
      differingOf(
        "“I have lived below that dam for fifty years,” said Bram Holt.",
        "“I have lived under that dam for fifty years,” said Ines Duarte.",
      ),
    ).toEqual([]);
  });
});
