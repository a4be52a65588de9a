import { listWithin } from "./budget.ts";
import { closingButton } from "./controls.ts";
import { buttonRows, containerMessage, type Message, textDisplay } from "./message.ts";
import { renderLabel } from "./render-text.ts";
import type { Check } from "./self-check.ts";

const examplesBudget = 600;
const checksBudget = 900;

const commands = [
  "**/ask** what the papers say, outlet by outlet. “Words in quotation marks” must be printed just so; `outlet:` and `speaker:` narrow it.",
  "**/quotes** everything a person says, by date; `about:` keeps to a topic.",
  "**/verify** whether a quotation is printed so; or right-click a message → Apps → **Check quotes**.",
  "**/compare** the outlets side by side: shared words, other words, other figures.",
  "**/sources** what can be asked: outlets, days, links.",
  "**/privacy** what is stored: nothing about you.",
].join("\n");

/**
 * What I can do and how to ask, with questions that this corpus answers, and what is wrong here.
 * @param examples - questions, the best first
 */
export const renderHelp = (examples: readonly string[], checks: readonly Check[]): Message =>
  containerMessage([
    textDisplay(
      "### What the papers said, in their own words\nEvery line I quote is a sentence of an article, word for word. I write none of my own, and where nothing answers, I say so.",
    ),
    textDisplay(commands),
    ...(examples.length === 0
      ? []
      : [
          textDisplay(
            `**Try**\n${listWithin(
              examples.map((example) => `- ${renderLabel(example, 200)}`),
              "\n",
              examplesBudget,
            )}`,
          ),
        ]),
    textDisplay(
      `**Self-check**\n${listWithin(
        checks.map(({ isGood, says }) => `${isGood ? "✅" : "⚠️"} ${renderLabel(says, 400)}`),
        "\n",
        checksBudget,
      )}`,
    ),
    ...buttonRows([closingButton("asker")]),
  ]);
