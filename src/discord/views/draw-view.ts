import type { Library } from "../../library/library.ts";
import type { Audience } from "../controls.ts";
import type { ViewKind } from "../custom-id.ts";
import type { Message } from "../message.ts";
import { renderAnswer } from "../render-answer.ts";
import { renderComparison } from "../render-comparison.ts";
import { renderMore } from "../render-more.ts";
import { renderQuotes } from "../render-quotes.ts";
import { renderWhy } from "../render-why.ts";

/** What a view shows, in the corpus's own names. */
export interface DrawnView {
  readonly kind: ViewKind;
  /** From 0; beyond the last page is the last page. */
  readonly page: number;
  /** The question or topic; empty: none. */
  readonly text: string;
  readonly outlets?: readonly string[];
  readonly speaker?: string;
}

/** Sentences of one outlet when more of them are asked for; each page shows a few. */
const moreLimit = 60;

/** A view of the corpus in service as a message: asked anew, so it is as true as the corpus now is. */
export async function drawView(
  { kind, page, text, ...chosen }: DrawnView,
  library: Library,
  audience: Audience,
): Promise<Message> {
  const view = { ...chosen, page, audience };
  switch (kind) {
    case "ask":
      return renderAnswer(await library.ask(text, chosen), view);
    case "more":
      return renderMore(await library.ask(text, { ...chosen, limit: moreLimit }), view);
    case "why":
      return renderWhy(await library.why(text, chosen), chosen);
    case "compare":
      return renderComparison(await library.compare(text, chosen), view);
    case "quotes":
      return renderQuotes(await library.quotes(chosen.speaker ?? "", text), { page, audience });
  }
}
