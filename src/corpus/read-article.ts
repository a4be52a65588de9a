import { readTokens } from "../language/nlp.ts";
import type { Span } from "../language/span.ts";
import { trimSpan } from "../language/span.ts";
import type { Article, DroppedLine, MetadataField, Origin } from "./article.ts";
import { articleIdOf } from "./article-id.ts";
import { readSpeech } from "./attribution/read.ts";
import { fewestSentences } from "./fewest-sentences.ts";
import type { Source } from "./formats/format.ts";
import { type Dateline, readDateline } from "./metadata/dateline.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import type { OutletRegistry } from "./outlet-registry.ts";
import { decideOutlet } from "./outlets/decide-outlet.ts";
import { type Page, unlabelled } from "./page/page.ts";
import { readPage } from "./page/read-page.ts";
import { splitSentences } from "./sentences.ts";

/** What a file holds: an article, or nothing that could be quoted. */
export type ArticleReading =
  | { readonly kind: "article"; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly kind: "unusable"; readonly reason: string };

/** A file of more lines is a list or a log. */
export const mostLines = 20_000;

/**
 * Understands a web copy of a news article: whose it is, when, and which of its lines are its body.
 * Never throws, whatever the text.
 * @param file - path in the corpus; nothing is read from it, the article only carries it
 * @param source - as its format reads it; every span of the article points into its text
 */
export function readArticle(
  file: string,
  source: Source,
  registry: OutletRegistry,
): ArticleReading {
  const { text, from, stated, statedIn } = source;
  if (text.trim() === "") return { kind: "unusable", reason: "it is empty" };
  if ((text.match(/\n|\r(?!\n)/gu)?.length ?? 0) > mostLines) {
    return { kind: "unusable", reason: "there is no article in it: more than 20,000 lines" };
  }
  const page = readPage(text, from, source.isExtracted);
  const body = readBody(text, page);
  const tokens = readTokens(text, body.paragraphs);
  const sentences = splitSentences(text, body.paragraphs, tokens);
  if (sentences.length < fewestSentences) {
    return {
      kind: "unusable",
      reason: "there is no article in it: fewer than two sentences of text",
    };
  }
  const { metadata, warnings } = readMetadata(page, source, body.dateline, registry);
  const context = { text, page, source, registry, paragraphs: body.paragraphs };
  const { outlet, via, signs } = decideOutlet({
    ...context,
    ...(metadata.url !== undefined && { url: metadata.url }),
    ...(body.dateline !== undefined && { dateline: body.dateline }),
  });
  const originOf = (name: string | undefined, isGiven: boolean): Origin | undefined =>
    name === undefined
      ? undefined
      : isGiven
        ? statedIn
        : registry.byName(name) === undefined
          ? "text"
          : "registry";
  const origins: Partial<Record<MetadataField, Origin>> = {
    ...metadata.origins,
    ...originEntry("outlet", originOf(outlet, stated.outlet !== undefined)),
    ...originEntry("via", originOf(via, stated.via !== undefined)),
  };
  const article: Article = {
    ...metadata,
    ...(outlet !== undefined && { outlet }),
    ...(via !== undefined && { via }),
    origins,
    id: articleIdOf(text),
    file,
    text,
    paragraphs: body.paragraphs,
    sentences,
    ...readSpeech(text, body.paragraphs, sentences, tokens),
    dropped: droppedLines(text, page, from, body.cut),
    outletSigns: signs,
  };
  return { kind: "article", article, warnings: [...source.warnings, ...warnings] };
}

const originEntry = (
  field: MetadataField,
  origin: Origin | undefined,
): Partial<Record<MetadataField, Origin>> => (origin === undefined ? {} : { [field]: origin });

interface Body {
  readonly paragraphs: readonly Span[];
  readonly dateline?: Dateline;
  /** Where the dateline stood. */
  readonly cut?: Span;
}

/** The dateline opens one of the first paragraphs; what stands before it is a summary. */
const datelineReach = 3;

function readBody(text: string, page: Page): Body {
  const spans = unlabelled(page).map(({ span }) => span);
  for (const [at, span] of spans.slice(0, datelineReach).entries()) {
    const dateline = readDateline(
      text.slice(span.start, Math.min(span.end, span.start + 600)),
      at === 0,
    );
    if (dateline === undefined) continue;
    const cut = trimSpan(text, { start: span.start, end: span.start + dateline.length });
    const rest = trimSpan(text, { start: span.start + dateline.length, end: span.end });
    const paragraphs = [
      ...spans.slice(0, at),
      ...(rest.start < rest.end ? [rest] : []),
      ...spans.slice(at + 1),
    ];
    return { paragraphs, dateline, cut };
  }
  return { paragraphs: spans };
}

function droppedLines(
  text: string,
  page: Page,
  frontEnd: number,
  dateline: Span | undefined,
): readonly DroppedLine[] {
  const dropped: DroppedLine[] = [];
  if (frontEnd > 0)
    dropped.push({ span: trimSpan(text, { start: 0, end: frontEnd }), rule: "front matter" });
  for (const [index, block] of page.blocks.entries()) {
    const rule = page.labels.get(index);
    if (rule !== undefined) dropped.push({ span: block.span, rule });
  }
  if (dateline !== undefined) dropped.push({ span: dateline, rule: "dateline" });
  return dropped.sort((a, b) => a.span.start - b.span.start);
}
