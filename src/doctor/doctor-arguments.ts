import { readCommandLine, UsageError } from "../terminal/command-line.ts";

/** What `npm run doctor` was told to do. */
export type DoctorArguments =
  | { readonly kind: "help" }
  | { readonly kind: "examine"; readonly json: boolean };

const options = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line.
 * @param args - without the program's own name
 * @throws UsageError
 */
export function parseDoctorArguments(args: readonly string[]): DoctorArguments {
  const { values, positionals } = readCommandLine(args, options);
  if (values.help) return { kind: "help" };
  if (positionals.length > 0) throw new UsageError("the doctor takes options only");
  return { kind: "examine", json: values.json };
}

/** What `--help` prints. */
export const doctorHelp = `Find out whether everything is set up, and what to do where it is not.

  npm run doctor
  npm run --silent doctor -- --json

It looks at Node, the configuration, the token's shape, the corpus, the folder
for data, the outlets and, over the network, at Discord. It shows no token.

  --json          all of it as one JSON document
  --help          this text

Exit code: 0 nothing is bad (there may be warnings), 1 something is,
2 wrong use.
`;
