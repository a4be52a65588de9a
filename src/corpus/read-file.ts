import type { Article } from "./article.ts";
import type { ReadFormat } from "./formats/format.ts";
import type { OutletRegistry } from "./outlet-registry.ts";
import { readArticle } from "./read-article.ts";
import { readLanguage } from "./select/language.ts";

/** What one file holds, whatever it is called: the same bytes give the same reading. */
export interface FileReading {
  readonly articles: readonly EntryArticle[];
  /** What could not be used, of the whole file or of an entry. */
  readonly unusable: readonly EntryNote[];
  /** What was ignored in articles that can be used. */
  readonly warnings: readonly EntryNote[];
}

/** An article with its place in a file of several, from 1; its `file` is empty. */
export interface EntryArticle {
  readonly entry?: number;
  readonly article: Article;
}

/** A remark on a file, or on one of its entries. */
export interface EntryNote {
  readonly entry?: number;
  readonly reason: string;
}

/** Understands a file's bytes. Never throws. */
export function readFile(
  read: ReadFormat,
  bytes: Uint8Array,
  registry: OutletRegistry,
): FileReading {
  const { sources, unusable } = read(bytes);
  const articles: EntryArticle[] = [];
  const problems: EntryNote[] = [...unusable];
  const warnings: EntryNote[] = [];
  for (const source of sources) {
    const at = source.entry === undefined ? {} : { entry: source.entry };
    const reading = readArticle("", source, registry);
    if (reading.kind === "unusable") {
      problems.push({ ...at, reason: reading.reason });
      continue;
    }
    const language = readLanguage(reading.article.text, reading.article.sentences);
    if (language.kind === "other") {
      problems.push({ ...at, reason: `it is in ${language.name}, and only English is read` });
    } else {
      articles.push({ ...at, article: reading.article });
      warnings.push(...reading.warnings.map((reason) => ({ ...at, reason })));
    }
  }
  return { articles, unusable: problems, warnings };
}
