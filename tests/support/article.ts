import type { Article, ArticleId } from "../../src/corpus/article.ts";
import { readSpeech } from "../../src/corpus/attribution/read.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";
import { readTokens } from "../../src/language/nlp.ts";
import { trimSpan } from "../../src/language/span.ts";

/** What a test says of its article; everything else is filled in. */
export interface ArticleDraft extends Partial<Omit<Article, "id" | "text">> {
  readonly id?: string;
  /** The body, paragraphs apart by a blank line; the whole file is the body. */
  readonly body?: string;
}

/** An article whose whole text is its body, read by the program's own rules. */
export function article({ id, body, ...fields }: ArticleDraft = {}): Article {
  const text = body ?? "The port shut at dawn. Nobody was hurt.";
  const paragraphs = [...text.matchAll(/(?:(?!\n[^\S\n]*\n)[\s\S])+/gu)]
    .map((match) => trimSpan(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start < end);
  const tokens = readTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return {
    id: (id ?? "0123456789ab") as ArticleId,
    file: "harbour-post.txt",
    text,
    outlet: "The Harbour Post",
    title: "Port shut",
    authors: [],
    origins: {},
    paragraphs,
    sentences,
    ...readSpeech(text, paragraphs, sentences, tokens),
    dropped: [],
    outletSigns: [],
    ...fields,
  };
}
