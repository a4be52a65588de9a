import { type Config, ConfigError, readConfig } from "../config.ts";
import { bad, type Finding, good, warning } from "./finding.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Names of variables, none of their values. */
export interface VariableNames {
  /** What the `.env` file sets. */
  readonly set: readonly string[];
  /** What `.env.example` knows; empty where there is no such file. */
  readonly known: readonly string[];
}

/** Which variables are malformed, all at once, and which in `.env` mean nothing. */
export function checkConfiguration(env: Environment, names: VariableNames): readonly Finding[] {
  const unknown = names.known.length === 0 ? [] : names.set.filter((name) => !knows(names, name));
  const problems = problemsOf(env);
  return [
    problems.length === 0
      ? good("configuration", "every variable that is set can be read")
      : bad(
          "configuration",
          problems.join("; "),
          "mend it in .env or in the environment; .env.example describes each variable",
        ),
    ...(unknown.length === 0
      ? []
      : [
          warning(
            "configuration",
            `.env sets what this program does not read: ${unknown.join(", ")}`,
            "compare the spelling with .env.example, or leave it if another program reads it",
          ),
        ]),
  ];
}

const knows = ({ known }: VariableNames, name: string): boolean => known.includes(name);

function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** The configuration as if malformed variables were not set, so that the rest can be looked at. */
export const readWhatCanBeRead = (env: Environment): Config =>
  readConfig(
    Object.fromEntries(
      Object.entries(env).filter(([name, value]) => problemsOf({ [name]: value }).length === 0),
    ),
  );
