/** A picture cannot be made; the message is one line for whoever ran the script. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}
