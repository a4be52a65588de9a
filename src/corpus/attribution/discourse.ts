import type { Span } from "../../language/span.ts";
import type { Gender } from "./lexicon/genders.ts";

/** Somebody or something that an article speaks of and that may speak. */
export interface Entity {
  readonly kind: "person" | "body" | "anonymous";
  /** The fullest name or the first description that was met so far. */
  name: string;
  /** Proper words of the name, folded; empty for a description. */
  words: readonly string[];
  gender: Gender | undefined;
  /** True where a title or a noun tells the gender, rather than a given name or a pronoun. */
  isGenderSure: boolean;
  readonly isPlural: boolean;
  /** Descriptions that stood for it, in lower case: "senior state department official". */
  readonly descriptions: string[];
  /** Offices as printed, without an article: "Foreign Minister", "dean of the law school". */
  readonly titles: string[];
  /** Where the text names or describes it, without pronouns. */
  readonly mentions: Span[];
  /** The single words by which it was called, folded, with how often. */
  readonly calls: Map<string, number>;
  /** How often it was met; the most met bears the bare surname. */
  count: number;
  /** When it last spoke or was a subject: the place in the discourse's focus, from 1; 0 where never. */
  seen: number;
}

/** What an article has spoken of so far. */
export interface Discourse {
  readonly entities: Entity[];
  /** Entities by each word of their name, folded, and bodies by their whole name. */
  readonly byWord: Map<string, Entity[]>;
  /** Names, folded, that the article says are a body's. */
  readonly toldBodies: ReadonlySet<string>;
  /** Speakers and subjects, the latest last. */
  readonly focus: Seen[];
  /** Index of the sentence that is being read. */
  sentence: number;
  /** The body that the text named last, for "its director". */
  lastBody: Entity | undefined;
  /** Whose the statement, the report or the letter is that the text spoke of last. */
  readonly documents: Map<string, Entity>;
}

/** That an entity spoke, was a subject or was only named, in a sentence. */
export interface Seen {
  readonly entity: Entity;
  readonly sentence: number;
  readonly part: "subject" | "possessor" | "mention";
  /** Its place among the sentence's items: a pronoun does not point forward. */
  readonly at: number;
}

export const newDiscourse = (toldBodies: ReadonlySet<string> = new Set()): Discourse => ({
  toldBodies,
  entities: [],
  byWord: new Map(),
  focus: [],
  sentence: 0,
  lastBody: undefined,
  documents: new Map(),
});

/** A new entity of the discourse; what the draft leaves out is empty. */
export function addEntity(
  discourse: Discourse,
  draft: Pick<Entity, "kind" | "name"> & Partial<Entity>,
): Entity {
  const entity: Entity = {
    words: [],
    gender: undefined,
    isGenderSure: false,
    isPlural: false,
    descriptions: [],
    titles: [],
    mentions: [],
    calls: new Map(),
    count: 0,
    seen: 0,
    ...draft,
  };
  discourse.entities.push(entity);
  indexEntity(discourse, entity, entity.kind === "body" ? entity.descriptions : entity.words);
  return entity;
}

/** From now on the entity is found by these words. */
export function indexEntity({ byWord }: Discourse, entity: Entity, words: readonly string[]): void {
  for (const word of words) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [entity]);
    else if (!known.includes(entity)) known.push(entity);
  }
}

/** The text speaks of the entity once more, at `mention`. */
export function mentionEntity(entity: Entity, mention: Span | undefined): Entity {
  entity.count += 1;
  const isNew =
    mention !== undefined &&
    entity.mentions
      .slice(-12)
      .every(({ end, start }) => end <= mention.start || start >= mention.end);
  if (isNew) entity.mentions.push(mention);
  return entity;
}

/** The entity speaks or is a subject: pronouns and descriptions look for it first. */
export function focusOn(
  entity: Entity | undefined,
  discourse: Discourse,
  sentence: number,
  at: number,
  part: Seen["part"] = "subject",
): void {
  if (entity === undefined) return;
  discourse.focus.push({ entity, sentence, part, at });
  if (part !== "subject") return;
  entity.seen = discourse.focus.length;
  if (entity.kind === "body" && !entity.isPlural) discourse.lastBody = entity;
}
