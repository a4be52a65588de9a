import type { Answer, OutletAnswer } from "../answer/answer.ts";
import type { Comparison, Place } from "../answer/compare/comparison.ts";
import {
  type Chosen,
  countOutlets,
  listNames,
  questionText,
  questionTextId,
  understandingLines,
} from "./answer-head.ts";
import { messageBudget, weigh } from "./budget.ts";
import { contextSelect } from "./context-select.ts";
import { closingButton } from "./controls.ts";
import { pageOf } from "./count.ts";
import { writeCustomId } from "./custom-id.ts";
import type { Message } from "./message.ts";
import { openButton } from "./open-button.ts";
import { type Block, layOut, pageAt, pagingButtons } from "./pages.ts";
import type { AnswerView } from "./render-answer.ts";
import type { Findings } from "./render-comparison-findings.ts";
import { renderOutletBriefly } from "./render-comparison-outlet.ts";
import { type ComparedPage, pageComparison } from "./render-comparison-pages.ts";
import { renderNothing } from "./render-nothing.ts";
import { viewOf } from "./scope.ts";

const silentBudget = 260;

/** The outlets side by side as a message inside all of Discord's limits. */
export function renderComparison(comparison: Comparison, view: AnswerView = {}): Message {
  const { answer } = comparison;
  const { page = 0, audience = "everybody", ...chosen } = view;
  if (answer.kind !== "cited") return renderNothing(answer, { audience, ...chosen });
  const question = questionText(answer);
  const counts = `${understandingLines(answer, chosen)}${countOutlets(answer)}`;
  const pages = pageComparison(comparison, answer.outlets, roomBeside([question, counts]));
  const at = pageAt(page, pages.length);
  const { outlets, findings } = pages[at] ?? noPage;
  return layOut([...outlets.map(outletBlock), ...findings.map(findingsBlock)], {
    head: [
      { text: question, id: questionTextId },
      { text: `${counts}${pageOf(at, pages.length)}` },
    ],
    ...(at === pages.length - 1 &&
      answer.silent.length > 0 && {
        foot: `-# Nothing in: ${listNames(answer.silent, silentBudget)}`,
      }),
    select: () =>
      contextSelect([
        ...outlets.map(({ citations: [best] }) => quoted(best)),
        ...findings.flatMap(({ places }) => places.map(quoted)),
      ]),
    rows: [
      [
        ...pagingButtons(at, pages.length, (target) => turnTo(target, answer, chosen)),
        closingButton(audience),
      ],
    ],
  });
}

const noPage: ComparedPage = { outlets: [], findings: [] };

/** What a page has beside its head, the number of the page and the silent outlets. */
const roomBeside = (head: readonly string[]): number =>
  head.reduce((room, text) => room - weigh(text), messageBudget - silentBudget - 60);

function outletBlock(answer: OutletAnswer): Block {
  const [{ article, sentence }] = answer.citations;
  const button = openButton(article, sentence);
  return {
    ...(button !== undefined && { button }),
    render: (budget) => renderOutletBriefly(answer, budget),
  };
}

/** Findings stand only where there is room for them, so they are not cut any further. */
const findingsBlock = ({ text }: Findings): Block => ({ render: () => text });

const quoted = ({ article, sentence }: Pick<Place, "article" | "sentence">) => ({
  article,
  sentences: [sentence] as const,
});

const turnTo = (page: number, { question }: Answer, chosen: Chosen): string =>
  writeCustomId({
    kind: "turn",
    view: viewOf("compare", question, chosen, page),
  });
