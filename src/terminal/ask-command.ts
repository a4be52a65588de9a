import type { Readable, Writable } from "node:stream";
import { listSources } from "../answer/sources.ts";
import type { CorpusConfig } from "../config.ts";
import type { AskOptions, Library, Newsroom } from "../library/library.ts";
import { answerRecord, jsonLine } from "./answer-json.ts";
import { type AskArguments, askHelp, parseAskArguments, UsageError } from "./ask-arguments.ts";
import { findOutlet } from "./find-outlet.ts";
import { printable } from "./printable.ts";
import { createPrinter, type Printer } from "./printer.ts";
import { readLines } from "./read-lines.ts";
import { renderAnswer } from "./render-answer.ts";
import { type Style, styleFor } from "./style.ts";

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
    const hint = error instanceof UsageError ? "; try npm run ask -- --help" : "";
    await errors.print(`ask: ${printable(messageOf(error))}${hint}\n`).catch(() => undefined);
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
  for (const { file, reason } of library.skipped) {
    await errors.print(`skipped ${printable(file)}: ${printable(reason)}\n`);
  }
  const options: AskOptions = {
    outlets: chooseOutlets(args.outlets, library),
    ...(args.limit !== undefined && { limit: args.limit }),
  };
  const answerer: Answerer = { args, library, options, output, errors, now };
  const questions = question === undefined ? readLines(input) : [question];
  if (args.json) {
    for await (const line of questions) {
      await printRecord(line, answerer);
      if (output.isReaderGone()) break;
    }
    return 0;
  }
  const style = styleFor({ columns }, colours);
  let isAnswered = false;
  let isFirst = true;
  for await (const line of questions) {
    if (question === undefined && line.trim() === "") continue;
    if (!isFirst) await output.print("\n");
    isFirst = false;
    if (question === undefined) await output.print(`> ${printable(line)}\n\n`);
    isAnswered = (await printAnswer(line, answerer, style)) || isAnswered;
    if (output.isReaderGone()) break;
  }
  return isAnswered ? 0 : 1;
}

interface Answerer {
  readonly args: Asking;
  readonly library: Library;
  readonly options: AskOptions;
  readonly output: Printer;
  readonly errors: Printer;
  readonly now: () => number;
}

/** The names as the corpus has them. */
function chooseOutlets(wanted: readonly string[], library: Library): readonly string[] {
  const known = listSources(library.articles).map(({ outlet }) => outlet);
  return wanted.map((name) => {
    const found = findOutlet(name, known);
    if (found !== undefined) return found;
    throw new UsageError(`no outlet is called "${name}"; the corpus has ${nameSome(known)}`);
  });
}

/** So many outlets are named in a message of one line. */
const outletsNamed = 20;

const nameSome = (outlets: readonly string[]): string =>
  outlets.length <= outletsNamed
    ? outlets.join(", ")
    : `${outlets.slice(0, outletsNamed).join(", ")} and ${outlets.length - outletsNamed} more`;

async function printRecord(line: string, answerer: Answerer): Promise<void> {
  const { args, library, options, output, errors, now } = answerer;
  const startedAt = now();
  const tookMs = () => Math.round((now() - startedAt) * 100) / 100;
  try {
    const answer = await library.ask(line, options);
    const context = { question: line, tookMs: tookMs(), explain: args.explain };
    await output.print(jsonLine(answerRecord(answer, context)));
  } catch (error) {
    const empty = { question: line, answered: false, outlets: [], silent: [] };
    const message = printable(messageOf(error));
    await errors.print(`ask: ${message}\n`);
    await output.print(jsonLine({ ...empty, tookMs: tookMs(), error: message }));
  }
}

/** @returns true where the papers have an answer */
async function printAnswer(line: string, answerer: Answerer, style: Style): Promise<boolean> {
  const { args, library, options, output, errors } = answerer;
  try {
    const answer = await library.ask(line, options);
    const lines = renderAnswer(answer, style, { explain: args.explain });
    await output.print(`${lines.join("\n")}\n`);
    return answer.kind === "cited";
  } catch (error) {
    await errors.print(`ask: ${printable(messageOf(error))}\n`);
    return false;
  }
}

const clock = (): number => performance.now();

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
