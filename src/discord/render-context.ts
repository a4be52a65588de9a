import { citationLine } from "../answer/citation-line.ts";
import { type Context, contextOf, correctionsOf, speakerIn } from "../answer/context.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { messageBudget, shareBudget, weigh } from "./budget.ts";
import { codeBlock } from "./code-block.ts";
import { closingButton } from "./controls.ts";
import type { SentenceRef } from "./custom-id.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import {
  buttonRows,
  containerMessage,
  type Message,
  textDisplay,
  textWithButton,
} from "./message.ts";
import { openButton } from "./open-button.ts";
import { outletName } from "./render-outlet.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

/** Sentences at these places of one article, with those around them. */
interface Excerpt {
  readonly article: Article;
  readonly cited: ReadonlySet<Sentence>;
  /** In order, each once. */
  readonly sentences: readonly Sentence[];
}

/** What a line to copy may take; a longer one is cut, for its sentence stands above it whole. */
const citationLimit = 700;

/**
 * The sentences around what was cited, the cited ones marked, with a line to copy for the first.
 * @returns undefined where the corpus no longer has any of them
 */
export function renderContext(
  articles: readonly Article[],
  refs: readonly SentenceRef[],
): Message | undefined {
  const excerpts = collectExcerpts(articles, refs);
  const [excerpt] = excerpts;
  if (excerpt === undefined) return undefined;
  const heads = excerpts.map(({ article }) => headOf(article));
  const citation = citationOf(excerpt);
  const frame = [...heads, citation].reduce((sum, text) => sum + weigh(text) + 1, 0);
  const texts = renderExcerpts(excerpts, messageBudget - frame);
  return containerMessage([
    ...excerpts.flatMap(({ article, cited }, at) =>
      textWithButton(`${heads[at]}\n${texts[at]}`, openButton(article, [...cited][0])),
    ),
    textDisplay(citation),
    ...buttonRows([closingButton("asker")]),
  ]);
}

/** The first cited sentence with its source, to copy. */
function citationOf({ article, cited }: Excerpt): string {
  const [sentence] = cited;
  return sentence === undefined
    ? ""
    : codeBlock(citationLine(article, sentence, speakerIn(article, sentence)), citationLimit);
}

function collectExcerpts(
  articles: readonly Article[],
  refs: readonly SentenceRef[],
): readonly Excerpt[] {
  const contexts = refs.flatMap((ref) => {
    const article = articles.find(({ id }) => id === ref.articleId);
    const index = article === undefined ? -1 : placeOf(article, ref);
    const context = article === undefined ? undefined : contextOf(article, index);
    return context === undefined ? [] : [context];
  });
  return [...groupBy(contexts, ({ article }) => article)].map(([article, group]) =>
    mergeContexts(article, group),
  );
}

/** The sentence at a span; a button made when sentences were cut otherwise finds the one it begins in. */
const placeOf = ({ sentences }: Article, { span }: SentenceRef): number =>
  sentences.findIndex(
    (sentence) => span.start >= sentence.span.start && span.start < sentence.span.end,
  );

const mergeContexts = (article: Article, contexts: readonly Context[]): Excerpt => ({
  article,
  cited: new Set(contexts.map(({ cited }) => cited)),
  sentences: [...new Set(contexts.flatMap(({ sentences }) => sentences))].sort(
    (a, b) => a.index - b.index,
  ),
});

const headOf = (article: Article): string =>
  [
    outletName({
      outlet: outletOf(article),
      ...(article.via !== undefined && { via: article.via }),
    }),
    renderDate(article.published),
    ...(article.title === undefined ? [] : [renderLabel(article.title, 120)]),
    ...missingLink(article),
  ].join(" · ") + correctionOf(article);

/** The first correction that the paper itself prints, shortened: the whole stands in the article. */
const correctionOf = (article: Article): string =>
  correctionsOf(article)
    .slice(0, 1)
    .map((correction) => `\n-# Noted by the paper: ${renderLabel(correction, 120)}`)
    .join("");

interface Line {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly isCited: boolean;
}

/** One text for each excerpt, all of them inside the budget. */
function renderExcerpts(excerpts: readonly Excerpt[], budget: number): readonly string[] {
  const lines = excerpts.flatMap(({ article, cited, sentences }) =>
    sentences.map((sentence) => ({ article, sentence, isCited: cited.has(sentence) })),
  );
  const shares = shareAmong(lines, budget - lines.length * lineFrameWeight);
  const quotes = lines.map(({ article, sentence, isCited }, at) => ({
    article,
    sentence,
    text: `> ${markOf(isCited)}${renderSpan(article.text, sentence.span, [], shares[at] ?? 0).text}`,
  }));
  return excerpts.map(({ article }) =>
    joinQuotes(quotes.filter((quote) => quote.article === article)),
  );
}

/** The cited sentences come first: they are what a reader asked to see whole. */
function shareAmong(lines: readonly Line[], budget: number): readonly number[] {
  const needs = lines.map(({ article, sentence }) =>
    weigh(renderSpan(article.text, sentence.span, [], budget).text),
  );
  const needsOf = (isCited: boolean) =>
    needs.map((need, at) => (lines[at]?.isCited === isCited ? need : 0));
  const cited = shareBudget(needsOf(true), budget);
  const left = budget - cited.reduce((sum, share) => sum + share, 0);
  const others = shareBudget(needsOf(false), left);
  return needs.map((_, at) => (cited[at] ?? 0) + (others[at] ?? 0));
}

const markOf = (isCited: boolean): string => (isCited ? "➤ " : "");

const paragraphBreak = "\n> \n";
const gap = "\n-# […]\n";
/** What a line may cost beside its words: the mark and whatever stands before it; `…` costs a little more. */
const lineFrameWeight = weigh(`> ${markOf(true)}${gap}`) + 2;

/** A blank line between paragraphs, a sign where sentences are left out. */
function joinQuotes(
  lines: readonly { readonly sentence: Sentence; readonly text: string }[],
): string {
  return lines.reduce((joined, { sentence, text }, at) => {
    const before = lines[at - 1]?.sentence;
    if (before === undefined) return text;
    if (sentence.index !== before.index + 1) return `${joined}${gap}${text}`;
    return `${joined}${sentence.paragraph === before.paragraph ? "\n" : paragraphBreak}${text}`;
  }, "");
}
