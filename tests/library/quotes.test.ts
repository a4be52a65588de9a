import { describe, expect, it } from "vitest";
import { slice } from "../../src/language/span.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

const story = `---
outlet: Strait Courier
title: Ferry crews walk out
date: 2031-03-04
---

Ferry crews walked out on Monday after talks on the winter rota broke down.

“The rota leaves nobody a free Sunday,” said Marta Lind, the pilots' leader. She said the strike would last a week.

Lind did not say that the pilots would lose their bonus. “We never asked for money,” Jon Varga, the company's director, said.

Varga said the rota had been agreed in March.
`;

const sayingsOf = async (speaker: string, about?: string) => {
  const library = (await openTestNewsroom({ "courier.txt": story })).current();
  const { sayings, others } = await library.quotes(speaker, about);
  return {
    others: others.map(({ name }) => name),
    said: sayings.map(({ article, sentence, kind }) => [slice(article.text, sentence.span), kind]),
  };
};

describe("what somebody says", () => {
  it("is every sentence of theirs, quoted or reported, in the article's order", async () => {
    expect((await sayingsOf("Marta Lind")).said).toEqual([
      ["“The rota leaves nobody a free Sunday,” said Marta Lind, the pilots' leader.", "direct"],
      ["She said the strike would last a week.", "reported"],
    ]);
  });

  it("holds nothing that they are said not to have said", async () => {
    const { said } = await sayingsOf("Marta Lind");
    expect(JSON.stringify(said)).not.toContain("bonus");
    expect((await sayingsOf("Marta Lind", "bonus")).said).toEqual([]);
  });

  it("on a topic is what they say on it, with whoever else does", async () => {
    const { said, others } = await sayingsOf("Jon Varga", "the rota");
    expect(said).toEqual([["Varga said the rota had been agreed in March.", "reported"]]);
    expect(others).toEqual(["Marta Lind"]);
  });

  it("is nothing where nobody of the name speaks", async () => {
    expect((await sayingsOf("Ada Obi")).said).toEqual([]);
  });
});
