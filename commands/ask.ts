import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import {
  chosenAudience,
  outletOption,
  privateOption,
  speakerOption,
  suggest,
} from "../src/discord/options.ts";
import { answerView } from "../src/discord/views/answer-view.ts";
import { questionLimit } from "../src/retrieval/question/clean-question.ts";

/** `/ask`: what the papers say, in their own sentences. */
export const askCommand: SlashCommand = {
  kind: "slash",
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
    .addStringOption(outletOption)
    .addStringOption(speakerOption)
    .addBooleanOption(privateOption)
    .toJSON(),

  execute: (interaction, { newsroom }) =>
    answerView(
      interaction,
      {
        kind: "ask",
        text: interaction.options.getString("question", true),
      },
      newsroom.current(),
      chosenAudience(interaction),
    ),

  autocomplete: (interaction, { newsroom }) => suggest(interaction, newsroom.current()),
};
