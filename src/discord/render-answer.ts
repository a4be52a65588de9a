import type { Answer, OutletAnswer } from "../answer/answer.ts";
import {
  type Chosen,
  countOutlets,
  listNames,
  orderLine,
  questionText,
  questionTextId,
  understandingLines,
} from "./answer-head.ts";
import { type Audience, closingButton } from "./controls.ts";
import { count, pageOf } from "./count.ts";
import { writeCustomId } from "./custom-id.ts";
import { actionButton, type Button, type Choice, type Message } from "./message.ts";
import { layOut, pageAt, paginate, pagingButtons, type Select } from "./pages.ts";
import { plainLabel } from "./plain-label.ts";
import { renderNothing } from "./render-nothing.ts";
import { outletBlock, shownOf } from "./render-outlet.ts";
import { viewOf } from "./scope.ts";
import { contextId } from "./sentence-ref.ts";

const silentBudget = 260;
/** So many persons whom a name fits are offered. */
const mostNamesakes = 4;

/** How an answer is shown. */
export interface AnswerView extends Chosen {
  /** From 0; beyond the last page is the last page. */
  readonly page?: number;
  /** Absent: everybody. */
  readonly audience?: Audience;
}

type Cited = Extract<Answer, { kind: "cited" }>;

/** An answer as a message inside all of Discord's limits, whatever the corpus holds. */
export const renderAnswer = (answer: Answer, view: AnswerView = {}): Message =>
  answer.kind === "cited" ? renderCited(answer, view) : renderNothing(answer, view);

function renderCited(answer: Cited, view: AnswerView): Message {
  const { page = 0, audience = "everybody" } = view;
  const candidates = namesakeButtons(answer, view);
  const further = candidates.length === 0 ? 0 : 1 + candidates.length;
  const pages = paginate(answer.outlets.map(outletBlock), further);
  const at = pageAt(page, pages.length);
  const before = pages.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const blocks = pages[at] ?? [];
  const outlets = answer.outlets.slice(before, before + blocks.length);
  return layOut(blocks, {
    head: [
      { text: questionText(answer), id: questionTextId },
      {
        text: `${understandingLines(answer, view)}${countOutlets(answer)}${pageOf(at, pages.length)}${orderLine(outlets)}`,
      },
    ],
    ...(at === pages.length - 1 &&
      answer.silent.length > 0 && {
        foot: `-# Nothing in: ${listNames(answer.silent, silentBudget)}`,
      }),
    select: (budgets) => readOn(outlets, budgets, answer, view),
    rows: [
      candidates,
      [
        ...pagingButtons(at, pages.length, (target) =>
          writeCustomId({ kind: "turn", view: viewOf("ask", answer.question, view, target) }),
        ),
        actionButton(
          "Why these?",
          writeCustomId({ kind: "open", view: viewOf("why", answer.question, view) }),
        ),
        closingButton(audience),
      ],
    ],
  });
}

/** One button for each person whom the name fits: their words alone. */
function namesakeButtons(answer: Cited, { outlets = [] }: Chosen): readonly Button[] {
  return (answer.namesakes ?? [])
    .slice(0, mostNamesakes)
    .map((speaker) =>
      actionButton(
        plainLabel(`Only ${speaker}`, 80),
        writeCustomId({ kind: "turn", view: viewOf("ask", answer.question, { outlets, speaker }) }),
      ),
    );
}

/** For each outlet its context, and more where there is more than the page shows. */
function readOn(
  outlets: readonly OutletAnswer[],
  budgets: readonly number[],
  answer: Cited,
  chosen: Chosen,
): Select {
  return {
    customId: writeCustomId({ kind: "pick" }),
    placeholder: "Read on: context, or more of an outlet",
    choices: outlets.flatMap((outlet, at) => [
      contextChoice(outlet),
      ...moreChoice(outlet, budgets[at] ?? 0, answer, chosen),
    ]),
  };
}

function contextChoice({ outlet, citations }: OutletAnswer): Choice {
  const [{ article }] = citations;
  return {
    label: plainLabel(`Context: ${outlet}`, 100),
    value: contextId(citations),
    description: plainLabel(article.title ?? "the sentences around", 100),
  };
}

function moreChoice(
  outlet: OutletAnswer,
  budget: number,
  answer: Cited,
  { speaker }: Chosen,
): readonly Choice[] {
  const more = outlet.citations.length - shownOf(outlet, budget) + outlet.further;
  if (more === 0) return [];
  const chosen = { outlets: [outlet.outlet], ...(speaker !== undefined && { speaker }) };
  const view = viewOf("more", answer.question, chosen);
  return [
    {
      label: plainLabel(`More: ${outlet.outlet}`, 100),
      value: writeCustomId({ kind: "open", view }),
      description: count(more, "more sentence"),
    },
  ];
}
