import type { Writable } from "node:stream";
import { messageOf, UsageError } from "../terminal/command-line.ts";
import { jsonText } from "../terminal/json-text.ts";
import { printable } from "../terminal/printable.ts";
import { createPrinter } from "../terminal/printer.ts";
import { styleFor } from "../terminal/style.ts";
import { doctorHelp, parseDoctorArguments } from "./doctor-arguments.ts";
import { examine, type Surroundings } from "./examine.ts";
import { countVerdicts, type DoctorExitCode, exitCodeOf } from "./finding.ts";
import { renderFindings } from "./render-findings.ts";

/** What `npm run doctor` works with; the entry point fills it from the process. */
export interface DoctorSetting {
  /** The command line without the program's name. */
  readonly args: readonly string[];
  readonly output: Writable & { readonly columns?: number };
  readonly errors: Writable;
  readonly colours: boolean;
  readonly around: Surroundings;
}

/** Runs `npm run doctor`; never rejects. */
export async function runDoctor(setting: DoctorSetting): Promise<DoctorExitCode> {
  const output = createPrinter(setting.output);
  const errors = createPrinter(setting.errors);
  try {
    const args = parseDoctorArguments(setting.args);
    if (args.kind === "help") {
      await output.print(doctorHelp);
      return 0;
    }
    const findings = await examine(setting.around);
    const style = styleFor(setting.output, setting.colours);
    await output.print(
      args.json
        ? jsonText({ counts: countVerdicts(findings), findings })
        : `${renderFindings(findings, style).join("\n")}\n`,
    );
    return exitCodeOf(findings);
  } catch (error) {
    const hint = error instanceof UsageError ? "; try npm run doctor -- --help" : "";
    await errors.print(`doctor: ${printable(messageOf(error))}${hint}\n`).catch(() => undefined);
    return 2;
  }
}
