/** The words of a list that is written for reading: apart by white space, in lower case. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
