import { listSources } from "../../answer/sources.ts";
import type { Library } from "../../library/library.ts";
import type { Message } from "../message.ts";
import { renderSource, renderSources } from "../render-sources.ts";

/**
 * What the corpus holds: all outlets, some of them, or one outlet's articles.
 * @param page - from 0
 * @param outlets - by the corpus's names; absent: all
 */
export function drawSources(library: Library, page: number, outlets?: readonly string[]): Message {
  const { articles, fingerprint, changedAt } = library;
  const all = listSources(articles);
  const chosen = outlets && all.filter(({ outlet }) => outlets.includes(outlet));
  const [first, second] = chosen ?? [];
  if (first !== undefined && second === undefined) return renderSource(first, page);
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const facts = { sentences, fingerprint, ...(changedAt !== undefined && { changedAt }) };
  return renderSources(chosen ?? all, facts, page, chosen !== undefined);
}
