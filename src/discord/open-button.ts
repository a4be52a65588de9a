import type { Article, Sentence } from "../corpus/article.ts";
import { linkTo } from "./link.ts";
import { type Button, linkButton } from "./message.ts";

/** Where a reader may be sent: an article, if possible at a sentence of it. */
export interface Destination {
  readonly article: Article;
  readonly sentence?: Sentence;
}

/** A button for each destination that has a link, numbered where there are several. */
export function linkButtons(destinations: readonly Destination[]): readonly Button[] {
  const links = destinations.flatMap(({ article, sentence }) => linkTo(article, sentence) ?? []);
  return links.map(({ url, host }, at) =>
    linkButton(`Open at ${host}${links.length > 1 ? ` (${at + 1})` : ""}`, url),
  );
}
