/** The function words by which a question is taken apart (Quirk et al. 1985, §2.39), folded. */
const wordSet = (list: string) => {
  const set: ReadonlySet<string> = new Set(list.split(" "));
  return (folded: string): boolean => set.has(folded);
};

/** A question word. */
export const isWhWord = wordSet("what who whom whose which when where why how whats whos");
/** A form of "do". */
export const isDo = (folded: string | undefined): boolean =>
  folded === "did" || folded === "does" || folded === "do";
/** An auxiliary verb, negated or not. */
export const isAuxiliary = wordSet(
  "did does do has have had is are was were will would can could may might should didnt doesnt dont hasnt havent isnt wasnt",
);
/** An adverb that may stand inside a question's verb. */
export const isAdverb = wordSet(
  "ever also first last recently just now already really actually even then specifically publicly again exactly not so far",
);
/** What may stand between "who" and its verb. */
export const isAuxiliaryOrAdverb = (folded: string): boolean =>
  isAuxiliary(folded) || isAdverb(folded) || folded === "been" || folded === "be";
/** A noun or adverb that may go with a question word: "everything", "what day". */
export const isLightNoun = wordSet(
  "everything anything something things thing else all exactly specifically day date year time month reason many much long words",
);
/** A determiner, or an adjective that only orders. */
export const isDeterminer = wordSet("the a an any all some every latest recent");
/** A preposition that no name has inside but "of". */
export const isPreposition = wordSet(
  "in at by for with from of to during after before against between on about over under into",
);
/** A word that ties a topic to a verb or noun of speech. */
export const isTopicLink = wordSet(
  "about on regarding concerning over of to that in towards toward against into with re",
);
/** A pronoun for somebody the question does not name. */
export const isPersonalPronoun = wordSet(
  "he she they it you we i somebody someone anyone anybody people",
);
