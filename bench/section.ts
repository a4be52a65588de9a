import { tableOf } from "../tests/eval/report-table.ts";
import type { Timing } from "./measure.ts";

/** A line of a table: what it is about, then figures, under the names of the columns. */
export type Row = Readonly<Record<string, string | number>>;

/** What one part of the benchmark found; JSON holds it as it is. */
export interface Section {
  readonly title: string;
  /** What the columns do not say themselves. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** A timing under the names that all tables give it, ms. */
export const timingRow = ({ median, p99, cpuMedian, cpuMean, samples }: Timing): Row => ({
  "p50 ms": median,
  "p99 ms": p99,
  "CPU p50": cpuMedian,
  "CPU mean": cpuMean,
  n: samples,
});

/** A section for a reader in a terminal. */
export function renderSection(section: Section): string {
  const notes = section.notes.map((note) => `  ${note}`);
  return [section.title, "", ...tableOf(cellsOf(section)), ...notes, ""].join("\n");
}

/** A section's table and notes as markdown, without its title. */
export function markdownOf(section: Section): string {
  const [head = [], ...body] = cellsOf(section).map((cells) =>
    cells.map((text) => text.replaceAll("|", "\\|")),
  );
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...body];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const notes = section.notes.map((note) => `- ${note}`).join("\n");
  return [table, ...(notes === "" ? [] : [notes])].join("\n\n");
}

/** The names of the columns, then each row. */
function cellsOf({ rows }: Section): readonly (readonly string[])[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
}

/** Three digits that count. */
function cell(value: string | number | undefined): string {
  if (typeof value !== "number") return value ?? "–";
  if (!Number.isFinite(value)) return "–";
  if (Number.isInteger(value) || Math.abs(value) >= 100)
    return Math.round(value).toLocaleString("en");
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}
