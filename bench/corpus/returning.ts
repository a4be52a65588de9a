import type { Random } from "./random.ts";

/** Gives a new value or one that was given before, those more often that were given often. */
export type Draw<T> = (random: Random) => T;

/**
 * The process of Pitman and Yor: of what it gives, few values are everywhere and most come once, and new
 * ones never cease to come: after n draws there are about `n ** discount` of them. So do names in news.
 * @param create - makes the next new value
 * @param discount - 0 to below 1: the higher, the more new values
 * @param strength - above 0: so many of the first draws are mostly new
 * @see Pitman and Yor (1997), "The two-parameter Poisson-Dirichlet distribution"
 */
export function createReturning<T>(
  create: Draw<T>,
  { discount, strength }: { readonly discount: number; readonly strength: number },
): Draw<T> {
  const given: { readonly value: T; readonly isFirst: boolean }[] = [];
  let values = 0;
  return (random) => {
    const isNew = random.chance((strength + discount * values) / (strength + given.length));
    const known = isNew ? undefined : again(random);
    if (known !== undefined) {
      given.push({ value: known.value, isFirst: false });
      return known.value;
    }
    const value = create(random);
    values += 1;
    given.push({ value, isFirst: true });
    return value;
  };

  /** One of the draws so far; the first of a value counts less, by the discount. */
  function again(random: Random): { readonly value: T } | undefined {
    for (;;) {
      const drawn = given[random.below(given.length)];
      if (drawn === undefined || !drawn.isFirst || random.chance(1 - discount)) return drawn;
    }
  }
}
