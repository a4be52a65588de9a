import type { Citation, OutletAnswer } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { listWithin, weigh } from "./budget.ts";
import { maxSentenceRefs, writeCustomId } from "./custom-id.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { linkButtons } from "./link-buttons.ts";
import { actionButton, type Button } from "./message.ts";
import type { Block } from "./pages.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

const outletBudget = 60;
const agencyBudget = 30;
/** A headline may be longer where few outlets share the page. */
const headlineBudget = { least: 80, most: 130, share: 0.15 };
const speakerBudget = 40;
const alsoInBudget = 60;
/** What an outlet may say on one page; the rest stands under its Context button. */
const quotesBudget = 450;
/** A sentence cut shorter than this tells too little to be shown. */
const minQuoteBudget = 90;

/** An outlet's part of an answer: who, when, under which headline, and the sentences themselves. */
export function outletBlock(answer: OutletAnswer): Block {
  const citations = answer.citations.slice(0, maxSentenceRefs);
  return {
    buttons: [contextButton(citations), ...linkButtons(firstOfEach(citations))],
    render: (budget) => renderOutlet(answer, citations, budget),
  };
}

function contextButton(citations: readonly Citation[]): Button {
  const sentences = citations.map(({ article, sentence }) => ({
    articleId: article.id,
    sentence: sentence.index,
  }));
  return actionButton("Context", writeCustomId({ kind: "context", sentences }));
}

/** Of each article the first sentence cited. */
const firstOfEach = (citations: readonly Citation[]): readonly Citation[] =>
  [...groupBy(citations, ({ article }) => article.id).values()].flatMap((group) =>
    group.slice(0, 1),
  );

function renderOutlet(
  { outlet, via }: OutletAnswer,
  citations: readonly Citation[],
  budget: number,
): string {
  const agency = via === undefined ? "" : ` via ${renderLabel(via, agencyBudget)}`;
  const lines = [`**${renderLabel(outlet, outletBudget)}**${agency}`];
  const headline = Math.min(
    headlineBudget.most,
    Math.max(headlineBudget.least, budget * headlineBudget.share),
  );
  let room = Math.min(budget - weigh(lines.join("\n")), quotesBudget + headline);
  let shown = 0;
  let article: Article | undefined;
  for (const citation of citations) {
    const head = citation.article === article ? [] : [articleLine(citation.article, headline)];
    const quote = renderQuote(citation, room - weighLines(head) - moreWeight, shown === 0);
    if (quote === undefined) break;
    lines.push(...head, ...quote);
    room -= weighLines([...head, ...quote]);
    article = citation.article;
    shown += 1;
  }
  return [...lines, ...moreLine(citations.length - shown)].join("\n");
}

/** When and under which headline; says so where no link is stored. */
function articleLine(article: Article, headline: number): string {
  const parts = [
    renderDate(article.published),
    ...(article.title === undefined ? [] : [renderLabel(article.title, headline)]),
    ...missingLink(article),
  ];
  return parts.join(" · ");
}

/**
 * A sentence as a block quote and who says it.
 * @param isFirst - the first is always shown, however much of it must be cut
 */
function renderQuote(
  { article, sentence, matches, speaker, alsoIn }: Citation,
  room: number,
  isFirst: boolean,
): readonly string[] | undefined {
  const source = [
    ...(speaker === undefined ? [] : [`— ${renderLabel(speaker, speakerBudget)}`]),
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
  const quote = renderSpan(
    article.text,
    sentence.span,
    matches,
    room - weighLines([`-# ${source}`]) - weighLines(["> "]),
  );
  if (!isFirst && !quote.isWhole && weigh(quote.text) < minQuoteBudget) return undefined;
  return [`> ${quote.text}`, `-# ${source}`];
}

const moreLine = (count: number): readonly string[] =>
  count === 0 ? [] : [`-# ${count} more under Context`];

const moreWeight = weigh(`${moreLine(1).join("")}\n`);

/** Every line costs its break as well. */
const weighLines = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + weigh(line) + 1, 0);
