import { privacyLines } from "../src/answer/privacy.ts";
import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { plainMessage } from "../src/discord/message.ts";
import { renderLabel } from "../src/discord/render-text.ts";
import { replyPrivately } from "../src/discord/send.ts";

const lineBudget = 600;

/** `/privacy`: what is stored. */
export const privacyCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand("privacy", "What is stored: nothing about who asks what.").toJSON(),

  execute: (interaction) =>
    replyPrivately(
      interaction,
      plainMessage(
        ["### Privacy", ...privacyLines.map((line) => `- ${renderLabel(line, lineBudget)}`)].join(
          "\n",
        ),
      ),
    ),
};
