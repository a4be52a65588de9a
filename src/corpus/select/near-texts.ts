/** The hashes of a text's shingles, 32 bits each, in any order; one may stand there again. */
export type Hashes = Uint32Array;

/** Two texts that are nearly the same. */
export interface NearPair {
  readonly a: Hashes;
  readonly b: Hashes;
  /** How much of the smaller one's shingles the larger one has, `nearContainment` to 1. */
  readonly containment: number;
}

/** Which of some texts are nearly the same, with what a later comparison need not find out again. */
export interface NearTexts {
  /** For each text, how many different shingles count. */
  readonly sizes: ReadonlyMap<Hashes, number>;
  /** All pairs of texts that are nearly the same, in no order, nor the two of a pair. */
  readonly pairs: readonly NearPair[];
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
