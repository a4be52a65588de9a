import { type Figures, type Order, type Reply, readOrder } from "./messages.ts";

/** A task by its name; what it takes is measured in here, so that no message is in the figures. */
export type Tasks = Readonly<Record<string, (text: string) => Figures | Promise<Figures>>>;

/**
 * Makes this process a system: it opens, says what that took, and then does what it is told until the
 * driver goes.
 * @param open - gives the tasks and the figures of having opened
 */
export async function serve(
  open: () => Promise<{ readonly tasks: Tasks; readonly opened: Figures }>,
): Promise<void> {
  const reply = (message: Reply): void => void process.send?.(message);
  process.on("disconnect", () => process.exit());
  try {
    const { tasks, opened } = await open();
    process.on("message", (message) => void answer(readOrder(message), tasks).then(reply));
    reply({ kind: "done", figures: opened });
  } catch (error) {
    reply({ kind: "failed", problem: problemOf(error) });
    process.exitCode = 1;
  }
}

async function answer(order: Order | undefined, tasks: Tasks): Promise<Reply> {
  const run = order && tasks[order.task];
  if (run === undefined) return { kind: "failed", problem: `no such task: ${order?.task}` };
  try {
    return { kind: "done", figures: await run(order?.text ?? "") };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

const problemOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
