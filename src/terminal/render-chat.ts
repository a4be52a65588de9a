import { listSources } from "../answer/sources.ts";
import type { Library } from "../library/library.ts";
import { chatCommands } from "./parse-chat-line.ts";
import { plural } from "./plural.ts";
import { renderProblems } from "./render-reload.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** What the chat says first: what the corpus holds, what to type, and how to connect to Discord. */
export function renderWelcome(library: Library, style: Style): readonly string[] {
  const { bold, dim } = style.colours;
  const { articles } = library;
  const outlets = listSources(articles).length;
  return [
    ...paragraph(
      "Ask what the papers said and get their own sentences back, each with its source.",
      style,
      blanks(0),
      bold,
    ),
    `The corpus holds ${plural(articles.length, "article")} from ${plural(outlets, "outlet")}.`,
    ...renderProblems(library, style),
    "Type a question, or /help. Ctrl-D ends the chat.",
    ...paragraph(
      "DISCORD_TOKEN is not set, so this is a chat in the terminal. To connect to Discord, put the bot's token into .env as DISCORD_TOKEN=… and start again; README.md tells how to get one.",
      style,
      blanks(0),
      dim,
    ),
  ];
}

/** The commands of the chat, one a line. */
export function renderHelp(style: Style): readonly string[] {
  const width = Math.max(...chatCommands.map(({ usage }) => usage.length)) + 2;
  return [
    "A line that is no command is a question.",
    ...chatCommands.map(({ usage, does }) => `  ${style.colours.cyan(usage.padEnd(width))}${does}`),
    ...paragraph(
      'outlet:CNN or outlet:"Harbour Post" before or after a question asks that outlet only.',
      style,
    ),
  ];
}
