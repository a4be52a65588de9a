import type { Finding } from "./findings.ts";
import type { LookedFor } from "./looked-for.ts";

/** How much of a question is met, weighed by idf, 0 to 1; 1 where it has no terms of the kind. */
export interface Met {
  /** Of the terms that name somebody or something. */
  readonly names: number;
  /** Of the other telling terms: what is asked about them. */
  readonly rest: number;
}

/** The same with all terms together. */
export interface MetShares extends Met {
  readonly all: number;
}

/**
 * Sums up how much of a question findings meet. Where all that is asked about names is "based" or "called",
 * the names are enough.
 * @returns for findings in the order of `lookedFor`
 */
export function createMetShares(
  lookedFor: readonly LookedFor[],
): (findings: readonly Finding[]) => MetShares {
  const rest = lookedFor.filter(({ isName }) => !isName);
  const areNamesEnough = rest.length < lookedFor.length && rest.every(({ isLight }) => isLight);
  return (findings) => {
    let all = 0;
    let allMet = 0;
    let names = 0;
    let namesMet = 0;
    let others = 0;
    let othersMet = 0;
    for (let at = 0; at < lookedFor.length; at += 1) {
      const term = lookedFor[at];
      const finding = findings[at];
      if (term === undefined || finding === undefined) continue;
      const { idf, isName } = term;
      const met = idf * finding.weight * finding.credit;
      all += idf;
      allMet += met;
      if (isName) {
        names += idf;
        namesMet += idf * finding.weight * finding.nameCredit;
      } else {
        others += idf;
        othersMet += met;
      }
    }
    return {
      all: all === 0 ? 1 : allMet / all,
      names: names === 0 ? 1 : namesMet / names,
      rest: others === 0 || areNamesEnough ? 1 : othersMet / others,
    };
  };
}
