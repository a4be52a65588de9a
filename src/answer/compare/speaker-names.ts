import { splitWords } from "../../language/words.ts";

/** True where two names can be one person's: every word of the shorter stands in the longer. */
export function areOneName(one: string, other: string): boolean {
  const [first, second] = [wordsOfName(one), wordsOfName(other)];
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  return shorter.size > 0 && [...shorter].every((word) => longer.has(word));
}

/** The fullest of names that can all be one person's; undefined where there is none or they differ. */
export function agreedName(names: readonly string[]): string | undefined {
  const isOne = names.every((one, at) =>
    names.slice(at + 1).every((other) => areOneName(one, other)),
  );
  if (!isOne) return undefined;
  return [...names].sort((a, b) => b.length - a.length)[0];
}

const wordsOfName = (name: string): ReadonlySet<string> =>
  new Set(splitWords(name).map(({ folded }) => folded));
