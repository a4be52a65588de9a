import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { chosenAudience, privateOption, speakerOption, suggest } from "../src/discord/options.ts";
import { answerView } from "../src/discord/views/answer-view.ts";
import { questionLimit } from "../src/retrieval/question/clean-question.ts";

/** `/quotes`: everything that somebody says in the corpus. */
export const quotesCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand(
    "quotes",
    "Everything a person says in the papers, by date: quoted and reported told apart.",
  )
    .addStringOption((option) => speakerOption(option).setRequired(true))
    .addStringOption((option) =>
      option.setName("about").setDescription("Only on this topic").setMaxLength(questionLimit),
    )
    .addBooleanOption(privateOption)
    .toJSON(),

  execute: (interaction, { newsroom }) =>
    answerView(
      interaction,
      {
        kind: "quotes",
        text: (interaction.options.getString("about") ?? "").trim(),
      },
      newsroom.current(),
      chosenAudience(interaction),
    ),

  autocomplete: (interaction, { newsroom }) => suggest(interaction, newsroom.current()),
};
