/** What the doctor looks at; the names stand in its JSON. */
export type CheckName =
  | "node"
  | "configuration"
  | "token"
  | "corpus"
  | "data-folder"
  | "outlets"
  | "health-port"
  | "discord"
  | "discord-token"
  | "discord-sessions";

/** What one check found, in one line each: what is so, and what to do where it is not well. */
export type Finding =
  | { readonly check: CheckName; readonly verdict: "good"; readonly what: string }
  | {
      readonly check: CheckName;
      /** `bad`: the program does not start or loses what it should keep. `warning`: all else. */
      readonly verdict: "warning" | "bad";
      readonly what: string;
      readonly advice: string;
    };

export type Verdict = Finding["verdict"];

/** All is well. */
export const good = (check: CheckName, what: string): Finding => ({ check, verdict: "good", what });

/** The program runs, and somebody should know this. */
export const warning = (check: CheckName, what: string, advice: string): Finding => ({
  check,
  verdict: "warning",
  what,
  advice,
});

/** Something that must be mended. */
export const bad = (check: CheckName, what: string, advice: string): Finding => ({
  check,
  verdict: "bad",
  what,
  advice,
});

/** How many findings have each verdict. */
export function countVerdicts(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const counts = { good: 0, warning: 0, bad: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** 0: nothing is bad (warnings are allowed), 1: something is, 2: wrong use. */
export type DoctorExitCode = 0 | 1 | 2;

/** The code that findings end with. */
export const exitCodeOf = (findings: readonly Finding[]): DoctorExitCode =>
  findings.some(({ verdict }) => verdict === "bad") ? 1 : 0;
