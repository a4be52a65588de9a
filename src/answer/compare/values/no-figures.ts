import { isMonth } from "./months.ts";
import type { Token } from "./tokens.ts";
import type { Unit } from "./units.ts";

/** A number in its place: hedge from `from`, sign or figures from `at`, unit from `to`. */
interface Candidate {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly unit: Unit;
  readonly value: number;
}

type Rule = (candidate: Candidate) => boolean;

/** Years, and what reads like one: "in 1988". */
const isYear: Rule = ({ tokens, at, to, unit }) =>
  unit.kind === "count" && to === at + 1 && /^(?:1[5-9]|20)\d\d$/u.test(tokens[at]?.text ?? "");

/** Times of day: "10 p.m.", "8 o’clock", "0100 GMT". */
const isHour: Rule = ({ tokens, to }) =>
  /^(?:[ap]\.?m\.?|o[’']clock|gmt|utc|hours)$/u.test(tokens[to]?.lower ?? "") &&
  (tokens[to]?.lower !== "hours" || tokens[to - 1]?.text.length === 4);

const isMonthAt = (token: Token | undefined): boolean => token !== undefined && isMonth(token);

/** Days of a month: "April 24", "24 April", "the 24th". */
const isDay: Rule = ({ tokens, at, to }) =>
  isMonthAt(tokens[at - 1]) ||
  (tokens[at - 1]?.text === "." && isMonthAt(tokens[at - 2])) ||
  isMonthAt(tokens[to]) ||
  (tokens[to]?.isGlued === true && /^(?:st|nd|rd|th|s)$/u.test(tokens[to]?.lower ?? ""));

/** Numbers among numbers: telephones, results, ratios, ranges. */
const isAmongNumbers: Rule = ({ tokens, at, to }) => {
  const isJoiner = (text: string | undefined) => text !== undefined && /^[-–—/:+*#×]$/u.test(text);
  const beforeJoiner = tokens[at - 2]?.kind === "number" || tokens[at]?.isGlued === true;
  return (
    tokens[at - 1]?.kind === "number" ||
    tokens[to]?.kind === "number" ||
    tokens[to]?.kind === "sign" ||
    (isJoiner(tokens[at - 1]?.text) && beforeJoiner) ||
    (isJoiner(tokens[to]?.text) && tokens[to + 1]?.kind === "number") ||
    (/^(?:to|and|or)$/u.test(tokens[to]?.lower ?? "") &&
      /^(?:number|sign)$/u.test(tokens[to + 1]?.kind ?? "")) ||
    (/^(?:to|and|or)$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.kind === "number")
  );
};

/** Numbers that are names: "Room 6", "No. 10", "Boeing 737", "#12". */
const isLabel: Rule = ({ tokens, from, at, to, unit }) => {
  const before = tokens[at - 1];
  if (
    before?.text === "#" ||
    /^(?:no|nos|number|page|room|table|section|chapter|item|gate|flight|route)$/u.test(
      before?.lower ?? "",
    )
  )
    return true;
  const isBare =
    unit.kind === "count" && from === at && to === at + 1 && tokens[at]?.kind === "number";
  return isBare && before?.isName === true;
};

/** Ages: "aged 71", "71 years old", "a 63-year-old". */
const isAge: Rule = ({ tokens, at, unit }) =>
  /^age[ds]?$/u.test(tokens[at - 1]?.lower ?? "") ||
  (unit.kind === "measure" &&
    /^(?:year|month|week|day)$/u.test(unit.name) &&
    tokens.slice(unit.to, unit.to + 2).some(({ lower }) => /^(?:old|olds|age)$/u.test(lower)));

/** A part of something: "23 of the treasures", "including 3 children", "two in five". */
const isPart: Rule = ({ tokens, from, to, unit }) =>
  (unit.kind === "count" && /^(?:of|in|out)$/u.test(tokens[to]?.lower ?? "")) ||
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) => /^(?:including|include|includes|among|whom|them|half)$/u.test(lower));

/** More of what was counted before: "another 112", "two more", "the other six", "the first two". */
const isIncrement: Rule = ({ tokens, from, to }) => {
  const adding =
    /^(?:more|other|others|another|further|additional|extra|new|fresh|remaining|rest|first|second|third|last|next|same|those|these|such|both)$/u;
  return (
    adding.test(tokens[from - 1]?.lower ?? "") ||
    tokens.slice(to, to + 2).some(({ lower, kind }) => kind === "word" && adding.test(lower))
  );
};

/** What was before, or what it is measured by: "from 14 million", "up from", "compared with", "instead of". */
const isFormer: Rule = ({ tokens, from }) =>
  (/^(?:from|than|versus|vs|against|between|since|within|until|till|every|each|per|by)$/u.test(
    tokens[from - 1]?.lower ?? "",
  ) &&
    !isBy(tokens, from)) ||
  /^(?:compared|instead|exceeding|exceed|exceeds)$/u.test(tokens[from - 2]?.lower ?? "");

/** "led by 11,408 votes", "fell by 12 per cent": the measure of a difference. */
const isBy = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.lower === "by";

/** How long before or after something: "two days after". */
const isDistance: Rule = ({ tokens, unit }) =>
  unit.kind === "measure" &&
  /^(?:after|before|later|ago|earlier|away|from|since|into|until|on|apart)$/u.test(
    tokens[unit.to]?.lower ?? "",
  );

/** Millions glued as "m" may be metres where it is no money: "140m". */
const isUnclear: Rule = ({ tokens, to, unit, value }) =>
  (unit.kind !== "money" && tokens[to - 1]?.lower === "m" && tokens[to - 1]?.isGlued === true) ||
  (tokens[to]?.text === "-" &&
    tokens[to + 1]?.isGlued === true &&
    /^(?:hundred|thousand|million|billion|dozen|odd|something|plus|and)$/u.test(
      tokens[to + 1]?.lower ?? "",
    )) ||
  (tokens[to]?.isGlued === true && tokens[to]?.kind === "word" && unit.to === to) ||
  value < 2;

/** In no order that matters: each is reason enough. */
const rules: readonly Rule[] = [
  isYear,
  isDay,
  isHour,
  isAmongNumbers,
  isLabel,
  isAge,
  isPart,
  isIncrement,
  isFormer,
  isDistance,
  isUnclear,
];

/** True for a number that states no quantity, or none that can be compared. */
export const isNoFigure = (candidate: Candidate): boolean => rules.some((rule) => rule(candidate));
