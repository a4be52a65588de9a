import entries from "./outlets.json" with { type: "json" };

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

/** A registered name inside a longer text. */
export interface OutletMention {
  readonly outlet: OutletEntry;
  /** Offsets into the text searched. */
  readonly start: number;
  readonly end: number;
}

/** Who is who among outlets. */
export interface OutletRegistry {
  /** By name or alias, whole; case, accents, signs and "the" make no difference. */
  byName(name: string): OutletEntry | undefined;
  /** By the host of an address or one of its parent domains. */
  byHost(host: string): OutletEntry | undefined;
  /** The names inside a text, in order, longest first where they overlap. */
  namedIn(text: string): readonly OutletMention[];
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

/**
 * A registry of outlets.
 * @param extra - an operator's own entries; where both know a name or a domain, these win
 */
export function createOutletRegistry(
  entries: readonly OutletEntry[] = defaultOutlets,
  extra: readonly OutletEntry[] = [],
): OutletRegistry {
  const names = new Map<string, OutletEntry>();
  const hosts = new Map<string, OutletEntry>();
  for (const list of [entries, extra]) {
    for (const entry of list) {
      for (const alias of entry.aliases) names.set(foldName(alias), entry);
      for (const domain of entry.domains) hosts.set(domain, entry);
    }
    for (const entry of list) names.set(foldName(entry.name), entry);
  }
  return {
    byName: (name) => names.get(foldName(name)),
    byHost: (host) => lookUpHost(host, hosts),
    namedIn: (text) => findNames(text, names),
  };
}

function lookUpHost(
  host: string,
  hosts: ReadonlyMap<string, OutletEntry>,
): OutletEntry | undefined {
  const labels = host.toLowerCase().slice(0, 253).split(".");
  for (let at = 0; at < labels.length - 1; at += 1) {
    const entry = hosts.get(labels.slice(at).join("."));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A name as it is looked up: no case, accents, signs, "the" or possessive. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/['’]s(?=\s|$)/gu, "")
    .replace(/&/gu, " and ")
    .replace(/['’.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "");

/** The longest name in the registry has six words; longer ones are not found inside a text. */
const longestName = 6;

function findNames(
  text: string,
  names: ReadonlyMap<string, OutletEntry>,
): readonly OutletMention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}&/+]|[.'’-](?=[\p{L}\p{N}]))*/gu)];
  const found: OutletMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(longestName, words.length - at); count > 0; count -= 1) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (first === undefined || last === undefined) continue;
      const [start, end] = [first.index, last.index + last[0].length];
      const printed = text.slice(start, end);
      const outlet = names.get(foldName(printed));
      if (outlet === undefined || !isNameLike(printed)) continue;
      found.push({ outlet, start, end });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** Outlets' names that are common words; inside a text they name an outlet only behind "The". */
const commonWords: ReadonlySet<string> = new Set(
  `age atlantic australian citizen conversation dawn diplomat express fortune guardian hill
  independent insider intercept irrawaddy island local metro mint mirror monitor nation national
  nature nikkei observer punch science scotsman scroll slate spectator sputnik standard star stuff
  sun tempo time times today vanguard verge wire wired`.split(/\s+/u),
);

/** True where a printed name cannot well be common words: "CNN", "Daily Maverick", "The Star". */
function isNameLike(printed: string): boolean {
  const words = printed.replace(/['’]s$/u, "").split(/\s+/u);
  const isNamed = words.every((word) =>
    /^[\p{Lu}\p{N}&]|^(?:and|of|in|the|i)$|\p{Lu}|\./u.test(word),
  );
  if (!isNamed) return false;
  const [only] = words;
  if (words.length > 1 || only === undefined) return true;
  return only.length > 2 && !commonWords.has(only.toLowerCase());
}

/** The outlets that come with the program: some 340 of many countries, agencies among them. */
export const defaultOutlets: readonly OutletEntry[] = parseOutletEntries(entries);
