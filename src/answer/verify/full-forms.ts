/** A word in front of an apostrophe and the words that it may stand for in full. */
export interface FullForm {
  readonly first: string;
  readonly second: ReadonlySet<string>;
}

/** Endings of contractions and what they stand for (Quirk et al. 1985, §3.23, §3.32 to §3.39). */
const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ["re", ["are"]],
  ["ve", ["have"]],
  ["ll", ["will", "shall"]],
  ["d", ["would", "had", "did"]],
  ["m", ["am"]],
  ["s", ["is", "has", "us"]],
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ["won't", "will"],
  ["shan't", "shall"],
  ["can't", "can"],
]);

/** The two words of a contraction: "we are" of "We’re", "would not" of "wouldn't". */
export function fullForm(printed: string): FullForm | undefined {
  const word = printed.toLowerCase().replaceAll("’", "'");
  const [, negated] = /^(\p{L}+)n't$/u.exec(word) ?? [];
  if (negated !== undefined)
    return { first: irregular.get(word) ?? negated, second: new Set(["not"]) };
  const [, first, ending = ""] = /^(\p{L}+)'(\p{L}+)$/u.exec(word) ?? [];
  const second = endings.get(ending);
  return first === undefined || second === undefined
    ? undefined
    : { first, second: new Set(second) };
}
