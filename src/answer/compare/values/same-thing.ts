import { contains } from "../../../language/span.ts";
import { isOneEvent } from "./events.ts";
import type { Figure } from "./figures.ts";
import type { Frame } from "./frames.ts";
import {
  haveOtherCircumstances,
  haveOtherComplements,
  haveOtherObjects,
  haveOtherSubjects,
} from "./other-relations.ts";
import type { Stated } from "./stated.ts";
import type { Reading } from "./tokens.ts";

/** Reasons against two statements being of one thing, or for it. */
type Rule<T> = (one: T, other: T) => boolean;

/** The same frame: both facts, both whole, of the same day and the same places as far as they say. */
export const isOneFrame: Rule<Stated> = (one, other) =>
  one.frame.isOpen === other.frame.isOpen &&
  !one.frame.isDenied &&
  !other.frame.isDenied &&
  (["rates", "periods", "days"] as const).every((part) =>
    areEqual(one.frame[part], other.frame[part]),
  ) &&
  areEqual(yearsOf(one), yearsOf(other)) &&
  isNamedBy(one.frame, other.reading) &&
  isNamedBy(other.frame, one.reading);

/** Every place that narrows the one stands in the other's sentence or headline, too. */
const isNamedBy = ({ places }: Frame, { setting }: Reading): boolean =>
  [...places].every((place) => setting.has(place));

/** The years that a sentence names beside the value itself, but the one it was printed in. */
function yearsOf({ value, reading: { place, tokens } }: Stated): ReadonlySet<string> {
  const printed = place.article.published?.slice(0, 4);
  return new Set(
    tokens
      .filter((token) => token.kind === "number" && !contains(value, token))
      .map(({ text }) => text)
      .filter((text) => /^(?:1[5-9]|20)\d\d$/u.test(text) && text !== printed),
  );
}

const sharesEvent: Rule<Stated> = (one, other) =>
  one.event !== undefined &&
  other.event !== undefined &&
  isOneEvent(one.event.term, other.event.term);

const sharesUnit: Rule<Figure> = ({ unit: one }, { unit: other }) =>
  one.kind === other.kind && one.name === other.name;

const sharesNoun: Rule<Figure> = (one, other) =>
  one.noun?.term === other.noun?.term && areEqual(one.modifiers, other.modifiers);

/** True where neither sentence names other doers, other objects or another occasion than the other. */
export const areCompatible: Rule<Stated> = (one, other) =>
  !haveOtherSubjects(one.relations, other.relations, one.event?.term ?? "") &&
  !haveOtherObjects(one.relations, other.relations) &&
  !haveOtherComplements(one.relations, other.relations, termsOf(one), termsOf(other)) &&
  !haveOtherCircumstances(one.relations, other.relations);

const termsOf = ({ reading: { tokens, setting } }: Stated): ReadonlySet<string> =>
  new Set([...tokens.map(({ term }) => term), ...setting]);

/** True where all that stands beside the one is spoken of in the other's sentence. */
const isSpokenOf: Rule<Stated> = (one, other) => {
  const terms = termsOf(other);
  return [...one.beside].every((term) => terms.has(term));
};

/** For what counts nothing: neither statement, or only the longer one, says more than the other. */
export const saysNoMore: Rule<Stated> = (one, other) =>
  one.beside.size <= other.beside.size ? isSpokenOf(one, other) : isSpokenOf(other, one);

/** True where two figures count one thing in one event, as far as words can tell. */
export function isOneThing(one: Figure, other: Figure): boolean {
  if (
    !sharesUnit(one, other) ||
    !sharesEvent(one, other) ||
    !isOneFrame(one, other) ||
    !areCompatible(one, other)
  )
    return false;
  const besides = sharedBesides(one, other);
  if (one.unit.kind === "count") return sharesNoun(one, other) && besides.size >= 1;
  if (!sharesNoun(one, other) || besides.size < 2) return false;
  // Lengths and durations are of many things at once: neither may say anything more.
  return one.unit.kind === "measure"
    ? isSpokenOf(one, other) && isSpokenOf(other, one)
    : saysNoMore(one, other);
}

/** The telling words that two sentences share beside the event and what is counted. */
export function sharedBesides(one: Stated, other: Stated): ReadonlySet<string> {
  const own = new Set([...ownOf(one), ...ownOf(other)]);
  const [first, second] = [tellingOf(one), tellingOf(other)];
  return new Set([...first].filter((term) => second.has(term) && !own.has(term)));
}

const ownOf = (stated: Stated & Partial<Figure>): readonly string[] =>
  [stated.event?.term, stated.noun?.term, ...(stated.modifiers ?? [])].filter(
    (term) => term !== undefined,
  );

/** Words of any news: they tell nothing of which. */
const common =
  /^(?:say|tell|add|report|accord|offici|polic|spokesman|spokesperson|spokeswoman|person|man|woman|day|week|month|year|hour|minut|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morn|even|night|afternoon|take|make|get|give|includ|come|new|mr|mrs|ms|dr|number|thing|way)$/u;

/** The telling words of a sentence; a bare total is of what the headline tells. */
const tellingOf = ({ isTotal, reading: { tokens, names, setting } }: Stated): ReadonlySet<string> =>
  new Set([
    ...tokens.flatMap(({ kind, isStop, term }) =>
      kind === "word" && !isStop && isTelling(term) ? [term] : [],
    ),
    ...[...(isTotal ? setting : names)].filter(isTelling),
  ]);

const isTelling = (term: string): boolean => !common.test(term) && term.length > 2;

const areEqual = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((member) => other.has(member));
