import { chatCommands } from "./chat-commands.ts";
import { type KnownNames, type Options, takeName, takeOptions } from "./take-options.ts";

/** What a line typed into the chat asks for. Names are as they were typed. */
export type ChatLine =
  | { readonly kind: "blank" }
  | (Options & { readonly kind: "question" | "compare" })
  | { readonly kind: "quotes"; readonly speaker: string; readonly about?: string }
  | { readonly kind: "verify"; readonly text: string }
  | { readonly kind: "context"; readonly number: number }
  /** With a number the outlet of that sentence; with neither what was shown last goes on. */
  | { readonly kind: "more"; readonly number?: number; readonly outlet?: string }
  /** Without an outlet all of them. */
  | { readonly kind: "sources"; readonly outlet?: string }
  | { readonly kind: "why" | "privacy" | "reload" | "help" | "quit" }
  /** A command that is used in another way; `usage` says how. */
  | { readonly kind: "misused"; readonly usage: string }
  | { readonly kind: "unknown"; readonly command: string };

/**
 * Reads a line of the chat. A line that is no command is a question; `outlet:NAME` and `speaker:NAME`
 * at the start or the end of a question ask them only, as the options do in Discord.
 */
export function parseChatLine(line: string, known: KnownNames): ChatLine {
  const text = line.trim();
  if (text === "") return { kind: "blank" };
  const [, name, rest = ""] = /^\/(\S*)(?:\s+(\S[\s\S]*))?$/u.exec(text) ?? [];
  if (name === undefined) return readQuestion("question", text, known);
  const command = chatCommands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) return { kind: "unknown", command: name };
  return readCommand(command.name, rest, known) ?? { kind: "misused", usage: command.usage };
}

/** What a command with its words asks for; undefined where it is used in another way. */
function readCommand(
  name: (typeof chatCommands)[number]["name"],
  rest: string,
  known: KnownNames,
): ChatLine | undefined {
  switch (name) {
    case "ask":
    case "compare": {
      const parsed = readQuestion(name === "ask" ? "question" : name, rest, known);
      return parsed.question === "" ? undefined : parsed;
    }
    case "quotes":
      return readQuotes(rest, known);
    case "verify":
      return rest === "" ? undefined : { kind: "verify", text: rest };
    case "context": {
      const number = readNumber(rest);
      return number === undefined ? undefined : { kind: "context", number };
    }
    case "more": {
      const number = readNumber(rest);
      return { kind: "more", ...(number === undefined ? readOutlet(rest) : { number }) };
    }
    case "sources":
      return { kind: "sources", ...readOutlet(rest) };
    default:
      return { kind: name };
  }
}

function readQuestion(kind: "question" | "compare", text: string, known: KnownNames) {
  const { question, ...names } = takeOptions(text, known);
  return { kind, question: question.replace(/^question:\s*/iu, "").trim(), ...names };
}

/** `2` or `[2]`. */
const readNumber = (text: string): number | undefined =>
  /^(?:\d{1,6}|\[\d{1,6}\])$/u.test(text) ? Number(text.replace(/\D/gu, "")) : undefined;

/** The whole text is an outlet's name, with or without its label and marks. */
function readOutlet(text: string): { readonly outlet?: string } {
  const outlet = text
    .replace(/^outlet:/iu, "")
    .trim()
    .replace(/^["“](.*)["”]$/su, "$1")
    .trim();
  return outlet === "" ? {} : { outlet };
}

/** A name in marks or known, else all before "about"; then the topic. */
function readQuotes(text: string, { speakers }: KnownNames): ChatLine | undefined {
  const named = text.replace(/^speaker:\s*/iu, "");
  const { kind, name, rest } = takeName(named, speakers);
  const topic = readTopic(rest);
  if (kind !== "word" && name !== "" && topic !== undefined) {
    return { kind: "quotes", speaker: name, ...topic };
  }
  const [, before = named, about] = /^(.*?)\sabout(?::\s*|\s+)(\S.*)$/isu.exec(named) ?? [];
  const isSound =
    kind !== "quoted" && before.trim() !== "" && !/^about\b|\sabout:?$/iu.test(before);
  return isSound
    ? { kind: "quotes", speaker: before.trim(), ...(about !== undefined && { about }) }
    : undefined;
}

/** Nothing, or a topic behind "about"; undefined for other words. */
function readTopic(text: string): { readonly about?: string } | undefined {
  if (text === "") return {};
  const [, about] = /^(?:about|on)(?::\s*|\s+)(\S.*)$/isu.exec(text) ?? [];
  return about === undefined ? undefined : { about };
}
