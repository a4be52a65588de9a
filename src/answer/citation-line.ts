import { type Article, type Sentence, verbatim } from "../corpus/article.ts";
import { dayOf } from "./day.ts";

/**
 * A sentence with its source on one line, to copy: `"…" — Ana Lopes, in: "Flood shuts port", The
 * Harbour Post (via Reuters), 26 April 2024, paragraph 2, https://…`. What the article does not state
 * is left out; white space is folded and nothing else, so an adapter still has to make it safe to show.
 * @param speaker - who says it, where that is known
 */
export function citationLine(article: Article, { span, paragraph }: Sentence, speaker?: string) {
  const { title, published, url } = article;
  const headline = title === undefined ? undefined : inMarks(title);
  const source = [
    speaker === undefined || headline === undefined ? headline : `in: ${headline}`,
    outletOf(article),
    published === undefined ? undefined : dayOf(published),
    `paragraph ${paragraph}`,
    url,
  ];
  const parts = [speaker, ...source].flatMap((part) =>
    part === undefined ? [] : [onOneLine(part)],
  );
  return `${inMarks(verbatim(article, span))} — ${parts.join(", ")}`;
}

/** The publisher, the agency where only that is known, or nothing. */
function outletOf({ outlet, via }: Article): string | undefined {
  if (outlet === undefined) return via === undefined ? undefined : `via ${via}`;
  return via === undefined ? outlet : `${outlet} (via ${via})`;
}

/** Words between marks that they do not hold themselves, where there are such. */
function inMarks(words: string): string {
  const line = onOneLine(words);
  return line.includes('"') ? `“${line}”` : `"${line}"`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
