import type { Pieces } from "../pacer.ts";
import {
  type Hashes,
  mostTexts,
  type NearPair,
  type NearTexts,
  nearContainment,
} from "./near-texts.ts";

/** After so many texts others may have their turn. */
const textsInPiece = 32;

/**
 * The pairs of texts that are nearly the same, each text compared with all others. Hashes are dealt out
 * by their upper bits, so that the tables for one deal stay in the processor's cache; within a deal each
 * is sorted beside its equals, and only those that several texts have are counted together.
 */
export function* pairsAmongAll(texts: readonly Hashes[]): Pieces<NearTexts> {
  const sizes = new Uint32Array(texts.length);
  const groups: Groups[] = [];
  for (const dealt of yield* dealOut(texts)) {
    groups.push(shareDeal(dealt, sizes));
    yield;
  }
  const pairs = yield* countTogether(texts, sizes, groups);
  return { sizes: new Map(texts.map((text, place) => [text, sizes[place] ?? 0])), pairs };
}

/** Hashes of one range, each with the place of its text. */
interface Deal {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

/** About so many hashes are in a deal. */
const dealSize = 2 ** 14;
const mostDealBits = 12;

function* dealOut(texts: readonly Hashes[]): Pieces<readonly Deal[]> {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.max(1, Math.min(mostDealBits, Math.ceil(Math.log2((total + 1) / dealSize))));
  const shift = 32 - bits;
  const next = new Uint32Array(2 ** bits + 1);
  for (const [place, text] of texts.entries()) {
    countDeals(text, shift, next);
    if (place % textsInPiece === 0) yield;
  }
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const edges = next.slice();
  const hashes = new Uint32Array(total);
  const places = new Uint32Array(total);
  for (const [place, text] of texts.entries()) {
    deal(text, place, { shift, next, hashes, places });
    if (place % textsInPiece === 0) yield;
  }
  return Array.from({ length: 2 ** bits }, (_, at) => ({
    hashes: hashes.subarray(edges[at], edges[at + 1]),
    places: places.subarray(edges[at], edges[at + 1]),
  }));
}

// They count where they look: in a generator, or with `of`, the same loops take five times as long.

function countDeals(text: Hashes, shift: number, next: Uint32Array): void {
  for (let at = 0; at < text.length; at += 1) {
    const slot = ((text[at] ?? 0) >>> shift) + 1;
    next[slot] = (next[slot] ?? 0) + 1;
  }
}

interface Dealing extends Deal {
  readonly shift: number;
  /** By deal: where its next hash goes. */
  readonly next: Uint32Array;
}

function deal(text: Hashes, place: number, { shift, next, hashes, places: texts }: Dealing): void {
  for (let at = 0; at < text.length; at += 1) {
    const hash = text[at] ?? 0;
    const to = next[hash >>> shift] ?? 0;
    hashes[to] = hash;
    texts[to] = place;
    next[hash >>> shift] = to + 1;
  }
}

/** Texts that share a shingle, group behind group, each group in the order of the texts. */
interface Groups {
  readonly members: Uint32Array;
  /** For each member the end of its group. */
  readonly ends: Uint32Array;
}

/** A text's place takes the lower bits of a key, a hash the upper ones: 53 in all, as a double holds. */
const places = 2 ** 21;

/** Counts a deal's shingles for their texts, and groups the texts of those that several share. */
function shareDeal(dealt: Deal, sizes: Uint32Array): Groups {
  const keys = sortedKeys(dealt, sizes);
  const members = new Uint32Array(keys.length);
  const ends = new Uint32Array(keys.length);
  let to = 0;
  for (let at = 0; at < keys.length; ) {
    const hash = Math.floor((keys[at] ?? 0) / places);
    const from = to;
    let last = -1;
    for (; at < keys.length && Math.floor((keys[at] ?? 0) / places) === hash; at += 1) {
      const place = (keys[at] ?? 0) - hash * places;
      if (place === last) continue;
      last = place;
      members[to] = place;
      to += 1;
    }
    const isCommon = to - from > mostTexts;
    for (let member = from; member < to && !isCommon; member += 1) {
      const place = members[member] ?? 0;
      sizes[place] = (sizes[place] ?? 0) + 1;
    }
    if (isCommon || to - from === 1) to = from;
    else ends.fill(to, from, to);
  }
  return { members: members.slice(0, to), ends: ends.slice(0, to) };
}

/** The keys of the shingles that may be in several texts; the others are only counted for their text. */
function sortedKeys({ hashes, places: texts }: Deal, sizes: Uint32Array): Float64Array {
  // A table eight times as large lets about one in eight others pass.
  const slots = 2 ** Math.ceil(Math.log2(8 * hashes.length + 1));
  const counts = new Uint8Array(slots);
  for (const hash of hashes) {
    const slot = hash & (slots - 1);
    if ((counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const keys = new Float64Array(hashes.length);
  let next = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const [hash, place] = [hashes[at] ?? 0, texts[at] ?? 0];
    if ((counts[hash & (slots - 1)] ?? 0) > 1) {
      keys[next] = hash * places + place;
      next += 1;
    } else sizes[place] = (sizes[place] ?? 0) + 1;
  }
  return keys.subarray(0, next).sort();
}

function* countTogether(
  texts: readonly Hashes[],
  sizes: Uint32Array,
  groups: readonly Groups[],
): Pieces<readonly NearPair[]> {
  const { members, ends, ownOf } = yield* listByText(texts.length, groups);
  const shared = new Uint32Array(texts.length);
  const pairs: NearPair[] = [];
  for (const [place, a] of texts.entries()) {
    const met: number[] = [];
    for (const own of ownOf(place)) {
      for (let at = own + 1; at < (ends[own] ?? 0); at += 1) {
        const other = members[at] ?? 0;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    for (const other of met) {
      const containment = (shared[other] ?? 0) / Math.min(sizes[place] ?? 0, sizes[other] ?? 0);
      const b = texts[other];
      if (containment >= nearContainment && b !== undefined) pairs.push({ a, b, containment });
      shared[other] = 0;
    }
    if (place % textsInPiece === 0) yield;
  }
  return pairs;
}

interface GroupsByText extends Groups {
  /** Where a text stands among the members. */
  readonly ownOf: (place: number) => Uint32Array;
}

function* listByText(texts: number, groups: readonly Groups[]): Pieces<GroupsByText> {
  const total = groups.reduce((sum, { members }) => sum + members.length, 0);
  const members = new Uint32Array(total);
  const ends = new Uint32Array(total);
  const next = new Uint32Array(texts + 1);
  let from = 0;
  for (const group of groups) {
    for (const [at, place] of group.members.entries()) {
      members[from + at] = place;
      ends[from + at] = from + (group.ends[at] ?? 0);
      next[place + 1] = (next[place + 1] ?? 0) + 1;
    }
    from += group.members.length;
    yield;
  }
  for (let place = 1; place <= texts; place += 1)
    next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const edges = next.slice();
  const own = new Uint32Array(total);
  let done = 0;
  for (const group of groups) {
    for (const place of group.members) {
      own[next[place] ?? 0] = done;
      next[place] = (next[place] ?? 0) + 1;
      done += 1;
    }
    yield;
  }
  return { members, ends, ownOf: (place) => own.subarray(edges[place], edges[place + 1]) };
}
