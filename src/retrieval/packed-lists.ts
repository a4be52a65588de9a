/**
 * Lists of whole numbers one after another in one array, which costs a fraction of an array each: how
 * many there are, where each ends, then their values.
 */
export type PackedLists = Uint32Array;

/** @param lists - of numbers from 0 to 4,294,967,295 */
export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const head = lists.length + 1;
  const packed = new Uint32Array(lists.reduce((sum, { length }) => sum + length, head));
  packed[0] = lists.length;
  let end = head;
  for (const [at, list] of lists.entries()) {
    packed.set(list, end);
    end += list.length;
    packed[at + 1] = end;
  }
  return packed;
}

/** Where a list's values begin in the array; those behind the last list are as empty as it ends. */
export const startOf = (packed: PackedLists, list: number): number =>
  list === 0 ? (packed[0] ?? 0) + 1 : endOf(packed, list - 1);

/** One behind a list's last value in the array. */
export const endOf = (packed: PackedLists, list: number): number => packed[list + 1] ?? 0;

/** A list, as a view of the array. */
export const listOf = (packed: PackedLists, list: number): Uint32Array =>
  packed.subarray(startOf(packed, list), endOf(packed, list));
