import type { WrittenNumber } from "./numbers.ts";
import type { Token } from "./tokens.ts";

/** How much a text says that something is. */
export interface Amount {
  readonly value: number;
  /** What it is exact to; two amounts less apart can be one amount rounded. Above 0. */
  readonly step: number;
  /** `floor` for "at least", `ceiling` for "nearly" and "up to". */
  readonly bound?: "floor" | "ceiling";
}

/** What the words before a number make of it. */
interface Hedge {
  readonly bound?: "floor" | "ceiling";
  /** True where the number is rounded, too: "more than 40" may be 44, "at least 40" counts 40. */
  readonly isRough: boolean;
}

/** Hedges and bounds (Quirk et al. 1985, §8.107; Lakoff 1973, "Hedges"), the longer before the shorter. */
const hedges: readonly (readonly [words: string, hedge: Hedge])[] = [
  ...toHedges("no fewer than, no less than, not less than, a minimum of, at least", {
    bound: "floor",
    isRough: false,
  }),
  ...toHedges("no more than, not more than, as many as, as much as, a maximum of, at most, up to", {
    bound: "ceiling",
    isRough: true,
  }),
  ...toHedges("a total of", { isRough: false }),
  ...toHedges("an estimated", { isRough: true }),
  ...toHedges("well over, just over, more than, over, above", { bound: "floor", isRough: true }),
  ...toHedges("just under, fewer than, less than, under, below, nearly, almost", {
    bound: "ceiling",
    isRough: true,
  }),
  ...toHedges("close to, about, around, roughly, approximately, some, estimated", {
    isRough: true,
  }),
  ...toHedges("only, just, exactly", { isRough: false }),
];

function toHedges(words: string, hedge: Hedge): readonly (readonly [string, Hedge])[] {
  return words.split(", ").map((one) => [one, hedge]);
}

/** Where the words about a number begin, and what they make of it. */
export function hedgedAmount(
  tokens: readonly Token[],
  at: number,
  { value, step, to }: WrittenNumber,
): { readonly from: number; readonly amount: Amount } {
  const rough = Math.max(step, roughStep(value));
  for (const [words, { bound, isRough }] of hedges) {
    const parts = words.split(" ");
    const from = at - parts.length;
    if (from < 0 || !parts.every((part, index) => tokens[from + index]?.lower === part)) continue;
    const amount = { value, step: isRough ? rough : step };
    return { from, amount: bound === undefined ? amount : { ...amount, bound } };
  }
  const isMore = tokens[to]?.lower === "or" && /^(?:more|so)$/u.test(tokens[to + 1]?.lower ?? "");
  return { from: at, amount: isMore ? { value, step: rough, bound: "floor" } : { value, step } };
}

/** What a rough number is exact to: tens for "about 80", fives for "about 85". */
const roughStep = (value: number): number => (value % 10 === 0 ? 10 : value % 5 === 0 ? 5 : 1);

/** True where two amounts may be one: the same, one rounded, or one within the other's bound. */
export function mayBeOneAmount(one: Amount, other: Amount): boolean {
  if (Math.abs(one.value - other.value) < Math.max(one.step, other.step)) return true;
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  return (
    (less.bound === "floor" && more.bound !== "floor") ||
    (more.bound === "ceiling" && less.bound !== "ceiling")
  );
}
