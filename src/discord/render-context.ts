import { type Context, contextOf } from "../answer/context.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { messageBudget, shareBudget, weigh } from "./budget.ts";
import type { SentenceRef } from "./custom-id.ts";
import { renderDate } from "./date.ts";
import { linkTo, missingLink } from "./link.ts";
import { buttonRow, containerMessage, linkButton, type Message, textDisplay } from "./message.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

/** Sentences at these places of one article, with those around them. */
interface Excerpt {
  readonly article: Article;
  readonly cited: ReadonlySet<Sentence>;
  /** In order, each once. */
  readonly sentences: readonly Sentence[];
}

/**
 * The sentences around what was cited, the cited ones marked.
 * @returns undefined where the corpus no longer has any of them
 */
export function renderContext(
  articles: readonly Article[],
  refs: readonly SentenceRef[],
): Message | undefined {
  const excerpts = collectExcerpts(articles, refs);
  if (excerpts.length === 0) return undefined;
  const heads = excerpts.map(({ article }) => headOf(article));
  const budget = messageBudget - heads.reduce((sum, head) => sum + weigh(head) + 1, 0);
  const texts = renderExcerpts(excerpts, budget);
  return containerMessage(
    excerpts.flatMap(({ article, cited }, at) => {
      const link = linkTo(article, [...cited][0]);
      return [
        textDisplay(`${heads[at]}\n${texts[at]}`),
        ...(link === undefined ? [] : [buttonRow([linkButton(`Open at ${link.host}`, link.url)])]),
      ];
    }),
  );
}

function collectExcerpts(
  articles: readonly Article[],
  refs: readonly SentenceRef[],
): readonly Excerpt[] {
  const contexts = refs.flatMap(({ articleId, sentence }) => {
    const article = articles.find(({ id }) => id === articleId);
    const context = article === undefined ? undefined : contextOf(article, sentence);
    return context === undefined ? [] : [context];
  });
  return [...groupBy(contexts, ({ article }) => article)].map(([article, group]) =>
    mergeContexts(article, group),
  );
}

const mergeContexts = (article: Article, contexts: readonly Context[]): Excerpt => ({
  article,
  cited: new Set(contexts.map(({ cited }) => cited)),
  sentences: [...new Set(contexts.flatMap(({ sentences }) => sentences))].sort(
    (a, b) => a.index - b.index,
  ),
});

const headOf = (article: Article): string =>
  [
    `**${renderLabel(outletOf(article), 60)}**`,
    renderDate(article.published),
    ...(article.title === undefined ? [] : [renderLabel(article.title, 120)]),
    ...missingLink(article),
  ].join(" · ");

/** The cited sentences come first in the budget: they are what a reader asked to see whole. */
function renderExcerpts(excerpts: readonly Excerpt[], budget: number): readonly string[] {
  const all = excerpts.flatMap(({ article, cited, sentences }) =>
    sentences.map((sentence) => ({ article, sentence, isCited: cited.has(sentence) })),
  );
  const frame = weigh(paragraphBreak) + weigh(markOf(true)) + 8;
  const needs = all.map(({ article, sentence: { span } }) => {
    const { text } = renderSpan(article.text, span, [], budget);
    return weigh(text);
  });
  const available = budget - all.length * frame;
  const citedShares = shareBudget(
    needs.map((need, at) => (all[at]?.isCited === true ? need : 0)),
    available,
  );
  const left = available - citedShares.reduce((sum, share) => sum + share, 0);
  const otherShares = shareBudget(
    needs.map((need, at) => (all[at]?.isCited === true ? 0 : need)),
    left,
  );
  const texts = all.map(({ article, sentence, isCited }, at) => {
    const share = (isCited ? citedShares[at] : otherShares[at]) ?? 0;
    const { text } = renderSpan(article.text, sentence.span, [], share + 1);
    return { article, sentence, text: `> ${markOf(isCited)}${text}` };
  });
  return excerpts.map(({ article }) =>
    joinSentences(texts.filter((line) => line.article === article)),
  );
}

const markOf = (isCited: boolean): string => (isCited ? "➤ " : "");

const paragraphBreak = "\n> \n";
const gap = "\n-# […]\n";

/** A blank line between paragraphs, a sign where sentences are left out. */
function joinSentences(
  lines: readonly { readonly sentence: Sentence; readonly text: string }[],
): string {
  return lines.reduce((joined, { sentence, text }, at) => {
    const before = lines[at - 1]?.sentence;
    if (before === undefined) return text;
    if (sentence.index !== before.index + 1) return `${joined}${gap}${text}`;
    return `${joined}${sentence.paragraph === before.paragraph ? "\n" : paragraphBreak}${text}`;
  }, "");
}
