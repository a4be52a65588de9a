import { comparable } from "../layout/plain-text.ts";
import { readAddress } from "../metadata/address.ts";
import { isAgencyName } from "../metadata/agency-names.ts";
import { readAuthors } from "./export-authors.ts";
import { readPublished } from "./export-dates.ts";
import { type Fields, nameOf, oneLine, valuesOf } from "./export-fields.ts";
import type { Stated } from "./format.ts";

/** What an entry states, and what of it could not be used. */
export interface StatedFields {
  readonly stated: Stated;
  readonly warnings: readonly string[];
}

/** Everything an entry says beside its text. Never throws. */
export function readStated(fields: Fields): StatedFields {
  const warnings: string[] = [];
  const warn = (field: string, need: string): undefined => {
    warnings.push(`${field} must be ${need}, so it is ignored`);
    return undefined;
  };
  const url =
    readUrl(fields) ?? (hasAddress(fields) ? warn("url", "an http or https address") : undefined);
  const outlet = readOutlet(fields, url !== undefined);
  const via = nameOf(valuesOf(fields, "via")[0]?.value);
  const [titled] = valuesOf(fields, "title");
  const title =
    nameOf(titled?.value) ??
    (titled === undefined ? undefined : warn("title", "a text of at most 500 characters"));
  const { iso: published, problem } = readPublished(fields);
  if (problem !== undefined) warnings.push(problem);
  const [written] = valuesOf(fields, "authors");
  const printed = written === undefined ? [] : readAuthors(written.value);
  if (written !== undefined && printed.length === 0) warn("authors", "a name or a list of names");
  const agency = printed.find(isAgencyName);
  const authors = printed.filter((name) => !isAgencyName(name) && !isSameName(name, outlet));
  const wire = via ?? agency;
  return {
    stated: {
      ...(outlet !== undefined && { outlet }),
      ...(wire !== undefined && { via: wire }),
      ...(title !== undefined && { title: withoutOutlet(title, outlet) }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(authors.length > 0 && { authors }),
    },
    warnings,
  };
}

function readUrl(fields: Fields): string | undefined {
  for (const { value } of valuesOf(fields, "url")) {
    const address = typeof value === "string" ? readAddress(oneLine(value)) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

/** A paper that stands in its own byline is no author. */
const isSameName = (name: string, outlet: string | undefined): boolean =>
  outlet !== undefined && comparable(name) === comparable(outlet);

/** `source` is an address with some and a name with others. */
const hasAddress = (fields: Fields): boolean =>
  valuesOf(fields, "url").some(({ name }) => name !== "source");

const host = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/iu;

/** The outlet's name; its host only where no address of the article tells it more surely. */
function readOutlet(fields: Fields, hasUrl: boolean): string | undefined {
  const given = valuesOf(fields, "outlet")
    .flatMap(({ value }) => nameOf(value) ?? [])
    .filter((name) => !name.startsWith("@") && readAddress(name) === undefined);
  const name = given.find((name) => !host.test(name));
  if (name !== undefined || hasUrl) return name;
  return given[0]?.toLowerCase().replace(/^www\./u, "");
}

/** `Port shut - Harbour Post` where the entry names the Harbour Post as its outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const headline = /^(.*\S)\s+[|–—-]\s+$/u.exec(title.slice(0, title.length - outlet.length))?.[1];
  return headline ?? title;
}
