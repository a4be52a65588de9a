import { outletChoices } from "../../answer/choose-outlet.ts";
import type { Library } from "../../library/library.ts";
import { hashNames } from "../custom-id.ts";

/** What hashes stand for in a corpus. */
export interface KnownNames {
  /** By the hash of an outlet, or of all outlets that one name stands for. */
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
  return {
    outlets: new Map(outletChoices(outlets).map((set) => [hashNames(set), set])),
    speakers: new Map(speakers.map(({ name }) => [hashNames([name]), name])),
  };
}
