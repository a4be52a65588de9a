import { randomInt } from "node:crypto";

/** Crockford's letters and digits: none that is taken for another when read out. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 6;

/** Six signs that a member can tell the operator, who finds them in the log: one in a billion. */
export const newIncident = (): string =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join("");
