import { exampleQuestions } from "../answer/examples.ts";
import { privacyLines } from "../answer/privacy.ts";
import { listSources } from "../answer/sources.ts";
import type { Library } from "../library/library.ts";
import { chatCommands } from "./chat-commands.ts";
import { plural } from "./plural.ts";
import { printableLabel } from "./printable.ts";
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

/** Commands up to this width have what they do beside them, longer ones below. */
const commandWidth = 28;

/** The commands of the chat, and questions that this corpus answers. */
export function renderHelp(
  library: Pick<Library, "articles" | "outlets" | "speakers">,
  style: Style,
): readonly string[] {
  const { cyan } = style.colours;
  const examples = exampleQuestions(library);
  return [
    "A line that is no command is a question.",
    ...chatCommands.flatMap(({ usage, does }) => {
      const label = usage.padEnd(commandWidth);
      const what = paragraph(does, style, blanks(commandWidth + 2));
      const [first = "", ...rest] = what;
      return usage.length < commandWidth
        ? [`  ${cyan(label)}${first.trimStart()}`, ...rest]
        : [`  ${cyan(usage)}`, ...what];
    }),
    ...paragraph(
      'outlet:NAME and speaker:NAME stand before or after a question and ask them only; a name of several words goes in quotation marks, outlet:"Harbour Post".',
      style,
    ),
    ...(examples.length === 0 ? [] : ["", "This corpus answers, for example:"]),
    ...examples.flatMap((example) =>
      paragraph(printableLabel(example), style, { first: "  ", rest: "    " }, cyan),
    ),
  ];
}

/** What is stored and what is not. */
export const renderPrivacy = (style: Style): readonly string[] =>
  privacyLines.flatMap((line) => paragraph(line, style, { first: "- ", rest: "  " }));
