/** Lines of a table, columns flush: the first to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    widths
      .map((width, column) =>
        column === 0 ? (row[0] ?? "").padEnd(width) : (row[column] ?? "").padStart(width),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** A share as a percentage with one decimal; a dash where there is nothing to measure. */
export const percent = (share: number | undefined): string =>
  share === undefined ? "–" : (100 * share).toFixed(1);
