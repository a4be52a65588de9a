import { chooseOutlet } from "../src/answer/choose-outlet.ts";
import { readingCommand } from "../src/discord/availability.ts";
import type { Command } from "../src/discord/command.ts";
import { plainMessage } from "../src/discord/message.ts";
import { suggestOutlets, withChoiceNames } from "../src/discord/outlet-choice.ts";
import { renderAnswer } from "../src/discord/render-answer.ts";
import { renderUnknownOutlet } from "../src/discord/render-unknown-outlet.ts";
import { reply, replyPrivately } from "../src/discord/send.ts";
import type { Newsroom } from "../src/library/library.ts";
import { questionLimit } from "../src/retrieval/question/clean-question.ts";

/** `/ask`: what the papers say, in their own sentences. */
export const askCommand: Command = {
  definition: readingCommand(
    "ask",
    "What do the papers say? Answers in their own sentences, each with its source.",
  )
    .addStringOption((option) =>
      option
        .setName("question")
        .setDescription('Your question; "words in quotation marks" must be printed just so')
        .setRequired(true)
        .setMaxLength(questionLimit),
    )
    .addStringOption((option) =>
      option
        .setName("outlet")
        .setDescription("Ask this outlet alone")
        .setAutocomplete(true)
        .setMaxLength(100),
    )
    .toJSON(),

  async execute(interaction, { newsroom }) {
    const question = interaction.options.getString("question", true).slice(0, questionLimit);
    const outlet = interaction.options.getString("outlet")?.trim();
    if (outlet === undefined || outlet === "") {
      return reply(interaction, renderAnswer(await newsroom.current().ask(question)));
    }
    const choice = chooseOutlet(outlet, withChoiceNames(newsroom.current().outlets));
    if (choice.kind === "unknown") {
      return replyPrivately(interaction, plainMessage(renderUnknownOutlet(outlet, choice.near)));
    }
    const answer = await newsroom.current().ask(question, { outlets: choice.outlets });
    return reply(interaction, renderAnswer(answer));
  },

  async autocomplete(interaction, { newsroom }) {
    const names = suggestOutlets(interaction.options.getFocused(), outletsOf(newsroom));
    await interaction.respond(names.map((name) => ({ name, value: name })));
  },
};

const outletsOf = (newsroom: Newsroom): readonly string[] => [
  ...new Set(newsroom.current().outlets.map(({ outlet }) => outlet)),
];
