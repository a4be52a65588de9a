import { type Article, verbatim } from "../corpus/article.ts";
import type { Duplicate } from "../corpus/corpus-reading.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import {
  type CheckTotals,
  type CorpusCheck,
  countQuotations,
  lacking,
  totalsOf,
  type WantedField,
} from "./corpus-check.ts";
import { foldSpace } from "./printable.ts";
import { type ExplainedRule, rulesIn } from "./rule-reasons.ts";

/** What `npm run corpus -- check --json` prints; `docs/json.md` describes it for programs. */
export interface CorpusCheckRecord {
  readonly directory: string;
  /** Only where there is nothing to answer from. */
  readonly error?: string;
  readonly totals: CheckTotals;
  readonly articles: readonly CheckedArticleRecord[];
  readonly missing: Readonly<Record<WantedField, readonly string[]>>;
  readonly warnings: readonly FileProblem[];
  readonly skipped: readonly FileProblem[];
  readonly duplicates: readonly Duplicate[];
  readonly ignored: readonly string[];
  readonly rules: readonly ExplainedRule[];
  readonly tookMs: number;
}

interface CheckedArticleRecord {
  readonly file: string;
  readonly outlet: string | null;
  readonly via: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly origins: Article["origins"];
  readonly sentences: number;
  readonly quotations: number;
  readonly dropped: readonly DroppedRecord[];
}

interface DroppedRecord {
  readonly rule: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A check as other programs read it. */
export function corpusCheckRecord(check: CorpusCheck): CorpusCheckRecord {
  const { directory, problem, reading, tookMs } = check;
  const { articles, warnings, skipped, duplicates, ignored } = reading;
  return {
    directory,
    ...(problem !== undefined && { error: problem }),
    totals: totalsOf(reading),
    articles: articles.map(articleRecord),
    missing: {
      outlet: lacking(articles, "outlet"),
      title: lacking(articles, "title"),
      published: lacking(articles, "published"),
      url: lacking(articles, "url"),
    },
    warnings: warnings.map(({ file, reason }) => ({ file, reason })),
    skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    duplicates: duplicates.map(({ file, of, kind }) => ({ file, of, kind })),
    ignored,
    rules: rulesIn(articles),
    tookMs,
  };
}

function articleRecord(article: Article): CheckedArticleRecord {
  return {
    file: article.file,
    outlet: article.outlet ?? null,
    via: article.via ?? null,
    title: article.title ?? null,
    authors: article.authors,
    published: article.published ?? null,
    url: article.url ?? null,
    origins: article.origins,
    sentences: article.sentences.length,
    quotations: countQuotations(article),
    dropped: article.dropped.map(({ rule, span }) => ({
      rule,
      text: foldSpace(verbatim(article, span)),
      start: span.start,
      end: span.end,
    })),
  };
}
