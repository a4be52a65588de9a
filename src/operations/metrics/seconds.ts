/** Milliseconds as the seconds that metrics are told in; what is no length of time counts as 0. */
export const secondsOf = (milliseconds: number): number =>
  Number.isFinite(milliseconds) ? Math.max(0, milliseconds) / 1_000 : 0;
