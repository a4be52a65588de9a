import { termsOfQuestion } from "../../src/language/terms.ts";
import { splitWords } from "../../src/language/words.ts";

/**
 * From each term of a group of words to the other terms of its groups. Words of a phrasal verb are
 * joined by "_": `call_off`. A word that is no single telling term counts nothing.
 */
export function linkTerms(
  groups: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  const byTerm = new Map<string, Set<string>>();
  for (const words of groups) {
    const terms = words.flatMap((word) => {
      const [term, ...others] = termsOfQuestion(splitWords(word.replaceAll("_", " ")));
      return term === undefined || term.isStop || others.length > 0 ? [] : [term.term];
    });
    for (const term of terms) {
      const others = byTerm.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      byTerm.set(term, others);
    }
  }
  return new Map([...byTerm].map(([term, others]) => [term, [...others]]));
}
