import type { Chosen } from "./answer-head.ts";
import { hashNames, hashText, type View, type ViewKind } from "./custom-id.ts";

/** What was chosen beside a question, as a button remembers it. */
const scopeOf = ({ outlets = [], speaker }: Chosen): Pick<View, "outlets" | "speaker"> => ({
  ...(outlets.length > 0 && { outlets: hashNames(outlets) }),
  ...(speaker !== undefined && { speaker: hashNames([speaker]) }),
});

/**
 * A view as a button remembers it.
 * @param text - the question or topic; empty: none
 * @param page - from 0
 */
export const viewOf = (kind: ViewKind, text: string, chosen: Chosen, page = 0): View => ({
  kind,
  page,
  text: hashText(text),
  ...scopeOf(chosen),
});
