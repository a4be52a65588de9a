import { personsIn } from "./person-name.ts";

/** Who worked on a report, from the line below it. */
export interface ReporterCredit {
  /** Those who reported and wrote it, persons only; editors and contributors are no authors. */
  readonly authors: readonly string[];
}

const longestCredit = 600;

/** The parts of a credit: what somebody did, and the names up to the next such word. */
const role =
  /\b((?:additional |further )?(?:reporting|reported|writing|written|editing|edited|compiled|production|produced|graphics?|research|translation|translated)(?:(?:,| and| &) (?:writing|editing|reporting|production|research))?) by\s*:?\s/giu;

const startsAsCredit =
  /^[([—–-]{0,2}\s?(?:additional |further )?(?:reporting|reported|writing|written|editing|edited|compiled|production|research)(?:(?:,| and| &) (?:writing|editing|reporting))? by\b/iu;

const contribution =
  /^[(—–-]{0,2}\s?(?:with |the )?(?:(?:\p{Lu}|and\b|in\b|of\b|the\b|additional reporting)[^.!?]{0,300}|[^.!?]{0,40}\bstaff\b[^.!?]{0,60}) (?:also |all )?(?:contributed|provided additional reporting)(?: reporting| research)?(?: (?:to|for) (?:this|the) (?:report|story|article|piece|dispatch))?(?: from [^.!?]{0,60})?[.)]{0,2}$/u;

const inputs =
  /^[([—–-]{0,2}\s?with (?:additional )?(?:inputs?|reporting|files) (?:from|by)\b[^!?]{0,120}$/iu;

/**
 * A credit below a report: `(Reporting by A and B; Writing by C. Editing by D)`,
 * `Ann Lee in Lagos contributed to this report.`, `(With inputs from PTI)`.
 * @returns undefined for any other line
 */
export function readReporterCredit(line: string): ReporterCredit | undefined {
  if (line.length > longestCredit) return undefined;
  if (startsAsCredit.test(line)) return { authors: readRoles(line) };
  const isContribution =
    /contributed|provided/u.test(line) &&
    contribution.test(line) &&
    /\b(?:this|the) (?:report|story|article|piece|dispatch)\b|reporting/u.test(line);
  return isContribution || inputs.test(line) ? { authors: [] } : undefined;
}

function readRoles(line: string): readonly string[] {
  const roles = [...line.matchAll(role)];
  const authors = roles.flatMap((match, at) => {
    const isAuthor = /^(?:reporting|reported|writing|written)/iu.test(match[1] ?? "");
    const names = line.slice(match.index + match[0].length, roles[at + 1]?.index ?? line.length);
    return isAuthor ? personsIn(names.replace(/[\s.;,()\]]+$/u, "")) : [];
  });
  return [...new Set(authors)];
}
