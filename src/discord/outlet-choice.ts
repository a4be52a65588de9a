import { foldOutlet } from "../answer/choose-outlet.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";

/** Discord shows at most this many, and takes no longer names. */
const maxChoices = 25;
const maxChoiceLength = 100;

/** What to offer for the letters typed so far: names that begin with them, then names that contain them. */
export function suggestOutlets(typed: string, outlets: readonly string[]): readonly string[] {
  const asked = foldOutlet(typed);
  const starting = outlets.filter((outlet) => foldOutlet(outlet).startsWith(asked));
  const containing = outlets.filter((outlet) => foldOutlet(outlet).includes(asked));
  const names = [...starting, ...containing].map(choiceName).filter((name) => name !== "");
  return [...new Set(names)].slice(0, maxChoices);
}

/** Outlets that are called, besides by their names, as a choice that had no room for all of it. */
export const withChoiceNames = (outlets: readonly OutletNames[]): readonly OutletNames[] =>
  outlets.map(({ outlet, names }) => ({ outlet, names: [...names, choiceName(outlet)] }));

/** A name as Discord takes it, without half a character at the cut. */
const choiceName = (outlet: string): string =>
  outlet
    .trim()
    .slice(0, maxChoiceLength)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
