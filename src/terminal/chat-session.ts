import type { Citation } from "../answer/answer.ts";
import { chooseOutlet } from "../answer/choose-outlet.ts";
import { contextOf } from "../answer/context.ts";
import { listSources } from "../answer/sources.ts";
import type { Newsroom } from "../library/library.ts";
import { citationsOf } from "./numbered.ts";
import { type ChatLine, chatCommands, parseChatLine } from "./parse-chat-line.ts";
import { printable } from "./printable.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderHelp } from "./render-chat.ts";
import { renderContext } from "./render-context.ts";
import { renderReload } from "./render-reload.ts";
import { renderSources } from "./render-sources.ts";
import { paragraph, type Style } from "./style.ts";

/** A conversation: it remembers the last answer's citations, so that `/context 2` means something. */
export interface ChatSession {
  /** What to print for a line; never rejects. */
  respond(line: string, style: Style): Promise<ChatReply>;
}

/** What the chat says to a line. */
export interface ChatReply {
  readonly lines: readonly string[];
  /** True: the conversation is over. */
  readonly isOver: boolean;
}

/** A conversation about a newsroom's corpus. */
export function createChatSession(newsroom: Newsroom): ChatSession {
  let citations: readonly Citation[] = [];
  const answer = async (
    { question, outlets }: Extract<ChatLine, { kind: "question" }>,
    style: Style,
  ): Promise<readonly string[]> => {
    const library = newsroom.current();
    const chosen: string[] = [];
    for (const name of outlets) {
      const choice = chooseOutlet(name, library.outlets);
      if (choice.kind === "unknown") {
        return paragraph(
          `No outlet here is called “${printable(name)}”; /sources lists them.`,
          style,
        );
      }
      chosen.push(...choice.outlets);
    }
    const found = await library.ask(question, { outlets: chosen });
    citations = citationsOf(found);
    return renderAnswer(found, style);
  };

  const showContext = (number: number, style: Style): readonly string[] => {
    const citation = citations[number - 1];
    const context = citation && contextOf(citation.article, citation.sentence.index);
    if (context !== undefined) return renderContext(context, style);
    return paragraph(
      citations.length === 0
        ? "There is no answer yet to show the context of; ask a question first."
        : `The last answer has no sentence [${number}]; its numbers go from 1 to ${citations.length}.`,
      style,
    );
  };

  const linesFor = async (line: ChatLine, style: Style): Promise<readonly string[]> => {
    switch (line.kind) {
      case "blank":
      case "quit":
        return [];
      case "question":
        return answer(line, style);
      case "context":
        return showContext(line.number, style);
      case "sources":
        return renderSources(listSources(newsroom.current().articles), style);
      case "reload":
        return renderReload(await newsroom.reload(), style);
      case "help":
        return renderHelp(style);
      case "misused":
        return [`It is used like this: ${line.usage}`];
      case "unknown":
        return paragraph(
          `There is no command /${printable(line.command)}. There are ${commandNames}.`,
          style,
        );
    }
  };

  return {
    async respond(text, style) {
      const known = newsroom.current().outlets.map(({ outlet }) => outlet);
      const line = parseChatLine(text, known);
      try {
        return { lines: await linesFor(line, style), isOver: line.kind === "quit" };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const apology = `That could not be answered: ${printable(message)}`;
        return { lines: paragraph(apology, style), isOver: false };
      }
    },
  };
}

const commandNames = chatCommands.map(({ name }) => `/${name}`).join(", ");
