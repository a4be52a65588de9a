import type { Token } from "./tokens.ts";

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly value: number;
  /** What the writing is exact to: 1 for "1,312", 100 for "1,300", 100,000 for "1.2 million". */
  readonly step: number;
  /** Index of the first token behind it. */
  readonly to: number;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

/** The number words up to ninety. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...ones.split(" ").map((word, at): [string, number] => [word, at]),
  ...tens.split(" ").map((word, at): [string, number] => [word, 10 * at + 20]),
]);

/** What multiplies the number before it; the short forms only where they are glued to figures. */
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const dozen = 12;

/** The number that begins at a token, in figures or words; undefined where none does, or none that counts. */
export function readNumber(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const token = tokens[at];
  if (token?.kind === "number") return scaled(tokens, readFigures(tokens, at));
  if (token?.kind !== "word") return undefined;
  if (/^(?:a|an|one|half)$/u.test(token.lower)) return readArticleNumber(tokens, at);
  return scaled(tokens, readWords(tokens, at));
}

/** "1,312", "61", "4.2": with separators of thousands or a decimal point, fifteen digits at most. */
function readFigures(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const text = tokens[at]?.text ?? "";
  if (
    text.length > 20 ||
    !/^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u.test(text)
  )
    return undefined;
  const plain = text.replaceAll(",", "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  const step = decimals > 0 ? 10 ** -decimals : roundness(Number(plain));
  return { value: Number(plain), step, to: at + 1 };
}

/** The place of the last digit that is not nought, from hundreds on: smaller round numbers are exact. */
function roundness(value: number): number {
  let step = 1;
  while (value >= 100 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** "seventy-nine", "two hundred and twelve", "twelve". */
function readWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const first = cardinals.get(tokens[at]?.lower ?? "");
  if (first === undefined || first === 0) return undefined;
  const unit = cardinals.get(tokens[at + 2]?.lower ?? "") ?? 0;
  const isCompound = first >= 20 && tokens[at + 1]?.text === "-" && unit >= 1 && unit <= 9;
  return isCompound
    ? { value: first + unit, step: 1, to: at + 3 }
    : { value: first, step: 1, to: at + 1 };
}

/** "a dozen", "a million", "half a dozen", "one hundred". A bare "one" mostly counts nothing. */
function readArticleNumber(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const isHalf = tokens[at]?.lower === "half";
  const scaleAt = isHalf && /^an?$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const number = scaled(tokens, { value: isHalf ? 0.5 : 1, step: isHalf ? 0.5 : 1, to: scaleAt });
  return number !== undefined && number.to > scaleAt ? number : undefined;
}

/** The number with the scales and the half behind it: "4 million", "two dozen", "five and a half". */
function scaled(
  tokens: readonly Token[],
  number: WrittenNumber | undefined,
): WrittenNumber | undefined {
  if (number === undefined) return undefined;
  let { value, step, to } = withHalf(tokens, number);
  if (tokens[to]?.lower === "dozen" && value < 100)
    return { value: value * dozen, step: dozen / 2, to: to + 1 };
  for (let scale = scaleAt(tokens, to); scale !== undefined; scale = scaleAt(tokens, to)) {
    const more = scale === 100 ? readRest(tokens, to + 1) : undefined;
    value = value * scale + (more?.value ?? 0);
    step = more === undefined ? step * scale : 1;
    to = more?.to ?? to + 1;
  }
  return Number.isFinite(value) && value <= 1e15 ? { value, step, to } : undefined;
}

function scaleAt(tokens: readonly Token[], to: number): number | undefined {
  const isJoined = tokens[to]?.text === "-" && tokens[to + 1]?.isGlued === true;
  const token = tokens[isJoined ? to + 1 : to];
  if (token === undefined || isJoined) return undefined;
  if (token.isGlued && Object.hasOwn(shortScales, token.lower)) return shortScales[token.lower];
  return Object.hasOwn(scales, token.lower) ? scales[token.lower] : undefined;
}

/** "and twelve" of "two hundred and twelve". */
function readRest(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  return tokens[at]?.lower === "and" ? readWords(tokens, at + 1) : readWords(tokens, at);
}

/** "five and a half", "five-and-a-half". */
function withHalf(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
  const next = tokens.slice(number.to, number.to + 7).filter(({ text }) => text !== "-");
  const isHalf = next[0]?.lower === "and" && next[1]?.lower === "a" && next[2]?.lower === "half";
  const half = next[2];
  return isHalf && half !== undefined
    ? { value: number.value + 0.5, step: 0.5, to: tokens.indexOf(half, number.to) + 1 }
    : number;
}
