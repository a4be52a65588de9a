import type { MessageComponentInteraction } from "discord.js";
import type { Library } from "../../library/library.ts";
import type { CustomId } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { replyPrivately, updateMessage } from "../send.ts";
import { drawSources } from "../views/draw-sources.ts";
import { namesIn } from "../views/known-names.ts";
import { isAsker } from "./asker.ts";

/** A page of the sources, or of one outlet's articles. */
export async function showSources(
  interaction: MessageComponentInteraction,
  { page, outlets: hash }: Extract<CustomId, { kind: "sources" }>,
  library: Library,
): Promise<void> {
  const outlets = hash === undefined ? undefined : namesIn(library).outlets.get(hash);
  if (hash !== undefined && outlets === undefined) {
    return replyPrivately(
      interaction,
      plainMessage("The corpus has changed since, and this outlet is no longer in it."),
    );
  }
  const message = drawSources(library, page, outlets);
  await (isAsker(interaction) ? updateMessage : replyPrivately)(interaction, message);
}
