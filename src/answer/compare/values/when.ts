import { isMonth, monthOf } from "./months.ts";
import type { Token } from "./tokens.ts";

/** When, as exactly as the text says it. */
export type When =
  /** Minutes since midnight, 0 to 1,439; `isExact` is false for "about" and "shortly before". */
  | {
      readonly kind: "clock";
      readonly minutes: number;
      readonly hasHalf: boolean;
      readonly isExact: boolean;
    }
  /** 0 for Sunday to 6. */
  | { readonly kind: "weekday"; readonly day: number }
  /** Months from 1; what the text does not say is absent. */
  | {
      readonly kind: "date";
      readonly month?: number;
      readonly day?: number;
      readonly year?: number;
    };

const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** A time and the index of the first token behind it. */
export interface ReadTime {
  readonly when: When;
  readonly to: number;
}

/** The time that begins at a token; undefined where none does. */
export function whenAt(tokens: readonly Token[], at: number): ReadTime | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const day = weekdays.indexOf(token.lower);
  if (day >= 0 && /^\p{Lu}/u.test(token.text))
    return { when: { kind: "weekday", day }, to: at + 1 };
  return clockAt(tokens, at) ?? dateAt(tokens, at);
}

/** "7:44 p.m.", "10.15am", "4 a.m.", "15:30". */
function clockAt(tokens: readonly Token[], at: number): ReadTime | undefined {
  const token = tokens[at];
  const parts = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/u.exec(token?.text ?? "");
  if (token?.kind !== "number" || parts === null || tokens[at - 1]?.kind === "sign")
    return undefined;
  const half = /^([ap])\.?m\.?$/u.exec(tokens[at + 1]?.lower ?? "")?.[1];
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  const isColon = token.text.includes(":");
  if (half === undefined && !isColon) return undefined;
  if (half !== undefined && (hour === 0 || hour > 12)) return undefined;
  const minutes = (half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)) * 60 + minute;
  const isExact =
    !/^(?:about|around|before|after|nearly|almost|past|by|until|approximately|roughly)$/u.test(
      tokens[at - 1]?.lower ?? "",
    );
  const hasHalf = half !== undefined || hour > 12;
  return {
    when: { kind: "clock", minutes, hasHalf, isExact },
    to: half === undefined ? at + 1 : at + 2,
  };
}

/** "April 24", "24 April 2026", "in April", "in 2006". */
function dateAt(tokens: readonly Token[], at: number): ReadTime | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return undefined;
  if (isMonth(first)) {
    const dotted = second?.text === "." ? at + 2 : at + 1;
    const day = dayOf(tokens[dotted]);
    const to = day === undefined ? dotted : isOrdinal(tokens[dotted + 1]) ? dotted + 2 : dotted + 1;
    if (
      day === undefined &&
      !/^(?:in|last|this|of|early|late|mid)$/u.test(tokens[at - 1]?.lower ?? "")
    )
      return undefined;
    return withYear(
      tokens,
      { month: monthOf(first), ...(day !== undefined && { day }) },
      day === undefined ? at + 1 : to,
    );
  }
  const day = dayOf(first);
  const monthAt = isOrdinal(second) ? at + 2 : at + 1;
  const month = tokens[monthAt];
  if (day !== undefined && month !== undefined && isMonth(month))
    return withYear(tokens, { month: monthOf(month), day }, monthAt + 1);
  const isYear = /^(?:19|20)\d\d$/u.test(first.text) && /^in$/u.test(tokens[at - 1]?.lower ?? "");
  return isYear ? { when: { kind: "date", year: Number(first.text) }, to: at + 1 } : undefined;
}

function withYear(
  tokens: readonly Token[],
  date: { readonly month: number; readonly day?: number },
  to: number,
): ReadTime {
  const yearAt = tokens[to]?.text === "," ? to + 1 : to;
  const year = tokens[yearAt];
  return year?.kind === "number" && /^(?:19|20)\d\d$/u.test(year.text)
    ? { when: { kind: "date", ...date, year: Number(year.text) }, to: yearAt + 1 }
    : { when: { kind: "date", ...date }, to };
}

const isOrdinal = (token: Token | undefined): boolean =>
  token?.isGlued === true && /^(?:st|nd|rd|th)$/u.test(token.lower);

function dayOf(token: Token | undefined): number | undefined {
  return token !== undefined && /^(?:[1-9]|[12]\d|3[01])$/u.test(token.text)
    ? Number(token.text)
    : undefined;
}
