import type { Span } from "../../../language/span.ts";
import { type Amount, hedgedAmount } from "./amounts.ts";
import { casualtiesAt, casualtiesOf, totalledBefore } from "./casualties.ts";
import { countedAt, isNoun } from "./counted.ts";
import { eventOf } from "./events.ts";
import { frameOf } from "./frames.ts";
import { isNoFigure } from "./no-figures.ts";
import { readNumber } from "./numbers.ts";
import { relationsOf } from "./relations.ts";
import type { Stated } from "./stated.ts";
import type { Reading, Token } from "./tokens.ts";
import { type Unit, unitOf } from "./units.ts";

/** Figures of a sentence that are read at most. */
const mostFigures = 12;

/** A number and what it counts. */
export interface Figure extends Stated {
  readonly kind: "figure";
  readonly amount: Amount;
  readonly unit: Pick<Unit, "kind" | "name">;
  /** The noun that is counted, or that money and shares are of; absent where there is none. */
  readonly noun?: { readonly term: string; readonly span: Span };
  readonly modifiers: ReadonlySet<string>;
}

/** The figures of a sentence that can be compared with others', in order. */
export function findFigures(reading: Reading): readonly Figure[] {
  const figures: Figure[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length && figures.length < mostFigures; at += 1) {
    const number = readNumber(tokens, at);
    if (number === undefined) continue;
    const figure = figureAt(reading, at, number);
    if (figure !== undefined) figures.push(figure);
    at = number.to - 1;
  }
  return figures;
}

function figureAt(
  reading: Reading,
  at: number,
  number: NonNullable<ReturnType<typeof readNumber>>,
): Figure | undefined {
  const { tokens } = reading;
  const before = tokens[at - 1];
  const sign = before?.kind === "sign" ? before : undefined;
  const start = sign === undefined ? at : at - 1;
  const unit = unitOf(tokens, sign, number.to);
  const { from, amount } = hedgedAmount(tokens, start, number);
  if (isNoFigure({ tokens, from, at: start, to: number.to, unit, value: number.value }))
    return undefined;
  const end = tokens[unit.kind === "measure" ? number.to - 1 : unit.to - 1]?.end ?? 0;
  const value = { start: tokens[from]?.start ?? 0, end };
  const stated = { kind: "figure" as const, reading, value, amount, unit };
  return statedOfPeople(stated, from, unit) ?? statedOfThings(stated, from, unit);
}

type Draft = Pick<Figure, "kind" | "reading" | "value" | "amount" | "unit">;

/** "34 dead", "12 deaths", "injured 121", "the toll rose to 34". */
function statedOfPeople(draft: Draft, from: number, unit: Unit): Figure | undefined {
  if (unit.kind !== "count") return undefined;
  const { tokens } = draft.reading;
  const found =
    casualtiesAt(tokens, unit.to) ??
    (countedAt(tokens, unit.to) === undefined
      ? (casualtiesOf(tokens, from, unit.to) ?? totalledBefore(tokens, from))
      : undefined);
  if (found === undefined) return undefined;
  const { noun, term, modifiers, event, to } = found;
  // A total says of itself on which day it was reached: "rose to 34 on Thursday".
  const frame = frameOf(pieceOf(tokens, from, Math.max(to, unit.to)));
  return {
    ...draft,
    noun: { term, span: noun },
    modifiers,
    event,
    ...(to <= from && { isTotal: true as const }),
    frame: to <= from ? { ...frame, days: new Set() } : frame,
    relations: {
      ...relationsOf(tokens, from, Math.max(to, unit.to), event),
      isLevel: false,
    },
    beside: besideOf(tokens, from, Math.max(to, unit.to)),
  };
}

/** "12 people were killed", "a £38m deal", "cut by 12 per cent". */
function statedOfThings(draft: Draft, from: number, unit: Unit): Figure | undefined {
  const { tokens } = draft.reading;
  const isJoined = tokens[unit.to]?.text === "-";
  const counted =
    unit.kind === "measure" && !isJoined
      ? ofWhat(tokens, unit.to)
      : (countedAt(tokens, isJoined ? unit.to + 1 : unit.to) ?? ofWhat(tokens, unit.to));
  if (unit.kind === "count" && counted === undefined) return undefined;
  const to = counted?.to ?? unit.to;
  const event = eventOf(tokens, from, to);
  const frame = frameOf(pieceOf(tokens, from, to));
  return {
    ...draft,
    ...(counted !== undefined && { noun: { term: counted.term, span: counted.noun } }),
    modifiers: new Set([...(counted?.modifiers ?? []), ...measuredBefore(tokens, from, unit)]),
    ...(event !== undefined && { event }),
    frame: isInfinitive(tokens, event) ? { ...frame, isOpen: true } : frame,
    relations: relationsOf(tokens, from, to, event),
    beside: besideOf(tokens, from, to),
  };
}

/** The noun that is measured: depth of "at a depth of 10 kilometres". */
function measuredBefore(tokens: readonly Token[], from: number, unit: Unit): readonly string[] {
  const noun = tokens[from - 2];
  const isMeasured = unit.kind !== "count" && tokens[from - 1]?.lower === "of";
  return isMeasured && noun !== undefined && isNoun(noun) ? [noun.term] : [];
}

/** "built to carry 300 people" carries nobody yet. */
const isInfinitive = (tokens: readonly Token[], event: Token | undefined): boolean =>
  event !== undefined && tokens[tokens.indexOf(event) - 1]?.lower === "to";

/** The noun behind "of": households of "4 per cent of households". */
function ofWhat(tokens: readonly Token[], at: number): ReturnType<typeof countedAt> {
  if (tokens[at]?.lower !== "of") return undefined;
  return countedAt(
    tokens,
    /^(?:the|its|their|his|her|all|a|an)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1,
  );
}

/** The piece of the sentence around `[from, to)`, with a clause that hangs on its end. */
function pieceOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const first = tokens[from]?.piece ?? 0;
  const next = tokens[to];
  const last = Math.max(
    tokens[to - 1]?.piece ?? 0,
    /^(?:who|that|which)$/u.test(next?.lower ?? "") ? (next?.piece ?? 0) : 0,
  );
  return tokens.filter(({ piece }) => piece >= first && piece <= last);
}

const besideOf = (tokens: readonly Token[], from: number, to: number): ReadonlySet<string> =>
  new Set(
    pieceOf(tokens, from, to)
      .filter(
        (token) =>
          !token.isStop && token.kind === "word" && !tokens.slice(from, to).includes(token),
      )
      .map(({ term }) => term),
  );
