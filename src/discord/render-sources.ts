import type { Source } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { count, pageOf } from "./count.ts";
import { hashNames, writeCustomId } from "./custom-id.ts";
import { renderDate } from "./date.ts";
import { missingLink } from "./link.ts";
import { actionButton, type Message } from "./message.ts";
import { openButton } from "./open-button.ts";
import { type Block, layOut, pageAt, paginate, pagingButtons } from "./pages.ts";
import { plainLabel } from "./plain-label.ts";
import { outletName } from "./render-outlet.ts";
import { renderLabel } from "./render-text.ts";

const headlineBudget = 120;
const fileBudget = 80;

/** What a corpus is, beside its sources. */
export interface CorpusFacts {
  readonly sentences: number;
  /** Names the corpus by its articles. */
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly changedAt?: number;
}

/**
 * The outlets of a corpus, or some of them: how many articles, which days they cover, where the newest can be read.
 * @param page - from 0; beyond the last page is the last page
 * @param isChosen - true where these are not all of them
 */
export function renderSources(
  sources: readonly Source[],
  facts: CorpusFacts,
  page = 0,
  isChosen = false,
): Message {
  const pages = paginate(sources.map(sourceBlock));
  const at = pageAt(page, pages.length);
  const before = pages.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const blocks = pages[at] ?? [];
  const articleCount = sources.reduce((sum, { articles }) => sum + articles.length, 0);
  const sizes = [
    count(sources.length, "outlet"),
    count(articleCount, "article"),
    ...(isChosen ? [] : [count(facts.sentences, "sentence")]),
  ].join(", ");
  return layOut(blocks, {
    head: [
      { text: "### Sources" },
      { text: `${sizes}${pageOf(at, pages.length)}\n${aboutCorpus(facts)}` },
    ],
    select: () => ({
      customId: writeCustomId({ kind: "pick" }),
      placeholder: "All articles of an outlet",
      choices: sources.slice(before, before + blocks.length).map(({ outlet, articles }) => ({
        label: plainLabel(outlet, 100),
        value: writeCustomId({ kind: "sources", page: 0, outlets: hashNames([outlet]) }),
        description: count(articles.length, "article"),
      })),
    }),
    rows: [
      pagingButtons(at, pages.length, (target) =>
        writeCustomId({
          kind: "sources",
          page: target,
          ...(isChosen && { outlets: hashOf(sources) }),
        }),
      ),
    ],
  });
}

/**
 * All articles of one outlet, the oldest first.
 * @param page - from 0; beyond the last page is the last page
 */
export function renderSource(source: Source, page = 0): Message {
  const { outlet, via, articles } = source;
  const pages = paginate(articles.map(articleBlock));
  const at = pageAt(page, pages.length);
  const idOf = (target: number) =>
    writeCustomId({ kind: "sources", page: target, outlets: hashNames([outlet]) });
  const agencies = via.map((name) => renderLabel(name, 30)).slice(0, 5);
  return layOut(pages[at] ?? [], {
    head: [
      { text: `### ${renderLabel(outlet, 60)}` },
      {
        text: `${describe(source)}${agencies.length === 0 ? "" : ` · via ${agencies.join(", ")}`}${pageOf(at, pages.length)}`,
      },
    ],
    rows: [
      [
        ...pagingButtons(at, pages.length, idOf),
        actionButton("All outlets", writeCustomId({ kind: "sources", page: 0 })),
      ],
    ],
  });
}

const hashOf = (sources: readonly Source[]): string =>
  hashNames(sources.map(({ outlet }) => outlet));

const aboutCorpus = ({ fingerprint, changedAt }: CorpusFacts): string =>
  `-# Corpus ${fingerprint}${changedAt === undefined ? "" : ` · last changed <t:${Math.floor(changedAt / 1_000)}:f>`}`;

const describe = ({ articles, dates }: Pick<Source, "articles" | "dates">): string =>
  `${count(articles.length, "article")} · ${dates === undefined ? "dates not stated" : renderDays(dates)}`;

function sourceBlock(source: Source): Block {
  const { outlet, via, articles } = source;
  const newest = articles.at(-1);
  const button = newest && openButton(newest);
  const [agency] = via;
  const others = via.length > 1 ? ` and ${via.length - 1} more` : "";
  const links = articles.filter((article) => missingLink(article).length === 0).length;
  return {
    ...(button !== undefined && { button }),
    render: () =>
      [
        `${outletName({ outlet, ...(agency !== undefined && { via: agency }) })}${others}`,
        describe(source),
        ...(newest?.title === undefined ? [] : [`-# ${renderLabel(newest.title, headlineBudget)}`]),
        ...(links < articles.length
          ? [`-# ${links === 0 ? "no link stored" : `${links} with a link`}`]
          : []),
      ].join("\n"),
  };
}

const renderDays = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? renderDate(from) : `${renderDate(from)} to ${renderDate(to)}`;

function articleBlock(article: Article): Block {
  const button = openButton(article);
  return {
    ...(button !== undefined && { button }),
    render: () =>
      [
        article.title === undefined
          ? renderLabel(article.file, fileBudget)
          : renderLabel(article.title, headlineBudget),
        `-# ${[renderDate(article.published), ...missingLink(article)].join(" · ")}`,
      ].join("\n"),
  };
}
