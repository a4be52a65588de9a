/** How soon repetition stops to count: short texts say a thing once. */
export const k1 = 0.6;
/** How much long texts are held back: 0 not at all, 1 in full proportion. */
export const b = 0.5;

/**
 * Inverse document frequency: how much a term tells by being rare.
 * @param documentFrequency - texts that hold the term, 0 to `count`
 * @param count - all texts, 0 or more
 * @returns nats, above 0; the rarer the term, the higher
 * @see Kamphuis et al. (2020), "Which BM25 Do You Mean?", the variant named Lucene
 */
export const inverseDocumentFrequency = (documentFrequency: number, count: number): number =>
  Math.log(1 + (count - documentFrequency + 0.5) / (documentFrequency + 0.5));

/**
 * How many times a term must be repeated to count half of what it can: the longer a text, the more often.
 * @param length - the text's length in terms
 * @param meanLength - the mean of that over all texts, above 0
 */
export const saturation = (length: number, meanLength: number): number =>
  k1 * (1 - b + (b * length) / meanLength);

/**
 * What one term adds to a text's BM25 score.
 * @param frequency - how often the text holds it, 0 or more
 * @param saturated - the text's `saturation`
 * @returns nats, 0 up to `idf · (k1 + 1)`
 */
export const bm25Weight = (idf: number, frequency: number, saturated: number): number =>
  (idf * frequency * (k1 + 1)) / (frequency + saturated);

/** Scores that differ by less may compare as equal, nats. */
export const grain = 1e-6;

/**
 * A score as it is compared with others: sums of the same weights in another order differ by their rounding,
 * which must not decide who comes first.
 * @returns nats, to a `grain`
 */
export const comparable = (score: number): number => Math.round(score * 1e6) / 1e6;
