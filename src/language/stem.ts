import porter2 from "wink-porter2-stemmer";
import { remembering } from "./remember.ts";

/** Stems kept at most; a year of news has fewer words than that, hostile text more. */
const mostStems = 200_000;

/**
 * The Porter2 stem of a folded word, by which its inflections are compared.
 * That it is remembered makes this some 90 times faster.
 */
export const stem = remembering(
  (word) => (/^[a-z]{3,40}$/u.test(word) ? porter2(word) : word),
  mostStems,
);
