/** What a system is told to do; one at a time. */
export interface Order {
  readonly task: string;
  /** A question, a quotation, a file: whatever the task is about. */
  readonly text: string;
}

/** Numbers by name, such as `wall` and `cpu` in milliseconds. */
export type Figures = Readonly<Record<string, number>>;

/** What a system answers. */
export type Reply =
  | { readonly kind: "done"; readonly figures: Figures }
  | { readonly kind: "failed"; readonly problem: string };

/** An order as it came over, or undefined where it is none. */
export function readOrder(message: unknown): Order | undefined {
  const [task, text] = [field(message, "task"), field(message, "text")];
  return typeof task === "string" && typeof text === "string" ? { task, text } : undefined;
}

/** A reply as it came over; whatever is none has failed. */
export function readReply(message: unknown): Reply {
  const figures = field(message, "figures");
  if (typeof figures !== "object" || figures === null)
    return { kind: "failed", problem: String(field(message, "problem")) };
  return {
    kind: "done",
    figures: Object.fromEntries(
      Object.entries(figures).flatMap(([name, value]: readonly [string, unknown]) =>
        typeof value === "number" ? [[name, value]] : [],
      ),
    ),
  };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
