import { francAll } from "franc-min";
import { isStopWord } from "../../language/stop-words.ts";
import { splitWords } from "../../language/words.ts";
import type { Sentence } from "../article.ts";

/** English, or surely something else. */
export type LanguageReading =
  | { readonly kind: "english" }
  /** In English, `Spanish`; `another language` where several are likely, as for one that franc-min lacks. */
  | { readonly kind: "other"; readonly name: string };

/**
 * Whether an article is English, which is all that is read. It is another language only where most of its
 * sentences have hardly an English function word and their letters are not like English either, so that
 * lists, foreign names and quotations, Pidgin and Scots stay, and a page in two languages where half of it
 * is English. At most 4,000 characters are looked at, whatever the length.
 */
export function readLanguage(text: string, sentences: readonly Sentence[]): LanguageReading {
  const others: string[] = [];
  let english = 0;
  const seen = spread(sentences, mostSentences);
  for (const { span } of seen) {
    const part = text.slice(span.start, Math.min(span.end, span.start + longestPart));
    if (isEnglish(part)) english += 1;
    else if (isTelling(part)) others.push(part);
    // So many are English that the others, whatever they are, change nothing.
    if (english > 0 && english >= seen.length * fewestEnglish) return { kind: "english" };
  }
  if (english >= (english + others.length) * fewestEnglish) return { kind: "english" };
  return likeliest(others.join(" "));
}

/** Half of the sentences, less what a sample of them may miss. */
const fewestEnglish = 0.4;

const mostSentences = 40;
/** Characters of a sentence that are looked at: some fifteen words. */
const longestPart = 100;

/**
 * At most so many values from all over a list: steps of the golden ratio spread them evenly without a
 * rhythm, in which every second paragraph's translation would be met or missed.
 */
function spread<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  const places = Array.from({ length: most }, (_, step) =>
    Math.floor(((step * goldenRatio) % 1) * values.length),
  );
  return [...new Set(places)].sort((a, b) => a - b).flatMap((place) => values[place] ?? []);
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** English prose has a function word in every third place or so, a list of names one in seven. */
const fewestFunctionWords = 0.15;

function isEnglish(part: string): boolean {
  const words = splitWords(part);
  const telling = words.filter(({ folded }) => isEnglishFunctionWord(folded));
  return telling.length > 0 && telling.length >= words.length * fewestFunctionWords;
}

/** Words of two letters are too often another language's: "in" is German, "is" Dutch, "me" Spanish. */
const isEnglishFunctionWord = (folded: string): boolean =>
  (folded.length > 2 || folded === "of" || folded === "to") && isStopWord(folded);

/** True where a part is long enough to miss function words in it, or not in Latin letters. */
const isTelling = (part: string): boolean =>
  splitWords(part).length > 3 || foreignLetter.test(part);

const foreignLetter = /[^\P{L}\p{Script=Latin}]/u;

/**
 * How like English a list must be to pass for it where another language is more likely: those of foreign
 * names in English reach .98, texts in other languages mostly .85 and Danish, which franc-min lacks, .93.
 */
const nearlyAsLikely = 0.9;
/** From here on two languages are equally likely; Spanish is .94 like Portuguese, Indonesian .99 like Malay. */
const asLikely = 0.98;

function likeliest(text: string): LanguageReading {
  const likeness = likenesses(text);
  const [[code, best], [, second]] = [likeness[0] ?? ["und", 1], likeness[1] ?? ["und", 0]];
  if (code === "und") return byScript(text);
  const english = likeness.find(([language]) => language === "eng")?.[1] ?? 0;
  if (code === "eng" || (english >= nearlyAsLikely * best && !isProse(text)))
    return { kind: "english" };
  const isNamed = foreignLetter.test(text) || second < asLikely * best;
  return { kind: "other", name: isNamed ? nameOf(code) : "another language" };
}

/** Pieces of one length, in UTF-16 code units, for the longer a text the less franc-min's numbers differ. */
const pieceLength = 300;

/** How like each language a text is, at most 1, the likeliest first. */
function likenesses(text: string): readonly (readonly [language: string, likeness: number])[] {
  const pieces = Math.max(1, Math.round(text.length / pieceLength));
  const ignore = languagesWithout(text);
  const sums = new Map<string, number>();
  for (let piece = 0; piece < pieces; piece += 1) {
    const [from, to] = [piece, piece + 1].map((edge) => Math.round((edge * text.length) / pieces));
    for (const [language, likeness] of francAll(text.slice(from, to), { ignore }))
      sums.set(language, (sums.get(language) ?? 0) + likeness / pieces);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** True where most words begin small, as in no list of names or results. */
function isProse(text: string): boolean {
  const words = splitWords(text);
  const small = words.filter(({ span }) => /^\p{Ll}/u.test(text.slice(span.start, span.end)));
  return 2 * small.length > words.length;
}

/** Cyrillic alphabets are told apart by letters sooner than by their frequency. */
const languagesWithout = (text: string): string[] => [
  ...(/ы/u.test(text) ? ["bul", "srp", "ukr"] : []),
  ...(/[іїє]/u.test(text) ? ["bul", "srp", "rus"] : []),
];

/** Made at its first use: most corpora are English. */
const displayName = (code: string): string | undefined =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(code);

/** Codes of single languages for which the standard has only the name of their group. */
const groupNames: Readonly<Record<string, string>> = {
  fuv: "Fula",
  hms: "Hmong",
  skr: "Saraiki",
  zlm: "Malay",
};

const nameOf = (code: string): string => groupNames[code] ?? displayName(code) ?? code;

/** Scripts that franc-min leaves out, each by the language that is mostly written in it. */
const scripts: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Oriya}/gu, "or"],
  [/\p{Script=Tibetan}/gu, "bo"],
];

function byScript(text: string): LanguageReading {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const code = scripts.find(([script]) => 2 * (text.match(script)?.length ?? 0) > letters)?.[1];
  return code === undefined ? { kind: "english" } : { kind: "other", name: nameOf(code) };
}
