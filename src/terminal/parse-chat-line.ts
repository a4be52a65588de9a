/** What a line typed into the chat asks for. */
export type ChatLine =
  | { readonly kind: "blank" }
  | { readonly kind: "question"; readonly question: string; readonly outlets: readonly string[] }
  | { readonly kind: "context"; readonly number: number }
  | { readonly kind: "sources" | "reload" | "help" | "quit" }
  /** A command that is used in another way; `usage` says how. */
  | { readonly kind: "misused"; readonly usage: string }
  | { readonly kind: "unknown"; readonly command: string };

/** The commands of the chat and what each is for, in the order in which help shows them. */
export const chatCommands = [
  { name: "ask", usage: "/ask [outlet:NAME] QUESTION", does: "what the papers say, word for word" },
  { name: "context", usage: "/context NUMBER", does: "the sentences around a numbered one" },
  { name: "sources", usage: "/sources", does: "the outlets, their dates and links" },
  { name: "reload", usage: "/reload", does: "read the corpus again" },
  { name: "help", usage: "/help", does: "this list" },
  { name: "quit", usage: "/quit", does: "end the chat, as Ctrl-D does" },
] as const;

/**
 * Reads a line of the chat. A line that is no command is a question; `outlet:NAME` at the start or the
 * end of a question asks one outlet only, as the option does in Discord.
 * @param outlets - names that may follow `outlet:` without quotation marks though they hold blanks
 */
export function parseChatLine(line: string, outlets: readonly string[]): ChatLine {
  const text = line.trim();
  if (text === "") return { kind: "blank" };
  const [, name, rest = ""] = /^\/(\S*)(?:\s+(\S[\s\S]*))?$/u.exec(text) ?? [];
  if (name === undefined) return parseQuestion(text, outlets);
  const command = chatCommands.find((known) => known.name === name.toLowerCase());
  if (command === undefined) return { kind: "unknown", command: name };
  const misused: ChatLine = { kind: "misused", usage: command.usage };
  switch (command.name) {
    case "ask": {
      const parsed = parseQuestion(rest, outlets);
      return parsed.question === "" ? misused : parsed;
    }
    case "context":
      return /^\[?\d{1,6}\]?$/u.test(rest)
        ? { kind: "context", number: Number(rest.replace(/\D/gu, "")) }
        : misused;
    default:
      return { kind: command.name };
  }
}

type Question = Extract<ChatLine, { kind: "question" }>;

function parseQuestion(text: string, known: readonly string[]): Question {
  const outlets: string[] = [];
  let question = text;
  for (let taken = takeOutlet(question, known); taken; taken = takeOutlet(question, known)) {
    outlets.push(taken.outlet);
    question = taken.rest;
  }
  return { kind: "question", question: question.replace(/^question:\s*/iu, "").trim(), outlets };
}

const label = "outlet:";

/** The name behind an `outlet:` that opens or ends a question, and the question without it. */
function takeOutlet(text: string, known: readonly string[]) {
  if (text.slice(0, label.length).toLowerCase() === label) {
    const { outlet, rest } = takeName(text.slice(label.length).trimStart(), known);
    return outlet === "" ? undefined : { outlet, rest };
  }
  const at = text.toLowerCase().lastIndexOf(` ${label}`);
  if (at < 0) return undefined;
  const { outlet, rest } = takeName(text.slice(at + 1 + label.length).trimStart(), known);
  return outlet === "" || rest !== "" ? undefined : { outlet, rest: text.slice(0, at).trimEnd() };
}

/** A name in quotation marks, the longest known name that stands there, or one word. */
function takeName(text: string, known: readonly string[]) {
  const [quoted, inside] = /^["“]([^"”]*)["”]/u.exec(text) ?? [];
  if (quoted !== undefined && inside !== undefined) {
    return { outlet: inside.trim(), rest: text.slice(quoted.length).trimStart() };
  }
  const lower = text.toLowerCase();
  const [longest] = known
    .filter((name) => name !== "" && startsWithWords(lower, name.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  const [word = ""] = /^\S*/u.exec(text) ?? [];
  const length = (longest ?? word).length;
  return { outlet: text.slice(0, length), rest: text.slice(length).trimStart() };
}

const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length, words.length + 2));
