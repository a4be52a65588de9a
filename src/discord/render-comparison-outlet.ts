import type { OutletAnswer } from "../answer/answer.ts";
import { weigh } from "./budget.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { outletName } from "./render-outlet.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

const speakerBudget = 40;
/** Side by side, a sentence tells by its beginning. */
const sentenceBudget = 220;

/**
 * An outlet's best sentence, in short: who, when, what and by whom.
 * @param budget - in units of the message's budget, 260 or more
 */
export function renderOutletBriefly(answer: OutletAnswer, budget: number): string {
  const { article, sentence, matches, speaker, isSpeakerUnclear } = answer.citations[0];
  const head = `${outletName(answer)} · ${renderDate(article.published)}`;
  const source = [
    ...(speaker === undefined ? [] : [`— ${renderLabel(speaker, speakerBudget)}`]),
    ...(isSpeakerUnclear === true ? ["speaker not clear"] : []),
    `paragraph ${sentence.paragraph}`,
    ...missingLink(article),
  ].join(" · ");
  const frame = weigh(`${head}\n> \n-# ${source}`);
  const room = Math.min(sentenceBudget, budget - frame);
  return `${head}\n> ${renderSpan(article.text, sentence.span, matches, room).text}\n-# ${source}`;
}
