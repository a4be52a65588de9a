import { moderatorCommand } from "../src/discord/availability.ts";
import type { SlashCommand } from "../src/discord/command.ts";
import { plainMessage } from "../src/discord/message.ts";
import { isModerator } from "../src/discord/permissions.ts";
import { renderReload } from "../src/discord/render-reload.ts";
import { defer, editReply, replyPrivately } from "../src/discord/send.ts";

/** `/reload`: reads the corpus anew, for moderators. */
export const reloadCommand: SlashCommand = {
  kind: "slash",
  definition: moderatorCommand("reload", "Read the corpus anew (moderators).").toJSON(),

  async execute(interaction, { newsroom, moderatorRoleIds }) {
    if (!isModerator(interaction, moderatorRoleIds)) {
      return replyPrivately(interaction, plainMessage("Only moderators of a server may do this."));
    }
    await defer(interaction, "asker"); // a large corpus takes longer than Discord waits
    await editReply(interaction, renderReload(await newsroom.reload()));
  },
};
