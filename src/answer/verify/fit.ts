/** Where a quotation's words fit best into printed ones. */
export interface Fit {
  /** The first printed word and one behind the last, by their places among the words. */
  readonly start: number;
  readonly end: number;
  /** Words that both have in this order: how many, and the places of the first and the last. */
  readonly matches: number;
  readonly firstMatch: number;
  readonly lastMatch: number;
}

/** Places of a quotation's words, all of them in a row, that are told apart at most. */
const mostExact = 8;

/** Every place where the printed words are just those of the quotation. */
export function findExact(quotation: Int32Array, printed: Int32Array): readonly Fit[] {
  const found: Fit[] = [];
  const { length } = quotation;
  for (let start = 0; start + length <= printed.length && found.length < mostExact; start += 1) {
    let met = 0;
    while (met < length && quotation[met] === printed[start + met]) met += 1;
    if (met === length) {
      const end = start + length;
      found.push({ start, end, matches: length, firstMatch: start, lastMatch: end - 1 });
    }
  }
  return found;
}

const [same, changed, lacking, gap] = [2, -1, -1, -1];

/** From where the best way to a cell comes. */
const [none, diagonal, fromLeft, fromAbove] = [0, 1, 2, 3];

/**
 * The stretch of printed words that a whole quotation comes nearest to: global in the quotation, local in
 * what is printed (Needleman and Wunsch 1970 without the price of the ends; "fitting alignment" in
 * Gusfield 1997, §11.6). Time and space grow with the product of the lengths.
 * @param quotation - the words' numbers
 * @param printed - the same numbers for the same words; -1 for any other
 */
export function fitWords(quotation: Int32Array, printed: Int32Array): Fit | undefined {
  const [rows, columns] = [quotation.length, printed.length];
  if (rows === 0 || columns === 0) return undefined;
  const way = new Uint8Array((rows + 1) * (columns + 1));
  let above = new Int32Array(columns + 1);
  let current = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    current[0] = row * lacking;
    way[row * (columns + 1)] = fromAbove;
    const word = quotation[row - 1];
    for (let column = 1; column <= columns; column += 1) {
      const across = (above[column - 1] ?? 0) + (printed[column - 1] === word ? same : changed);
      const down = (above[column] ?? 0) + lacking;
      const right = (current[column - 1] ?? 0) + gap;
      const best = Math.max(across, down, right);
      current[column] = best;
      way[row * (columns + 1) + column] =
        best === across ? diagonal : best === down ? fromAbove : fromLeft;
    }
    [above, current] = [current, above];
  }
  let end = 1;
  for (let column = 2; column <= columns; column += 1)
    if ((above[column] ?? 0) >= (above[end] ?? 0)) end = column;
  return traceBack(quotation, printed, way, end);
}

function traceBack(quotation: Int32Array, printed: Int32Array, way: Uint8Array, end: number): Fit {
  let [row, column] = [quotation.length, end];
  let matches = 0;
  let [first, last] = [end, 0];
  let [firstMatch, lastMatch] = [end, 0];
  while (row > 0) {
    const step = way[row * (printed.length + 1) + column] ?? none;
    if (step === diagonal) {
      if (quotation[row - 1] === printed[column - 1]) {
        matches += 1;
        firstMatch = column - 1;
        lastMatch = Math.max(lastMatch, column - 1);
      }
      first = column - 1;
      last = Math.max(last, column);
      row -= 1;
      column -= 1;
    } else if (step === fromLeft) column -= 1;
    else row -= 1;
  }
  return { start: Math.min(first, last), end: last, matches, firstMatch, lastMatch };
}
