import type { Command } from "../src/discord/command.ts";
import { askCommand } from "./ask.ts";
import { helpCommand } from "./help.ts";
import { reloadCommand } from "./reload.ts";
import { sourcesCommand } from "./sources.ts";

/** Every slash command of the bot. */
export const commands: readonly Command[] = [
  askCommand,
  sourcesCommand,
  reloadCommand,
  helpCommand,
];
