import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Newsroom } from "../library/library.ts";
import { chatCommands } from "./chat-commands.ts";
import { createChatSession } from "./chat-session.ts";
import { printable } from "./printable.ts";
import { createPrinter } from "./printer.ts";
import { readLines } from "./read-lines.ts";
import { renderWelcome } from "./render-chat.ts";
import { styleFor } from "./style.ts";

/** What the chat works with; the entry point fills it from the process. */
export interface ChatSetting {
  readonly newsroom: Newsroom;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly colours: boolean;
  /** True: prompt, history and line editing. Where absent: if both streams are terminals. */
  readonly isInteractive?: boolean;
}

/**
 * Talks with a person until the input ends or `/quit`; each line of piped input is answered in turn.
 * @throws where the output cannot be written to for another reason than that nobody reads it
 */
export async function startChat(setting: ChatSetting): Promise<void> {
  const { newsroom, input, output, colours } = setting;
  const isInteractive = setting.isInteractive ?? (input.isTTY === true && output.isTTY === true);
  const printer = createPrinter(output);
  const session = createChatSession(newsroom);
  const style = () => styleFor(output, colours);
  const say = (lines: readonly string[]) => printer.print(`${lines.join("\n")}\n\n`);

  await say(renderWelcome(newsroom.current(), style()));
  const terminal = isInteractive ? openTerminal(input, output) : undefined;
  terminal?.prompt();
  for await (const line of terminal ?? readLines(input)) {
    if (terminal === undefined && line.trim() !== "") await printer.print(`> ${printable(line)}\n`);
    const { lines, isOver } = await session.respond(line, style());
    if (lines.length > 0) await say(lines);
    if (isOver || printer.isReaderGone()) break;
    terminal?.prompt();
  }
  terminal?.close();
  if (terminal !== undefined) await printer.print("\n");
}

/** So many lines can be called back with the arrow keys. */
const historySize = 200;

/** A line editor: Ctrl-C clears the line, on an empty one it ends the chat as Ctrl-D does. */
function openTerminal(input: Readable, output: Writable): Interface {
  const terminal = createInterface({
    input,
    output,
    terminal: true,
    prompt: "> ",
    historySize,
    removeHistoryDuplicates: true,
    completer: completeCommand,
  });
  terminal.on("SIGINT", () => {
    if (terminal.line === "") {
      terminal.close();
      return;
    }
    terminal.write(null, { ctrl: true, name: "e" });
    terminal.write(null, { ctrl: true, name: "u" });
  });
  return terminal;
}

function completeCommand(line: string): [string[], string] {
  const names = chatCommands.map(({ name }) => `/${name} `);
  return [line.startsWith("/") ? names.filter((name) => name.startsWith(line)) : [], line];
}
