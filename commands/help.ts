import { exampleQuestions } from "../src/answer/examples.ts";
import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { renderHelp } from "../src/discord/render-help.ts";
import { selfCheck } from "../src/discord/self-check.ts";
import { replyPrivately } from "../src/discord/send.ts";

/** `/help`: what can be asked, and whether all is well here. */
export const helpCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand(
    "help",
    "What I can do, how to ask, and whether all is well here.",
  ).toJSON(),

  async execute(interaction, desk) {
    const library = desk.newsroom.current();
    await replyPrivately(
      interaction,
      renderHelp(exampleQuestions(library), selfCheck(interaction, desk, library)),
    );
  },
};
