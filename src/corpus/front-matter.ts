import { parseDocument } from "yaml";
import { readFieldLines } from "./field-lines.ts";
import type { Stated } from "./formats/format.ts";
import { readAddress } from "./metadata/address.ts";
import { readPrintedDate } from "./metadata/printed-date.ts";

/** What a file says of itself above its text. */
export interface FrontMatter extends Stated {
  /** Offset of the first character behind it; 0 where there is none. */
  readonly end: number;
  /** What could not be used, one line each. */
  readonly warnings: readonly string[];
}

/** Front matter is a few lines; a longer one is not read, in UTF-16 code units. */
export const longestFrontMatter = 16_384;

/** Between a line `---` at the very start and the next line `---` or `...`. */
const opening = /^\s{0,100}---[ \t]{0,20}\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]{0,20}\r?$/mu;

/**
 * Reads YAML front matter, and line by line what YAML refuses; never throws. A field that is unknown
 * is left alone, one that is malformed is left out with a warning. Aliases are refused, so that nothing
 * unfolds.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { end: 0, warnings: [] };
  const window = text.slice(start, start + longestFrontMatter);
  const close = closing.exec(window);
  if (close === null) {
    const lines = fieldLines.exec(window)?.[0] ?? "";
    const warnings =
      lines === "" ? [] : ["front matter: no closing --- in the first 16 KiB, so it is ignored"];
    return { end: lines === "" ? 0 : start + lines.length, warnings };
  }
  const source = window.slice(0, close.index);
  const end = start + close.index + close[0].length;
  const fields = parseFields(source);
  if (typeof fields !== "string") return { ...readFields(fields), end };
  if (!looksLikeFields(source)) return { end: 0, warnings: [] };
  const lines = readFieldLines(source, {
    firstLine: lineAt(text, start),
    isKnown: (name) => knownKeys.has(name),
    parse: parseFields,
  });
  const { warnings, ...read } = readFields(lines.fields);
  return { ...read, warnings: [...lines.warnings, ...warnings], end };
}

/** Number of the line that begins at an offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Lines of fields, of lists and of blanks, up to the first that is none. */
const fieldLines =
  /^(?:[a-z_]{2,30}[ \t]{0,8}:(?:[ \t][^\n]{0,2000})?\n|[ \t]{0,8}- [^\n]{0,2000}\n)+/iu;

const looksLikeFields = (source: string): boolean =>
  /^[ \t]{0,8}[a-z_]{2,30}[ \t]{0,8}:/imu.test(source.slice(0, 400));

/** The fields as YAML has them, by their names in lower case, or what is wrong with them. */
function parseFields(source: string): ReadonlyMap<string, unknown> | string {
  if (source.trim() === "") return new Map();
  try {
    const document = parseDocument(source, {
      schema: "failsafe",
      logLevel: "silent",
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error !== undefined) return `${firstLine(error.message)}`;
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return "it holds no fields";
    return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  } catch (error) {
    return error instanceof Error ? firstLine(error.message) : "it cannot be parsed";
  }
}

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").replace(/:$/u, "");

function readFields(fields: ReadonlyMap<string, unknown>): Omit<FrontMatter, "end"> {
  const warnings: string[] = [];
  const read = (name: string, parse: (value: string) => string | undefined, need: string) => {
    const value = fields.get(name);
    if (value === undefined || value === null || value === "") return undefined;
    const parsed = typeof value === "string" ? parse(oneLine(value)) : undefined;
    if (parsed === undefined)
      warnings.push(`front matter: ${name} must be ${need}, so it is ignored`);
    return parsed;
  };
  const text = (value: string) =>
    value !== "" && value.length <= longestField ? value : undefined;
  const outlet = read(keyOf(fields, outletKeys), text, "a text of at most 500 characters");
  const via = read("via", text, "a text of at most 500 characters");
  const title = read(keyOf(fields, titleKeys), text, "a text of at most 500 characters");
  const url = read(keyOf(fields, urlKeys), readAddress, "an http or https address");
  const published = read(
    keyOf(fields, dateKeys),
    readDay,
    "a date that exists, such as 2024-04-24",
  );
  const authors = readAuthors(fields.get(keyOf(fields, authorKeys)), warnings);
  return {
    ...(outlet !== undefined && { outlet }),
    ...(via !== undefined && { via }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(authors !== undefined && { authors }),
    warnings,
  };
}

/** What sites and archives call the fields, ours first. */
const outletKeys = [
  "outlet",
  "publisher",
  "publication",
  "site",
  "site_name",
  "newspaper",
  "source",
];
const titleKeys = ["title", "headline"];
const urlKeys = ["url", "link", "permalink", "canonical", "canonical_url", "source"];
const dateKeys = [
  "published",
  "date",
  "date_published",
  "datepublished",
  "pubdate",
  "published_at",
];
const authorKeys = ["authors", "author", "byline", "by"];

const knownKeys: ReadonlySet<string> = new Set([
  ...outletKeys,
  "via",
  ...titleKeys,
  ...urlKeys,
  ...dateKeys,
  ...authorKeys,
]);

/** The first of the keys that has a value; the first of all where none has. A source is a name or an address. */
function keyOf(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string {
  const isFit = (key: string): boolean => {
    const value = fields.get(key) ?? "";
    const isAddress = typeof value === "string" && /^\s*https?:/iu.test(value);
    return value !== "" && (key !== "source" || isAddress === keys.includes("url"));
  };
  return keys.find(isFit) ?? keys[0] ?? "";
}

const longestField = 500;

const oneLine = (value: string): string => value.replace(/\s+/gu, " ").trim();

const readDay = (value: string): string | undefined => {
  const date = readPrintedDate(value);
  return date?.kind === "date" ? date.iso : undefined;
};

/** `[[Ann Lee]]`: clippers make a link of an author's name. */
const wikiLink = /^\[\[([^[\]|]{1,200})(?:\|[^[\]]{0,200})?\]\]$/u;

function readAuthors(value: unknown, warnings: string[]): readonly string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.flatMap((name) =>
    typeof name === "string" && name.length <= longestField
      ? [oneLine(name).replace(wikiLink, "$1")]
      : [],
  );
  if (names.length < list.length) {
    warnings.push(
      "front matter: authors must be a name or a list of names; what is neither is ignored",
    );
  }
  const split =
    names.length === 1 ? (names[0] ?? "").split(/\s*[;&]\s*|\s*,\s*(?:and\s+)?|\s+and\s+/u) : names;
  const printed = split.filter((name) => name !== "");
  return printed.length > 0 ? printed : undefined;
}
