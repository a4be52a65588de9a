/** Fields that were read line by line, and what is wrong with the other lines. */
export interface FieldLines {
  readonly fields: ReadonlyMap<string, unknown>;
  /** What could not be read, one line each. */
  readonly warnings: readonly string[];
}

/** How the lines of a block that YAML refuses are read. */
export interface LineReading {
  /** Number of the block's first line in its file, from 1. */
  readonly firstLine: number;
  /** True for the name of a field that is used, in lower case; the others are left alone. */
  readonly isKnown: (name: string) => boolean;
  /** The fields of a few lines as YAML has them, or what is wrong with them. */
  readonly parse: (source: string) => ReadonlyMap<string, unknown> | string;
}

/** So many lines are named; of more only the number is told. */
const mostNamed = 5;

/**
 * Reads the lines of a block that YAML refuses one field at a time, so that one slip costs one field:
 * a field that is YAML by itself as YAML has it, else as `name: text to the end of the line`, as most
 * people write a headline with a colon in it. About linear in the block's length.
 */
export function readFieldLines(source: string, reading: LineReading): FieldLines {
  const fields = new Map<string, unknown>();
  const problems: string[] = [];
  for (const { line, name, text } of splitFields(source, reading.firstLine)) {
    if (name === undefined) {
      problems.push(`line ${line} is no field, so it is ignored; write it as name: value`);
      continue;
    }
    if (!reading.isKnown(name)) continue;
    const parsed = reading.parse(text);
    const isRead = typeof parsed !== "string" && parsed.has(name);
    const value = isRead ? parsed.get(name) : plainValue(text);
    if (value !== undefined) fields.set(name, value);
    else problems.push(`${name} (line ${line}) cannot be read, so it is ignored; ${advice}`);
  }
  const others = problems.length - mostNamed;
  return {
    fields,
    warnings: [
      ...problems.slice(0, mostNamed),
      ...(others > 0 ? [`${others} more of its lines cannot be read, so they are ignored`] : []),
    ].map((problem) => `front matter: ${problem}`),
  };
}

const advice = 'put its value on one line, between double quotes "…"';

/** A field with the lines that go on with it, or a line that belongs to none. */
interface Field {
  readonly line: number;
  /** In lower case; absent for a line that belongs to no field. */
  readonly name?: string;
  readonly text: string;
}

const opensField = /^(?<name>[\p{L}_][\p{L}\p{N}_.-]{0,40})[ \t]{0,8}:(?!\/\/)/u;

/** What is indented or an item of a list goes on with the field above it. */
const goesOn = /^(?:[ \t]+\S|- )/u;

function splitFields(source: string, firstLine: number): readonly Field[] {
  const fields: { line: number; name?: string; lines: string[] }[] = [];
  for (const [at, text] of source.split(/\r?\n/u).entries()) {
    if (/^\s*(?:#|$)/u.test(text)) continue;
    const name = opensField.exec(text)?.groups?.["name"]?.toLowerCase();
    const before = fields.at(-1);
    if (name !== undefined) fields.push({ line: firstLine + at, name, lines: [text] });
    else if (before?.name !== undefined && goesOn.test(text)) before.lines.push(text);
    else fields.push({ line: firstLine + at, lines: [text] });
  }
  return fields.map(({ lines, ...field }) => ({ ...field, text: lines.join("\n") }));
}

/** The text behind a name, and below it; undefined where it is meant as YAML that does not hold. */
function plainValue(field: string): string | undefined {
  const [first = "", ...below] = field.slice(field.indexOf(":") + 1).split("\n");
  const value = first.trim();
  const isList = below.some((line) => /^\s*- /u.test(line));
  if (value === "" || isList || isBrokenYaml(value)) return undefined;
  return [value, ...below.map((line) => line.trim())].join(" ");
}

/** What YAML opens with the sign before; text behind its end shows that it is a headline's own. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["[", "]"],
]);

/** True for a map, a reference, a block, or a quotation or list that is open or all there is. */
function isBrokenYaml(value: string): boolean {
  const closer = closers.get(value.charAt(0));
  if (closer === undefined) return /^[{*&!|>]/u.test(value);
  const end = value.indexOf(closer, 1);
  return end < 0 || end === value.length - 1;
}
