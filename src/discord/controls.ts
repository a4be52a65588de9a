import { writeCustomId } from "./custom-id.ts";
import { actionButton, type Button } from "./message.ts";

/** Who sees a message. */
export type Audience = "everybody" | "asker";

/**
 * The button that ends every row: what only the asker sees can be shown to everybody, what everybody
 * sees can be deleted by the asker or a moderator.
 */
export const closingButton = (audience: Audience): Button =>
  audience === "asker"
    ? actionButton("Post here", writeCustomId({ kind: "post" }))
    : actionButton("Delete", writeCustomId({ kind: "delete" }));
