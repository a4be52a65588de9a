import { readingCommand } from "../src/discord/availability.ts";
import type { Command } from "../src/discord/command.ts";
import { plainMessage } from "../src/discord/message.ts";
import { replyPrivately } from "../src/discord/send.ts";

const help = [
  "### What the papers said, in their own words",
  "I answer with sentences from news articles, word for word, each with outlet, date, speaker and link. I write no words of my own into them.",
  "**/ask** a question: `/ask question: what did the minister say about the dam`",
  "-# Words in “quotation marks” must be printed just so. `outlet:` asks one outlet alone.",
  "**/sources** lists the outlets, the days they cover and their links.",
  "**/reload** reads the corpus anew, for moderators.",
  "-# **Context** under an answer shows the sentences around it. A sentence cut short ends in “…”; there it is whole. Nothing is stored about who asks what.",
].join("\n");

/** `/help`: what can be asked. */
export const helpCommand: Command = {
  definition: readingCommand("help", "What I can do, and how to ask.").toJSON(),

  async execute(interaction) {
    await replyPrivately(interaction, plainMessage(help));
  },
};
