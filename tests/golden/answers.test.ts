import { expect, it } from "vitest";
import { openNewsroom } from "../../src/open-newsroom.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { styleFor } from "../../src/terminal/style.ts";

/** Whole replies on the seeds, each read and approved by a person; a change shows as a diff. */
const questions = [
  "what did Xi say",
  "what did Wang Yi say about rivalry",
  "what did China's foreign minister say about relations with the U.S.",
  'who said "profoundly unsuccessful"',
  "when was the suspected balloon shot down",
  "where did Blinken buy records",
  "how many Chinese entities are on the export control list",
  "why is Washington dismayed about the South China Sea",
  "cnn vs reuters on fentanyl",
  "what does Bloomberg say about TikTok",
  "artificial inteligence",
  "best pizza dough recipe",
  "what did Olaf Scholz say",
  "how do I become a Maverick Insider",
];

const newsroom = openNewsroom({ corpusDir: "seeds" });

it.each(questions)("answers %j as approved", async (question) => {
  const answer = await (await newsroom).current().ask(question);
  const reply = `${renderAnswer(answer, styleFor({ columns: 80 }, false)).join("\n")}\n`;
  await expect(`> ${question}\n\n${reply}`).toMatchFileSnapshot(`./${fileName(question)}.md`);
});

const fileName = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
