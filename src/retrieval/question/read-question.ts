import { isStopWord } from "../../language/stop-words.ts";
import { type Term, termsOfQuestion, termsOfWords } from "../../language/terms.ts";
import { foldWord, splitWords, type Word } from "../../language/words.ts";
import { findSlip } from "../edit-distance.ts";
import { type AskedFor, findAnswerType, standsFor } from "./answer-type-asked.ts";
import { cleanQuestion } from "./clean-question.ts";
import { findOutlets, type OutletNames } from "./outlets-asked.ts";
import type { AnswerType, Question } from "./question.ts";
import { findSpeaker, type SpeakerCheck } from "./speaker-asked.ts";
import { isPlainSpeechVerb } from "./speech-words.ts";

/** Distinct telling terms of a question that count; what comes later is not looked for. */
export const termLimit = 32;

/** What reading a question needs to know of the corpus. */
export interface QuestionContext {
  /** Outlets of the corpus with all their names. */
  readonly outlets: readonly OutletNames[];
  /** True where these terms name somebody who speaks in the corpus. */
  readonly isSpeaker: SpeakerCheck;
}

/** Reads a question: who must speak, what it is about, what kind of thing it asks for. */
export function readQuestion(raw: string, context: QuestionContext): Question {
  const text = cleanQuestion(raw);
  const { unquoted, phrases } = takePhrases(isShouted(text) ? text.toLowerCase() : text);
  const words = settleUs(mendQuestionWord(dropOpening(splitWords(unquoted))));
  const { outlets, rest } = findOutlets(words, context.outlets);
  const { speaker, topic, verb } = findSpeaker(rest, unquoted, context.isSpeaker);
  const { type: answerType, isRequired } = askedFor(rest, topic);
  const quoted = phrases.flatMap((phrase) =>
    termsOfWords(phrase.map(({ folded }) => ({ folded, span: nowhere }))),
  );
  const allTerms = [...termsOfQuestion(dropAskedFor(topic, answerType)), ...quoted];
  const [speechVerb] = termsOfWords(
    verb === undefined || isPlainSpeechVerb(verb.folded) ? [] : [verb],
  );
  const counted =
    answerType === "number" || answerType === "duration" ? countedNoun(rest) : undefined;
  return {
    text,
    answerType,
    needsAnswerType: isRequired,
    attributes: new Set(
      termsOfWords(topic.filter(({ folded }) => standsFor(folded, answerType))).map(
        ({ term }) => term,
      ),
    ),
    hyphened: new Map(
      topic.flatMap((word, at): [string, string][] => {
        const next = topic[at + 1];
        const [first, second] = termsOfWords(next === undefined ? [] : [word, next]);
        return next === undefined || !isTied(unquoted, word, next) || !first || !second
          ? []
          : [[first.term, second.term]];
      }),
    ),
    speaker,
    ...(speechVerb !== undefined && { speechVerb }),
    ...(counted !== undefined && { counted }),
    allTerms,
    terms: distinct(
      allTerms.filter(({ isStop, surface }) => !isStop && !frameWords.has(surface)),
    ).slice(0, termLimit),
    phrases: phrases.map((phrase) => phrase.map(({ folded }) => folded)),
    outlets,
  };
}

const isTied = (text: string, { span }: Word, next: Word | undefined): boolean =>
  next !== undefined && next.span.start === span.end + 1 && text[span.end] === "-";

/** What a question asks for, else what its topic does: "what did she say about the price". */
function askedFor(words: readonly Word[], topic: readonly Word[]): AskedFor {
  const asked = findAnswerType(words.map(({ folded }) => folded));
  return asked.type === "anything" ? findAnswerType(topic.map(({ folded }) => folded)) : asked;
}

/** The noun after "how many" and "number of": what a number must stand beside to count it. */
function countedNoun(words: readonly Word[]): Term | undefined {
  const at = words.findIndex(
    ({ folded }, place) =>
      folded === "many" ||
      folded === "much" ||
      (folded === "of" && words[place - 1]?.folded === "number"),
  );
  return at < 0
    ? undefined
    : termsOfWords(words.slice(at + 1, at + 3)).find(({ isStop }) => !isStop);
}

/** True for a question all in capitals, whose initialisms nobody can tell from its words. */
const isShouted = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.includes(" ");

const nowhere = { start: 0, end: 0 };

/** Parts what stands in double quotes, straight or curly, from the rest. */
function takePhrases(text: string): { unquoted: string; phrases: readonly (readonly Word[])[] } {
  const phrases: (readonly Word[])[] = [];
  const unquoted = text.replace(
    /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u00ab\u00bb]/gu,
    (_, inner: string) => {
      const words = splitWords(inner);
      if (words.length > 0) phrases.push(words);
      return " ";
    },
  );
  return { unquoted, phrases };
}

/** Words before the question proper: "so", "please", "hey, can you tell me". */
function dropOpening(words: readonly Word[]): readonly Word[] {
  let at = 0;
  while (at < words.length - 1 && openingWords.has(words[at]?.folded ?? "")) at += 1;
  const next = words.slice(at).map(({ folded }) => folded);
  for (const opening of openings) {
    if (opening.every((word, place) => next[place] === word) && next.length > opening.length) {
      return dropOpening(words.slice(at + opening.length));
    }
  }
  return words.slice(at);
}

const openingWords: ReadonlySet<string> = new Set(
  "so and but well ok okay please hey hi hello um actually also then now pls".split(" "),
);

const openings: readonly (readonly string[])[] = [
  "can you tell me",
  "could you tell me",
  "do you know",
  "does anyone know",
  "does anybody know",
  "anyone know",
  "anybody know",
  "any idea",
  "can you say",
  "tell me",
  "tell us",
  "show me",
  "give me",
  "i want to know",
  "i would like to know",
  "id like to know",
  "i wonder",
  "im wondering",
  "find",
  "search for",
  "look up",
].map((opening) => opening.split(" "));

/** Without what only says which kind of thing is asked for: "what time", "how long". */
function dropAskedFor(words: readonly Word[], answerType: AnswerType): readonly Word[] {
  const isTime = answerType === "time" || answerType === "clock";
  const kinds = isTime ? timeNouns : measureAdjectives;
  const at = words.findIndex(({ folded }, place) => place < 4 && kinds.has(folded));
  const isAsked = at >= 0 && (isTime || words[at - 1]?.folded === "how");
  return isAsked ? words.filter((_, place) => place !== at) : words;
}

const timeNouns: ReadonlySet<string> = new Set("time day date year month week hour".split(" "));
const measureAdjectives: ReadonlySet<string> = new Set(
  "long far big large high tall fast deep wide heavy".split(" "),
);

/** A question word with a slip of the fingers, where the question opens with one: "wat did", "wen was". */
function mendQuestionWord(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || isStopWord(first.folded)) return words;
  const meant = questionWords.find((word) => findSlip(first.folded, word) !== undefined);
  return meant === undefined || !isStopWord(rest[0]?.folded ?? "")
    ? words
    : [{ ...first, folded: meant }, ...rest];
}

const questionWords = ["what", "when", "where", "which", "who", "why", "how"] as const;

/** In a question "us" is the country, unless somebody is told or shown something. */
function settleUs(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    word.folded === "us" && !pronounBefore.has(words[at - 1]?.folded ?? "")
      ? { ...word, folded: foldWord("US") }
      : word,
  );
}

const pronounBefore: ReadonlySet<string> = new Set(
  "tell tells told telling show shows showed give gives gave let lets help helps all remind".split(
    " ",
  ),
);

/** Words that belong to the asking and not to what is asked about. */
const frameWords: ReadonlySet<string> = new Set(
  `happen happens happened happening latest news article articles story stories report reports reported
  coverage mention mentions mentioned information info detail details thing things anything something
  everything anyone someone everyone nobody else actually really exactly ever any know known
  far instead currently nowadays anymore vs versus compare comparison difference differences according`.split(
    /\s+/u,
  ),
);

function distinct(terms: readonly Term[]): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter(({ term }) => !seen.has(term) && seen.add(term) !== undefined);
}
