import { isAgencyName } from "../metadata/agency-names.ts";
import { personCase, withoutTitle } from "../metadata/name-case.ts";
import { personsIn } from "../metadata/person-name.ts";
import { foldName } from "../outlet-registry.ts";
import { isMasthead } from "../outlets/outlet-name.ts";
import type { PageFacts } from "./page-facts.ts";
import { authorRules } from "./stated-rules.ts";
import { valueWords } from "./words.ts";

/** Who wrote an article, by its page's metadata. */
export interface Authors {
  /** Persons, in the order given. */
  readonly authors: readonly string[];
  /** The wire agency that stands in a person's place. */
  readonly via?: string;
}

/** A longer value is a note on the author, in UTF-16 code units. */
const longestByline = 240;

/** The persons that the first rule gives which names any; desks, accounts and the outlet are none. */
export function readAuthors(facts: PageFacts, outlet: string | undefined): Authors {
  const isOutlet = (name: string): boolean =>
    isMasthead(name) || (outlet !== undefined && foldName(name) === foldName(outlet));
  const lists = authorRules.map((rule) => rule.read(facts).flatMap(namesIn));
  const authors = lists
    .map((names) => [...new Set(names.flatMap(personsOf))].filter((name) => !isOutlet(name)))
    .find((names) => names.length > 0);
  const publishers = (facts.schema.publishers ?? []).map(valueWords);
  const via = [...lists.flat(), ...publishers].find(
    (name) => isAgencyName(name) && !isOutlet(name),
  );
  return { authors: authors ?? [], ...(via !== undefined && { via }) };
}

/** The parts of a value such as `By Ann Lee | Harbour Post`; none of an address. */
function namesIn(value: string): readonly string[] {
  const words = valueWords(value);
  if (words.length > longestByline || /:\/\/|@/u.test(words)) return [];
  return words
    .replace(/^(?:(?:written|words|story|reported|posted|published) )?by:?\s+/iu, "")
    .split(/\s*[|•·–—]\s*|\s+-\s+|\s*\(/u)
    .map((part) => part.replace(/\)$/u, "").trim())
    .filter((part) => part !== "");
}

const personsOf = (part: string): readonly string[] =>
  personsIn(part).map((name) => withoutTitle(personCase(name)));
