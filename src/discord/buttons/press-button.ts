import type { MessageComponentInteraction } from "discord.js";
import type { Desk } from "../command.ts";
import { type CustomId, parseCustomId } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { renderContext } from "../render-context.ts";
import { replyPrivately } from "../send.ts";
import { drawView } from "../views/draw-view.ts";
import { deleteAnswer } from "./delete-answer.ts";
import { postHere } from "./post-here.ts";
import { showSources } from "./show-sources.ts";
import { openView, turnView } from "./show-view.ts";

/**
 * Does what a button or a choice of ours says; it needs nothing but the id and the message it stands on.
 * What an id asks for is authorised now, not when the message was made.
 */
export function pressButton(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const id = idOf(interaction);
  if (id === undefined) {
    return replyPrivately(interaction, plainMessage("This button is no longer understood."));
  }
  return perform(id, interaction, desk);
}

/** What a button or a choice can ask for; a select itself asks for nothing. */
type Deed = Exclude<CustomId, { kind: "pick" }>;

/** The id pressed, or the one chosen from a select of ours. */
function idOf(interaction: MessageComponentInteraction): Deed | undefined {
  const id = parseCustomId(interaction.customId);
  if (interaction.isButton()) return id?.kind === "pick" ? undefined : id;
  if (!interaction.isStringSelectMenu() || id?.kind !== "pick") return undefined;
  const chosen = parseCustomId(interaction.values[0] ?? "");
  return chosen?.kind === "context" || chosen?.kind === "open" || chosen?.kind === "sources"
    ? chosen
    : undefined;
}

async function perform(
  id: Deed,
  interaction: MessageComponentInteraction,
  desk: Desk,
): Promise<void> {
  const library = desk.newsroom.current();
  switch (id.kind) {
    case "context":
      return replyPrivately(
        interaction,
        renderContext(library.articles, id.sentences) ??
          plainMessage("The corpus has changed since, and this article is no longer in it."),
      );
    case "turn":
      return turnView(interaction, id.view, library);
    case "open":
      return openView(interaction, id.view, library);
    case "topic": {
      const view = { kind: "ask", page: 0, text: id.topic } as const;
      return replyPrivately(interaction, await drawView(view, library, "asker"));
    }
    case "sources":
      return showSources(interaction, id, library);
    case "post":
      return postHere(interaction);
    case "delete":
      return deleteAnswer(interaction, desk);
  }
}
