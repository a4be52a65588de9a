import { readingMessageCommand } from "../src/discord/availability.ts";
import { checkText } from "../src/discord/check-text.ts";
import type { MessageCommand } from "../src/discord/command.ts";
import { plainMessage } from "../src/discord/message.ts";
import { messageText } from "../src/discord/message-text.ts";
import { replyPrivately } from "../src/discord/send.ts";

/** *Check quotes* in the menu of a message: whether its quotations are printed so. */
export const checkQuotesCommand: MessageCommand = {
  kind: "message",
  definition: readingMessageCommand("Check quotes").toJSON(),

  async execute(interaction, { newsroom }) {
    const message = interaction.options.getMessage("message");
    const text = message === null ? "" : messageText(message);
    if (text === "") {
      return replyPrivately(interaction, plainMessage("This message has no text to check."));
    }
    return checkText(interaction, text, newsroom.current(), "asker");
  },
};
