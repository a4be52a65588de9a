import type { Pieces } from "../pacer.ts";
import {
  type Hashes,
  mostTexts,
  type NearPair,
  type NearTexts,
  nearContainment,
} from "./near-texts.ts";

/** What is no longer as it was when texts were compared. */
export interface Change {
  readonly added: readonly Hashes[];
  readonly removed: readonly Hashes[];
}

/**
 * The pairs after a change, the same as if all texts were compared. A pair of texts that both stay can
 * only come or go where a shingle begins or ceases to be in too many texts to count: those texts are
 * compared anew like the added ones, and no others.
 */
export function* pairsAfterChange(
  before: NearTexts,
  texts: readonly Hashes[],
  { added, removed }: Change,
): Pieces<NearTexts> {
  const isAdded = new Set(added);
  const staying = texts.filter((text) => !isAdded.has(text));
  const around = createHolders();
  for (const text of [...added, ...removed]) yield around.want(text);
  yield* around.look(staying);
  const [coming, going] = [createHolders(), createHolders()];
  for (const text of added) yield coming.want(text);
  for (const text of removed) yield going.want(text);
  yield* coming.look(added);
  yield* going.look(removed);
  const anew = new Set(added);
  for (const [hash, holders] of around.all) {
    const [come, gone] = [coming, going].map(({ all }) => all.get(hash)?.length ?? 0);
    const was = holders.length + (gone ?? 0) > mostTexts;
    const is = holders.length + (come ?? 0) > mostTexts;
    if (was !== is) for (const holder of holders) anew.add(holder);
  }
  const holders = anew.size > added.length ? createHolders() : around;
  for (const text of anew) yield holders.want(text);
  yield* holders.look(holders === around ? added : texts);
  return yield* compareAnew(before, { anew, removed, holders: holders.all });
}

interface Anew {
  readonly anew: ReadonlySet<Hashes>;
  readonly removed: readonly Hashes[];
  /** Those of the hashes of the texts that are compared anew. */
  readonly holders: ReadonlyMap<number, readonly Hashes[]>;
}

function* compareAnew(before: NearTexts, { anew, removed, holders }: Anew): Pieces<NearTexts> {
  const sizes = new Map(before.sizes);
  for (const text of removed) sizes.delete(text);
  yield;
  const meetings: (readonly [a: Hashes, shared: ReadonlyMap<Hashes, number>])[] = [];
  for (const a of anew) {
    const counted = [...new Set(a)].flatMap((hash) => {
      const all = holders.get(hash) ?? [];
      return all.length > mostTexts ? [] : [all];
    });
    sizes.set(a, counted.length);
    const shared = new Map<Hashes, number>();
    for (const all of counted) for (const b of all) shared.set(b, (shared.get(b) ?? 0) + 1);
    meetings.push([a, shared]);
    yield;
  }
  const pairs: NearPair[] = before.pairs.filter(
    ({ a, b }) => sizes.has(a) && sizes.has(b) && !anew.has(a) && !anew.has(b),
  );
  const done = new Set<Hashes>();
  for (const [a, shared] of meetings) {
    done.add(a);
    for (const [b, count] of shared) {
      const containment = count / Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0);
      if (!done.has(b) && containment >= nearContainment) pairs.push({ a, b, containment });
    }
  }
  return { sizes, pairs };
}

/** Finds the texts that have certain hashes. */
interface Holders {
  /** For each wanted hash the texts that have it, in order; no more than show that they are too many. */
  readonly all: ReadonlyMap<number, readonly Hashes[]>;
  /** Adds a text's hashes to those that are looked for. */
  want(text: Hashes): undefined;
  /** Looks through texts, each once. */
  look(texts: readonly Hashes[]): Pieces<void>;
}

const textsInPiece = 32;

function createHolders(): Holders {
  const all = new Map<number, Hashes[]>();
  return {
    all,
    want(text) {
      for (const hash of text) if (!all.has(hash)) all.set(hash, []);
    },
    *look(texts) {
      const sieve = sieveOf(all);
      for (const [place, text] of texts.entries()) {
        lookThrough(text, sieve, all);
        if (place % textsInPiece === 0) yield;
      }
    },
  };
}

/** Counts where it looks: in a generator, or with `of`, the same loop takes five times as long. */
function lookThrough(text: Hashes, sieve: Uint8Array, all: ReadonlyMap<number, Hashes[]>): void {
  const slots = sieve.length - 1;
  for (let at = 0; at < text.length; at += 1) {
    const hash = text[at] ?? 0;
    if (sieve[hash & slots] !== 1) continue;
    const found = all.get(hash);
    if (found !== undefined && found.length <= mostTexts && found.at(-1) !== text) found.push(text);
  }
}

/** A table, 1 wherever a wanted hash falls and for hardly one in a hundred others. */
function sieveOf(wanted: ReadonlyMap<number, unknown>): Uint8Array {
  const sieve = new Uint8Array(2 ** Math.min(22, Math.ceil(Math.log2(128 * wanted.size + 1))));
  for (const hash of wanted.keys()) sieve[hash & (sieve.length - 1)] = 1;
  return sieve;
}
