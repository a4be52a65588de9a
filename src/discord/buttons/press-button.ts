import type { MessageComponentInteraction } from "discord.js";
import { listSources } from "../../answer/sources.ts";
import type { Desk } from "../command.ts";
import { parseCustomId } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { renderContext } from "../render-context.ts";
import { renderSources } from "../render-sources.ts";
import { replyPrivately } from "../send.ts";
import { showPage } from "./show-page.ts";
import { turnPage } from "./turn-page.ts";

/** Does what a button of ours says; it needs nothing but the button's id and the message it stands on. */
export async function pressButton(
  interaction: MessageComponentInteraction,
  desk: Desk,
): Promise<void> {
  const id = interaction.isButton() ? parseCustomId(interaction.customId) : undefined;
  if (id === undefined) {
    return replyPrivately(interaction, plainMessage("This button is no longer understood."));
  }
  const { articles } = desk.newsroom.current();
  switch (id.kind) {
    case "context":
      return replyPrivately(
        interaction,
        renderContext(articles, id.sentences) ??
          plainMessage("The corpus has changed since, and this article is no longer in it."),
      );
    case "page":
      return turnPage(interaction, id, desk);
    case "sources":
      return showPage(interaction, renderSources(listSources(articles), id.page));
  }
}
