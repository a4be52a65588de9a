import type { MessageComponentInteraction } from "discord.js";
import type { Library } from "../../library/library.ts";
import type { View } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { replyPrivately, updateMessage } from "../send.ts";
import { drawView } from "../views/draw-view.ts";
import { type ResolvedView, resolveView } from "../views/resolve-view.ts";
import { audienceOf, isAsker } from "./asker.ts";

/** Turns the message to a view for the asker; anybody else gets it privately, and the asker keeps theirs. */
export async function turnView(
  interaction: MessageComponentInteraction,
  view: View,
  library: Library,
): Promise<void> {
  if (!isAsker(interaction)) return openView(interaction, view, library);
  const resolved = resolveView(view, interaction.message, library);
  if (resolved.kind !== "resolved") return explain(interaction, resolved);
  await updateMessage(interaction, await drawView(resolved.view, library, audienceOf(interaction)));
}

/** Opens a view privately beside the message. */
export async function openView(
  interaction: MessageComponentInteraction,
  view: View,
  library: Library,
): Promise<void> {
  const resolved = resolveView(view, interaction.message, library);
  if (resolved.kind !== "resolved") return explain(interaction, resolved);
  await replyPrivately(interaction, await drawView(resolved.view, library, "asker"));
}

type Unresolved = Exclude<ResolvedView, { kind: "resolved" }>;

const explain = (interaction: MessageComponentInteraction, unresolved: Unresolved): Promise<void> =>
  replyPrivately(
    interaction,
    plainMessage(
      unresolved.kind === "gone"
        ? `The corpus has changed since, and this ${unresolved.what} is no longer in it. Please ask again.`
        : "The question of this message can no longer be read. Please ask again.",
    ),
  );
