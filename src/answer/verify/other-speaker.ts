import type { Article } from "../../corpus/article.ts";
import { groups } from "../../corpus/attribution/lexicon/people-words.ts";
import { isPersonNoun } from "../../corpus/attribution/lexicon/person-nouns.ts";
import { isPlace } from "../../corpus/attribution/lexicon/places.ts";
import { overlaps, slice } from "../../language/span.ts";
import { splitTerms, type Term } from "../../language/terms.ts";
import type { CorpusSpeaker } from "../../retrieval/speakers.ts";
import type { Heard } from "./found-speaker.ts";
import { isBodyName, nameWords, tellingTerms } from "./person-names.ts";
import type { PrintedToken } from "./printed.ts";

/** An accusation of somebody whom the corpus may know. */
export interface SpeakerCase {
  readonly claimed: string;
  readonly heard: Heard;
  readonly article: Article;
  /** The printed words. */
  readonly tokens: readonly PrintedToken[];
  /** The name of whoever speaks, as the article gives it. */
  readonly name: string;
  readonly wanted: readonly Term[];
  /** Whom the corpus knows by the claimed name. */
  readonly meant: readonly CorpusSpeaker[];
  /** True where the claimed is a name rather than a description. */
  readonly isNamed: boolean;
}

/** True where a person who speaks is surely not meant. */
export function isNotPerson({
  claimed,
  article,
  name,
  wanted,
  meant,
  isNamed,
}: SpeakerCase): boolean {
  if (!isNamed)
    return wanted.length > 1 && meant.length > 0 && meant.every(({ type }) => type === "person");
  const isArticled = takesArticle(article.text, claimed);
  if (!isArticled && meant.some(({ type }) => type === "person")) return true;
  const titles = titlesOf(article, name);
  return !(
    sharesField(titles, wanted) ||
    ((isArticled || meant.length > 0 || isBodyName(claimed)) && isSomebodysVoice(titles)) ||
    ((isPlace(claimed) || wanted.some(({ surface }) => cabinet.test(surface))) &&
      titles.some(({ surface }) => ofCabinet.test(surface)))
  );
}

/** True where a text sets "the" before a name, as English does with bodies and not with people. */
const takesArticle = (text: string, claimed: string): boolean =>
  text.toLowerCase().includes(`the ${claimed.toLowerCase()} `);

/** True for "a spokesman" and "the club's spokeswoman", but not for one of a body with a name. */
const isSomebodysVoice = (titles: readonly Term[]): boolean =>
  titles.some(({ surface }) => spokesperson.test(surface)) &&
  titles.every(({ surface }) => isPersonNoun(surface) || groups.has(surface));

const spokesperson = /^spokes(?:man|woman|person)$/u;
const cabinet = /^(?:government|administration|cabinet|regime)$/u;
const ofCabinet = /^(?:president|premier|chancellor|minister|secretary|undersecretary)$/u;

/** True where a body that speaks, or somebody whom nobody names, is surely not meant. */
export function isNotBody(asked: SpeakerCase): boolean {
  const { claimed, heard, article, tokens, name, wanted, meant, isNamed } = asked;
  if (!isNamed || sharesField(titlesOf(article, claimed), tellingTerms(name))) return false;
  const isKnownPerson = meant.some(({ type }) => type === "person");
  // "The union" may be any union that the article speaks of, but nobody of whom it does not.
  const isNoneHere =
    meant.length === 0 &&
    wanted.length > 1 &&
    !isBodyName(claimed) &&
    !mentions(article.text, nameWords(claimed), "some");
  if (isGeneric(name) && !isKnownPerson && !isNoneHere) return false;
  const isIndefinite = /^(?:an?|one|another|two|several|some)\b/iu.test(name);
  if (isIndefinite && isNamedBeside(claimed, article, tokens)) return false;
  return heard.speaker?.type === "body" || isIndefinite;
}

/** True for a description without a name in it: "the union", "a club statement". */
const isGeneric = (name: string): boolean => !/.\p{Lu}/u.test(name);

/** True where the paragraph of the words names somebody: "one miner" may be they. */
function isNamedBeside(
  claimed: string,
  { text, sentences, paragraphs }: Article,
  tokens: readonly PrintedToken[],
): boolean {
  const touched = tokens.flatMap(({ sentence }) => sentences[sentence]?.span ?? []);
  return paragraphs.some(
    (paragraph) =>
      touched.some((span) => overlaps(paragraph, span)) &&
      mentions(slice(text, paragraph), nameWords(claimed), "every"),
  );
}

/** True where a text has some or all of a name's words. */
function mentions(text: string, name: ReadonlySet<string>, how: "some" | "every"): boolean {
  const own = new Set(splitTerms(text).map(({ surface }) => surface));
  return [...name][how]((word) => own.has(word));
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
