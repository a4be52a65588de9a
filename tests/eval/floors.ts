import type { SetName } from "./eval-set.ts";
import { addUp, type Scored } from "./score.ts";
import { type MeasureName, measureOf, measures } from "./score-measures.ts";

/** What every set with marked pages reaches in what a page states of itself. */
const metadata = { outlet: 99, agency: 99, title: 99, authors: 99, date: 99, address: 99 } as const;

/**
 * What every set must reach, in per cent: about a point below what is reached, so that a change that
 * costs answers is seen. Raise them with the results; lower one only with a reason in the commit.
 */
export const floors: Readonly<Record<SetName, Readonly<Partial<Record<MeasureName, number>>>>> = {
  seeds: {
    "Hit@1": 85,
    "Recall@3": 82,
    "silence F1": 93,
    "abstention F1": 89,
    "speaker on top": 99,
  },
  floods: {
    "Hit@1": 78,
    "Recall@3": 69,
    "silence F1": 88,
    "abstention F1": 87,
    "speaker on top": 99,
    "speaker named": 99,
    "direct F1": 99,
    "fragment F1": 99,
    "indirect F1": 96,
    "body F1": 99,
    ...metadata,
  },
  transfers: {
    "Hit@1": 71,
    "Recall@3": 63,
    "silence F1": 80,
    "abstention F1": 86,
    "speaker on top": 99,
    "speaker named": 99,
    "direct F1": 99,
    "fragment F1": 99,
    "indirect F1": 97,
    "body F1": 99,
    ...metadata,
  },
  vaccine: {
    "Hit@1": 71,
    "Recall@3": 56,
    "silence F1": 81,
    "abstention F1": 86,
    "speaker on top": 99,
    "speaker named": 99,
    "direct F1": 99,
    "fragment F1": 90,
    "indirect F1": 88,
    "body F1": 99,
    ...metadata,
    authors: 79,
  },
  heist: {
    "Hit@1": 60,
    "Recall@3": 49,
    "silence F1": 79,
    "abstention F1": 77,
    "speaker on top": 99,
    "speaker named": 99,
    "direct F1": 99,
    "fragment F1": 95,
    "indirect F1": 90,
    "body F1": 99,
    ...metadata,
  },
  ballots: {
    "Hit@1": 64,
    "Recall@3": 54,
    "silence F1": 82,
    "abstention F1": 79,
    "speaker on top": 99,
    "speaker named": 99,
    "direct F1": 97,
    "fragment F1": 95,
    "indirect F1": 84,
    "body F1": 99,
    ...metadata,
  },
  railway: {
    "Hit@1": 60,
    "Recall@3": 58,
    "silence F1": 80,
    "abstention F1": 81,
    "speaker on top": 84,
    "speaker named": 97,
    "direct F1": 97,
    "fragment F1": 95,
    "indirect F1": 88,
    "body F1": 97,
    ...metadata,
  },
};

/** What a set falls short of, in words; nothing where all is well. */
export function shortfallsOf(set: SetName, scored: readonly Scored[]): readonly string[] {
  const totals = addUp(scored);
  const below = floorsOf(set).flatMap(([name, floor]) => {
    const reached = 100 * (measureOf(name).value(totals) ?? 0);
    return reached < floor ? [`${set}: ${name} is ${reached.toFixed(1)}, below ${floor}`] : [];
  });
  return [...below, ...brokenPromises(set, scored)];
}

/** What no set may show once: furniture, or a sentence that its article does not print. */
function brokenPromises(set: SetName, scored: readonly Scored[]): readonly string[] {
  const { furnitureShown, shown, verbatim } = addUp(scored);
  return [
    ...(furnitureShown > 0 ? [`${set}: ${furnitureShown} sentences shown are furniture`] : []),
    ...(verbatim < shown ? [`${set}: ${shown - verbatim} sentences shown are not verbatim`] : []),
  ];
}

const floorsOf = (set: SetName): readonly (readonly [MeasureName, number])[] =>
  measures.flatMap(({ name }) => {
    const floor = floors[set][name];
    return floor === undefined ? [] : [[name, floor] as const];
  });
