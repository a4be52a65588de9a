import { isPersonNoun } from "../corpus/attribution/lexicon/person-nouns.ts";
import { splitTerms, type Term } from "../language/terms.ts";

/** A name without the forms of address before it. */
export function withoutHonorifics(name: string): string {
  const words = name.split(" ");
  const first = words.findIndex((word) => !isHonorific(splitTerms(word)[0]?.term ?? ""));
  return first < 0 ? name : words.slice(first).join(" ");
}

/** The words of a person's name, folded, without stop words and forms of address. */
export const personWords = (name: string): readonly string[] =>
  splitTerms(name)
    .filter(({ term, isStop }) => !isStop && !isHonorific(term))
    .map(({ surface }) => surface);

const words = (list: string): ((term: string) => boolean) => {
  const terms = new Set(
    list.split(" ").flatMap((word) => splitTerms(word).map(({ term }) => term)),
  );
  return (term) => terms.has(term);
};

/** Forms of address, which tell nobody from anybody. */
export const isHonorific = words(
  "mr mrs ms miss mx dr sir dame lord lady madam prof professor rev reverend mister hon eng engr msgr monsignor bishop archbishop cardinal father imam rabbi alhaji haji hajia brig brigadier gen col maj lt sgt capt supt superintendent inspector sergeant lieutenant corporal constable commodore admiral",
);

/** Who speaks for somebody else: "the spokesman for Marsh" is not Marsh. */
export const speaksForAnother = words("spokesman spokeswoman spokesperson");

/** Offices that stand before a name in news English; a question may use one that no article prints. */
export const isTitleWord = ({ surface, term }: Pick<Term, "surface" | "term">): boolean =>
  isTitleTerm(term) || isPersonNoun(surface);

const isTitleTerm = words(
  "president minister secretary chancellor senator governor mayor general chief leader director spokesman spokeswoman spokesperson ambassador king queen prince princess pope judge justice captain colonel premier prime foreign state deputy vice former representative congressman congresswoman commissioner coach chairman chairwoman chair ceo boss head official top diplomat envoy",
);
