import { readingCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { hashNames } from "../src/discord/custom-id.ts";
import { outletOption, suggest } from "../src/discord/options.ts";
import { readChosen } from "../src/discord/read-chosen.ts";
import { replyPrivately } from "../src/discord/send.ts";
import { drawSources } from "../src/discord/views/draw-sources.ts";

/** `/sources`: what the corpus holds. */
export const sourcesCommand: SlashCommand = {
  kind: "slash",
  definition: readingCommand(
    "sources",
    "Which outlets can be asked: their articles, the days covered, the links.",
  )
    .addStringOption(outletOption)
    .toJSON(),

  async execute(interaction, { newsroom }) {
    const library = newsroom.current();
    const read = readChosen(interaction, library, {
      idOf: ({ outlets = [] }) => ({ kind: "sources", page: 0, outlets: hashNames(outlets) }),
    });
    await replyPrivately(
      interaction,
      read.kind === "unclear" ? read.message : drawSources(library, 0, read.chosen.outlets),
    );
  },

  autocomplete: (interaction, { newsroom }) => suggest(interaction, newsroom.current()),
};
