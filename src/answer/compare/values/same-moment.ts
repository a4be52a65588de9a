import type { Moment } from "./moments.ts";
import { areCompatible, isOneFrame, saysNoMore, sharedBesides } from "./same-thing.ts";
import type { When } from "./when.ts";

/** Minutes that two rough times of day may be apart and still be one. */
const roughMinutes = 45;
const halfDay = 12 * 60;
const dayMs = 86_400_000;

/** True where two times are of one event: the same verb about the same names and things. */
export function isOneMoment(one: Moment, other: Moment): boolean {
  if (
    one.event === undefined ||
    one.event.term !== other.event?.term ||
    !isOneFrame(one, other) ||
    !areCompatible(one, other)
  )
    return false;
  if ((one.when.kind === "clock") !== (other.when.kind === "clock")) return false;
  const besides = sharedBesides(one, other);
  const close = [...besides].filter((term) => one.beside.has(term) && other.beside.has(term));
  const hasName = [...besides].some(
    (term) => one.reading.names.has(term) && other.reading.names.has(term),
  );
  return saysNoMore(one, other) && close.length >= 1 && besides.size >= 2 && hasName;
}

/** True where two times may be one, or where the articles do not tell. */
export function mayBeOneTime(one: Moment, other: Moment): boolean {
  if (one.when.kind === "clock" && other.when.kind === "clock")
    return mayBeOneClock(one.when, other.when);
  if (one.when.kind === "weekday" && other.when.kind === "weekday")
    return one.when.day === other.when.day;
  const [first, second] = [daysOf(one), daysOf(other)];
  return first.some((day) => second.some((candidate) => agree(day, candidate)));
}

function mayBeOneClock(one: When & { kind: "clock" }, other: When & { kind: "clock" }): boolean {
  const apart = Math.abs(one.minutes - other.minutes);
  const difference =
    one.hasHalf && other.hasHalf ? apart : Math.min(apart % halfDay, halfDay - (apart % halfDay));
  return difference <= (one.isExact && other.isExact ? 0 : roughMinutes);
}

interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** The days that a time can mean; a weekday is one of the two next to the day of printing. */
function daysOf({ when, reading: { place } }: Moment): readonly Day[] {
  if (when.kind === "date") return [when];
  const printed = Date.parse(place.article.published?.slice(0, 10) ?? "");
  if (when.kind === "clock" || Number.isNaN(printed)) return [{}];
  const weekday = new Date(printed).getUTCDay();
  const back = (weekday - when.day + 7) % 7;
  // A paper dated a day late still calls the day before yesterday by its weekday.
  return [-back - 7, -back, 7 - back].map((days) => {
    const date = new Date(printed + days * dayMs);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });
}

/** True where no part that both give is different. */
const agree = (one: Day, other: Day): boolean =>
  (["year", "month", "day"] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
