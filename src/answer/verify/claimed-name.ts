import { genderOf } from "../../corpus/attribution/lexicon/genders.ts";
import { groups, roles } from "../../corpus/attribution/lexicon/people-words.ts";
import { isPersonNoun, singularOf } from "../../corpus/attribution/lexicon/person-nouns.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { splitTerms } from "../../language/terms.ts";
import type { SpeakerDirectory } from "../../retrieval/speakers.ts";

/** What is asked of a corpus about a name. */
export type Directory = Pick<SpeakerDirectory, "find" | "isPersonName">;

const part = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = "of|the|de|da|del|der|di|dos|van|von|bin|ibn|al|la|le|el|y|e";

/** The form of a name: words with capitals, with a particle or two between them. */
export const namePattern = `${part}(?: (?:(?:${particle}) ){0,2}${part}){0,5}`;

/** The form of a name, or of a body or somebody with an office: "the mining minister". */
export const speakerPattern = `(?:${namePattern}|[Tt]he(?: [\\p{L}\\p{M}'’-]+){1,6}?)`;

const nameForm = new RegExp(`^${namePattern}$`, "u");

/**
 * How surely a message names somebody where a name stands. `sure`: nothing else stands there; `likely`: a
 * heading may stand there; `open`: anything may.
 */
export type Place = "sure" | "likely" | "open";

/**
 * Somebody of the corpus, what has the form of a name, or a definite office or body. Of what the corpus
 * does not know, the less counts as a name the more else may stand in its place.
 */
export function isSpeaker(name: string, { find, isPersonName }: Directory, place: Place): boolean {
  const words = name.split(" ");
  const isKnown = words.length <= 6 && find(splitTerms(name.replace(/^the /iu, ""))).length > 0;
  if (isOfficeOrBody(name, isKnown)) return true;
  if (!nameForm.test(name)) return place !== "open" && isKnown;
  if (isKnown) return true;
  if (isShouted(name) && words.some(isNoPartOfNames)) return false;
  if (words.length === 2 && /^the$/iu.test(words[0] ?? "")) return false;
  if (place === "open")
    return (
      words.length > 1 &&
      (genderOf([], words[0]) !== undefined ||
        splitTerms(name).some(({ term }) => isPersonName(term)))
    );
  return place === "sure" || words.length > 1;
}

/** In words all in capitals those of a sentence look like a name: "IT IS WARM AND DRY". */
const isShouted = (name: string): boolean => name === name.toUpperCase();

const isParticle = new RegExp(`^(?:${particle})$`, "iu");

const isNoPartOfNames = (word: string): boolean =>
  isStopWord(word.toLowerCase()) && !isParticle.test(word);

/** "The president", "the minister of mines", "the government", and "the miners" where the corpus has them. */
function isOfficeOrBody(name: string, isKnown: boolean): boolean {
  const [article, ...words] = name.toLowerCase().split(" ");
  const end = words.findIndex((word) => /^(?:of|for|in|at|on|from)$/u.test(word));
  const head = words[end < 0 ? words.length - 1 : end - 1];
  return (
    article === "the" &&
    head !== undefined &&
    (roles.has(singularOf(head)) || groups.has(head) || (isKnown && isPersonNoun(head)))
  );
}

/** A name without the marks and the words before it that are none of it ("When Ana Lopes"). */
export function trimName(name: string): string {
  const words = name.replace(/[\s.!?]+$/u, "").split(" ");
  const first = words.findIndex((word) => !isStopWord(word.toLowerCase()) || /^the$/iu.test(word));
  return words.slice(Math.max(first, 0)).join(" ");
}
