import type { IndexedCorpus } from "./index-memory.ts";
import type { NameKey, PrintedName } from "./name-book.ts";

/** What a corpus calls its people. */
export interface FullNames {
  /** From what an article calls a person to whom the corpus knows by that. */
  keyOf(name: PrintedName): NameKey;
  /** The spelling of a person's name that most articles have, of equals the first; undefined where none has any. */
  spellingOf(key: NameKey): string | undefined;
}

/** No full name ends with a word; or several do. */
const [nobody, several] = [0, 0xffffffff];

/**
 * Collects the names of a corpus. A surname becomes the one full name that ends with it, or by whose first
 * word its article calls the person, as with Chinese names. Case, accents and forms of address make no
 * other name.
 * @param names - every name of the corpus, in the order in which they first come
 */
export function collectFullNames(
  { book, nameCounts }: Pick<IndexedCorpus, "book" | "nameCounts">,
  names: readonly PrintedName[],
): FullNames {
  /** By the number of a word one more than the key of the full name. */
  const fullNames = new Uint32Array(book.sizes.words).fill(nobody);
  const note = (word: number | undefined, { id }: NameKey): void => {
    if (word === undefined) return;
    const known = fullNames[word];
    if (known !== id + 1) fullNames[word] = known === nobody ? id + 1 : several;
  };
  const best: (PrintedName | undefined)[] = Array.from({ length: book.keys.length });
  const articlesWith = ({ form }: PrintedName): number => nameCounts.forms.of(form);
  for (const name of names) {
    if (name.type !== "person") continue;
    note(name.last, name.key);
    const known = best[name.key.id];
    if (known === undefined || articlesWith(name) > articlesWith(known)) best[name.key.id] = name;
  }
  nameCounts.calls.each((at) => {
    const call = book.calls[at];
    if (call?.name.last !== undefined) note(call.first, call.name.key);
  });
  return {
    keyOf: ({ alone, key }) => {
      const full = alone === undefined ? nobody : (fullNames[alone] ?? nobody);
      return full === nobody || full === several ? key : (book.keys[full - 1] ?? key);
    },
    spellingOf: (key) => (key.words.length === 0 ? undefined : best[key.id]?.plain),
  };
}
