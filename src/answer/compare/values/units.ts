import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { stem } from "../../../language/stem.ts";
import type { Token } from "./tokens.ts";

/** What a number is of: things, a share, one currency's money, or so many of a unit of measure. */
export interface Unit {
  readonly kind: "count" | "share" | "money" | "measure";
  /** For money and measures which, else nothing; only the same are compared. */
  readonly name: string;
  /** Index of the first token behind it. */
  readonly to: number;
}

/** Currencies by the sign before a sum; one that several countries use is compared with itself alone. */
const signs: Readonly<Record<string, string>> = {
  $: "dollar",
  US$: "dollar",
  "£": "pound",
  "€": "euro",
  "₹": "rupe",
};
/** Currencies by name (ISO 4217), as stems. */
const currencies =
  wordsOf(`dollar pound euro cent penni penc shill rupe naira rand yen yuan renminbi peso
  real franc krona krone kroner crown koruna zloti forint lei lev lira rubl roubl hryvnia dinar dirham
  riyal rial shekel won baht ringgit rupiah dong taka cedi birr kwacha`);
/** Units of the SI, of trade and of time, as stems and by their signs. */
const measures =
  wordsOf(`second minut hour day night week fortnight month year decad centuri kilomet kilometr
  kilometer metr meter centimet centimetr centimeter millimet millimetr millimeter mile yard foot inch
  acr hectar tonn ton kilo kilogram gram kg km cm mm m ft litr liter barrel gallon megawatt gigawatt
  kilowatt degre mph kph point knot`);

/** The unit of a number whose tokens end before `to`; a plain count where none is named. */
export function unitOf(tokens: readonly Token[], sign: Token | undefined, to: number): Unit {
  if (sign !== undefined) {
    const printed = sign.text;
    return { kind: "money", name: signs[printed] ?? printed, to };
  }
  const at = tokens[to]?.text === "-" ? to + 1 : to;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return { kind: "count", name: "", to };
  if (first.text === "%" || first.lower === "percent") return share(tokens, at + 1);
  if (first.lower === "per" && second?.lower === "cent") return share(tokens, at + 2);
  if (first.kind === "word" && first.lower.length <= 12) {
    const name = stem(first.lower);
    if (currencies.has(name) && !(name === "pound" && /^(?:of|per)$/u.test(second?.lower ?? "")))
      return { kind: "money", name, to: at + 1 };
    if (measures.has(name) || measures.has(first.term))
      return { kind: "measure", name: measures.has(name) ? name : first.term, to: at + 1 };
  }
  return { kind: "count", name: "", to };
}

const share = (tokens: readonly Token[], to: number): Unit =>
  /^points?$/u.test(tokens[to]?.lower ?? "")
    ? { kind: "measure", name: "percentage point", to: to + 1 }
    : { kind: "share", name: "", to };
