import type { Token } from "./tokens.ts";

const names = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const pattern =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/** True for a month's name or its abbreviation, with its capital: people march and may. */
export const isMonth = ({ text, lower }: Pick<Token, "text" | "lower">): boolean =>
  /^\p{Lu}/u.test(text) && pattern.test(lower);

/** The number of a month, 1 to 12. */
export const monthOf = ({ lower }: Pick<Token, "lower">): number =>
  names.indexOf(lower.slice(0, 3)) + 1;
