import { describe, expect, it } from "vitest";
import { isEnough, mayBeEnough } from "../../src/answer/silence.ts";
import { createRetriever } from "../support/at-once.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

const stories = {
  "ferry.txt": `---
outlet: Strait Courier
title: Ferry crews walk out over rota
---

Ferry crews walked out on Monday after talks on the winter rota broke down.

“The rota leaves nobody a free Sunday,” said Marta Lind, the pilots' leader. She said the strike would last a week.

Lind warned that the quay was too short. “We never asked for money,” Jon Varga, the company's director, said.

Varga said the rota had been agreed in March. He warned of a long strike.
`,
  "flood.txt": `---
outlet: Delta Post
title: Flood closes the quay
---

The river rose by two metres on Friday.

“Nobody had seen such a flood,” said Jon Varga, the company's director. The quay was under water.

“We shall rebuild it,” Varga said. Marta Lind said that the pilots would wait.
`,
};

const questions = [
  "What did Jon Varga say?",
  "What did Jon Varga say about the rota?",
  "What did the director say about the flood?",
  "What did Marta Lind warn of the quay?",
  "What did Lind say about the strike on Sunday?",
  "What did Varga say about Varga?",
  "How many metres did the director say the river rose?",
  "Who spoke of the flood?",
  "Why did the crews walk out?",
];

describe("sentences that are not promising", () => {
  it.each(questions)("%s: are left out without a trace in what is enough", async (question) => {
    const { articles, outlets } = (await openTestNewsroom(stories)).current();
    const { retrieve, read } = createRetriever({
      articles,
      outlets,
      isEnglish: () => true,
      alternatives: () => [],
    });
    const enough = async (options?: Parameters<typeof retrieve>[1]) =>
      (await retrieve(read(question), options)).evidence
        .filter(isEnough)
        .map(({ sentence, score, said }) => ({ sentence, score, by: said?.name }));
    expect(await enough({ isPromising: mayBeEnough })).toEqual(await enough());
  });
});
