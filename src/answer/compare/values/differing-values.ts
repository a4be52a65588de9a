import type { Article } from "../../../corpus/article.ts";
import type { DifferingValues, Place, StatedValue } from "../comparison.ts";
import { byOutlet, plainPlace } from "../places.ts";
import { mayBeOneAmount } from "./amounts.ts";
import { type Figure, findFigures } from "./figures.ts";
import { findMoments, type Moment } from "./moments.ts";
import { readNumber } from "./numbers.ts";
import { isOneMoment, mayBeOneTime } from "./same-moment.ts";
import { isOneThing } from "./same-thing.ts";
import { readPlace } from "./tokens.ts";

type Value = Figure | Moment;

/** Figures and times that are compared with each other at most. */
const mostValues = 240;

/** Sentences of an article that are looked through for another paper's value at most. */
const mostSentences = 200;

/** What outlets state differently of what reads like one thing; silent wherever that is in doubt. */
export function findDifferingValues(places: readonly Place[]): readonly DifferingValues[] {
  const values = [...places]
    .sort(byOutlet)
    .map(readPlace)
    .flatMap((reading): Value[] => [...findFigures(reading), ...findMoments(reading)])
    .slice(0, mostValues);
  const knowledge = createKnowledge();
  const found: DifferingValues[] = [];
  const told = new Set<Value>();
  for (const [at, one] of values.entries()) {
    for (const other of values.slice(at + 1)) {
      if (told.has(one) || told.has(other) || !differ(one, other, knowledge)) continue;
      const group = values.filter(
        (value) =>
          value === one || value === other || (!told.has(value) && belongs(value, one, other)),
      );
      for (const value of group) told.add(value);
      found.push(...toEntry(one, group));
    }
  }
  return found;
}

/** True where two outlets state different values of one thing and neither prints the other's. */
function differ(one: Value, other: Value, knowledge: Knowledge): boolean {
  if (outletOf(one) === outletOf(other) || !isOne(one, other) || mayBeEqual(one, other))
    return false;
  if (prints(one, other) || prints(other, one)) return false;
  return !knowledge(one, other) && !knowledge(other, one);
}

const outletOf = ({ reading: { place } }: Value): string => place.outlet;

function isOne(one: Value, other: Value): boolean {
  if (one.kind === "figure" && other.kind === "figure") return isOneThing(one, other);
  return one.kind === "time" && other.kind === "time" && isOneMoment(one, other);
}

function mayBeEqual(one: Value, other: Value): boolean {
  if (one.kind === "figure" && other.kind === "figure")
    return mayBeOneAmount(one.amount, other.amount);
  return one.kind !== "time" || other.kind !== "time" || mayBeOneTime(one, other);
}

/** The same amount whatever is said of its bounds, or a time that may be the same. */
function areAlike(one: Value, other: Value): boolean {
  if (one.kind !== "figure" || other.kind !== "figure") return mayBeEqual(one, other);
  return (
    Math.abs(one.amount.value - other.amount.value) < Math.max(one.amount.step, other.amount.step)
  );
}

/** A further value of the same thing, by whichever outlet. */
const belongs = (value: Value, one: Value, other: Value): boolean =>
  isOne(value, one) && isOne(value, other);

/** True where the first's sentence has the second's number, of whatever: "1,200 jobs, 400 of them here". */
const prints = ({ reading: { tokens } }: Value, other: Value): boolean =>
  other.kind === "figure" &&
  tokens.some((_, at) => readNumber(tokens, at)?.value === other.amount.value);

/** Whether the article of the first prints the value of the second anywhere. */
type Knowledge = (one: Value, other: Value) => boolean;

function createKnowledge(): Knowledge {
  const byArticle = new Map<Article, readonly Value[]>();
  return (one, other) => {
    const { place } = one.reading;
    const known =
      byArticle.get(place.article) ??
      place.article.sentences.slice(0, mostSentences).flatMap((sentence): Value[] => {
        const reading = readPlace({ ...place, sentence });
        return [...findFigures(reading), ...findMoments(reading)];
      });
    byArticle.set(place.article, known);
    return known.some(
      (value) => value.kind === other.kind && isSameSort(value, other) && areAlike(value, other),
    );
  };
}

const isSameSort = (one: Value, other: Value): boolean =>
  one.kind === "figure" && other.kind === "figure"
    ? one.unit.kind === other.unit.kind &&
      one.unit.name === other.unit.name &&
      one.noun?.term === other.noun?.term
    : one.event !== undefined && one.event.term === other.event?.term;

function toEntry(one: Value, group: readonly Value[]): readonly DifferingValues[] {
  const stated = new Map<string, StatedValue>();
  for (const value of group) {
    const { place } = value.reading;
    const key = `${place.outlet}\n${keyOf(value)}`;
    if (!stated.has(key)) stated.set(key, { ...plainPlace(place), value: value.value });
  }
  const [first, second, ...rest] = [...stated.values()].sort(byOutlet);
  if (first === undefined || second === undefined) return [];
  return [{ kind: one.kind, thing: thingOf(one), values: [first, second, ...rest] }];
}

const keyOf = (value: Value): string =>
  value.kind === "figure" ? String(value.amount.value) : JSON.stringify(value.when);

/** The counted noun or the event's verb, as the first place prints it. */
function thingOf(value: Value): string {
  const span = (value.kind === "figure" ? value.noun?.span : undefined) ?? value.event;
  return span === undefined ? "" : value.reading.place.article.text.slice(span.start, span.end);
}
