import { verbFor } from "./events.ts";
import { frameOf } from "./frames.ts";
import { happensOnce } from "./once.ts";
import { relationsOf } from "./relations.ts";
import type { Stated } from "./stated.ts";
import type { Reading, Token } from "./tokens.ts";
import { type ReadTime, type When, whenAt } from "./when.ts";

/** Times of a sentence that are read at most. */
const mostMoments = 8;

/** A time and what happened then. */
export interface Moment extends Stated {
  readonly kind: "time";
  readonly when: When;
}

/** The times at which a sentence says that something happened, in order. */
export function findMoments(reading: Reading): readonly Moment[] {
  const { tokens } = reading;
  const moments: Moment[] = [];
  for (let at = 0; at < tokens.length && moments.length < mostMoments; at += 1) {
    const read = whenAt(tokens, at);
    if (read === undefined) continue;
    const moment = momentAt(reading, at, read);
    if (moment !== undefined) moments.push(moment);
    at = read.to - 1;
  }
  return moments;
}

/** Relations other than "at that time": "since Monday", "before 4 a.m.", "by Friday", "last May". */
const aside =
  /^(?:since|until|till|by|from|to|between|through|within|during|next|last|every|each|than|of)$/u;

function momentAt(reading: Reading, at: number, { when, to }: ReadTime): Moment | undefined {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const next = tokens[to]?.lower ?? "";
  if (aside.test(before?.lower ?? "") || before?.text === "-" || /^[-–—/]$/u.test(next))
    return undefined;
  if (when.kind !== "clock" && /^(?:before|after)$/u.test(before?.lower ?? "")) return undefined;
  if (/^(?:gmt|utc|bst|est|edt|cet|local|to|or|and|s)$/u.test(next) || isPossessive(tokens, to))
    return undefined;
  const event = verbFor(tokens, at);
  if (event === undefined || !happensOnce(event)) return undefined;
  const piece = tokens.filter((token) => token.piece === event.piece);
  const first = tokens[at];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const frame = frameOf(piece);
  return {
    kind: "time",
    reading,
    value: { start: first.start, end: last.end },
    when,
    event,
    frame: when.kind === "clock" ? frame : { ...frame, days: new Set() },
    relations: relationsOf(tokens, at, to, event),
    beside: new Set(
      piece
        .filter(
          (token) =>
            token.kind === "word" &&
            !token.isStop &&
            token !== event &&
            !(token.start >= first.start && token.end <= last.end),
        )
        .map(({ term }) => term),
    ),
  };
}

/** "Friday’s talks": the time belongs to a noun. */
const isPossessive = (tokens: readonly Token[], to: number): boolean =>
  /[’']s$/u.test(tokens[to - 1]?.text ?? "") || tokens[to]?.pos === "NOUN";
