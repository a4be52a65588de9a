import type { Chosen } from "./answer-head.ts";
import { hashNames, type View } from "./custom-id.ts";

/** What was chosen beside a question, as a button remembers it. */
export type Scope = Pick<View, "outlets" | "speaker">;

/** From names to what a button has room for. */
export const scopeOf = ({ outlets = [], speaker }: Chosen): Scope => ({
  ...(outlets.length > 0 && { outlets: hashNames(outlets) }),
  ...(speaker !== undefined && { speaker: hashNames([speaker]) }),
});
