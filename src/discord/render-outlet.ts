import type { Citation, OutletAnswer } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";
import { listWithin, weigh } from "./budget.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { openButton } from "./open-button.ts";
import type { Block } from "./pages.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

const outletBudget = 60;
const agencyBudget = 30;
const headlineBudget = 80;
const speakerBudget = 40;
const alsoInBudget = 60;
/** What an outlet may take of a page, headline and all; the rest stands under Context and More. */
const outletTextBudget = 450;
/** A sentence cut shorter than this tells too little to be shown. */
const minQuoteBudget = 90;

/** An outlet's part of an answer: who, when, under which headline, and the sentences themselves. */
export function outletBlock(answer: OutletAnswer): Block {
  const [{ article, sentence }] = answer.citations;
  const button = openButton(article, sentence);
  return {
    ...(button !== undefined && { button }),
    render: (budget) => renderOutlet(answer, Math.min(budget, outletTextBudget)).text,
  };
}

/** How many of an outlet's sentences its block shows within a budget. */
export const shownOf = (answer: OutletAnswer, budget: number): number =>
  renderOutlet(answer, Math.min(budget, outletTextBudget)).shown;

/** The outlet's name with the agency behind it, as a heading of its block. */
export function outletName({ outlet, via }: Pick<OutletAnswer, "outlet" | "via">): string {
  const agency = via === undefined ? "" : ` via ${renderLabel(via, agencyBudget)}`;
  return `**${renderLabel(outlet, outletBudget)}**${agency}`;
}

function renderOutlet(
  answer: OutletAnswer,
  budget: number,
): { readonly text: string; readonly shown: number } {
  const lines = [outletName(answer)];
  let room = budget - weighLines(lines);
  let shown = 0;
  let article: Article | undefined;
  for (const citation of answer.citations) {
    const head = citation.article === article ? [] : [articleLine(citation.article)];
    const quote = renderQuote(citation, room - weighLines(head), shown === 0);
    if (quote === undefined) break;
    lines.push(...head, ...quote);
    room -= weighLines([...head, ...quote]);
    article = citation.article;
    shown += 1;
  }
  return { text: lines.join("\n"), shown };
}

/** When and under which headline, in small print; says so where no link is stored. */
export function articleLine(article: Article): string {
  const parts = [
    renderDate(article.published),
    ...(article.title === undefined ? [] : [renderLabel(article.title, headlineBudget)]),
    ...missingLink(article),
  ];
  return `-# ${parts.join(" · ")}`;
}

/**
 * A sentence as a block quote and who says it.
 * @param isFirst - the first is always shown, however much of it must be cut
 */
export function renderQuote(
  citation: Citation,
  room: number,
  isFirst: boolean,
): readonly string[] | undefined {
  const { article, sentence, matches } = citation;
  const source = `-# ${sourceOf(citation)}`;
  const quote = renderSpan(
    article.text,
    sentence.span,
    matches,
    room - weighLines([source]) - weighLines(["> "]),
  );
  if (!isFirst && !quote.isWhole && weigh(quote.text) < minQuoteBudget) return undefined;
  return [`> ${quote.text}`, source];
}

/** Who says it, where it stands, and who else prints it. */
function sourceOf({ sentence, speaker, isSpeakerUnclear, alsoIn }: Citation): string {
  return [
    ...(speaker === undefined ? [] : [`— ${renderLabel(speaker, speakerBudget)}`]),
    ...(isSpeakerUnclear === true ? ["speaker not clear"] : []),
    `paragraph ${sentence.paragraph}`,
    ...(alsoIn.length === 0
      ? []
      : [
          `also in ${listWithin(
            alsoIn.map(({ outlet }) => renderLabel(outlet, outletBudget)),
            ", ",
            alsoInBudget,
          )}`,
        ]),
  ].join(" · ");
}

/** Every line costs its break as well. */
export const weighLines = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + weigh(line) + 1, 0);
