import type { Pieces } from "../corpus/pacer.ts";
import { addToSet } from "../language/group-by.ts";
import { collectFullNames } from "./full-names.ts";
import { type GroupedNumbers, groupNumbers } from "./grouped-numbers.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import type { Entry, NameKey, PrintedName } from "./name-book.ts";
import { collectOffices } from "./offices.ts";

/** Everybody of a corpus, under one name for all articles. */
export interface SpeakerList {
  readonly entries: readonly Entry[];
  /** The entry of a name, by the name's number in the book. */
  entryOf(name: number): number | undefined;
  /** The entry of a key, by the key's number in the book. */
  entryOfKey(key: number): number | undefined;
  /** By an entry the sentences in which they speak, in corpus order. */
  readonly sentences: GroupedNumbers;
  /** By an entry the titles that articles give them. */
  readonly titles: GroupedNumbers;
  /** By a title the entries that have it. */
  readonly holders: GroupedNumbers;
  /** Who is called by a word that neither begins nor ends their name: the first of two surnames. */
  called(word: string): readonly number[];
}

const nobody = 0xffffffff;

/** Links the names of all articles. */
export function* listSpeakers(corpus: IndexedCorpus): Pieces<SpeakerList> {
  const { book, nameCounts, numbering } = corpus;
  const names = namesOf(corpus);
  yield;
  const fullNames = collectFullNames(corpus, names);
  yield;
  const holderOf = collectOffices(corpus, fullNames);
  yield;
  const keyOf = (name: PrintedName): NameKey =>
    name.type === "person"
      ? fullNames.keyOf(name)
      : ((name.office === undefined ? undefined : holderOf(name.office)) ?? name.key);
  const entries: Entry[] = [];
  const byName = new Uint32Array(book.names.length).fill(nobody);
  const byKey = new Uint32Array(book.keys.length).fill(nobody);
  const enter = (name: PrintedName): void => {
    const key = keyOf(name);
    if (byKey[key.id] === nobody) {
      const spelling = key.type === "person" ? fullNames.spellingOf(key) : undefined;
      byKey[key.id] = entries.length;
      entries.push(book.entryOf(key, spelling ?? name.plain));
    }
    byName[name.id] = byKey[key.id] ?? nobody;
  };
  for (let from = 0; from < names.length; from += namesInLot) {
    names.slice(from, from + namesInLot).forEach(enter);
    yield;
  }
  const entryOf = (name: number): number => byName[name] ?? nobody;
  const sentences = groupNumbers(
    numbering.speaking,
    entries.length,
    numbering.articleOf.length,
    entryOf,
  );
  yield;
  const titled: number[] = [];
  const held: number[] = [];
  nameCounts.titlings.each((at) => {
    const titling = book.titlings[at];
    if (titling === undefined) return;
    titled.push(entryOf(titling.name.id), titling.title.id);
    held.push(titling.title.id, entryOf(titling.name.id));
  });
  yield;
  const titles = groupNumbers(titled, entries.length, book.titles.length);
  const holders = groupNumbers(held, book.titles.length, entries.length);
  yield;
  const called = collectCalls(corpus, entries, entryOf);
  yield;
  const known = (entry: number | undefined): number | undefined =>
    entry === nobody ? undefined : entry;
  return {
    entries,
    entryOf: (name) => known(byName[name]),
    entryOfKey: (key) => known(byKey[key]),
    sentences,
    titles,
    holders,
    called,
  };
}

/** Names are looked through in lots of so many, each a moment’s work. */
const namesInLot = 2_000;

/** Every name in the order in which they first come. */
function namesOf({ lists, book }: Pick<IndexedCorpus, "lists" | "book">): readonly PrintedName[] {
  const names: PrintedName[] = [];
  const isKnown = new Uint8Array(book.names.length);
  const all = lists.names.values;
  for (let at = 0; at < all.length; at += 1) {
    const id = all[at] ?? 0;
    if (isKnown[id] === 1) continue;
    isKnown[id] = 1;
    const name = book.names[id];
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** Those who are called by a word between the first and the last of their name. */
function collectCalls(
  { book, nameCounts }: Pick<IndexedCorpus, "book" | "nameCounts">,
  entries: readonly Entry[],
  entryOf: (name: number) => number,
): (word: string) => readonly number[] {
  const byWord = new Map<string, Set<number>>();
  nameCounts.calls.each((at) => {
    const call = book.calls[at];
    if (call === undefined) return;
    const entry = entryOf(call.name.id);
    const words = entries[entry]?.key.words;
    for (const word of call.words)
      if (word !== words?.[0] && word !== words?.at(-1)) addToSet(byWord, word, entry);
  });
  return (word) => [...(byWord.get(word) ?? [])];
}
