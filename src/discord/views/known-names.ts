import { groupBy } from "../../language/group-by.ts";
import type { Library } from "../../library/library.ts";
import { hashNames } from "../custom-id.ts";

/** What hashes stand for in a corpus. */
export interface KnownNames {
  /** By the hash of an outlet, or of all outlets that print an agency. */
  readonly outlets: ReadonlyMap<string, readonly string[]>;
  /** By the hash of a speaker. */
  readonly speakers: ReadonlyMap<string, string>;
}

const known = new WeakMap<Library, KnownNames>();

/** The names of a corpus by their hashes; made once for each corpus, when a button first asks. */
export function namesIn(library: Library): KnownNames {
  const remembered = known.get(library);
  if (remembered !== undefined) return remembered;
  const names = readNames(library);
  known.set(library, names);
  return names;
}

function readNames({ outlets, speakers }: Library): KnownNames {
  const byName = groupBy(outlets, ({ names: [name = ""] }) => name);
  const sets = [
    ...outlets.map(({ outlet }) => [outlet]),
    ...[...byName.values()].map((group) => [...new Set(group.map(({ outlet }) => outlet))]),
  ];
  return {
    outlets: new Map(sets.map((set) => [hashNames(set), set])),
    speakers: new Map(speakers.map(({ name }) => [hashNames([name]), name])),
  };
}
