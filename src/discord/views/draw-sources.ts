import { listSources } from "../../answer/sources.ts";
import type { Library } from "../../library/library.ts";
import type { Message } from "../message.ts";
import { renderSource, renderSources } from "../render-sources.ts";

/**
 * What the corpus holds, or one outlet's articles.
 * @param page - from 0
 * @param outlet - by the corpus's name; absent: all
 */
export function drawSources(library: Library, page: number, outlet?: string): Message {
  const sources = listSources(library.articles);
  const one = sources.find((source) => source.outlet === outlet);
  if (one !== undefined) return renderSource(one, page);
  const { articles, fingerprint, changedAt } = library;
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  return renderSources(
    sources,
    { sentences, fingerprint, ...(changedAt !== undefined && { changedAt }) },
    page,
  );
}
