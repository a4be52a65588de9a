import type { Newsroom } from "../library/library.ts";
import type { Telemetry } from "./telemetry.ts";

/** A newsroom that counts every reload, whoever asked for it. */
export const measureReloads = (newsroom: Newsroom, telemetry: Telemetry): Newsroom => ({
  current: newsroom.current,
  async reload() {
    const report = await newsroom.reload();
    telemetry.reload(report.kind, report.kind === "busy" ? 0 : report.tookMs);
    return report;
  },
});
