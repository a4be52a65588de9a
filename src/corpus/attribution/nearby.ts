import type { Discourse, Entity } from "./discourse.ts";
import { genderOf } from "./lexicon/genders.ts";
import type { Item } from "./words.ts";

/** The person who spoke or was a subject last. */
export const latestPerson = ({ focus }: Discourse): Entity | undefined =>
  focus.findLast(({ entity, part }) => entity.kind === "person" && part === "subject")?.entity;

/** "His namesake": another who bears a name of the one spoken of. */
export function namesake(discourse: Discourse): Entity | undefined {
  const one = latestPerson(discourse);
  const others = (one?.words ?? [])
    .flatMap((word) => discourse.byWord.get(word) ?? [])
    .filter((entity) => entity !== one && entity.kind === "person");
  return others.length === 1 ? others[0] : undefined;
}

/** "The Cork man": whoever the text spoke of last, if the noun does not say otherwise. */
export function compatriot(
  core: readonly Item[],
  head: string,
  discourse: Discourse,
): Entity | undefined {
  const isFromPlace = /^(?:man|woman|native)$/u.test(head) && core[0]?.hasCapital === true;
  const last = isFromPlace ? discourse.focus.findLast(({ part }) => part === "subject") : undefined;
  if (last?.entity.kind !== "person" || discourse.sentence - last.sentence > 2) return undefined;
  const gender = genderOf([head]);
  const fits =
    gender === undefined || last.entity.gender === undefined || last.entity.gender === gender;
  return fits ? last.entity : undefined;
}

/** How many sentences may lie between a name and the first description of its bearer. */
const untitledReach = 2;

/**
 * "Ada Obi left. The engineer, who built it, smiled.": somebody whom the text has told nothing of
 * but the name, just before; a subject before whom it only named.
 */
export function untitled(head: string, { focus, sentence }: Discourse): Entity | undefined {
  const gender = genderOf([head]);
  const near = focus
    .slice(-looksBack)
    .filter(
      ({ entity, sentence: at }) =>
        at < sentence &&
        sentence - at <= untitledReach &&
        entity.kind === "person" &&
        entity.titles.length === 0 &&
        entity.words.length > 1 &&
        (gender === undefined || entity.gender === undefined || entity.gender === gender),
    );
  for (const part of ["subject", "possessor", "mention"] as const) {
    const found = near.findLast((seen) => seen.part === part);
    if (found !== undefined) return found.entity;
  }
  return undefined;
}

/** How many mentions a description may look back over. */
const looksBack = 300;
