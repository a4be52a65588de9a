import type { Answer, Citation } from "../answer/answer.ts";
import { type Chosen, questionText, questionTextId, understandingLines } from "./answer-head.ts";
import { contextSelect } from "./context-select.ts";
import { type Audience, closingButton } from "./controls.ts";
import { count, pageOf } from "./count.ts";
import { writeCustomId } from "./custom-id.ts";
import type { Message } from "./message.ts";
import { openButton } from "./open-button.ts";
import { type Block, layOut, pageAt, pagingButtons } from "./pages.ts";
import { renderNothing } from "./render-nothing.ts";
import { articleLine, outletName, renderQuote, weighLines } from "./render-outlet.ts";
import { viewOf } from "./scope.ts";

/** Sentences on a page: each may then be as long as most sentences are. */
const perPage = 6;

/** Everything that one outlet has to say to a question, sentence by sentence, the best first. */
export function renderMore(
  answer: Answer,
  view: Chosen & { readonly page?: number; readonly audience?: Audience },
): Message {
  const { page = 0, audience = "asker", ...chosen } = view;
  if (answer.kind !== "cited") return renderNothing(answer, { audience, ...chosen });
  const [outlet] = answer.outlets;
  const pageCount = Math.ceil(outlet.citations.length / perPage);
  const at = pageAt(page, pageCount);
  const shown = outlet.citations.slice(at * perPage, (at + 1) * perPage);
  const { length } = outlet.citations;
  return layOut(shown.map(citationBlock), {
    head: [
      { text: questionText(answer), id: questionTextId },
      {
        text: `${understandingLines(answer, onlySpeaker(chosen))}${outletName(outlet)} · ${count(length, "sentence")}${pageOf(at, pageCount)}`,
      },
    ],
    select: () =>
      contextSelect(shown.map(({ article, sentence }) => ({ article, sentences: [sentence] }))),
    ...(at === pageCount - 1 &&
      outlet.further > 0 && { foot: `-# … and ${count(outlet.further, "sentence")} more` }),
    rows: [
      [
        ...pagingButtons(at, pageCount, (target) =>
          writeCustomId({
            kind: "turn",
            view: viewOf("more", answer.question, chosen, target),
          }),
        ),
        closingButton(audience),
      ],
    ],
  });
}

/** The outlet stands in the heading already. */
const onlySpeaker = ({ speaker }: Chosen): Chosen => (speaker === undefined ? {} : { speaker });

function citationBlock(citation: Citation): Block {
  const { article, sentence } = citation;
  const button = openButton(article, sentence);
  return {
    ...(button !== undefined && { button }),
    render: (budget) => {
      const head = articleLine(article);
      const quote = renderQuote(citation, budget - weighLines([head]), true) ?? [];
      return [head, ...quote].join("\n");
    },
  };
}
