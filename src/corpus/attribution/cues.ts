import { type Cue, outermost } from "./cue.ts";
import { hasNeeded, isBareParticiple, isNoun } from "./cue-words.ts";
import { invertedSubject } from "./inversion.ts";
import { type CueVerb, findCueVerb } from "./lexicon/cue-verbs.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import {
  isCapitalised,
  isPreposition,
  isPronoun,
  nounPhraseStartingAt,
  peoplePhraseStartingAt,
  type Stretch,
} from "./noun-phrases.ts";
import {
  findMainSubject,
  findSubject,
  skippedBeforeStance,
  skippedBeforeVerb,
} from "./subjects.ts";
import type { Item } from "./words.ts";

/** Every cue of a sentence in order, with its subject. */
export function findCues(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const cue =
      readAccordingTo(items, at) ??
      readView(items, at) ??
      readVerb(items, at, cues) ??
      readAdjective(items, at);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

const according: CueVerb["frames"] = new Set(["says"]);
const held: CueVerb["frames"] = new Set(["thinks"]);

function readAccordingTo(items: readonly Item[], at: number): Cue | undefined {
  if (items[at]?.lower !== "according" || items[at + 1]?.lower !== "to") return undefined;
  const subject = peoplePhraseStartingAt(items, at + 2);
  if (subject === undefined) return undefined;
  return {
    at,
    to: at + 2,
    lemma: "according to",
    frames: according,
    subject,
    isInverted: true,
    isParticiple: false,
    from: at,
    isDenied: false,
  };
}

const views = wordsOf("view opinion words telling account judgment judgement estimate estimation");

/** "in the professor’s view": what the clause says is theirs. */
function readView(items: readonly Item[], at: number): Cue | undefined {
  if (items[at]?.lower !== "in") return undefined;
  const phrase = nounPhraseStartingAt(items, at + 1);
  if (phrase === undefined || !views.has(items[phrase.to - 1]?.lower ?? "")) return undefined;
  if (items[phrase.to - 2]?.isPossessive !== true) return undefined;
  return {
    at,
    to: phrase.to,
    lemma: "according to",
    frames: according,
    subject: { from: phrase.from, to: phrase.to - 1 },
    isInverted: false,
    isParticiple: false,
    from: at,
    isDenied: false,
  };
}

const stances = wordsOf(
  "concerned worried confident optimistic skeptical sceptical convinced hopeful certain sure adamant afraid",
);

/** "Observers are concerned that": a state of mind that is reported like a belief. */
function readAdjective(items: readonly Item[], at: number): Cue | undefined {
  if (!stances.has(items[at]?.lower ?? "") || items[at + 1]?.lower !== "that") return undefined;
  const found = findSubject(items, at, skippedBeforeStance);
  if (found?.subject === undefined) return undefined;
  return {
    at,
    to: at + 1,
    lemma: items[at]?.lower ?? "",
    frames: held,
    subject: found.subject,
    isInverted: false,
    isParticiple: false,
    from: found.subject.from,
    isDenied: found.isDenied,
  };
}

function readVerb(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const item = items[at];
  if (item?.kind !== "word" || item.isPossessive) return undefined;
  const verb = findCueVerb(item.lower);
  if (verb === undefined || !hasNeeded(items, at, verb.lemma)) return undefined;
  if (isBareParticiple(items, at)) return undefined;
  if (item.hasCapital && !(at === 0 && (verb.forms.has("participle") || verb.lemma === "say")))
    return undefined;
  const { lemma, frames } = verb;
  const to = at + 1;
  const inverted = invertedSubject(items, at, verb);
  if (inverted !== undefined)
    return {
      at,
      to,
      lemma,
      frames,
      subject: inverted,
      isInverted: true,
      isParticiple: false,
      from: at,
      isDenied: false,
    };
  if (isNoun(items, at, verb)) return undefined;
  const isParticiple = verb.forms.has("participle");
  // "issues threatening the talks": the participle describes the noun before it.
  if (isParticiple && items[at - 1]?.kind === "word" && isPlainNoun(items[at - 1]))
    return undefined;
  const found = findSubject(items, at, skippedBeforeVerb);
  if (found === undefined) return undefined;
  if (!isParticiple && verb.forms.has("past") && found.isPassive) return undefined;
  const hasOwnSubject =
    found.isProgressive ||
    found.isQuotedAs ||
    (items[at - 1]?.kind === "word" && isAgent(items, found.subject));
  if (isParticiple && found.subject !== undefined && !hasOwnSubject) {
    const inherited = inherit(
      items,
      at,
      earlier.filter(({ isRelative }) => isRelative !== true),
    );
    return {
      at,
      to,
      lemma,
      frames,
      subject: inherited,
      isInverted: false,
      isParticiple: true,
      from: at,
      isDenied: false,
    };
  }
  const isAttached = isParticiple && items[at - 1]?.kind === "word" && !found.isProgressive;
  const subject =
    (isAttached ? nameAtEnd(items, found.subject) : found.subject) ??
    (found.inherits ? inherit(items, at, earlier) : undefined);
  return {
    at,
    to,
    lemma,
    frames,
    subject,
    isInverted: false,
    isParticiple: found.subject === undefined && isParticiple,
    from: found.subject?.from ?? at,
    isDenied: found.isDenied,
    isRelative: found.isRelative,
  };
}

/** "Lee" of "footage of Lee asking": the participle describes the name, not what holds it. */
function nameAtEnd(items: readonly Item[], phrase: Stretch | undefined): Stretch | undefined {
  if (phrase === undefined) return undefined;
  const by = items.findLastIndex(
    (item, at) => at > phrase.from && at < phrase.to && isPreposition(item),
  );
  return by < 0 ? phrase : { from: by + 1, to: phrase.to };
}

const isPlainNoun = (item: Item | undefined): boolean =>
  item?.pos === "NOUN" && !isCapitalised(item) && !isPersonNoun(item.lower) && !item.isTime;

/** True where the phrase is a name, a pronoun or somebody's office. */
const isAgent = (items: readonly Item[], phrase: Stretch | undefined): boolean => {
  const head = phrase === undefined ? undefined : items[phrase.to - 1];
  return head !== undefined && (isCapitalised(head) || isPronoun(head) || isPersonNoun(head.lower));
};

/** The subject that a cue without one shares: of the cue before it, or of the sentence. */
function inherit(items: readonly Item[], at: number, earlier: readonly Cue[]): Stretch | undefined {
  const shared = outermost(
    items,
    earlier.filter(({ subject, to }) => subject !== undefined && to <= at),
  );
  return shared?.subject ?? findMainSubject(items);
}
