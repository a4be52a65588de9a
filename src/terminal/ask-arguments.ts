import { readCommandLine, UsageError } from "./command-line.ts";

/** What `npm run ask` was told to do. */
export type AskArguments =
  | { readonly kind: "help" }
  | {
      readonly kind: "ask";
      /** Absent: read one question a line from standard input. */
      readonly question?: string;
      /** Absent: the configured one. */
      readonly corpusDir?: string;
      readonly outlets: readonly string[];
      /** As typed; absent: whoever the question names. */
      readonly speaker?: string;
      /** Absent: as many as the core gives. */
      readonly limit?: number;
      readonly json: boolean;
      readonly explain: boolean;
    };

/** More sentences of one outlet than that are no answer but a search result. */
export const largestLimit = 100;

const options = {
  corpus: { type: "string" },
  outlet: { type: "string", multiple: true },
  speaker: { type: "string" },
  limit: { type: "string" },
  json: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line; words that no option claims are the question, joined with blanks.
 * @param args - without the program's own name
 * @throws UsageError
 */
export function parseAskArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = readCommandLine(args, options);
  if (values.help) return { kind: "help" };
  if (positionals.length === 0) throw new UsageError("no question; put one in quotation marks");
  const readsInput = positionals.includes("-");
  if (readsInput && positionals.length > 1) {
    throw new UsageError('"-" reads the questions from standard input; leave the other words out');
  }
  if (values.corpus?.trim() === "") throw new UsageError("--corpus needs a folder");
  const limit = values.limit === undefined ? undefined : readLimit(values.limit);
  return {
    kind: "ask",
    ...(!readsInput && { question: positionals.join(" ") }),
    ...(values.corpus !== undefined && { corpusDir: values.corpus }),
    outlets: values.outlet ?? [],
    ...(values.speaker !== undefined && { speaker: values.speaker }),
    ...(limit !== undefined && { limit }),
    json: values.json,
    explain: values.explain,
  };
}

function readLimit(value: string): number {
  const limit = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (limit >= 1 && limit <= largestLimit) return limit;
  throw new UsageError(`--limit must be a whole number from 1 to ${largestLimit}`);
}

/** What `--help` prints. */
export const askHelp = `Ask what the papers said and get their own sentences back, each with its source.

  npm run ask -- "what did the mayor say about the flood"
  npm run ask -- --outlet "Harbour Post" --outlet CNN "who closed the port"
  npm run ask -- --speaker "Ana Lopes" "when will the port open"
  cat questions.txt | npm run --silent ask -- --json -

A question of - reads one question a line from standard input.

  --corpus DIR    folder of articles (default: CORPUS_DIR, else seeds)
  --outlet NAME   ask this outlet only; may be given more than once
  --speaker NAME  ask for this speaker's words only
  --limit N       sentences an outlet may give, 1 to ${largestLimit} (default: 3)
  --json          one JSON object a line for each question, see docs/json.md
  --explain       why each sentence was chosen, term by term
  --help          this text

Exit code: 0 an answer was found, 1 none was, 2 wrong use or no corpus.
With --json it is 0 whether or not there was an answer: the objects say so.
`;
