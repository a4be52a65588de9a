import { remembering } from "../language/remember.ts";
import { defaultOutlets, foldName, type OutletEntry } from "./outlets/outlet-entries.ts";

export {
  defaultOutlets,
  foldName,
  type OutletEntry,
  OutletFormatError,
  parseOutletEntries,
} from "./outlets/outlet-entries.ts";

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
  const openings = openingsOf(names.keys());
  return {
    byName: (name) => names.get(foldName(name)),
    byHost: (host) => lookUpHost(host, hosts),
    namedIn: (text) => findNames(text, names, openings),
  };
}

/** What the first word of a name begins with, in each length, folded: "m", "ma", "mai" … of "Mail". */
function openingsOf(folded: Iterable<string>): ReadonlySet<string> {
  const openings = new Set<string>();
  for (const name of folded) {
    const [first = ""] = name.split(" ", 1);
    for (let length = 1; length <= first.length; length += 1) openings.add(first.slice(0, length));
  }
  return openings;
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

/** The longest name in the registry has six words; longer ones are not found inside a text. */
const longestName = 6;

function findNames(
  text: string,
  names: ReadonlyMap<string, OutletEntry>,
  openings: ReadonlySet<string>,
): readonly OutletMention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}&/+]|[.'’-](?=[\p{L}\p{N}]))*/gu)];
  const found: OutletMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayOpenName(words[at]?.[0] ?? "", openings)) continue;
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

/**
 * False for a word that no name begins with, so that most of a text is folded word by word alone: what
 * stands behind a word changes nothing of how it is folded itself, but for a leading "the".
 */
function mayOpenName(word: string, openings: ReadonlySet<string>): boolean {
  const first = firstFolded(word);
  return first === "" || first === "the" || openings.has(first);
}

const firstFolded = remembering((word) => foldName(word).split(" ", 1)[0] ?? "");

/** Outlets' names that are common words; inside a text they name an outlet only behind "The". */
const commonWords: ReadonlySet<string> = new Set(
  `age atlantic australian citizen conversation dawn diplomat express fortune guardian hill
  independent insider intercept irrawaddy island local metro mint mirror monitor nation national
  nature nikkei observer print punch quint science scotsman scroll slate spectator sputnik standard star stuff
  sun tempo time times today vanguard verge week wire wired`.split(/\s+/u),
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
