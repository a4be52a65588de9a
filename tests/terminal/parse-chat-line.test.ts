import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseChatLine } from "../../src/terminal/parse-chat-line.ts";
import { expectLinearWork } from "../support/growth.ts";

const known = {
  outlets: ["CNN", "The Harbour Post", "The Harbour Post Weekly"],
  speakers: ["Ana Lopes", "Ana Lopes Marsh", "the port authority"],
};

interface Names {
  readonly outlets?: readonly string[];
  readonly speakers?: readonly string[];
}

const question = (text: string, { outlets = [], speakers = [] }: Names = {}) => ({
  kind: "question",
  question: text,
  outlets,
  speakers,
});

const from = (text: string, ...outlets: string[]) => question(text, { outlets });
const by = (text: string, ...speakers: string[]) => question(text, { speakers });

const askUsage = "/ask [outlet:NAME] [speaker:NAME] QUESTION";
const quotesUsage = "/quotes NAME [about TOPIC]";

describe("a line of the chat", () => {
  it.each([
    { line: "  ", parsed: { kind: "blank" } },
    { line: " who closed it? ", parsed: question("who closed it?") },
    { line: "/ask who closed it?", parsed: question("who closed it?") },
    { line: "/ASK question: who closed it?", parsed: question("who closed it?") },
    { line: "/ask outlet:CNN who closed it?", parsed: from("who closed it?", "CNN") },
    { line: "outlet:cnn who closed it?", parsed: from("who closed it?", "cnn") },
    { line: "who closed it? outlet:CNN", parsed: from("who closed it?", "CNN") },
    { line: "who closed it? outlet: CNN", parsed: from("who closed it?", "CNN") },
    { line: '/ask outlet:"Valley Echo" who?', parsed: from("who?", "Valley Echo") },
    { line: "/ask outlet:the harbour post who?", parsed: from("who?", "the harbour post") },
    {
      line: "/ask outlet:The Harbour Post Weekly who?",
      parsed: from("who?", "The Harbour Post Weekly"),
    },
    {
      line: "/ask question:who? outlet:The Harbour Post",
      parsed: from("who?", "The Harbour Post"),
    },
    { line: "outlet:CNN outlet:Echo who?", parsed: from("who?", "CNN", "Echo") },
    { line: "outlet:CNNX who?", parsed: from("who?", "CNNX") },
    {
      line: "what is an outlet: a shop or a paper",
      parsed: question("what is an outlet: a shop or a paper"),
    },
    { line: "/ask speaker:Lopes when?", parsed: by("when?", "Lopes") },
    { line: "speaker:ana lopes when?", parsed: by("when?", "ana lopes") },
    { line: "when? speaker:Ana Lopes Marsh", parsed: by("when?", "Ana Lopes Marsh") },
    { line: "when? speaker:“Rui Marsh”", parsed: by("when?", "Rui Marsh") },
    {
      line: "who is the new House speaker: Marsh",
      parsed: question("who is the new House speaker: Marsh"),
    },
    {
      line: "speaker:the port authority when? outlet:CNN",
      parsed: question("when?", { outlets: ["CNN"], speakers: ["the port authority"] }),
    },
    {
      line: "when? speaker:Lopes outlet:CNN",
      parsed: question("when?", { outlets: ["CNN"], speakers: ["Lopes"] }),
    },
    { line: "/ask", parsed: { kind: "misused", usage: askUsage } },
    { line: "/ask outlet:CNN speaker:Lopes", parsed: { kind: "misused", usage: askUsage } },
    { line: "/compare outlet:CNN who?", parsed: { ...from("who?", "CNN"), kind: "compare" } },
    {
      line: "/compare",
      parsed: { kind: "misused", usage: "/compare [outlet:NAME] [speaker:NAME] QUESTION" },
    },
    { line: "/quotes Ana Lopes", parsed: { kind: "quotes", speaker: "Ana Lopes" } },
    {
      line: "/quotes ana lopes about the port",
      parsed: { kind: "quotes", speaker: "ana lopes", about: "the port" },
    },
    {
      line: "/quotes Ana Lopes on the port",
      parsed: { kind: "quotes", speaker: "Ana Lopes", about: "the port" },
    },
    {
      line: '/quotes "Rui Marsh" about: ships',
      parsed: { kind: "quotes", speaker: "Rui Marsh", about: "ships" },
    },
    {
      line: "/quotes speaker:Lopes about ships",
      parsed: { kind: "quotes", speaker: "Lopes", about: "ships" },
    },
    {
      line: "/quotes speaker:Lopes about:ships and sand",
      parsed: { kind: "quotes", speaker: "Lopes", about: "ships and sand" },
    },
    {
      line: "/quotes the mayor of Port Alba about dredging and what about it",
      parsed: {
        kind: "quotes",
        speaker: "the mayor of Port Alba",
        about: "dredging and what about it",
      },
    },
    { line: "/quotes Ana Lopes Silva", parsed: { kind: "quotes", speaker: "Ana Lopes Silva" } },
    { line: "/quotes", parsed: { kind: "misused", usage: quotesUsage } },
    { line: "/quotes about ships", parsed: { kind: "misused", usage: quotesUsage } },
    { line: "/quotes Ana Lopes about", parsed: { kind: "misused", usage: quotesUsage } },
    { line: '/quotes "Ana Lopes" ships', parsed: { kind: "misused", usage: quotesUsage } },
    {
      line: '/verify "The port is shut," she said.',
      parsed: { kind: "verify", text: '"The port is shut," she said.' },
    },
    { line: "/verify", parsed: { kind: "misused", usage: "/verify TEXT" } },
    { line: "/more", parsed: { kind: "more" } },
    { line: "/more 3", parsed: { kind: "more", number: 3 } },
    { line: "/more [3]", parsed: { kind: "more", number: 3 } },
    { line: "/more harbour post", parsed: { kind: "more", outlet: "harbour post" } },
    { line: '/more outlet:"Valley Echo"', parsed: { kind: "more", outlet: "Valley Echo" } },
    { line: "/why", parsed: { kind: "why" } },
    { line: "/privacy", parsed: { kind: "privacy" } },
    { line: "/context 2", parsed: { kind: "context", number: 2 } },
    { line: "/context [12]", parsed: { kind: "context", number: 12 } },
    { line: "/context", parsed: { kind: "misused", usage: "/context NUMBER" } },
    { line: "/context two", parsed: { kind: "misused", usage: "/context NUMBER" } },
    { line: "/sources", parsed: { kind: "sources" } },
    { line: "/sources CNN", parsed: { kind: "sources", outlet: "CNN" } },
    { line: "/reload now", parsed: { kind: "reload" } },
    { line: "/help", parsed: { kind: "help" } },
    { line: "/quit", parsed: { kind: "quit" } },
    { line: "/sauces", parsed: { kind: "unknown", command: "sauces" } },
    { line: "/", parsed: { kind: "unknown", command: "" } },
    { line: "/constructor", parsed: { kind: "unknown", command: "constructor" } },
  ])("$line", ({ line, parsed }) => {
    expect(parseChatLine(line, known)).toEqual(parsed);
  });

  test("never fails, and a line that is no command loses no word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (line) => {
        parseChatLine(`/${line}`, known);
        parseChatLine(`/quotes ${line}`, known);
        const parsed = parseChatLine(`x${line}`, known);
        const isWhole = !/(?:outlet|speaker):/iu.test(line) && !/^question:/iu.test(`x${line}`);
        if (isWhole) expect(parsed).toMatchObject({ question: `x${line}`.trim() });
      }),
    );
  });

  test.each(["outlet:a ", " speaker:", '/quotes "a about ', "/quotes a about \t "])(
    "takes time in proportion to its length, even where it repeats %j",
    (piece) => {
      expectLinearWork((size) => parseChatLine(piece.repeat(size), known), 4_000);
    },
  );
});
