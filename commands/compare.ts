import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { chosenAudience, privateOption } from "../src/discord/options.ts";
import { answerView } from "../src/discord/views/answer-view.ts";
import { questionLimit } from "../src/retrieval/question/clean-question.ts";

/** `/compare`: the outlets side by side. */
export const compareCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand(
    "compare",
    "The outlets side by side: who reports what, in which words, with which figures.",
  )
    .addStringOption((option) =>
      option
        .setName("question")
        .setDescription("What to compare; name two outlets to compare these alone")
        .setRequired(true)
        .setMaxLength(questionLimit),
    )
    .addBooleanOption(privateOption)
    .toJSON(),

  execute: (interaction, { newsroom }) =>
    answerView(
      interaction,
      {
        kind: "compare",
        text: interaction.options.getString("question", true),
      },
      newsroom.current(),
      chosenAudience(interaction),
    ),
};
