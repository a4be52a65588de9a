import { parseArgs } from "node:util";
import type { Part } from "./parts/part.ts";

/** What `npm run bench` was told to do. */
export interface BenchArguments {
  readonly parts: readonly Part[];
  readonly isQuick: boolean;
  readonly isJson: boolean;
}

/**
 * Reads the command line.
 * @param all - the parts there are
 * @throws an error with a one-line message for an option or a part that there is not
 */
export function readArguments(args: readonly string[], all: readonly Part[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      only: { type: "string", multiple: true },
    },
  });
  const names = (values.only ?? []).flatMap((list) => list.split(",")).map((name) => name.trim());
  const unknown = names.find((name) => !all.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(
      `--only ${unknown}: there is no such part; there are ${all.map(({ name }) => name).join(", ")}`,
    );
  return {
    parts: names.length === 0 ? all : all.filter(({ name }) => names.includes(name)),
    isQuick: values.quick,
    isJson: values.json,
  };
}
