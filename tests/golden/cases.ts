import type { Options } from "../support/discord/interactions.ts";

/** What a member does on Discord: calls a command, checks a message, presses a button, or chooses. */
export type Act =
  | { readonly command: string; readonly options: Options }
  | { readonly menu: string; readonly content: string }
  | { readonly press: string }
  | { readonly choose: string };

/** One step of a case: what is typed in the terminal, and what does the same on Discord. */
export interface Step {
  readonly line: string;
  readonly act: Act;
}

/** A case: what is done one after another; the last step's replies are kept. */
export interface GoldenCase {
  readonly name: string;
  readonly steps: readonly [Step, ...Step[]];
}

/** The questions that have been asked of the seeds from the first day on. */
const questions = [
  "what did Xi say",
  "what did Wang Yi say about rivalry",
  "what did China's foreign minister say about relations with the U.S.",
  'who said "profoundly unsuccessful"',
  "when was the suspected balloon shot down",
  "where did Blinken buy records",
  "how many Chinese entities are on the export control list",
  "why is Washington dismayed about the South China Sea",
  "cnn vs reuters on fentanyl",
  "what does Bloomberg say about TikTok",
  "artificial inteligence",
  "best pizza dough recipe",
  "what did Olaf Scholz say",
  "how do I become a Maverick Insider",
];

const ask = (question: string, options: Options = {}): Step => ({
  line: `/ask ${Object.entries(options)
    .map(([name, value]) => `${name}:"${value}" `)
    .join("")}${question}`,
  act: { command: "ask", options: { question, ...options } },
});

const verify = (quote: string): Step => ({
  line: `/verify ${quote}`,
  act: { command: "verify", options: { quote } },
});

const compare = (question: string): Step => ({
  line: `/compare ${question}`,
  act: { command: "compare", options: { question } },
});

const quotes = (speaker: string, about?: string): Step => ({
  line: `/quotes ${speaker}${about === undefined ? "" : ` about ${about}`}`,
  act: { command: "quotes", options: { speaker, ...(about !== undefined && { about }) } },
});

const named = (name: string, ...steps: GoldenCase["steps"]): GoldenCase => ({ name, steps });

/** Whole replies on the seeds, each read and approved by a person; a change shows as a diff. */
export const goldenCases: readonly GoldenCase[] = [
  ...questions.map((question) => named(question, ask(question))),
  named("ask one speaker", ask("Taiwan", { speaker: "Xi Jinping" })),
  named("ask one outlet", ask("machine tools", { outlet: "washington post" })),
  named("ask an outlet there is none", ask("machine tools", { outlet: "Washington Times" })),
  named("ask somebody of an unclear name", ask("relations", { speaker: "Wang" })),
  named("ask somebody about nothing he speaks of", ask("what did Xi say about pizza")),
  named("why these", ask("fentanyl"), { line: "/why", act: { press: "Why these?" } }),
  named("context of a sentence", ask("what did Xi say"), {
    line: "/context 1",
    act: { choose: "Context: The Washington Post" },
  }),
  named("more of an outlet", ask("what did Blinken say"), {
    line: "/more The Washington Post",
    act: { choose: "More: The Washington Post" },
  }),
  named("quotes of Wang Yi", quotes("Wang Yi")),
  named("quotes of Blinken about Russia", quotes("Antony Blinken", "Russia")),
  named("quotes on nothing said", quotes("Xi Jinping", "fentanyl")),
  named(
    "verify word for word and altered",
    verify("China's reasonable development rights have been unreasonably suppressed"),
  ),
  named(
    "verify a stitched quotation",
    verify(
      "“We hope the U.S. can look at China’s development in a positive light. Relations have improved significantly since Blinken last visited 10 months ago”",
    ),
  ),
  named(
    "verify a quotation given to somebody else",
    verify("“We hope the U.S. can look at China’s development in a positive light” — Wang Yi"),
  ),
  named(
    "verify an invented quotation",
    verify("“We will close every consulate before the end of the month,” Blinken said."),
  ),
  named("verify too little", verify("“rivals, not partners”")),
  named("check the quotes of a message", {
    line: "/verify Did Xi really say “must be put right, in order for the China-U.S. relationship to truly stabilise, improve and move forward”? And “I like it a lot here”?",
    act: {
      menu: "Check quotes",
      content:
        "Did Xi really say “must be put right, in order for the China-U.S. relationship to truly stabilise, improve and move forward”? And “I like it a lot here”?",
    },
  }),
  named("compare what Xi said", compare("what did Xi say")),
  named("compare support for Russia", compare("China's support for Russia")),
  named("compare nothing", compare("best pizza dough recipe")),
  named("sources", { line: "/sources", act: { command: "sources", options: {} } }),
  named("sources of one outlet", {
    line: "/sources cnn",
    act: { command: "sources", options: { outlet: "cnn" } },
  }),
  named("help", { line: "/help", act: { command: "help", options: {} } }),
  named("privacy", { line: "/privacy", act: { command: "privacy", options: {} } }),
];
