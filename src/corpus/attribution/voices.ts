import type { Span } from "../../language/span.ts";
import { introduceBody, noteBodies } from "./bodies.ts";
import { type Cue, isRestrictive } from "./cue.ts";
import { findCues } from "./cues.ts";
import { type Discourse, type Entity, focusOn } from "./discourse.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { findNames, foldName, isBodyIn, type Name } from "./names.ts";
import { isNominal, nounPhraseStartingAt, type Stretch } from "./noun-phrases.ts";
import { officesOf } from "./offices.ts";
import { introducePerson, knownPerson, meetPerson } from "./persons.ts";
import { resolve } from "./speakers.ts";
import { findMainSubject } from "./subjects.ts";
import { type Item, type Reading, spanOfItems } from "./words.ts";

/** Somebody who speaks at one place of an article. */
export interface Voice {
  /** Undefined where the text does not decide who it is. */
  readonly entity: Entity | undefined;
  /** The words that stand for the speaker there. */
  readonly mention: Span | undefined;
  readonly cue: Span | undefined;
  readonly isDenied: boolean;
}

/** A cue of a sentence with its voice. */
export interface HeardCue {
  readonly cue: Cue;
  readonly voice: Voice;
}

/** A sentence as it was read, with every cue in it and who speaks. */
export interface Hearing {
  readonly reading: Reading;
  readonly cues: readonly HeardCue[];
  /** The subject of the sentence's first finite verb, who may speak without a verb of saying. */
  readonly main: Voice | undefined;
}

/** Verbs whose subject speaks whatever it is, a sign or a song. */
const saying = /^(?:say|read|according to)$/u;

/** Words and marks of the longest sentence that is read; what is longer is no prose. */
const longestSentence = 500;

/** Reads one sentence: who speaks in it. The discourse remembers whom the sentence speaks of. */
export function hear(reading: Reading, discourse: Discourse): Hearing {
  const { items, sentence } = reading;
  discourse.sentence = sentence.index;
  for (const name of findNames(items)) {
    if (isBodyIn(name, discourse)) introduceBody(items, name, discourse);
    else if (isNewOrKnown(items, name, discourse))
      focusOn(
        introducePerson(items, name, discourse),
        discourse,
        sentence.index,
        name.from,
        items[name.to - 1]?.isPossessive === true ? "possessor" : "mention",
      );
  }
  noteBodies(items, discourse);
  const isProse = items.length <= longestSentence;
  const cues = isProse ? findCues(items) : [];
  const main = isProse ? findMainSubject(items) : undefined;
  const resolved = new Map<string, Entity | undefined>();
  const resolveOnce = (
    subject: Stretch,
    hearers: ReadonlySet<Entity>,
    isSpeaking = false,
  ): Entity | undefined => {
    const key = `${subject.from}-${subject.to}`;
    if (!resolved.has(key))
      resolved.set(key, resolve(items, subject, discourse, hearers, sentence.index, isSpeaking));
    return resolved.get(key);
  };
  const speaksFirst = cues.some(({ subject }) => subject?.from === main?.from);
  if (main !== undefined && !speaksFirst)
    focusOn(resolveOnce(main, new Set()), discourse, sentence.index, main.from);
  const heard = cues.map((cue) => {
    const hearers = hearersOf(items, cue, discourse);
    const entity =
      cue.subject === undefined
        ? undefined
        : resolveOnce(cue.subject, hearers, !cue.isParticiple && saying.test(cue.lemma));
    const isMain = entity?.kind !== "anonymous" || !isRestrictive(items, cue);
    focusOn(
      entity,
      discourse,
      sentence.index,
      cue.subject?.from ?? cue.at,
      isMain ? "subject" : "mention",
    );
    noteDocument(items, cue, entity, discourse);
    return { cue, voice: voiceOf(items, cue, entity) };
  });
  return {
    reading,
    main:
      main === undefined
        ? undefined
        : {
            entity: resolveOnce(main, new Set()),
            mention: spanOfItems(items, main),
            cue: undefined,
            isDenied: false,
          },
    cues: heard,
  };
}

/** A word with a capital is somebody where the text has named them, or says who they are. */
const isNewOrKnown = (items: readonly Item[], name: Name, discourse: Discourse): boolean =>
  name.words.length > 1 ||
  knownPerson(name.words.map(foldName), discourse) !== undefined ||
  (name.title === "" && !isNominal(items[name.to]) && officesOf(items, name).length > 0);

const documents = wordsOf(
  "statement report letter memo memorandum email e-mail filing ruling submission affidavit circular notice complaint petition judgment judgement order",
);

/** "Lee said in a statement": from here "the statement" speaks for Lee. */
function noteDocument(
  items: readonly Item[],
  cue: Cue,
  entity: Entity | undefined,
  discourse: Discourse,
): void {
  if (entity === undefined) return;
  const behind = items.slice(cue.to, cue.to + 10);
  behind.forEach((item, at) => {
    const isNoted =
      documents.has(item.lower) &&
      behind
        .slice(Math.max(0, at - 4), at)
        .some(({ lower }) => /^(?:in|through|via)$/u.test(lower));
    if (isNoted) discourse.documents.set(item.lower, entity);
  });
}

function voiceOf(items: readonly Item[], cue: Cue, entity: Entity | undefined): Voice {
  return {
    entity,
    mention: cue.subject === undefined ? undefined : spanOfItems(items, cue.subject),
    cue: spanOfItems(items, {
      from: cue.at,
      to: cue.lemma === "according to" ? cue.to : cue.at + 1,
    }),
    isDenied: cue.isDenied,
  };
}

/** Whom a speaker speaks to or of: "he told Lee" is not said by Lee. */
function hearersOf(items: readonly Item[], cue: Cue, discourse: Discourse): ReadonlySet<Entity> {
  const takesHearer = ["tells", "urges", "names"] as const;
  const hearer = takesHearer.some((frame) => cue.frames.has(frame))
    ? nounPhraseStartingAt(items, cue.to)
    : undefined;
  const name = hearer === undefined ? undefined : findNames(items, hearer.from, hearer.to).at(-1);
  if (name === undefined || isBodyIn(name, discourse)) return new Set();
  const last = foldName(name.words.at(-1) ?? "");
  return new Set(discourse.byWord.get(last) ?? []);
}

/** The voice of a name that stands beside a quotation without a verb: "LEE: …", "“…” — Ann Lee". */
export function voiceOfName(items: readonly Item[], discourse: Discourse): Voice | undefined {
  const name = findNames(items).at(-1);
  if (name === undefined || name.words.length > 5) return undefined;
  return {
    entity: meetPerson(items, name, discourse),
    mention: spanOfItems(items, { from: name.from, to: name.to }),
    cue: undefined,
    isDenied: false,
  };
}
