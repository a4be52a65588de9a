import { isRankLine } from "../metadata/byline.ts";
import { personCase, withoutTitle } from "../metadata/name-case.ts";
import { isPersonName } from "../metadata/person-name.ts";
import { readPrintedDate } from "../metadata/printed-date.ts";
import { nameOf } from "./export-fields.ts";

const mostAuthors = 50;

/**
 * The authors in a name, in an object with one, or in a list of either; without repetitions, and
 * without the ranks that stand beside persons.
 */
export function readAuthors(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostAuthors) : [value];
  const parts = list.flatMap((one) => nameOf(one) ?? []).flatMap(splitAuthors);
  const hasPersons = parts.some(isPersonName);
  const names = parts.filter((part) => isPersonName(part) || !(hasPersons && isRankLine(part)));
  return [...new Set(names.map((name) => withoutTitle(personCase(name))))].slice(0, mostAuthors);
}

/** `By Ann Lee; Raj Roy`, `Ann Lee — May 3, 2024`, `ann@post.example (Ann Lee)`. */
const splitAuthors = (printed: string): readonly string[] =>
  withoutDate(printed.replace(by, ""))
    .split(/\s*[;|]\s*/u)
    .map(withoutAddress)
    .filter((part) => part !== "")
    .flatMap(splitNames);

const by = /^(?:(?:written|words|story|reported|posted) )?by(?:\s?:\s?|\s)/iu;

/** What stands before a date, or the whole where nothing does. */
function withoutDate(printed: string): string {
  const date = readPrintedDate(printed);
  const before = date?.kind === "date" ? printed.slice(0, date.start) : "";
  return before.replace(/[\s,(|–—-]+$/u, "") || printed;
}

/** `ann@post.example (Ann Lee)` is how RSS 2.0 wants its author. */
const withoutAddress = (part: string): string =>
  part
    .split(" ")
    .filter((word) => !/@|:\/\//u.test(word))
    .join(" ")
    .replace(/^\((.*)\)$/u, "$1")
    .trim();

/**
 * Names that a comma, "and" or "&" joins. Where all parts are persons they are apart; where a comma
 * parts persons from ranks and outlets the persons are taken; any other line is one name, such as
 * `Food and Drug Administration`.
 */
function splitNames(part: string): readonly string[] {
  const pieces = part.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).filter((piece) => piece !== "");
  const persons = pieces.filter(isPersonName);
  return persons.length === pieces.length || (persons.length > 0 && part.includes(","))
    ? persons
    : [part];
}
