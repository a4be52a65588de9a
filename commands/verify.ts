import { readingCommand } from "../src/discord/availability.ts";
import { checkText } from "../src/discord/check-text.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { chosenAudience, privateOption } from "../src/discord/options.ts";

/** As long as a message of Discord's. */
const longestText = 4_000;

/** `/verify`: whether a quotation is printed so. */
export const verifyCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand(
    "verify",
    "Is that quotation printed so? Word for word, altered, stitched together, or somebody else's.",
  )
    .addStringOption((option) =>
      option
        .setName("quote")
        .setDescription(
          "The quotation, or a text with quotations; with who is said to have said it",
        )
        .setRequired(true)
        .setMaxLength(longestText),
    )
    .addBooleanOption(privateOption)
    .toJSON(),

  execute: (interaction, { newsroom }) =>
    checkText(
      interaction,
      interaction.options.getString("quote", true).slice(0, longestText),
      newsroom.current(),
      chosenAudience(interaction),
    ),
};
