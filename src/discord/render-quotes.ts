import type { Quotes } from "../answer/quotes.ts";
import { outletOf } from "../answer/sources.ts";
import { questionTextId, topicText } from "./answer-head.ts";
import { listWithin, messageBudget, weigh } from "./budget.ts";
import { contextSelect } from "./context-select.ts";
import { type Audience, closingButton } from "./controls.ts";
import { count, pageOf } from "./count.ts";
import { writeCustomId } from "./custom-id.ts";
import type { Message } from "./message.ts";
import { openButton } from "./open-button.ts";
import { type Block, layOut, pageAt, pagingButtons } from "./pages.ts";
import { type Passage, pageSayings, passagesOf } from "./render-quotes-pages.ts";
import { renderLabel } from "./render-text.ts";
import { viewOf } from "./scope.ts";

const speakerBudget = 120;
const otherBudget = 40;
const othersBudget = 280;
/** Title, counts and who else speaks never take more. */
const frameBudget = 600;

/** How somebody's quotes are shown. */
export interface QuotesView {
  /** From 0; beyond the last page is the last page. */
  readonly page?: number;
  /** Absent: everybody. */
  readonly audience?: Audience;
}

/** Everything that somebody says as a message inside all of Discord's limits, a calm page at a time. */
export function renderQuotes(quotes: Quotes, view: QuotesView = {}): Message {
  const { page = 0, audience = "everybody" } = view;
  const topic = topicOf(quotes);
  const about = topic === undefined ? "" : topicText(topic);
  const taken = frameBudget + weigh(about);
  const pages = pageSayings(quotes.sayings, quotes.speaker, messageBudget - taken);
  const at = pageAt(page, pages.length);
  const passages = passagesOf(pages[at] ?? [], quotes.speaker);
  const title = `### ${renderLabel(quotes.speaker, speakerBudget)}`;
  const summary = `${summaryOf(quotes)}${pageOf(at, pages.length)}`;
  const others = at === pages.length - 1 ? othersOf(quotes) : undefined;
  return layOut(passages.map(passageBlock), {
    head:
      topic === undefined
        ? [{ text: `${title}\n${summary}` }]
        : [{ text: title }, { text: about, id: questionTextId }, { text: summary }],
    ...(others !== undefined && { foot: others }),
    select: () => contextSelect(passages.flatMap(({ sayings }) => sayings.map(quotedIn))),
    rows: [
      [
        ...pagingButtons(at, pages.length, (target) => turnTo(target, topic, quotes)),
        closingButton(audience),
      ],
    ],
  });
}

/** A page has room for all of its passages, so none of them is cut any further. */
function passageBlock({ article, sayings, text }: Passage): Block {
  const button = openButton(article, sayings[0].sentence);
  return { ...(button !== undefined && { button }), render: () => text };
}

const quotedIn = ({ article, sentence }: Passage["sayings"][number]) => ({
  article,
  sentences: [sentence] as const,
});

const turnTo = (page: number, topic: string | undefined, { speaker }: Quotes): string =>
  writeCustomId({
    kind: "turn",
    view: viewOf("quotes", topic ?? "", { speaker }, page),
  });

/** A blank topic is none. */
const topicOf = ({ about = "" }: Quotes): string | undefined =>
  about.trim() === "" ? undefined : about.trim();

function summaryOf(quotes: Quotes): string {
  const { sayings } = quotes;
  if (sayings.length === 0) {
    return topicOf(quotes) === undefined
      ? "Nothing they say is in this corpus."
      : "Nothing they say in this corpus is about that.";
  }
  const quoted = sayings.filter(({ kind }) => kind === "direct").length;
  const outlets = new Set(sayings.map(({ article }) => outletOf(article))).size;
  return `${count(sayings.length, "sentence")}, ${kindsOf(quoted, sayings.length)}, in ${count(outlets, "outlet")}`;
}

function kindsOf(quoted: number, all: number): string {
  if (quoted > 0 && quoted < all) return `${quoted} of them quoted`;
  return `${all === 1 ? "" : "all of them "}${quoted === 0 ? "reported" : "quoted"}`;
}

function othersOf(quotes: Quotes): string | undefined {
  if (quotes.others.length === 0) return undefined;
  const names = quotes.others.map(
    ({ name, sentences }) => `${renderLabel(name, otherBudget)} (${sentences})`,
  );
  const also = quotes.sayings.length === 0 ? "Others" : "Also";
  const where = topicOf(quotes) === undefined ? "in these articles" : "on this";
  return `-# ${also} ${where}: ${listWithin(names, ", ", othersBudget)}`;
}
