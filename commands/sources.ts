import { listSources } from "../src/answer/sources.ts";
import { readingCommand } from "../src/discord/availability.ts";
import type { Command } from "../src/discord/command.ts";
import { renderSources } from "../src/discord/render-sources.ts";
import { replyPrivately } from "../src/discord/send.ts";

/** `/sources`: what the corpus holds. */
export const sourcesCommand: Command = {
  definition: readingCommand(
    "sources",
    "Which outlets can be asked: their articles, the days covered, the links.",
  ).toJSON(),

  async execute(interaction, { newsroom }) {
    const sources = listSources(newsroom.current().articles);
    await replyPrivately(interaction, renderSources(sources));
  },
};
