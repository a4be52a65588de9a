import { Counter, Gauge, type Registry } from "prom-client";

/** Memory, processor time and what keeps the process busy, read when asked for. */
export function measureProcess(registry: Registry): void {
  const registers = [registry];
  const startedAt = Date.now() / 1_000 - process.uptime();
  new Gauge({
    name: "verbatim_process_start_time_seconds",
    help: "When the process started, in seconds since 1970.",
    registers,
  }).set(startedAt);
  new Gauge({
    name: "verbatim_memory_bytes",
    help: "Memory: resident in all, and of it the heap, the heap's used part, and outside the heap.",
    labelNames: ["kind"] as const,
    registers,
    collect() {
      const { rss, heapTotal, heapUsed, external } = process.memoryUsage();
      this.set({ kind: "resident" }, rss);
      this.set({ kind: "heap" }, heapTotal);
      this.set({ kind: "heap used" }, heapUsed);
      this.set({ kind: "external" }, external);
    },
  });
  new Counter({
    name: "verbatim_process_cpu_seconds_total",
    help: "Processor time of all threads.",
    labelNames: ["mode"] as const,
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc({ mode: "user" }, user / 1e6);
      this.inc({ mode: "system" }, system / 1e6);
    },
  });
  new Gauge({
    name: "verbatim_active_resources",
    help: "Sockets, timers, requests and the like that keep the process alive, by Node's type.",
    labelNames: ["type"] as const,
    registers,
    collect() {
      this.reset();
      for (const type of process.getActiveResourcesInfo()) this.inc({ type });
    },
  });
}
