import { type Article, verbatim } from "../src/corpus/article.ts";
import { splitWords } from "../src/language/words.ts";

/** A web copy made for measuring. */
export interface BenchPage {
  readonly file: string;
  readonly text: string;
  /** Words of its body. */
  readonly words: number;
}

/** Length of the articles that are measured, in words of the body: a usual news story. */
export const wordsWanted = 800;

/**
 * A page of 800 words for each article: its own head and foot as printed, with their furniture, and
 * between them its paragraphs and then those of the articles after it, as many as it takes.
 */
export function buildPages(articles: readonly Article[]): readonly BenchPage[] {
  const paragraphs = articles.map((article) =>
    article.paragraphs.map((span) => verbatim(article, span)),
  );
  return articles.flatMap((article, at) => {
    const first = article.paragraphs[0];
    const last = article.paragraphs.at(-1);
    if (first === undefined || last === undefined) return [];
    const following = [...paragraphs.slice(at), ...paragraphs.slice(0, at)].flat();
    const body = cutTo(following);
    const head = article.text.slice(0, first.start);
    const foot = article.text.slice(last.end);
    const text = `${head}${body.paragraphs.join("\n\n")}${foot}`;
    return [{ file: article.file, text, words: body.words }];
  });
}

function cutTo(paragraphs: readonly string[]): {
  readonly paragraphs: readonly string[];
  readonly words: number;
} {
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    if (words >= wordsWanted) break;
    kept.push(paragraph);
    words += splitWords(paragraph).length;
  }
  return { paragraphs: kept, words };
}
