import { questionClasses } from "./eval-set.ts";
import type { Column } from "./report.ts";
import { addUp, type Scored } from "./score.ts";
import { intervalsOf } from "./score-intervals.ts";
import { measures } from "./score-measures.ts";

/** The report for a program: by set and `all`, then by class, shares between 0 and 1 with their N. */
export function renderJson(columns: readonly Column[], shortfalls: readonly string[]): string {
  const sets = columns.map(({ name, scored }) => [
    name,
    { ...resultOf(scored, true), classes: classesOf(scored) },
  ]);
  return `${JSON.stringify({ sets: Object.fromEntries(sets), shortfalls }, undefined, 2)}\n`;
}

function classesOf(scored: readonly Scored[]) {
  const classes = questionClasses.flatMap((name) => {
    const ofClass = scored.filter((one) => one.class === name);
    return ofClass.length === 0 ? [] : [[name, resultOf(ofClass, false)] as const];
  });
  return Object.fromEntries(classes);
}

function resultOf(scored: readonly Scored[], hasIntervals: boolean) {
  const totals = addUp(scored);
  const headline = measures.filter(({ isHeadline }) => hasIntervals && isHeadline);
  const intervals = intervalsOf(scored, headline);
  const values = measures.map(({ name, value, cases }) => {
    const interval = intervals.get(name);
    return [
      name,
      { value: value(totals) ?? null, n: cases(totals), ...(interval && { interval }) },
    ] as const;
  });
  return { measures: Object.fromEntries(values), counts: totals };
}
