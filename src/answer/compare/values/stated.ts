import type { Span } from "../../../language/span.ts";
import type { Frame } from "./frames.ts";
import type { Relations } from "./relations.ts";
import type { Reading, Token } from "./tokens.ts";

/** A figure or a time that a sentence states of something. */
export interface Stated {
  readonly reading: Reading;
  /** The figure or time as printed. */
  readonly value: Span;
  /** The word that says what happened; absent where the text does not decide it. */
  readonly event?: Token;
  /** True where it sums up a whole without saying of what: "the death toll rose to 34". */
  readonly isTotal?: true;
  readonly frame: Frame;
  readonly relations: Relations;
  /** Terms of the piece of the sentence that it stands in, without its own. */
  readonly beside: ReadonlySet<string>;
}
