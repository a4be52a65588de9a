import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseChatLine } from "../../src/terminal/parse-chat-line.ts";

const known = ["CNN", "The Harbour Post", "The Harbour Post Weekly"];
const question = (text: string, ...outlets: string[]) => ({
  kind: "question",
  question: text,
  outlets,
});

describe("a line of the chat", () => {
  it.each([
    { line: "  ", parsed: { kind: "blank" } },
    { line: " who closed it? ", parsed: question("who closed it?") },
    { line: "/ask who closed it?", parsed: question("who closed it?") },
    { line: "/ASK question: who closed it?", parsed: question("who closed it?") },
    { line: "/ask outlet:CNN who closed it?", parsed: question("who closed it?", "CNN") },
    { line: "outlet:cnn who closed it?", parsed: question("who closed it?", "cnn") },
    { line: "who closed it? outlet:CNN", parsed: question("who closed it?", "CNN") },
    { line: '/ask outlet:"Valley Echo" who?', parsed: question("who?", "Valley Echo") },
    { line: "/ask outlet:the harbour post who?", parsed: question("who?", "the harbour post") },
    {
      line: "/ask outlet:The Harbour Post Weekly who?",
      parsed: question("who?", "The Harbour Post Weekly"),
    },
    {
      line: "/ask question:who? outlet:The Harbour Post",
      parsed: question("who?", "The Harbour Post"),
    },
    { line: "outlet:CNN outlet:Echo who?", parsed: question("who?", "CNN", "Echo") },
    { line: "outlet:CNNX who?", parsed: question("who?", "CNNX") },
    {
      line: "what is an outlet: a shop or a paper",
      parsed: question("what is an outlet: a shop or a paper"),
    },
    { line: "/ask", parsed: { kind: "misused", usage: "/ask [outlet:NAME] QUESTION" } },
    { line: "/ask outlet:CNN", parsed: { kind: "misused", usage: "/ask [outlet:NAME] QUESTION" } },
    { line: "/context 2", parsed: { kind: "context", number: 2 } },
    { line: "/context [12]", parsed: { kind: "context", number: 12 } },
    { line: "/context", parsed: { kind: "misused", usage: "/context NUMBER" } },
    { line: "/context two", parsed: { kind: "misused", usage: "/context NUMBER" } },
    { line: "/sources", parsed: { kind: "sources" } },
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
        const parsed = parseChatLine(`x${line}`, known);
        const isWhole = !/outlet:/iu.test(line) && !/^question:/iu.test(`x${line}`);
        if (isWhole) expect(parsed).toMatchObject({ question: `x${line}`.trim() });
      }),
    );
  });
});
