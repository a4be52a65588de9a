import { readdirSync, readFileSync } from "node:fs";

/** Linux counts the processor's time in hundredths of a second, whatever the machine. */
const tickMs = 10;

/**
 * CPU time so far of all processes of a group, those that have ended in it included; NaN where the
 * system has no `/proc`.
 * @returns milliseconds, to 10
 */
export function cpuOfGroup(group: number): number {
  try {
    const processes = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
    const ticks = processes.flatMap((process) => ticksOf(process, group));
    return ticks.length === 0 ? Number.NaN : tickMs * ticks.reduce((sum, own) => sum + own, 0);
  } catch {
    return Number.NaN;
  }
}

/** Its own ticks and its ended children's, where it is of the group; it may have gone meanwhile. */
function ticksOf(process: string, group: number): readonly number[] {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[2]) === group ? fields.slice(11, 15).map(Number) : [];
  } catch {
    return [];
  }
}
