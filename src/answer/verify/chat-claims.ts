import type { Span } from "../../language/span.ts";
import { splitTerms } from "../../language/terms.ts";
import type { SpeakerDirectory } from "../../retrieval/speakers.ts";

/** A name that a message sets before or behind a quotation, and where it stands. */
export interface Signed {
  readonly name: string;
  /** The name with its dash or colon. */
  readonly span: Span;
}

/** How far from a quotation a name may stand, characters. */
const reach = 120;

const part = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = "of|the|de|da|del|der|di|dos|van|von|bin|ibn|al|la|le|el|y|e";
const nameForm = new RegExp(`^${part}(?: (?:(?:${particle}) ){0,2}${part}){0,5}$`, "u");

/** The name behind a quotation: `— Name`, `- Name, mayor`, to the end of the line. */
export function signatureBehind(
  text: string,
  at: number,
  directory: Pick<SpeakerDirectory, "find">,
  isSure: boolean,
): Signed | undefined {
  const behind = text.slice(at, at + reach);
  const found =
    /^(?:[ \t]*|\s*\n\s*)[—–-]{1,2}\s*([^\n,(—–;]{2,60}?)[ \t]*(?:[,(][^\n]{0,80})?(?=\n|$)/u.exec(
      behind,
    );
  const name = found?.[1]?.replace(/\.$/u, "");
  if (found === null || name === undefined || !isName(name, directory, isSure)) return undefined;
  return { name, span: { start: at, end: at + found[0].length } };
}

/** The name before a quotation: `Name: `, from the beginning of the line. */
export function labelBefore(
  text: string,
  at: number,
  directory: Pick<SpeakerDirectory, "find">,
): Signed | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  const found = /(?:^|\n)\s*([^\n:(]{2,60}?)\s*(?:\([^\n)]{0,40}\))?\s*:\s*$/u.exec(before);
  const name = found?.[1];
  if (found === null || name === undefined || !isName(name, directory, false)) return undefined;
  return { name, span: { start: at - (before.length - found.index), end: at } };
}

/**
 * Somebody of the corpus, or what has the form of a name; a single unknown word before a colon may be
 * anything.
 */
function isName(name: string, { find }: Pick<SpeakerDirectory, "find">, isSure: boolean): boolean {
  const words = name.split(" ").length;
  if (nameForm.test(name) && (isSure || words > 1)) return true;
  return words <= 6 && find(splitTerms(name)).length > 0;
}
