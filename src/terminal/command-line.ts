import { type ParseArgsConfig, parseArgs } from "node:util";
import { printable } from "./printable.ts";
import type { Printer } from "./printer.ts";

/** The command line asks for something that there is not. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The options and the other words of a command line.
 * @param args - without the program's own name
 * @throws UsageError with the first sentence of what Node says
 */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = messageOf(error).split(/\.\s|\n/u);
    throw new UsageError(sentence ?? "options cannot be read", { cause: error });
  }
}

/** Says in one line why a program ends, with a hint where its command line was wrong; never rejects. */
export async function reportFailure(
  errors: Printer,
  program: "ask" | "corpus",
  error: unknown,
): Promise<void> {
  const hint = error instanceof UsageError ? `; try npm run ${program} -- --help` : "";
  const line = `${program}: ${printable(messageOf(error))}${hint}\n`;
  await errors.print(line).catch(() => undefined);
}

/** What an error says to a person. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
