import type { FullNames } from "./full-names.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import type { NameKey } from "./name-book.ts";

const [nobody, several] = [0, 0xffffffff];

/**
 * From the office that a definite description gives ("the top U.S. diplomat") to the one person of the
 * corpus of whom an article says just that.
 */
export function collectOffices(
  { book, nameCounts }: Pick<IndexedCorpus, "book" | "nameCounts">,
  { keyOf }: FullNames,
): (office: number) => NameKey | undefined {
  /** By an office one more than the key of its holder. */
  const holders = new Uint32Array(book.sizes.offices).fill(nobody);
  nameCounts.titlings.each((at) => {
    const { name, title } = book.titlings[at] ?? {};
    if (name?.type !== "person" || title === undefined) return;
    const { id, words } = keyOf(name);
    const known = holders[title.office];
    if (words.length > 0 && known !== id + 1)
      holders[title.office] = known === nobody ? id + 1 : several;
  });
  return (office) => {
    const holder = holders[office] ?? nobody;
    return holder === nobody || holder === several ? undefined : book.keys[holder - 1];
  };
}
