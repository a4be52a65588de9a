/**
 * Letters that are added, left out, changed or swapped with their neighbour between two words (optimal
 * string alignment; Damerau 1964), as far as `most`; beyond it `most + 1`. Time grows with the product of
 * the lengths, of words that differ in length by no more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [last, above]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        ...(isSwapped && row > 1 && column > 1 ? [(last[column - 2] ?? 0) + 1] : []),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [last, above] = [above, current];
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}
