import type { Stated } from "../formats/format.ts";
import { readAddress } from "../metadata/address.ts";
import type { PageFacts } from "./page-facts.ts";
import { readAuthors } from "./read-authors.ts";
import { readDay } from "./read-day.ts";
import { readOutlet } from "./read-outlet.ts";
import { readTitle } from "./read-title.ts";
import { addressRules, modifiedRules, publishedRules, type StatedRule } from "./stated-rules.ts";
import { valueWords } from "./words.ts";

/** What a page states of its article, and what of it could not be used. */
export interface StatedReading {
  readonly stated: Stated;
  /** When it was last changed: ISO 8601, for where no day of publication is found. */
  readonly modified?: string;
  readonly warnings: readonly string[];
}

/** Reads a page's metadata by its rules of precedence, see `stated-rules.ts`. */
export function readStated(facts: PageFacts): StatedReading {
  const warnings: string[] = [];
  const url = readUrl(facts);
  const outlet = readOutlet(facts, url);
  const title = readTitle(facts, outlet);
  const published = readDate(facts, publishedRules, warnings);
  const modified = readDate(facts, modifiedRules, []);
  const { authors, via } = readAuthors(facts, outlet);
  return {
    stated: {
      ...(outlet !== undefined && { outlet }),
      ...(via !== undefined && { via }),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(authors.length > 0 && { authors }),
    },
    ...(modified !== undefined && { modified }),
    warnings: [...facts.warnings, ...warnings],
  };
}

/** The first address that leads to a page of a site, else the first that leads to a site. */
function readUrl(facts: PageFacts): string | undefined {
  const found = addressRules
    .flatMap((rule) => rule.read(facts))
    .flatMap((value) => readAddress(value.trim()) ?? []);
  const isPage = (address: string): boolean => {
    const { pathname, search } = new URL(address);
    return pathname.length > 1 || search.length > 1;
  };
  return found.find(isPage) ?? found[0];
}

function readDate(
  facts: PageFacts,
  rules: readonly StatedRule[],
  warnings: string[],
): string | undefined {
  for (const rule of rules) {
    for (const value of rule.read(facts)) {
      const date = readDay(valueWords(value));
      if (date?.kind === "date") return date.iso;
      if (date?.kind === "refused")
        warnings.push(
          `page metadata: date "${date.printed}" (${rule.name}): ${date.why}, so it is ignored`,
        );
    }
  }
  return undefined;
}
