/** A line through points, by least squares. */
export interface Slope {
  /** Growth of the second number for one of the first. */
  readonly perUnit: number;
  /** Half of the 95 % interval around it. */
  readonly margin: number;
}

/** Quantile of the normal distribution that leaves 2.5 % above it. */
const z = 1.96;

/**
 * How fast a number grows with another, with its 95 % interval as of independent errors.
 * @param points - three or more, of which two differ in their first number
 * @throws RangeError if there are fewer
 */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  if (points.length < 3) throw new RangeError(`a slope needs three points, not ${points.length}`);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) throw new RangeError("a slope needs points at different places");
  const perUnit = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const errors = points.reduce((sum, [x, y]) => sum + (y - meanY - perUnit * (x - meanX)) ** 2, 0);
  return { perUnit, margin: z * Math.sqrt(errors / (points.length - 2) / spread) };
}
