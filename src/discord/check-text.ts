import type { Library } from "../library/library.ts";
import type { Audience } from "./controls.ts";
import { renderVerification } from "./render-verification.ts";
import { defer, editReply, type Repliable, reply } from "./send.ts";

/** A longer text, in characters, may hold so many quotations that checking takes longer than Discord waits. */
const quickText = 300;

/** Checks the quotations of a text and answers with what came of it. */
export async function checkText(
  interaction: Repliable,
  text: string,
  library: Library,
  audience: Audience,
): Promise<void> {
  const isLong = text.length > quickText;
  if (isLong) await defer(interaction, audience);
  const message = renderVerification(await library.verify(text), { audience });
  await (isLong ? editReply(interaction, message) : reply(interaction, message, audience));
}
