import type { Article, Sentence } from "../corpus/article.ts";
import { linkTo } from "./link.ts";
import { type Button, linkButton } from "./message.ts";

/** A button to where an article can be read, if possible at a sentence of it; undefined without a link. */
export function openButton(article: Article, sentence?: Sentence): Button | undefined {
  const link = linkTo(article, sentence);
  return link && linkButton(`Open at ${link.host}`, link.url);
}
