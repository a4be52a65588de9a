import { groupBy } from "../language/group-by.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";
import { foldName, nearNames } from "./likeness.ts";

const maxNearNames = 3;

/** An outlet that somebody asked for, by the corpus's name, or the names that come near. */
export type OutletChoice =
  /** More than one where a wire agency is named whose copy several outlets printed. */
  | { readonly kind: "known"; readonly outlets: readonly [string, ...string[]] }
  | { readonly kind: "unknown"; readonly near: readonly string[] };

/**
 * Which outlet is meant: one that is called so, the one spelled just so first, else whoever prints an agency of that name, else the
 * only one with a name that holds the words. Case, accents and white space do not count otherwise.
 */
export function chooseOutlet(wanted: string, known: readonly OutletNames[]): OutletChoice {
  const asked = foldName(wanted);
  if (asked === "") return { kind: "unknown", near: [] };
  const isCalled = ({ names }: OutletNames) => names.some((name) => foldName(name) === asked);
  const called = known.filter(isCalled);
  const holding = known.filter(({ names }) =>
    names.some((name) => ` ${foldName(name)} `.includes(` ${asked} `)),
  );
  const itself = called.filter(isItself);
  const spelled = itself.filter(({ outlet }) => outlet === wanted);
  for (const found of [spelled, itself, called, isOne(holding) ? holding : []]) {
    const [first, ...others] = new Set(found.map(({ outlet }) => outlet));
    if (first !== undefined) return { kind: "known", outlets: [first, ...others] };
  }
  const outlets = [...new Set(known.map(({ outlet }) => outlet))];
  return { kind: "unknown", near: nearNames(wanted, outlets, maxNearNames) };
}

/** Everything that `chooseOutlet` can find, some of it more than once. */
export function outletChoices(known: readonly OutletNames[]): readonly (readonly string[])[] {
  const groups = [known.filter(isItself), known].flatMap((some) => [
    ...groupBy(some.flatMap(calledSo), ({ name }) => name).values(),
  ]);
  return [
    ...known.map(({ outlet }) => [outlet]),
    ...groups.map((group) => [...new Set(group.map(({ outlet }) => outlet))]),
  ];
}

const calledSo = ({ outlet, names }: OutletNames) =>
  names.map((name) => ({ outlet, name: foldName(name) }));

const isOne = (found: readonly OutletNames[]): boolean =>
  new Set(found.map(({ outlet }) => outlet)).size === 1;

/** True for an outlet under its own names, and not under those of an agency whose copy it prints. */
const isItself = ({ outlet, names: [name = ""] }: OutletNames): boolean =>
  foldName(name) === foldName(outlet);
