import type { ChatInputCommandInteraction } from "discord.js";
import type { Library } from "../../library/library.ts";
import type { Audience } from "../controls.ts";
import { type ChosenFor, readChosen } from "../read-chosen.ts";
import { reply, replyPrivately } from "../send.ts";
import { drawView } from "./draw-view.ts";

/** Answers a command with a view, or privately with the names it may have meant. */
export async function answerView(
  interaction: ChatInputCommandInteraction,
  view: ChosenFor,
  library: Library,
  audience: Audience,
): Promise<void> {
  const read = readChosen(interaction, library, view);
  if (read.kind === "unclear") return replyPrivately(interaction, read.message);
  const message = await drawView({ ...view, page: 0, ...read.chosen }, library, audience);
  return reply(interaction, message, audience);
}
