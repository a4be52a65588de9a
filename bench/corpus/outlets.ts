import type { Random } from "./random.ts";
import { createZipf } from "./zipf.ts";

/** A newspaper of the corpus. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
}

/** So many outlets a corpus has; the largest prints about one article of eleven. */
export const outletCount = 60;

const papers = [
  "Courier",
  "Herald",
  "Gazette",
  "Tribune",
  "Observer",
  "Chronicle",
  "Sentinel",
  "Examiner",
  "Dispatch",
  "Mercury",
] as const;

/** Draws outlets, the large ones more often. */
export function createOutlets(
  towns: readonly string[],
): (random: Random, count: number) => readonly Outlet[] {
  const names = towns.map((town, at) => `${town} ${papers[at % papers.length] ?? papers[0]}`);
  const draw = createZipf(names, 3);
  return (random, count) => {
    const drawn = new Set<string>();
    while (drawn.size < Math.min(count, names.length)) drawn.add(draw(random));
    return [...drawn].map((name) => ({
      name,
      host: `www.${name.toLowerCase().replace(/ /gu, "")}.example`,
    }));
  };
}
