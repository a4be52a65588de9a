/** A number and its noun: `1 outlet`, `5 outlets`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Which page of how many; nothing where there is only one. */
export const pageOf = (page: number, pageCount: number): string =>
  pageCount === 1 ? "" : ` · page ${page + 1} of ${pageCount}`;
