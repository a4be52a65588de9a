import { groupBy } from "../../language/group-by.ts";
import type { OutletSign } from "../article.ts";
import { foldName } from "../outlet-registry.ts";
import type { SignContext } from "./sign-rule.ts";
import { signRules } from "./signs.ts";

/** Whose article it is, and why. */
export interface OutletDecision {
  readonly outlet?: string;
  /** The agency, where another outlet published its copy. */
  readonly via?: string;
  /** The heaviest first. */
  readonly signs: readonly OutletSign[];
}

/** Signs lighter than this decide only where there is no other. */
const weakest = 2;

/**
 * Weighs the signs. The publisher with the largest sum is the outlet, an agency beside it is `via`;
 * an agency alone is the outlet. That a source "told" an outlet counts where nothing else speaks,
 * and for one outlet only: papers quote each other.
 */
export function decideOutlet(context: SignContext): OutletDecision {
  const seen = unify(
    signRules.flatMap(({ name, weight, see }) => unique(see(context, name, weight))),
    (name) => context.registry.byName(name) !== undefined,
  );
  const isFirm = seen.some(({ role, weight }) => role === "publisher" && weight >= weakest);
  const told = new Set(seen.filter(({ weight }) => weight < weakest).map(({ outlet }) => outlet));
  const counted = seen.filter(({ weight }) => weight >= weakest || (!isFirm && told.size === 1));
  const publisher = heaviest(counted, "publisher");
  const wire = heaviest(counted, "wire");
  const outlet = publisher ?? wire;
  const via = publisher === undefined || wire === publisher ? undefined : wire;
  return {
    ...(outlet !== undefined && { outlet }),
    ...(via !== undefined && { via }),
    signs: [...seen].sort((a, b) => b.weight - a.weight),
  };
}

/** One sign of a rule for each outlet: a name repeated does not weigh more. */
const unique = (signs: readonly OutletSign[]): readonly OutletSign[] =>
  [...groupBy(signs, ({ outlet, role }) => `${role} ${outlet}`).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  );

/** One spelling for each outlet, the fullest: `Alder Gazette` and `The Alder Gazette` are one. */
function unify(
  signs: readonly OutletSign[],
  isKnown: (name: string) => boolean,
): readonly OutletSign[] {
  const spellings = signs.map(({ outlet }) => outlet);
  const names = groupBy(spellings, foldName);
  const stated = new Set(
    signs.filter(({ rule }) => rule === "masthead").map(({ outlet }) => foldName(outlet)),
  );
  /** `KXRV` in small print is `KXRV News 9` of the masthead. */
  const full = (name: string): string =>
    [...stated].find((longer) => !isKnown(name) && longer.startsWith(`${foldName(name)} `)) ??
    foldName(name);
  return signs.map((sign) => ({
    ...sign,
    outlet: [...(names.get(full(sign.outlet)) ?? [])].reduce(
      (fullest, name) => (name.length > fullest.length ? name : fullest),
      sign.outlet,
    ),
  }));
}

function heaviest(signs: readonly OutletSign[], role: OutletSign["role"]): string | undefined {
  const sums = [
    ...groupBy(
      signs.filter((sign) => sign.role === role),
      ({ outlet }) => outlet,
    ),
  ].map(([outlet, group]) => ({
    outlet,
    sum: group.reduce((total, { weight }) => total + weight, 0),
  }));
  return sums.sort((a, b) => b.sum - a.sum)[0]?.outlet;
}
