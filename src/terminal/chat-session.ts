import { contextOf } from "../answer/context.ts";
import type { Newsroom } from "../library/library.ts";
import { answerQuestion, askForMore, explainAnswer, noSuchNumber } from "./answer-in-chat.ts";
import { chatCommands } from "./chat-commands.ts";
import type { Memory, Reply } from "./chat-reply.ts";
import { messageOf } from "./command-line.ts";
import { listCorpus, listQuotes, showNextPage } from "./list-in-chat.ts";
import { type ChatLine, parseChatLine } from "./parse-chat-line.ts";
import { printable } from "./printable.ts";
import { renderHelp, renderPrivacy } from "./render-chat.ts";
import { renderContext } from "./render-context.ts";
import { renderReload } from "./render-reload.ts";
import { numberFound, renderVerification } from "./render-verification.ts";
import { paragraph, type Style } from "./style.ts";

/** A conversation: it remembers what it showed last, so that `/context 2` and `/more` mean something. */
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
  let memory: Memory = { sentences: [] };
  return {
    async respond(text, style) {
      try {
        const { outlets, speakers } = newsroom.current();
        const line = parseChatLine(text, {
          outlets: outlets.map(({ outlet }) => outlet),
          speakers: speakers.map(({ name }) => name),
        });
        const reply = await replyTo(line, newsroom, memory, style);
        memory = reply.memory ?? memory;
        return { lines: withoutBlankEnd(reply.lines), isOver: line.kind === "quit" };
      } catch (error) {
        const apology = `That could not be answered: ${printable(messageOf(error))}`;
        return { lines: paragraph(apology, style), isOver: false };
      }
    },
  };
}

async function replyTo(
  line: ChatLine,
  newsroom: Newsroom,
  memory: Memory,
  style: Style,
): Promise<Reply> {
  const library = newsroom.current();
  switch (line.kind) {
    case "blank":
    case "quit":
      return { lines: [] };
    case "question":
    case "compare":
      return answerQuestion(line, library, style);
    case "quotes":
      return listQuotes(line, library, style);
    case "verify": {
      const verification = await library.verify(line.text);
      return {
        lines: renderVerification(verification, style),
        memory: { sentences: numberFound(verification).sentences },
      };
    }
    case "more": {
      const isNext = line.number === undefined && line.outlet === undefined;
      return isNext && memory.listed !== undefined
        ? showNextPage(memory.listed, memory, style)
        : askForMore(line, memory, library, style);
    }
    case "why":
      return explainAnswer(memory, library, style);
    case "context":
      return { lines: showContext(line.number, memory, style) };
    case "sources":
      return listCorpus(line, library, memory, style);
    case "privacy":
      return { lines: renderPrivacy(style) };
    case "reload":
      return { lines: renderReload(await newsroom.reload(), style) };
    case "help":
      return { lines: renderHelp(library, style) };
    case "misused":
      return { lines: [`It is used like this: ${line.usage}`] };
    case "unknown": {
      const text = `There is no command /${printable(line.command)}. There are ${commandNames}.`;
      return { lines: paragraph(text, style) };
    }
  }
}

function showContext(number: number, { sentences }: Memory, style: Style): readonly string[] {
  const shown = sentences[number - 1];
  const context = shown && contextOf(shown.article, shown.sentence.index);
  return shown === undefined || context === undefined
    ? paragraph(noSuchNumber(number, sentences.length), style)
    : renderContext(context, style, shown.speaker);
}

/** Replies are parted by a blank line of the chat's own. */
const withoutBlankEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);

const commandNames = chatCommands.map(({ name }) => `/${name}`).join(", ");
