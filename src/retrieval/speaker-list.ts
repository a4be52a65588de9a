import type { Pieces } from "../corpus/pacer.ts";
import { addToSet } from "../language/group-by.ts";
import { type ArticleFacts, factLists } from "./article-facts.ts";
import { collectFullNames } from "./full-names.ts";
import { type GroupedNumbers, groupNumbers } from "./grouped-numbers.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import type { Entry, NameKey, PrintedName } from "./name-book.ts";
import { collectOffices } from "./offices.ts";
import { endOf, startOf } from "./packed-lists.ts";

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

/** Links the names of all articles. @param firstOf - the corpus's number of an article's first sentence */
export function* listSpeakers(
  corpus: IndexedCorpus,
  firstOf: (article: number) => number,
): Pieces<SpeakerList> {
  const { articles, book, nameCounts } = corpus;
  const { names, speaking } = yield* collectNames(corpus, firstOf);
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
  enterSpeakers(speaking, entryOf);
  yield;
  const sentences = groupNumbers(speaking, entries.length, firstOf(articles.length));
  yield;
  const titled: number[] = [];
  const held: number[] = [];
  nameCounts.titlings.forEach((count, at) => {
    const titling = count > 0 ? book.titlings[at] : undefined;
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

/** Articles and names are looked through in lots of so many, each a moment’s work. */
const lot = 500;
const namesInLot = 2_000;

/** Puts entries in the place of names. @param speaking - a name and a sentence, in turns */
function enterSpeakers(speaking: number[], entryOf: (name: number) => number): void {
  for (let at = 0; at < speaking.length; at += 2) speaking[at] = entryOf(speaking[at] ?? 0);
}

/** Every name in the order in which they first come, and name and sentence wherever one speaks, in pairs. */
function* collectNames(
  { facts, book }: Pick<IndexedCorpus, "facts" | "book">,
  firstOf: (article: number) => number,
) {
  const names: PrintedName[] = [];
  const isKnown = new Uint8Array(book.names.length);
  const speaking: number[] = [];
  const collect = (own: ArticleFacts, place: number): void => {
    const lastName = endOf(own, factLists.names);
    for (let at = startOf(own, factLists.names); at < lastName; at += 1) {
      const id = own[at] ?? 0;
      const name = isKnown[id] === 0 ? book.names[id] : undefined;
      if (name === undefined) continue;
      isKnown[id] = 1;
      names.push(name);
    }
    const first = firstOf(place);
    const end = endOf(own, factLists.speaking);
    for (let at = startOf(own, factLists.speaking); at < end; at += 2)
      speaking.push(own[at + 1] ?? 0, first + (own[at] ?? 0));
  };
  for (let from = 0; from < facts.length; from += lot) {
    for (const [at, own] of facts.slice(from, from + lot).entries()) collect(own, from + at);
    yield;
  }
  return { names, speaking };
}

/** Those who are called by a word between the first and the last of their name. */
function collectCalls(
  { book, nameCounts }: Pick<IndexedCorpus, "book" | "nameCounts">,
  entries: readonly Entry[],
  entryOf: (name: number) => number,
): (word: string) => readonly number[] {
  const byWord = new Map<string, Set<number>>();
  nameCounts.calls.forEach((count, at) => {
    const call = count > 0 ? book.calls[at] : undefined;
    if (call === undefined) return;
    const entry = entryOf(call.name.id);
    const words = entries[entry]?.key.words;
    for (const word of call.words)
      if (word !== words?.[0] && word !== words?.at(-1)) addToSet(byWord, word, entry);
  });
  return (word) => [...(byWord.get(word) ?? [])];
}
