import entries from "../outlets.json" with { type: "json" };

/** An outlet or agency, and what it is known by. */
export interface OutletEntry {
  /** As answers show it. */
  readonly name: string;
  /** Other names in use; "the" and case make no difference. */
  readonly aliases: readonly string[];
  /** Hosts of its sites without `www.`; subdomains count too. */
  readonly domains: readonly string[];
  /** True for a news agency, whose copy others print. */
  readonly agency?: boolean;
}

/** A list of outlets that is not one; the message says where and what to do. */
export class OutletFormatError extends Error {
  override readonly name = "OutletFormatError";
  constructor(place: string, need: string) {
    super(`${place}: must be ${need}`);
  }
}

/**
 * Outlets from parsed JSON: a list of `{ name, aliases?, domains?, agency? }`.
 * @throws OutletFormatError naming the first entry that is not one
 */
export function parseOutletEntries(value: unknown): readonly OutletEntry[] {
  if (!Array.isArray(value)) throw new OutletFormatError("outlets", "a list");
  return value.map((entry: unknown, at) => parseEntry(entry, `outlets[${at}]`));
}

function parseEntry(entry: unknown, place: string): OutletEntry {
  if (!isRecord(entry)) throw new OutletFormatError(place, "an object with a name");
  const { name, aliases, domains, agency, ...rest } = entry;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw new OutletFormatError(
      `${place}.${unknown}`,
      "left out: only name, aliases, domains and agency are known",
    );
  }
  if (typeof name !== "string" || foldName(name) === "") {
    throw new OutletFormatError(`${place}.name`, "a text that is not blank");
  }
  if (agency !== undefined && typeof agency !== "boolean") {
    throw new OutletFormatError(`${place}.agency`, "true or false");
  }
  const hosts = parseTexts(domains, `${place}.domains`);
  const bad = hosts.findIndex((host) => !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host));
  if (bad !== -1)
    throw new OutletFormatError(`${place}.domains[${bad}]`, "a host like example.org");
  return {
    name: name.trim(),
    aliases: parseTexts(aliases, `${place}.aliases`),
    domains: hosts.map((host) => host.toLowerCase().replace(/^www\./u, "")),
    ...(agency === true && { agency }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseTexts(value: unknown, place: string): readonly string[] {
  if (value === undefined) return [];
  const isTexts = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((item) => typeof item === "string" && item.trim() !== "");
  if (!isTexts(value)) throw new OutletFormatError(place, "a list of texts that are not blank");
  return value.map((text) => text.trim());
}

/** A name as it is looked up: no case, accents, signs, "the" or possessive. */
export const foldName = (name: string): string =>
  /^[A-Za-z0-9]*$/u.test(name)
    ? name.toLowerCase()
    : plainName.test(name)
      ? foldPlain(name)
      : name
          .normalize("NFKD")
          .toLowerCase()
          .replace(/\p{M}/gu, "")
          .replace(/['’]s(?=\s|$)/gu, "")
          .replace(/&/gu, " and ")
          .replace(/['’.]/gu, "")
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()
          .replace(/^the /u, "");

const plainName = /^[ -~‘’“”–—]*$/u;
const foldPlain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s(?=\s|$)/gu, "")
    .replaceAll("&", " and ")
    .replace(/['’.]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim()
    .replace(/^the /u, "");

/** The outlets that come with the program: some 340 of many countries, agencies among them. */
export const defaultOutlets: readonly OutletEntry[] = parseOutletEntries(entries);
