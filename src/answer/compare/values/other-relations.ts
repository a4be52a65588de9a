import { eventWords } from "../../../language/event-words.ts";
import { isOneEvent } from "./events.ts";
import type { Relations } from "./relations.ts";
import { termsOfList } from "./term-list.ts";

/** Events whose cause the papers may name in many ways: a flood kills, a collapse, the water. */
const harm = [...termsOfList("kill injure destroy damage displace strand")];

/** True where two statements name different doers, other than for what befalls people and things. */
export function haveOtherSubjects(one: Relations, other: Relations, event: string): boolean {
  if (one.areDoers !== other.areDoers) return true;
  const [first, second] = [one.subject, other.subject];
  if (first === undefined || second === undefined || first.isPassive !== second.isPassive)
    return false;
  if (!first.isPassive && harm.some((term) => isOneEvent(term, event))) return false;
  return areOther(first.nouns, second.nouns);
}

/** True where both statements name to whom it was done, and not the same; or one is a level. */
export const haveOtherObjects = (one: Relations, other: Relations): boolean =>
  one.isLevel !== other.isLevel || areOther(one.object, other.object);

/** True for two phrases neither of which can stand for the other: one has a head that the other lacks. */
function areOther(one: readonly string[], other: readonly string[]): boolean {
  const [head, otherHead] = [one.at(-1), other.at(-1)];
  return (
    head !== undefined &&
    otherHead !== undefined &&
    !(other.includes(head) && one.includes(otherHead))
  );
}

/** True where each has a complement that the other sentence lacks: "over the theft", "over the riot". */
export const haveOtherComplements = (
  one: Relations,
  other: Relations,
  termsOfOne: ReadonlySet<string>,
  termsOfOther: ReadonlySet<string>,
): boolean => lacks(termsOfOther, one.complements) && lacks(termsOfOne, other.complements);

const lacks = (terms: ReadonlySet<string>, complements: ReadonlySet<string>): boolean =>
  [...complements].some(
    (term) => !terms.has(term) && !eventWords(term).some((other) => terms.has(other)),
  );

/** True where one is told of what came before and the other of what came after, or of other occasions. */
export function haveOtherCircumstances(one: Relations, other: Relations): boolean {
  const [first, second] = [one.circumstance, other.circumstance];
  if (first === undefined || second === undefined) return false;
  const isTurned = isAfter(first.joiner) !== isAfter(second.joiner);
  const areOtherDeeds =
    first.verbs.length > 0 &&
    second.verbs.length > 0 &&
    !first.verbs.some((verb) => second.verbs.some((other) => isOneEvent(verb, other)));
  const shared = [...first.terms].filter((term) => second.terms.has(term)).length;
  // "as coach of the club", "as captain of the club": a phrase must be the same as far as it goes.
  const hasVerb = first.verbs.length > 0 || second.verbs.length > 0;
  const enough = hasVerb ? 1 : Math.max(1, Math.min(first.terms.size, second.terms.size));
  return isTurned || areOtherDeeds || shared < enough;
}

const isAfter = (joiner: string): boolean => !/^(?:before|until)$/u.test(joiner);
