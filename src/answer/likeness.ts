/** A name without what a person need not type: case, accents, spare white space. */
export const foldName = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

/** Names at least this much alike are offered to whoever mistyped one; 1 is the same. */
const minLikeness = 0.3;

/**
 * The names that come near one, the most alike first; as many as `most`.
 * @param least - how much alike they must be, 0 to 1
 */
export function nearNames(
  wanted: string,
  names: readonly string[],
  most: number,
  least = minLikeness,
): readonly string[] {
  const asked = foldName(wanted);
  return names
    .map((name) => ({ name, likeness: likeness(asked, foldName(name)) }))
    .filter((candidate) => candidate.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name)
    .slice(0, most);
}

/** Dice's coefficient of two folded names' pairs of letters, or 1 if one holds the other. */
function likeness(a: string, b: string): number {
  if (a.length > 1 && (a.includes(b) || b.includes(a))) return 1;
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

const pairsOf = (name: string): ReadonlySet<string> =>
  new Set([...name].flatMap((letter, at, all) => (at === 0 ? [] : [`${all[at - 1]}${letter}`])));
