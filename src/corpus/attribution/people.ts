import type { Span } from "../../language/span.ts";
import type { Entity } from "./discourse.ts";

/** Somebody of an article, or a body that speaks in it, with all that the text calls them. */
export interface Person {
  /** The fullest form without titles (`Xi Jinping`), or the body’s name as first printed. */
  readonly name: string;
  readonly type: "person" | "body";
  /** The one word by which the article calls a person; absent where it names only one. */
  readonly surname?: string;
  /** Where the reporter names or describes them, pronouns apart, in the order of the text. */
  readonly mentions: readonly Span[];
  /**
   * Offices and descriptions, `Foreign Minister`, in the order of the text: as printed but for the
   * article, a body in place of "its" (`director of the Port Authority`), an office told by a verb
   * (`chair of the Trust` who chairs it) and, beside an abbreviation, its word (`Prof`, `professor`).
   */
  readonly titles: readonly string[];
}

/** The people and bodies of an article, in the order of their first mention. */
export const findPeople = (entities: readonly Entity[]): readonly Person[] =>
  entities
    .filter(isSomebody)
    .map(toPerson)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

/** A name alone may be a street or a film: somebody has an office, speaks, acts or is named again. */
const isSomebody = ({ kind, words, titles, seen, mentions, gender }: Entity): boolean =>
  kind === "body"
    ? seen > 0
    : kind === "person" &&
      (titles.length > 0 ||
        (words.length > 1
          ? seen > 0 || gender !== undefined || mentions.length > 1
          : seen > 0 && mentions.length > 1));

function toPerson({ kind, name, words, titles, mentions, calls }: Entity): Person {
  const surname = kind === "person" && words.length > 1 ? surnameOf(name, words, calls) : undefined;
  return {
    name,
    type: kind === "person" ? "person" : "body",
    ...(surname === undefined ? {} : { surname }),
    mentions: [...mentions].sort((a, b) => a.start - b.start),
    titles,
  };
}

/** The word by which the article calls somebody most, first or last; else the last. */
function surnameOf(
  name: string,
  words: readonly string[],
  calls: ReadonlyMap<string, number>,
): string | undefined {
  const printed = name.split(" ");
  const [called] = [...calls].sort((a, b) => b[1] - a[1])[0] ?? [];
  const at = called === undefined ? -1 : words.indexOf(called);
  if (at >= 0) return printed[at];
  return printed.findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(word));
}
