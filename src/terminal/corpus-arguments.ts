import { readCommandLine, UsageError } from "./command-line.ts";

/** What `npm run corpus` was told to do. */
export type CorpusArguments =
  | { readonly kind: "help" }
  | {
      readonly kind: "check";
      /** Absent: the configured one. */
      readonly directory?: string;
      /** True: with every line that was left out of an article. */
      readonly dropped: boolean;
      readonly json: boolean;
    };

const options = {
  dropped: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line.
 * @param args - without the program's own name
 * @throws UsageError
 */
export function parseCorpusArguments(args: readonly string[]): CorpusArguments {
  const { values, positionals } = readCommandLine(args, options);
  if (values.help) return { kind: "help" };
  const [command, directory, ...more] = positionals;
  if (command === undefined) throw new UsageError("no command given: the only one is check");
  if (command !== "check")
    throw new UsageError(`there is no command "${command}": the only one is check`);
  if (more.length > 0)
    throw new UsageError("check reads one folder; put a name with blanks in quotation marks");
  if (directory?.trim() === "") throw new UsageError("the folder's name is blank");
  return {
    kind: "check",
    ...(directory !== undefined && { directory }),
    dropped: values.dropped,
    json: values.json,
  };
}

/** What `--help` prints. */
export const corpusHelp = `See what the reader understood of each file, and what it could not use.

  npm run corpus -- check
  npm run corpus -- check ~/papers --dropped
  npm run --silent corpus -- check --json > check.json

  check [DIR]     read this folder of articles (default: CORPUS_DIR, else seeds)
  --dropped       also each line left out of an article, and by which rule
  --json          all of it as one JSON document, see docs/json.md
  --help          this text

Exit code: 0 all can be used, 1 something was skipped or there is no article,
2 wrong use. Duplicates and files of other kinds do not count as skipped.
`;
