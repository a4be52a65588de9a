import type { OutletNames } from "../retrieval/question/outlets-asked.ts";

/** Names at least this much alike are offered to whoever mistyped one; 1 is the same. */
const minLikeness = 0.3;
const maxNearNames = 3;

/** An outlet that somebody asked for, by the corpus's name, or the names that come near. */
export type OutletChoice =
  /** More than one where a wire agency is named whose copy several outlets printed. */
  | { readonly kind: "known"; readonly outlets: readonly [string, ...string[]] }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * Which outlet is meant: one that is called just so, else the only one with a name that holds the
 * words. Case, accents and white space do not count.
 */
export function chooseOutlet(wanted: string, known: readonly OutletNames[]): OutletChoice {
  const asked = foldOutlet(wanted);
  if (asked === "") return { kind: "unknown", near: [] };
  const spelled = known.find(({ outlet }) => outlet === wanted);
  const called = known.filter(({ names }) => names.some((name) => foldOutlet(name) === asked));
  const holding = known.filter(({ names }) =>
    names.some((name) => ` ${foldOutlet(name)} `.includes(` ${asked} `)),
  );
  for (const found of [
    spelled === undefined ? [] : [spelled],
    called,
    isOne(holding) ? holding : [],
  ]) {
    const [first, ...others] = new Set(found.map(({ outlet }) => outlet));
    if (first !== undefined) return { kind: "known", outlets: [first, ...others] };
  }
  const near = [...new Set(known.map(({ outlet }) => outlet))]
    .map((outlet) => ({ outlet, likeness: likeness(asked, foldOutlet(outlet)) }))
    .filter((candidate) => candidate.likeness >= minLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ outlet }) => outlet);
  return { kind: "unknown", near: near.slice(0, maxNearNames) };
}

/** An outlet's name without what a person need not type: case, accents, spare white space. */
export const foldOutlet = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

const isOne = (found: readonly OutletNames[]): boolean =>
  new Set(found.map(({ outlet }) => outlet)).size === 1;

/** Dice's coefficient of two names' pairs of letters, or 1 if one holds the other. */
function likeness(a: string, b: string): number {
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return 1;
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

const pairsOf = (name: string): ReadonlySet<string> =>
  new Set([...name].flatMap((letter, at, all) => (at === 0 ? [] : [`${all[at - 1]}${letter}`])));
