import type { Article } from "../../corpus/article.ts";
import { slice } from "../../language/span.ts";
import { splitTerms, type Term } from "../../language/terms.ts";
import type { Retriever } from "../../retrieval/retrieve.ts";
import type { Heard } from "./found-speaker.ts";
import { isNotBody, isNotPerson, type SpeakerCase } from "./other-speaker.ts";
import { areNamedAlike, isName, tellingTerms } from "./person-names.ts";
import type { PrintedToken } from "./printed.ts";
import { hasPronounCue } from "./pronoun-cue.ts";

/** What is known of who speaks in a corpus. */
export type SpeakerParts = Pick<Retriever, "index" | "directory"> & {
  /** True for the name of an outlet or a wire agency of the corpus. */
  readonly isOutlet: (name: string) => boolean;
};

/** Whom a message gives words to, and where and by whom they are said. */
export interface Accusation {
  /** Absent where the message names nobody. */
  readonly claimed: string | undefined;
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
  accusation: Accusation,
  { directory, isOutlet }: Pick<SpeakerParts, "directory" | "isOutlet">,
): boolean {
  const { claimed, heard, article, tokens } = accusation;
  if (claimed === undefined || isOutlet(claimed)) return false;
  const { shown, speaker } = heard;
  const wanted = tellingTerms(claimed);
  if (shown.kind === "unclear" || wanted.length === 0) return false;
  if (shown.kind === "paper") return heard.isDenied || !mayReport(article, tokens, wanted);
  const meant = directory.find(wanted);
  if (speaker !== undefined && meant.includes(speaker)) return false;
  const isPerson = speaker?.type === "person";
  const names = [shown.name, ...(speaker === undefined ? [] : [speaker.name])];
  const mayBeMisspelt = isPerson && meant.length === 0;
  if (names.some((name) => areNamedAlike(claimed, name, { isPerson, mayBeMisspelt }))) return false;
  const isNamed = isName(claimed) || isNamesake(claimed, directory);
  const asked: SpeakerCase = { ...accusation, claimed, name: shown.name, wanted, meant, isNamed };
  return isPerson ? isNotPerson(asked) : isNotBody(asked);
}

/** True for an office with a capital that is a name in the corpus: "Baker". */
const isNamesake = (claimed: string, { isPersonName }: SpeakerParts["directory"]): boolean =>
  tellingTerms(claimed).some(
    ({ span, term }) => /^\p{Lu}/u.test(slice(claimed, span)) && isPersonName(term),
  );

/**
 * True where the paper's sentence names whom the words are given to, or a pronoun that speaks: it may be
 * their report.
 */
function mayReport(
  { text, sentences }: Article,
  tokens: readonly PrintedToken[],
  wanted: readonly Term[],
): boolean {
  const touched = new Set(tokens.map(({ sentence }) => sentence));
  return [...touched].some((at) => {
    const span = sentences[at]?.span;
    if (span === undefined) return false;
    const own = new Set(splitTerms(text, span).map(({ term }) => term));
    return wanted.some(({ term }) => own.has(term)) || hasPronounCue(slice(text, span));
  });
}
