/** Two texts that are nearly the same, by their places in the list. */
export interface NearPair {
  /** The lower place. */
  readonly a: number;
  readonly b: number;
  /** How much of the smaller one's shingles the larger one has, `nearContainment` to 1. */
  readonly containment: number;
}

/**
 * From here on a text is nearly contained in another (Broder's containment; 1 means wholly). A story
 * whose lead was rewritten, with new figures and a paragraph more, reaches .81 and one that was only
 * shortened .91; different stories reach .36 through shared background, agencies' on one event .13,
 * notices of one mould .57, and warnings that share most of their advice .75.
 * @see Broder (1997), "On the resemblance and containment of documents"
 */
export const nearContainment = 0.8;

/**
 * A shingle of more texts than this is a paper's furniture or the mould of its notices: no story is
 * published in so many versions. It is not counted, and so bounds the work for the others.
 */
export const mostTexts = 32;

/**
 * All pairs of texts that are nearly the same, in no order. Time in proportion to the shingles (times
 * `mostTexts` where every one of them is in so many texts), because each is sorted beside its equals and
 * only those are counted together.
 * @param texts - for each text the hashes of its shingles, 32 bits each; at most two million texts
 */
export function nearPairs(texts: readonly Uint32Array[]): readonly NearPair[] {
  const { sizes, groups, members } = shareShingles(texts);
  const shared = new Uint32Array(texts.length);
  const pairs: NearPair[] = [];
  groups.forEach((own, a) => {
    const met: number[] = [];
    for (const { from, to } of own) {
      for (let at = from; at < to; at += 1) {
        const b = members[at] ?? 0;
        if (b <= a) continue;
        if (shared[b] === 0) met.push(b);
        shared[b] = (shared[b] ?? 0) + 1;
      }
    }
    for (const b of met) {
      const containment = (shared[b] ?? 0) / Math.min(sizes[a] ?? 0, sizes[b] ?? 0);
      if (containment >= nearContainment) pairs.push({ a, b, containment });
      shared[b] = 0;
    }
  });
  return pairs;
}

/** The texts that have one shingle: `members` from `from` to before `to`. */
interface Group {
  readonly from: number;
  readonly to: number;
}

interface SharedShingles {
  /** For each text, how many different shingles count. */
  readonly sizes: Uint32Array;
  /** For each text, those of its shingles that others have too. */
  readonly groups: readonly (readonly Group[])[];
  readonly members: Uint32Array;
}

/** A text's place takes the lower bits of a key, a hash the upper ones: 53 in all, as a double holds. */
const places = 2 ** 21;

function shareShingles(texts: readonly Uint32Array[]): SharedShingles {
  const sizes = new Uint32Array(texts.length);
  const groups = texts.map((): Group[] => []);
  const keys = sortedKeys(texts, sizes);
  const members = new Uint32Array(keys.length);
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
    const group = { from, to };
    for (let member = from; member < to && !isCommon; member += 1) {
      const place = members[member] ?? 0;
      sizes[place] = (sizes[place] ?? 0) + 1;
      if (to - from > 1) groups[place]?.push(group);
    }
    if (isCommon || to - from === 1) to = from;
  }
  return { sizes, groups, members };
}

/**
 * The keys of the shingles that may be in several texts. The others, nearly all in most corpora, are
 * only counted for their text: sorting them would take most of the time.
 */
function sortedKeys(texts: readonly Uint32Array[], sizes: Uint32Array): Float64Array {
  const isRepeated = repetitionsAmong(texts);
  const keys = new Float64Array(texts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  texts.forEach((hashes, place) => {
    let own = 0;
    for (const hash of hashes) {
      if (isRepeated(hash)) {
        keys[next] = hash * places + place;
        next += 1;
      } else own += 1;
    }
    sizes[place] = own;
  });
  return keys.subarray(0, next).sort();
}

/** A test that holds for every hash that occurs twice, and by chance for about one in eight others. */
function repetitionsAmong(texts: readonly Uint32Array[]): (hash: number) => boolean {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(26, Math.ceil(Math.log2(total + 1)) + 2);
  const counts = new Uint8Array(2 ** bits);
  const slotOf = (hash: number): number => hash >>> (32 - bits);
  for (const hashes of texts) {
    for (const hash of hashes) {
      const slot = slotOf(hash);
      if ((counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return (hash) => (counts[slotOf(hash)] ?? 0) > 1;
}
