import type { Writable } from "node:stream";
import type { CorpusConfig } from "../config.ts";
import { CorpusEmptyError, CorpusError } from "../corpus/corpus-error.ts";
import type { CorpusReading } from "../corpus/corpus-reading.ts";
import { reportFailure } from "./command-line.ts";
import { type CorpusArguments, corpusHelp, parseCorpusArguments } from "./corpus-arguments.ts";
import { type CheckedReading, type CorpusCheck, nothingRead } from "./corpus-check.ts";
import { corpusCheckRecord } from "./corpus-check-json.ts";
import { jsonText } from "./json-text.ts";
import { printable } from "./printable.ts";
import { createPrinter, type Printer } from "./printer.ts";
import { renderCorpusCheck } from "./render-corpus-check.ts";

/** What `npm run corpus` works with; the entry point fills it from the process. */
export interface CorpusSetting {
  /** The command line without the program's name. */
  readonly args: readonly string[];
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
  readonly colours: boolean;
  readonly config: CorpusConfig;
  /** Reads a corpus; rejects with a CorpusError where there is none. */
  readonly readCorpus: (config: CorpusConfig) => Promise<CorpusReading>;
  /** Milliseconds from any fixed point; the machine's own clock where absent. */
  readonly now?: () => number;
}

/** 0: everything can be used, 1: something was skipped or there is no article, 2: wrong use. */
export type CorpusExitCode = 0 | 1 | 2;

/** Runs `npm run corpus`; never rejects. */
export async function runCorpus(setting: CorpusSetting): Promise<CorpusExitCode> {
  const output = createPrinter(setting.output);
  const errors = createPrinter(setting.errors);
  try {
    const args = parseCorpusArguments(setting.args);
    if (args.kind === "check") return await check(args, setting, output, errors);
    await output.print(corpusHelp);
    return 0;
  } catch (error) {
    await reportFailure(errors, "corpus", error);
    return 2;
  }
}

type Checking = Extract<CorpusArguments, { kind: "check" }>;

async function check(
  args: Checking,
  { output: { columns }, colours, config, readCorpus, now = clock }: CorpusSetting,
  output: Printer,
  errors: Printer,
): Promise<CorpusExitCode> {
  const { directory = config.corpusDir } = args;
  const startedAt = now();
  const found = await readOrSayWhy(() => readCorpus({ ...config, corpusDir: directory }));
  const tookMs = Math.round((now() - startedAt) * 100) / 100;
  const checked: CorpusCheck = { directory, ...found, tookMs };
  const view = { columns, colours, dropped: args.dropped };
  await output.print(
    args.json
      ? jsonText(corpusCheckRecord(checked))
      : renderCorpusCheck(checked, view)
          .map((line) => `${line}\n`)
          .join(""),
  );
  if (found.problem !== undefined) await errors.print(`${printable(found.problem)}\n`);
  return found.problem === undefined && found.reading.skipped.length === 0 ? 0 : 1;
}

/** A folder without articles is a finding; anything else that goes wrong is thrown. */
async function readOrSayWhy(
  read: () => Promise<CorpusReading>,
): Promise<{ readonly reading: CheckedReading; readonly problem?: string }> {
  try {
    return { reading: await read() };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const skipped = error instanceof CorpusEmptyError ? error.skipped : [];
    return { reading: nothingRead(skipped), problem: error.message };
  }
}

const clock = (): number => performance.now();
