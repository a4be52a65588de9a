import type { Audience } from "../../src/discord/controls.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderAnswer } from "../../src/discord/render-answer.ts";
import { renderComparison } from "../../src/discord/render-comparison.ts";
import { renderVerification } from "../../src/discord/render-verification.ts";
import type { Library } from "../../src/library/library.ts";

/** A picture to be taken. */
export interface Picture {
  /** Its name in `docs/pictures/`. */
  readonly file: string;
  /** Of the channel, CSS pixels. */
  readonly width: number;
  /** The command that brought it, without the slash. */
  readonly command: string;
  readonly audience: Audience;
  /** What the bot sends, over the seeds. */
  payload(library: Library, audience: Audience): Promise<Message>;
}

const windowWidth = 560;
const phoneWidth = 400;

const question = "what did Xi say";
const compared = "what did Wang Yi say about development rights";

/** One quotation with words changed, one given to somebody else. */
const checkedText = `Xi said: “This is a fundamental issue that must be solved, just like the first \
button of a shirt that must be put right.” “We hope the U.S. can look at China’s development in a \
positive light,” said Blinken.`;

const ask: Omit<Picture, "file" | "width"> = {
  command: "ask",
  audience: "everybody",
  payload: async (library, audience) => renderAnswer(await library.ask(question), { audience }),
};

/** Every picture of the documentation. */
export const pictures: readonly Picture[] = [
  { ...ask, file: "ask.png", width: windowWidth },
  { ...ask, file: "ask-phone.png", width: phoneWidth },
  {
    file: "compare.png",
    width: windowWidth,
    command: "compare",
    audience: "everybody",
    payload: async (library, audience) =>
      renderComparison(await library.compare(compared), { audience }),
  },
  {
    file: "verify.png",
    width: windowWidth,
    command: "verify",
    audience: "asker",
    payload: async (library, audience) =>
      renderVerification(await library.verify(checkedText), { audience }),
  },
];
