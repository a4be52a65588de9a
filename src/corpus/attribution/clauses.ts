import { type CueVerb, findCueVerb } from "./lexicon/cue-verbs.ts";
import { groups, roles } from "./lexicon/people-words.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import {
  isNominal,
  isPreposition,
  isPronoun,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
  type Stretch,
} from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** A word that says that somebody speaks, and the words beside it that say who. */
export interface Cue {
  /** Place of the cue among the sentence's items, and of the first item behind it. */
  readonly at: number;
  readonly to: number;
  readonly lemma: string;
  readonly frames: CueVerb["frames"];
  /** Who speaks; undefined where the sentence does not say. */
  readonly subject: Stretch | undefined;
  /** True where the subject stands behind the cue: "said Lee", "according to Lee". */
  readonly isInverted: boolean;
  /** True for "adding that": a cue that hangs on another clause. */
  readonly isParticiple: boolean;
  /** First item of the clause: the subject's, where that stands before the cue. */
  readonly from: number;
  readonly isDenied: boolean;
  /** True for "who said": the clause hangs on a noun of another one. */
  readonly isRelative?: boolean;
}

/** Every cue of a sentence in order, with its subject. */
export function findCues(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const cue = readAccordingTo(items, at) ?? readVerb(items, at, cues) ?? readAdjective(items, at);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

const according: CueVerb["frames"] = new Set(["says"]);
const held: CueVerb["frames"] = new Set(["thinks"]);

function readAccordingTo(items: readonly Item[], at: number): Cue | undefined {
  if (items[at]?.lower !== "according" || items[at + 1]?.lower !== "to") return undefined;
  const subject = nounPhraseStartingAt(items, at + 2);
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

/** Cues that need one of these words close behind them. */
const needed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    make: "case argument claim promise pledge point clear announcement remark comment comments remarks",
    give: "indication assurance assurances account",
    sound: "alarm",
    bring: "up",
    offer: "assessment apology condolences praise view reassurance",
    issue: "warning threat apology denial statement",
    deliver: "warning message rebuke",
    point: "out to",
    speak: "of about out",
    talk: "of about",
    refer: "to",
    rule: "that out",
    find: "that",
    see: "that",
    hold: "that",
    use: "word term phrase words",
    rest: "",
    view: "as",
    cast: "as",
    frame: "as",
    paint: "as",
    depict: "as",
    cite: "",
  })
    .filter(([, list]) => list !== "")
    .map(([lemma, list]) => [lemma, wordsOf(list)]),
);

function readVerb(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const item = items[at];
  if (item?.kind !== "word" || item.isPossessive) return undefined;
  const verb = findCueVerb(item.lower);
  if (verb === undefined || !hasNeeded(items, at, verb.lemma)) return undefined;
  if (
    /^\p{Lu}/u.test(item.text) &&
    !(at === 0 && (verb.forms.has("participle") || verb.lemma === "say"))
  )
    return undefined;
  const common = { at, to: at + 1, lemma: verb.lemma, frames: verb.frames };
  const inverted = invertedSubject(items, at, verb);
  if (inverted !== undefined)
    return {
      ...common,
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
      ...common,
      subject: inherited,
      isInverted: false,
      isParticiple: true,
      from: at,
      isDenied: false,
    };
  }
  const isBareParticiple = isParticiple && items[at - 1]?.kind === "word" && !found.isProgressive;
  const subject =
    (isBareParticiple ? nameAtEnd(items, found.subject) : found.subject) ??
    (found.inherits ? inherit(items, at, earlier) : undefined);
  return {
    ...common,
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

/** True where a phrase is a name, or people by their office or group. */
function isSomebody(items: readonly Item[], phrase: Stretch): boolean {
  const by = items.findIndex(
    (item, at) => at > phrase.from && at < phrase.to && isPreposition(item),
  );
  const head = items[(by < 0 ? phrase.to : by) - 1];
  return (
    head !== undefined &&
    (isCapital(head) ||
      isPronoun(head) ||
      roles.has(head.lower.replace(/s$/u, "")) ||
      groups.has(head.lower))
  );
}

const isPlainNoun = (item: Item | undefined): boolean =>
  item?.pos === "NOUN" && !isCapital(item) && !roles.has(item.lower) && !item.isTime;

/** True where the phrase is a name, a pronoun or somebody's office. */
const isAgent = (items: readonly Item[], phrase: Stretch | undefined): boolean => {
  const head = phrase === undefined ? undefined : items[phrase.to - 1];
  return head !== undefined && (isCapital(head) || isPronoun(head) || roles.has(head.lower));
};

function hasNeeded(items: readonly Item[], at: number, lemma: string): boolean {
  const words = needed.get(lemma);
  return words === undefined || items.slice(at + 1, at + 6).some(({ lower }) => words.has(lower));
}

/** "the claim", "its report", "to demands": a form that a noun shares, where a noun stands. */
function isNoun(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  const isBesideSpeech =
    before.kind === "quote" ||
    /^[,:]$/u.test(items[at + 1]?.text ?? "") ||
    items[at + 1]?.kind === "quote";
  if (
    items[at]?.pos === "NOUN" &&
    !verb.forms.has("past") &&
    !isBesideSpeech &&
    !isPronoun(before) &&
    !(items[at + 1]?.lower === "that" && isCapital(before)) &&
    verb.lemma !== "say"
  )
    return true;
  if (before.isPossessive) return true;
  if (
    /^(?:the|a|an|his|her|its|their|our|my|this|these|those|any|no|of|in|for|from|with|by|on|about|into|over)$/u.test(
      before.lower,
    )
  )
    return (
      !/ing$/u.test(items[at]?.lower ?? "") ||
      !/^(?:of|in|for|from|with|by|on|about|into|over)$/u.test(before.lower)
    );
  return before.pos === "ADJ" && items[at]?.pos === "NOUN";
}

/** Verbs that stand before their subject beside what is said: "…,” said Lee." */
const inverting = wordsOf(
  `say add ask write explain continue conclude note reply respond answer argue warn tweet declare insist
   observe recall remark report state announce quip joke recount exclaim wonder suggest claim counter post
   complain boast shout yell cry agree`,
);

function invertedSubject(items: readonly Item[], at: number, verb: CueVerb): Stretch | undefined {
  if (!inverting.has(verb.lemma) || !(verb.forms.has("past") || verb.forms.has("present")))
    return undefined;
  const before = items[at - 1];
  const isBehindSpeech =
    at === 0 ||
    before?.kind === "quote" ||
    (before?.text === "," && at > 2) ||
    before?.text === "?";
  if (!isBehindSpeech) return undefined;
  const next = items[at + 1];
  if (next === undefined || next.isTime || /^(?:it|that|there)$/u.test(next.lower))
    return undefined;
  const subject = nounPhraseStartingAt(items, at + 1);
  if (subject === undefined) return undefined;
  if (before?.kind !== "quote" && !isSomebody(items, subject)) return undefined;
  // "The minister, who resigned, said reforms were late": what follows is a clause, not a subject.
  const behind = items[subject.to];
  if (
    before?.kind !== "quote" &&
    items[at - 2]?.kind !== "quote" &&
    (behind?.kind === "quote" || /^(?:VERB|AUX)$/u.test(behind?.pos ?? ""))
  )
    return undefined;
  return subject;
}

interface Found {
  readonly subject: Stretch | undefined;
  readonly inherits: boolean;
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  readonly isQuotedAs: boolean;
  readonly isRelative: boolean;
}

const be = wordsOf("is are was were be been being isn't aren't wasn't weren't get got gets");
const skippedBeforeVerb = wordsOf(
  `has have had having do does did will would can could may might must should shall not never also only
   even still again now then just once twice both later earlier already recently repeatedly often always
   sometimes reportedly publicly privately separately additionally previously subsequently eventually
   first further instead there ever both all hasn't haven't hadn't don't doesn't didn't won't wouldn't
   can't cannot couldn't ago too soon rightly itself himself herself themselves`,
);
const skippedBeforeStance = wordsOf(
  `${[...skippedBeforeVerb, ...be].join(" ")} grown become remained remains remain grew became seem seems
   appear appears deeply increasingly very more so less quite especially particularly`,
);
const negations = /^(?:not|never|.*n['’]t|cannot)$/u;
/** What may stand between a subject and an infinitive without changing who speaks. */
const controls = wordsOf(
  `likely unlikely expected set due ready going trying able prepared poised scheduled planning plans plan
   planned continue continues continued declined declines refused refuses wants want wanted seeks sought
   seek began begins failed fails needs need used went goes had has have hopes hoped intends intended
   tried tries continuing bound sure eager quick careful willing unwilling reluctant happy about wishes
   meant started starts proceeded hastened appeared seemed seems appears came`,
);

/** Who the subject of the verb at `at` is, read from the verb to the left. */
function findSubject(
  items: readonly Item[],
  at: number,
  skipped: ReadonlySet<string>,
): Found | undefined {
  let isDenied = false;
  let isPassive = false;
  let isProgressive = false;
  let isQuotedAs = false;
  const isRelative = false;
  const found = (subject: Stretch | undefined, inherits = false): Found => ({
    subject,
    inherits,
    isDenied,
    isPassive,
    isProgressive,
    isQuotedAs,
    isRelative,
  });
  let left = at - 1;
  for (let steps = 0; steps < 60; steps += 1) {
    const item = items[left];
    if (item === undefined) return found(undefined, true);
    if (negations.test(item.lower)) isDenied = true;
    if (be.has(item.lower)) {
      if (left === at - 1 || skipsOnlyAdverbs(items, left, at)) {
        isPassive = true;
        isProgressive = true;
      }
      left -= 1;
    } else if (item.lower === "as" && items[left - 1]?.lower === "quoted") {
      isQuotedAs = true;
      left -= 2;
    } else if (item.lower === "to") {
      const control = items[left - 1]?.lower ?? "";
      if (!controls.has(control)) return found(undefined);
      if (/^(?:declin|refus|fail|unlikely|unwilling)/u.test(control)) isDenied = true;
      left -= 2;
    } else if (item.lower === "on" && items[left - 1]?.lower === "went") left -= 2;
    else if (item.isTime || isPartOfTime(items, left)) left -= 1;
    else if (
      skipped.has(item.lower) ||
      (item.pos === "ADV" && item.kind === "word" && !isCapital(item))
    )
      left -= 1;
    else if (/^(?:who|which|that)$/u.test(item.lower)) return found(antecedent(items, left), true);
    else if (
      /^(?:and|but|or|then|while|before|after|when|as|if|because|by|without|in|for|;|:)$/u.test(
        item.lower,
      )
    )
      return found(undefined, true);
    else if (item.text === ")") left = openingBefore(items, left, "(") - 1;
    else if (item.text === ",") return found(beforeParenthesis(items, left), true);
    else if (/^[–—-]$/u.test(item.text)) return found(beforeDash(items, left), true);
    else if (item.kind === "mark") return found(undefined, true);
    else if (item.kind === "quote") return found(undefined, true);
    else return found(withoutAdjunct(items, nounPhraseEndingAt(items, left)), true);
  }
  return undefined;
}

const isCapital = (item: Item): boolean => /^\p{Lu}/u.test(item.text);

const skipsOnlyAdverbs = (items: readonly Item[], from: number, at: number): boolean =>
  items
    .slice(from + 1, at)
    .every(({ pos, lower }) => pos === "ADV" || skippedBeforeVerb.has(lower));

/** "this" of "this month", "on" of "on Friday", "20" of "Jan. 20", the dot of "Jan." */
function isPartOfTime(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  if (
    next?.isTime === true &&
    /^(?:on|in|this|last|next|late|early|earlier|the|later|every|that)$/u.test(item?.lower ?? "")
  )
    return true;
  if (
    /^(?:this|last|next|late|early)$/u.test(next?.lower ?? "") &&
    /^(?:earlier|late|later|early|in)$/u.test(item?.lower ?? "")
  )
    return true;
  return before?.isTime === true && /^(?:\d{1,4}|\.)$/u.test(item?.text ?? "");
}

function openingBefore(items: readonly Item[], from: number, mark: string): number {
  for (let at = from; at >= 0 && from - at < 40; at -= 1) if (items[at]?.text === mark) return at;
  return from;
}

/** "Lee, who left, said" and "Lee, 52, a farmer, said": the phrase before an insertion between commas. */
function beforeParenthesis(items: readonly Item[], comma: number): Stretch | undefined {
  let best: Stretch | undefined;
  let commas = 0;
  if (items[comma - 1]?.text === ")") {
    const named = nounPhraseEndingAt(items, openingBefore(items, comma - 1, "(") - 1);
    if (isNamed(items, named)) return named;
  }
  for (let at = comma - 1; at > 0 && comma - at < 60 && commas < 4; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote" && item.text.length > 30) break;
    if (item?.text !== "," && item?.text !== ")") continue;
    if (item.text === ")" && items[at + 1]?.text !== ",") continue;
    if (item.text === ",") commas += 1;
    const before = item.text === ")" ? openingBefore(items, at, "(") : at;
    const phrase = nounPhraseEndingAt(items, before - 1);
    const inserted = item.text === ")" ? at + 2 : at + 1;
    if (phrase === undefined || !(inserted > comma || opensInsertion(items, inserted))) continue;
    const candidate = withoutAdjunct(items, phrase);
    if (best === undefined || isNamed(items, candidate)) best = candidate;
    if (isNamed(items, candidate) && !isInsideList(items, candidate)) break;
  }
  return best;
}

const isNamed = (items: readonly Item[], phrase: Stretch | undefined): boolean =>
  phrase !== undefined && items.slice(phrase.from, phrase.to).some((item) => isCapital(item));

/** True where the phrase is itself inside an apposition: a preposition or comma stands before it. */
const isInsideList = (items: readonly Item[], phrase: Stretch | undefined): boolean =>
  phrase !== undefined &&
  (isPreposition(items[phrase.from - 1]) ||
    /^(?:,|and|or)$/u.test(items[phrase.from - 1]?.text ?? ""));

/** What an insertion between commas begins with. */
function opensInsertion(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (
    /^(?:who|which|whose|whom|a|an|the|one|his|her|its|their|now|then|also|both|himself|herself|however|meanwhile|too|for|in|at|on|of|from|with|like|as|along|after|when|while|speaking|and|though|although|unlike|asked|citing)$/u.test(
      item.lower,
    )
  )
    return true;
  return (
    /^\d{1,3}$/u.test(item.text) ||
    isNominal(item) ||
    item.pos === "VERB" ||
    item.pos === "ADV" ||
    item.text === "("
  );
}

function beforeDash(items: readonly Item[], dash: number): Stretch | undefined {
  for (let at = dash - 1; at > 0 && dash - at < 60; at -= 1)
    if (/^[–—-]$/u.test(items[at]?.text ?? "")) return nounPhraseEndingAt(items, at - 1);
  return nounPhraseEndingAt(items, dash - 1);
}

function antecedent(items: readonly Item[], relative: number): Stretch | undefined {
  const comma = items[relative - 1]?.text === ",";
  const last = relative - (comma ? 2 : 1);
  const end = items[last]?.text === ")" ? openingBefore(items, last, "(") - 1 : last;
  return isPronoun(items[end]) && items[relative]?.lower === "that"
    ? undefined
    : nounPhraseEndingAt(items, end);
}

/** "Lee in Rome said", "officials at the talks said": the phrase that the adjunct hangs on. */
function withoutAdjunct(items: readonly Item[], phrase: Stretch | undefined): Stretch | undefined {
  let current = phrase;
  for (let steps = 0; current !== undefined && steps < 4; steps += 1) {
    const by = items[current.from - 1];
    if (!isPreposition(by) || by?.lower === "to") return current;
    const outer = nounPhraseEndingAt(items, current.from - 2);
    if (outer === undefined) return current;
    current = by?.lower === "of" ? { from: outer.from, to: current.to } : outer;
  }
  return current;
}

/** The subject that a cue without one shares: of the cue before it, or of the sentence. */
function inherit(items: readonly Item[], at: number, earlier: readonly Cue[]): Stretch | undefined {
  const shared = outermost(
    items,
    earlier.filter(({ subject, to }) => subject !== undefined && to <= at),
  );
  return shared?.subject ?? findMainSubject(items);
}

/** The subject of the sentence's first finite verb, if there is one outside quotations. */
export function findMainSubject(items: readonly Item[]): Stretch | undefined {
  for (let at = 1; at < items.length && at < 80; at += 1) {
    const item = items[at];
    if (item?.kind !== "word" || !/^(?:VERB|AUX)$/u.test(item.pos) || /ing$/u.test(item.lower))
      continue;
    if (/^(?:to|who|which|that|whose)$/u.test(items[at - 1]?.lower ?? "")) continue;
    const found = findSubject(items, at, skippedBeforeVerb);
    if (found?.subject !== undefined && found.subject.to <= at) return found.subject;
  }
  return undefined;
}

/** "Lee will raise", "Lee is set to warn": the cue tells what has not been said yet. */
export const isForeseen = (items: readonly Item[], { from, at }: Cue): boolean =>
  items.slice(from, at).some(({ lower }) => /^(?:will|would|to)$/u.test(lower));

/** Place of the first item behind a cue and, where that follows, its subject. */
export const cueEnd = ({ to, subject, isInverted }: Cue): number =>
  isInverted && subject !== undefined ? subject.to : to;

/** Of "Lee said Obi will raise a “concern”" the one who says it: the cue that the last one hangs on. */
export function outermost(items: readonly Item[], before: readonly Cue[]): Cue | undefined {
  let cue = before.at(-1);
  for (const earlier of before.slice(0, -1).reverse()) {
    const isHeld =
      cue !== undefined &&
      (earlier.frames.has("says") || earlier.frames.has("tells")) &&
      !cue.isParticiple &&
      !items.slice(cueEnd(earlier), cue.from).some(({ text }) => /^[,;]$/u.test(text));
    if (isHeld) cue = earlier;
  }
  return cue;
}
