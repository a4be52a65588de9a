import { type Term, termsOfWords } from "../../language/terms.ts";
import type { Word } from "../../language/words.ts";
import { findVerb, longestMention, verbAfter } from "./asked-verb.ts";
import {
  isAdverb,
  isAuxiliary,
  isAuxiliaryOrAdverb,
  isDeterminer,
  isDo,
  isLightNoun,
  isPersonalPronoun,
  isPreposition,
  isTopicLink,
  isWhWord,
} from "./function-words.ts";
import type { SpeakerNeed } from "./question.ts";
import {
  isAttitudeVerb,
  isDocumentNoun,
  isPlainSpeechVerb,
  isQuoteNoun,
  isSpeechNoun,
  isSpeechVerb,
} from "./speech-words.ts";

/** True where these terms name somebody who speaks in the corpus, alone or among others. */
export type SpeakerCheck = (mention: readonly Term[]) => boolean;

/** A rule's finding: who must speak, and the words that say about what. */
interface Finding {
  readonly speaker: SpeakerNeed;
  readonly topic: readonly Word[];
  /** The verb that asks for words, where there is one. */
  readonly verb?: Word;
}

/**
 * Who must be speaking, and what is left as the topic. The rules are tried in order; each is one way
 * in which English asks for words.
 */
export function findSpeaker(
  words: readonly Word[],
  text: string,
  isSpeaker: SpeakerCheck,
): Finding {
  for (const rule of rules) {
    const finding = rule(words, text, isSpeaker);
    if (finding !== undefined) return finding;
  }
  return { speaker: { kind: "anyone-or-none" }, topic: words };
}

type Rule = (words: readonly Word[], text: string, isSpeaker: SpeakerCheck) => Finding | undefined;

/** "according to X, …", "… in the words of X" */
const accordingTo: Rule = (words, text) => {
  const at = places(words, "according to")[0];
  if (at === undefined) return undefined;
  const mention: Word[] = [];
  for (const word of words.slice(at + 2)) {
    const previous = mention.at(-1);
    if (previous !== undefined && /[,;:]/u.test(text.slice(previous.span.end, word.span.start)))
      break;
    if (isWhWord(word.folded) || isAuxiliary(word.folded)) break;
    mention.push(word);
  }
  if (mention.length === 0) return undefined;
  return asked(mention, [...words.slice(0, at), ...words.slice(at + 2 + mention.length)], false);
};

/** "who said Y", "who warned about Y", "who is quoted on Y" */
const whoSaid: Rule = (words) => {
  if (!/^(?:who|whom)$/u.test(words[0]?.folded ?? "")) return undefined;
  let at = 1;
  while (
    at < words.length &&
    isAuxiliaryOrAdverb(words[at]?.folded ?? "") &&
    !isDo(words[at]?.folded)
  )
    at += 1;
  const verb = words[at]?.folded ?? "";
  const isPassive =
    words.slice(1, at).some(({ folded }) => /^(?:is|are|was|were|been|be|got)$/u.test(folded)) &&
    !verb.endsWith("ing");
  if (verb === "quoted" || (isSpeechVerb(verb) && !isPassive)) {
    const topic = dropLink(words.slice(at + 1), verb);
    return { speaker: { kind: "somebody" }, topic, ...(words[at] && { verb: words[at] }) };
  }
  return undefined;
};

/** "what did X say about Y", "how has X responded to Y", "did X comment on Y", "when will X announce Y" */
const auxiliaryFirst: Rule = (words) => {
  const auxiliary = words.findIndex(({ folded }, at) => at < 4 && isAuxiliary(folded));
  if (
    auxiliary < 0 ||
    !words.slice(0, auxiliary).every(({ folded }) => isWhWord(folded) || isLightNoun(folded))
  )
    return undefined;
  const fits = verbAfter(words[auxiliary]?.folded ?? "");
  const verb = findVerb(words, auxiliary + 2, fits);
  if (verb === undefined || words[auxiliary + 1]?.folded === "there") return undefined;
  const mention = dropAdverbs(words.slice(auxiliary + 1, verb));
  if (mention.length === 0 || mention.length > longestMention) return undefined;
  const folded = words[verb]?.folded ?? "";
  const isTalk = isConversation(folded, words[verb + 1]);
  if (isTalk && /^(?:how|when|where|why)$/u.test(words[0]?.folded ?? "")) return undefined;
  // "did X promise Y" asks whether they did, which anybody may tell.
  if (auxiliary === 0 && !isPlainSpeechVerb(folded)) return undefined;
  const isTentative = isAttitudeVerb(folded) || auxiliary === 0 || isTalk;
  return asked(mention, dropLink(words.slice(verb + 1), folded), isTentative, words[verb]);
};

/** "how long did X and Y talk": talking is what they did, not what is asked for. */
const isConversation = (verb: string, next: Word | undefined): boolean =>
  /^(?:talk|speak)(?:s|ing)?$/u.test(verb) && !/^(?:about|on|of)$/u.test(next?.folded ?? "");

/** "what X said about Y", "on what X thinks", "everything X has said on Y", "X said what about Y" */
const verbLater: Rule = (asPut, _text, isSpeaker) => {
  const isEmbedded = isTopicLink(asPut[0]?.folded ?? "") && isWhWord(asPut[1]?.folded ?? "");
  const words = isEmbedded ? asPut.slice(1) : asPut;
  const start = words.findIndex(
    ({ folded }) => !isWhWord(folded) && !isLightNoun(folded) && !/^(?:that|the)$/u.test(folded),
  );
  if (start < 0) return undefined;
  const verb = findVerb(words, start + 1);
  if (verb === undefined) return undefined;
  const isAttitude = isAttitudeVerb(words[verb]?.folded ?? "");
  if (isAttitude && !(start > 0 && isSpeaker(tellingTerms(words.slice(start, verb)))))
    return undefined;
  // "was the match called off" is passive; only "has said" has its helper beside the verb.
  if (
    words
      .slice(0, verb)
      .some(
        ({ folded }, at) =>
          isAuxiliary(folded) && !(at === verb - 1 && /^ha[sd]|have$/u.test(folded)),
      )
  )
    return undefined;
  const mention = dropAdverbs(words.slice(start, verb)).filter(
    ({ folded }) => !isAuxiliary(folded),
  );
  if (
    mention.length === 0 ||
    mention.length > longestMention ||
    mention.some(({ folded }) => isPreposition(folded) && folded !== "of")
  )
    return undefined;
  const topic = dropLink(
    words.slice(verb + 1).filter(({ folded }) => !isWhWord(folded)),
    words[verb]?.folded ?? "",
  );
  return asked(mention, topic, start === 0 || isAttitude, words[verb]);
};

/** "X's comments on Y", "what is X's position on Y" */
const possessiveNoun: Rule = (words, text) => {
  const noun = words.findIndex(
    ({ folded }, at) =>
      at > 0 && isSpeechNoun(folded) && /['\u2019]s?$/u.test(printed(text, words[at - 1])),
  );
  if (noun < 0) return undefined;
  const start = words.findIndex(
    ({ folded }, at) => at < noun && !isWhWord(folded) && !isAuxiliary(folded) && folded !== "the",
  );
  const mention = words.slice(start, noun);
  if (start < 0 || mention.length > longestMention) return undefined;
  return asked(mention, dropLink(words.slice(noun + 1)), false);
};

/** "a statement by X on Y", "quotes from X about Y", "comments of X" */
const nounBy: Rule = (words) => {
  const noun = words.findIndex(
    ({ folded }, at) =>
      isSpeechNoun(folded) && /^(?:by|from|of)$/u.test(words[at + 1]?.folded ?? ""),
  );
  if (
    noun < 0 ||
    !words
      .slice(0, noun)
      .every(({ folded }) => isWhWord(folded) || isAuxiliary(folded) || isDeterminer(folded))
  )
    return undefined;
  const rest = words.slice(noun + 2);
  const link = rest.findIndex(({ folded }) => isTopicLink(folded));
  const mention = link < 0 ? rest : rest.slice(0, link);
  if (mention.length === 0 || mention.length > longestMention) return undefined;
  return asked(mention, link < 0 ? [] : rest.slice(link + 1), words[noun + 1]?.folded === "of");
};

/** "quotes about Y" */
const quotesAbout: Rule = (words) =>
  isQuoteNoun(words[0]?.folded ?? "") && isTopicLink(words[1]?.folded ?? "")
    ? { speaker: { kind: "somebody" }, topic: words.slice(2) }
    : undefined;

/** "X on Y", "X about Y" where X is known to speak */
const speakerOn: Rule = (words, _text, isSpeaker) => {
  const link = words.findIndex(({ folded }) => /^(?:on|about|regarding)$/u.test(folded));
  if (link < 1 || link > longestMention || link === words.length - 1) return undefined;
  const mention = words.slice(0, link);
  if (
    mention.some(
      ({ folded }) =>
        isWhWord(folded) ||
        isAuxiliary(folded) ||
        (isPreposition(folded) && folded !== "of" && folded !== "for"),
    )
  )
    return undefined;
  if (!isSpeaker(tellingTerms(mention))) return undefined;
  return asked(mention, words.slice(link + 1), true);
};

const rules: readonly Rule[] = [
  accordingTo,
  whoSaid,
  auxiliaryFirst,
  possessiveNoun,
  nounBy,
  quotesAbout,
  verbLater,
  speakerOn,
];

function asked(
  mention: readonly Word[],
  topic: readonly Word[],
  isTentative: boolean,
  verb?: Word,
): Finding | undefined {
  const terms = tellingTerms(mention);
  const said = verb === undefined ? {} : { verb };
  if (terms.length > 0) {
    // What a report says is printed as a statement of fact more often than as its words.
    const isDocument = isDocumentNoun(mention.at(-1)?.folded ?? "");
    return {
      speaker: {
        kind: "asked",
        mention: terms,
        each: splitAtAnd(mention),
        isTentative: isTentative || isDocument,
      },
      topic,
      ...said,
    };
  }
  return mention.some(({ folded }) => isPersonalPronoun(folded))
    ? { speaker: { kind: "somebody" }, topic, ...said }
    : undefined;
}

/** The parts of "X and Y" as terms; one part where there is no "and". */
function splitAtAnd(mention: readonly Word[]): readonly (readonly Term[])[] {
  const parts: Word[][] = [[]];
  for (const word of mention) {
    if (word.folded === "and") parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map(tellingTerms).filter((part) => part.length > 0);
}

const tellingTerms = (words: readonly Word[]): readonly Term[] =>
  termsOfWords(words).filter(({ isStop }) => !isStop);

/** Drops what ties a topic to its verb: "about", "to say about", "that", "on". */
function dropLink(words: readonly Word[], verb = ""): readonly Word[] {
  const [first] = words;
  if (first === undefined) return words;
  if (first.folded === "to" && isSpeechVerb(words[1]?.folded ?? ""))
    return dropLink(words.slice(2));
  if (isTopicLink(first.folded) || (first.folded === "for" && verb.startsWith("call")))
    return dropLink(words.slice(1));
  return words;
}

const printed = (text: string, word: Word | undefined): string =>
  word === undefined
    ? ""
    : text.slice(word.span.start, Math.min(text.length, word.span.end + 1)).trim();

const places = (words: readonly Word[], phrase: string): readonly number[] => {
  const wanted = phrase.split(" ");
  return words.flatMap((_, at) =>
    wanted.every((word, place) => words[at + place]?.folded === word) ? [at] : [],
  );
};

const dropAdverbs = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ folded }) => !isAdverb(folded) && folded !== "been" && folded !== "the");
