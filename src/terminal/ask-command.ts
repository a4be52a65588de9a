import type { Readable, Writable } from "node:stream";
import type { Answer } from "../answer/answer.ts";
import type { CorpusConfig } from "../config.ts";
import type { AskOptions, Library, Newsroom } from "../library/library.ts";
import { answerRecord } from "./answer-json.ts";
import { type AskArguments, askHelp, parseAskArguments } from "./ask-arguments.ts";
import { messageOf, reportFailure } from "./command-line.ts";
import { jsonLine } from "./json-text.ts";
import { nameOutlets, nameSpeaker } from "./name-arguments.ts";
import { printable } from "./printable.ts";
import { createPrinter, type Printer } from "./printer.ts";
import { readLines } from "./read-lines.ts";
import { renderAnswer } from "./render-answer.ts";
import { listProblems } from "./render-reload.ts";
import { type Style, styleFor } from "./style.ts";
import { commandForms } from "./typed-forms.ts";

/** What `npm run ask` works with; the entry point fills it from the process. */
export interface AskSetting {
  /** The command line without the program's name. */
  readonly args: readonly string[];
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
  readonly colours: boolean;
  readonly config: CorpusConfig;
  /** Opens a corpus; rejects with one line for a person where there is none. */
  readonly openNewsroom: (config: CorpusConfig) => Promise<Newsroom>;
  /** Milliseconds from any fixed point; the machine's own clock where absent. */
  readonly now?: () => number;
}

/** 0: an answer, 1: none, 2: wrong use or no corpus. */
export type ExitCode = 0 | 1 | 2;

/** Runs `npm run ask`: questions in, answers out; never rejects. */
export async function runAsk(setting: AskSetting): Promise<ExitCode> {
  const output = createPrinter(setting.output);
  const errors = createPrinter(setting.errors);
  try {
    const args = parseAskArguments(setting.args);
    if (args.kind === "help") {
      await output.print(askHelp);
      return 0;
    }
    return await answerAll(args, setting, output, errors);
  } catch (error) {
    await reportFailure(errors, "ask", error);
    return 2;
  }
}

type Asking = Extract<AskArguments, { kind: "ask" }>;

async function answerAll(
  args: Asking,
  { input, output: { columns }, colours, config, openNewsroom, now = clock }: AskSetting,
  output: Printer,
  errors: Printer,
): Promise<ExitCode> {
  const { question, corpusDir = config.corpusDir } = args;
  const library = (await openNewsroom({ ...config, corpusDir })).current();
  for (const line of listProblems(library)) await errors.print(`${line}\n`);
  const options: AskOptions = {
    outlets: nameOutlets(args.outlets, library),
    ...(args.speaker !== undefined && { speaker: nameSpeaker(args.speaker, library) }),
    ...(args.limit !== undefined && { limit: args.limit }),
  };
  const answerer: Answerer = { args, library, options, output, errors, now };
  const questions = question === undefined ? readLines(input) : [question];
  return args.json
    ? answerAsJson(questions, answerer)
    : answerForPerson(questions, answerer, styleFor({ columns }, colours));
}

type Questions = AsyncIterable<string> | Iterable<string>;

async function answerAsJson(questions: Questions, answerer: Answerer): Promise<ExitCode> {
  for await (const line of questions) {
    await printRecord(line, answerer);
    if (answerer.output.isReaderGone()) break;
  }
  return 0;
}

/** Questions that were read line by line are repeated above their answers; blank lines ask nothing. */
async function answerForPerson(
  questions: Questions,
  answerer: Answerer,
  style: Style,
): Promise<ExitCode> {
  const { args, output } = answerer;
  const isOne = args.question !== undefined;
  let answered = 0;
  let asked = 0;
  for await (const line of questions) {
    if (!isOne && line.trim() === "") continue;
    if (asked > 0) await output.print("\n");
    asked += 1;
    if (!isOne) await output.print(`> ${printable(line)}\n\n`);
    if (await printAnswer(line, answerer, style)) answered += 1;
    if (output.isReaderGone()) break;
  }
  return answered > 0 ? 0 : 1;
}

interface Answerer {
  readonly args: Asking;
  readonly library: Library;
  readonly options: AskOptions;
  readonly output: Printer;
  readonly errors: Printer;
  readonly now: () => number;
}

async function printRecord(line: string, answerer: Answerer): Promise<void> {
  const { args, output, errors } = answerer;
  const { result, tookMs } = await askOne(line, answerer);
  if (result.kind !== "failed") {
    const context = { question: line, tookMs, explain: args.explain };
    await output.print(jsonLine(answerRecord(result, context)));
    return;
  }
  const { problem: error } = result;
  await errors.print(`ask: ${error}\n`);
  const empty = { answered: false, outlets: [], silent: [] };
  await output.print(jsonLine({ question: line, ...empty, tookMs, error }));
}

/** @returns true where the papers have an answer */
async function printAnswer(line: string, answerer: Answerer, style: Style): Promise<boolean> {
  const { args, output, errors } = answerer;
  const { result } = await askOne(line, answerer);
  if (result.kind === "failed") {
    await errors.print(`ask: ${result.problem}\n`);
    return false;
  }
  const lines = renderAnswer(result, style, { explain: args.explain, forms: commandForms });
  await output.print(`${lines.join("\n")}\n`);
  return result.kind === "cited";
}

interface Outcome {
  /** A question that fails does not keep the next one from being answered. */
  readonly result: Answer | { readonly kind: "failed"; readonly problem: string };
  readonly tookMs: number;
}

async function askOne(line: string, { library, options, now }: Answerer): Promise<Outcome> {
  const startedAt = now();
  const tookMs = () => Math.round((now() - startedAt) * 100) / 100;
  try {
    return { result: await library.ask(line, options), tookMs: tookMs() };
  } catch (error) {
    return { result: { kind: "failed", problem: printable(messageOf(error)) }, tookMs: tookMs() };
  }
}

const clock = (): number => performance.now();
