import type { Article } from "../corpus/article.ts";
import { addToSet } from "../language/group-by.ts";
import { personWords, withoutHonorifics } from "./person-names.ts";

/**
 * From what an article calls a person to what the corpus calls them. A surname becomes the one full
 * name that ends with it, or by whose first word its article calls the person, as with Chinese names.
 * Case, accents and forms of address make no other name; the spelling that most articles have is
 * given, of equals the first.
 */
export function collectFullNames(articles: readonly Article[]): (name: string) => string {
  const bySurname = new Map<string, Set<string>>();
  const spellings = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const printed = new Set<string>();
    for (const { name, surname } of personsOf(article)) {
      const words = personWords(name);
      printed.add(withoutHonorifics(name));
      if (words.length < 2) continue;
      const called = surname === undefined ? undefined : personWords(surname)[0];
      for (const word of [called, words.at(-1)])
        if (word !== undefined) addToSet(bySurname, word, words.join(" "));
    }
    for (const spelling of printed) {
      const key = personWords(spelling).join(" ");
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
    }
  }
  const best = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]));
  return (name) => {
    const words = personWords(name);
    const [full, ...others] = (words.length === 1 && bySurname.get(words[0] ?? "")) || [];
    const key = full === undefined || others.length > 0 ? words.join(" ") : full;
    return (key === "" ? undefined : best.get(key)) ?? name;
  };
}

interface Named {
  readonly name: string;
  readonly surname?: string;
}

/** Every person whom an article names or quotes; the same one may come twice. */
const personsOf = ({ people, attributions }: Article): readonly Named[] => [
  ...people.filter(({ type }) => type === "person"),
  ...attributions.flatMap(({ speaker }) =>
    speaker.kind === "named" && speaker.type === "person" ? [speaker] : [],
  ),
];

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
