import type { Command } from "../src/discord/command.ts";
import { askCommand } from "./ask.ts";
import { checkQuotesCommand } from "./check-quotes.ts";
import { compareCommand } from "./compare.ts";
import { helpCommand } from "./help.ts";
import { privacyCommand } from "./privacy.ts";
import { quotesCommand } from "./quotes.ts";
import { reloadCommand } from "./reload.ts";
import { sourcesCommand } from "./sources.ts";
import { verifyCommand } from "./verify.ts";

/** Every command of the bot. */
export const commands: readonly Command[] = [
  askCommand,
  quotesCommand,
  verifyCommand,
  checkQuotesCommand,
  compareCommand,
  sourcesCommand,
  helpCommand,
  privacyCommand,
  reloadCommand,
];
