import { ContainerFileError } from "./container-file-error.ts";

/** One instruction, its continued lines joined. */
export interface Instruction {
  /** Where it begins, from 1. */
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** All behind the name. */
  readonly rest: string;
}

/** One image on the way to the last. */
export interface Stage {
  /** What it starts from. */
  readonly base: string;
  /** What later stages call it; absent where it is not named. */
  readonly name?: string;
  readonly instructions: readonly Instruction[];
}

/**
 * A Dockerfile's stages, in order. It reads what our own says: no other escape sign, no here-documents.
 * @throws ContainerFileError
 */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { base: string; name?: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(text)) {
    const { line, name, rest } = instruction;
    if (name === "FROM") stages.push({ ...readFrom(rest), instructions: [] });
    else if (name !== "ARG" && stages.length === 0) {
      throw new ContainerFileError("Dockerfile", line, `${name} stands before any FROM`);
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function readFrom(rest: string): Pick<Stage, "base" | "name"> {
  const [base = "", as, name] = rest.split(/\s+/u).filter((word) => !word.startsWith("--"));
  return { base, ...(as?.toUpperCase() === "AS" && name !== undefined && { name }) };
}

function instructionsOf(text: string): readonly Instruction[] {
  const instructions: Instruction[] = [];
  let open: { line: number; text: string } | undefined;
  for (const [at, raw] of text.split(/\r?\n/u).entries()) {
    const part = raw.trim();
    if (part === "" || part.startsWith("#")) continue;
    open = { line: open?.line ?? at + 1, text: `${open?.text ?? ""}${part.replace(/\\$/u, "")}` };
    if (part.endsWith("\\")) continue;
    const [name = "", ...words] = open.text.split(/\s+/u);
    instructions.push({ line: open.line, name: name.toUpperCase(), rest: words.join(" ") });
    open = undefined;
  }
  return instructions;
}
