import type { EvalSet, GoldArticle, MarkedLine } from "./eval-set.ts";
import { holdsRun, sharedInOrder, type Tokens, tokensOf } from "./matching.ts";

/** Tells the page's furniture from its article. */
export interface FurnitureCheck {
  /** True where the set says what is furniture in the file. */
  covers(file: string): boolean;
  /** The line of furniture that the text repeats, holds or is part of, if there is one. */
  lineIn(file: string, text: Tokens): MarkedLine | undefined;
}

/** What is part of the body or of a headline is no furniture, whatever else repeats it. */
export function createFurnitureCheck({ articles }: EvalSet): FurnitureCheck {
  const pages = new Map(articles.map((article) => [article.file, readPage(article)]));
  return {
    covers: (file) => pages.has(file),
    lineIn: (file, text) => {
      const page = pages.get(file);
      if (page === undefined || text.length === 0) return undefined;
      if ([page.body, ...page.headlines].some((printed) => holdsRun(printed, text)))
        return undefined;
      return page.furniture.find(({ tokens }) => isFurniture(text, tokens))?.line;
    },
  };
}

interface Page {
  readonly body: Tokens;
  readonly headlines: readonly Tokens[];
  readonly furniture: readonly { readonly line: MarkedLine; readonly tokens: Tokens }[];
}

function readPage({ dateline, sentences, tolerated, furniture }: GoldArticle): Page {
  const body = tokensOf([dateline ?? "", ...sentences.map(({ text }) => text)].join(" "));
  return {
    body,
    headlines: tolerated.map(({ text }) => tokensOf(text)),
    furniture: furniture
      .map((line) => ({ line, tokens: tokensOf(line.text) }))
      .filter(({ tokens }) => !holdsRun(body, tokens)),
  };
}

/** A single word of furniture may stand in any sentence; it counts in very short texts alone. */
function isFurniture(text: Tokens, line: Tokens): boolean {
  if (holdsRun(text, line) && (line.length > 1 || text.length <= 3)) return true;
  if (text.length > 1 && holdsRun(line, text)) return true;
  return line.length >= 5 && sharedInOrder(line, text) >= 0.9 * line.length;
}
