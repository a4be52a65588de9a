import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, verbatim } from "../../src/corpus/article.ts";
import { readCopy } from "../../src/corpus/formats/plain-text.ts";
import { createOutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../src/corpus/read-article.ts";

/**
 * Invented pages in the manner of papers of many countries. Above the line `=====` stands what a
 * page says of itself; below it, `§` opens each paragraph of the body, and `¶` or the line's end
 * closes it. The marks are taken out before the page is read.
 */
const folder = new URL("pages/", import.meta.url);
const registry = createOutletRegistry();

interface Case {
  readonly file: string;
  readonly stated: Partial<Article>;
  readonly text: string;
  readonly paragraphs: readonly string[];
}

function load(file: string): Case {
  const [head = "", marked = ""] = readFileSync(new URL(file, folder), "utf8").split("\n=====\n");
  const paragraph = marked.includes("¶") ? /§([^¶]*)¶/gu : /§([^\n]*)/gu;
  return {
    file,
    stated: JSON.parse(head) satisfies Partial<Article>,
    text: marked.replace(/[§¶]/gu, ""),
    paragraphs: [...marked.matchAll(paragraph)].map(([, words = ""]) => words.trim()),
  };
}

describe.each(readdirSync(folder).map(load))("$file", ({ file, stated, text, paragraphs }) => {
  const reading = readArticle(file, readCopy(text), registry);
  if (reading.kind === "unusable") throw new Error(`${file}: ${reading.reason}`);
  const { article } = reading;

  it("gives what it says of itself", () => {
    const { outlet, via, title, authors, published, dateline } = article;
    expect({ outlet, via, title, authors, published, dateline }).toEqual({
      via: undefined,
      dateline: undefined,
      ...stated,
    });
  });

  it("keeps its paragraphs and nothing else", () => {
    expect(article.paragraphs.map((span) => verbatim(article, span))).toEqual(paragraphs);
  });
});
