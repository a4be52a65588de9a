import type { Article } from "../../corpus/article.ts";
import { isPersonNoun } from "../../corpus/attribution/lexicon/person-nouns.ts";
import { slice } from "../../language/span.ts";
import { splitTerms, type Term } from "../../language/terms.ts";
import type { CorpusSpeaker, SpeakerDirectory } from "../../retrieval/speakers.ts";
import type { Heard } from "./found-speaker.ts";
import type { PrintedToken } from "./printed.ts";

/** Whom a message gives words to, and where and by whom they are said. */
export interface Accusation {
  readonly claimed: string;
  readonly heard: Heard;
  readonly article: Article;
  /** The printed words. */
  readonly tokens: readonly PrintedToken[];
}

/**
 * True where the words are surely somebody else's than the message says. Not where the text leaves open
 * who speaks, where a description may mean whoever speaks, or where a body and a person who has an office
 * in it stand for each other.
 */
export function isSomebodyElse(
  { claimed, heard, article, tokens }: Accusation,
  directory: Pick<SpeakerDirectory, "find">,
): boolean {
  const { shown, speaker } = heard;
  const wanted = tellingTerms(claimed);
  if (shown.kind === "unclear" || wanted.length === 0) return false;
  if (shown.kind === "paper") return heard.isDenied || !mentions(article, tokens, wanted);
  const meant = directory.find(wanted);
  if (speaker !== undefined && meant.includes(speaker)) return false;
  if (isNamedAlike(claimed, shown.name, speaker)) return false;
  if (speaker?.type === "person") {
    if (isName(claimed)) return !sharesOffice(wanted, titlesOf(article, shown.name), meant);
    return wanted.length > 1 && meant.length > 0 && meant.every(({ type }) => type === "person");
  }
  if (!isName(claimed)) return false;
  const titles = titlesOf(article, claimed);
  if (sharesField(titles, tellingTerms(shown.name))) return false;
  return speaker?.type === "body" || /^(?:an?|one|another|two|several|some)\b/iu.test(shown.name);
}

const tellingTerms = (text: string): readonly Term[] =>
  splitTerms(text).filter(({ isStop }) => !isStop);

/** True for a name: it has a word with a capital that is no office. */
const isName = (claimed: string): boolean =>
  splitTerms(claimed).some(
    ({ span, isStop, surface }) =>
      !isStop && /^\p{Lu}/u.test(slice(claimed, span)) && !isPersonNoun(surface),
  );

/** True where one name is a part of the other, but for words that are offices. */
function isNamedAlike(claimed: string, name: string, speaker: CorpusSpeaker | undefined): boolean {
  const asked = nameWords(claimed);
  return [name, ...(speaker === undefined ? [] : [speaker.name])].map(nameWords).some((known) => {
    const shared = [...asked].filter((word) => known.has(word)).length;
    return speaker?.type === "person"
      ? shared > 0 && (shared === asked.size || shared === known.size)
      : shared > 0;
  });
}

function nameWords(name: string): ReadonlySet<string> {
  const telling = tellingTerms(name);
  const names = telling.filter(({ surface }) => !isPersonNoun(surface));
  return new Set((names.length > 0 ? names : telling).map(({ surface }) => surface));
}

/** What an article calls somebody of this name. */
function titlesOf({ people }: Article, name: string): readonly Term[] {
  const words = nameWords(name);
  return people
    .filter((person) => {
      const own = nameWords(person.name);
      return [...words].every((word) => own.has(word)) || [...own].every((word) => words.has(word));
    })
    .flatMap(({ titles }) => titles.flatMap(tellingTerms));
}

/** True where a body is claimed and whoever speaks has an office in it. */
const sharesOffice = (
  wanted: readonly Term[],
  titles: readonly Term[],
  meant: readonly CorpusSpeaker[],
): boolean => meant.every(({ type }) => type !== "person") && sharesField(titles, wanted);

/** Letters that "minister" and "ministry", "president" and "presidency" share at least. */
const sharedLetters = 6;

/** True where an office and a body have a word in common, in whatever form. */
const sharesField = (titles: readonly Term[], body: readonly Term[]): boolean =>
  titles.some(({ term }) =>
    body.some(
      (other) =>
        other.term === term ||
        (term.length >= sharedLetters &&
          other.term.slice(0, sharedLetters) === term.slice(0, sharedLetters)),
    ),
  );

/** True where the sentence names whom the words are given to: it may be their report. */
function mentions(
  { text, sentences }: Article,
  tokens: readonly PrintedToken[],
  wanted: readonly Term[],
): boolean {
  const touched = new Set(tokens.map(({ sentence }) => sentence));
  return [...touched].some((at) => {
    const span = sentences[at]?.span;
    const own = new Set(span === undefined ? [] : splitTerms(text, span).map(({ term }) => term));
    return wanted.some(({ term }) => own.has(term));
  });
}
