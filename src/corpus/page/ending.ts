import { addressesReader } from "../furniture/line-rule.ts";
import type { Block } from "../layout/block.ts";
import { withoutQuotes } from "../layout/plain-text.ts";
import {
  isNews,
  isProse,
  label,
  type Page,
  type PageRule,
  type Placed,
  shareOf,
  tellingWords,
  unlabelled,
} from "./page.ts";

/** What kind of end a line marks: of the article, perhaps of it, the start of a list of links. */
type Ending =
  | {
      readonly kind: "over" /** Share of the page's paragraphs that must stand above, 0 to 1. */;
      readonly least: number;
    }
  | { readonly kind: "perhaps" | "links" };

const perhaps: Ending = { kind: "perhaps" };

/** How surely an article is over once a line with such a label has come. */
const endings: Readonly<Record<string, Ending>> = {
  "reporter credit": { kind: "over", least: 0.25 },
  "copyright line": { kind: "links" },
  "comment prompt": { kind: "over", least: 0.2 },
  "about heading": { kind: "over", least: 0.6 },
  "editor's note": perhaps,
  correction: perhaps,
  "reader prompt": perhaps,
  "print note": { kind: "links" },
  "author note": perhaps,
  "share prompt": perhaps,
  "newsletter box": perhaps,
  "subscription prompt": perhaps,
  appeal: perhaps,
  "read more": perhaps,
  menu: perhaps,
  "related heading": { kind: "links" },
};

type State = "body" | Ending["kind"];

/** How much of its words a paragraph must share with the text above to go on with it. */
const sharedWords = 0.4;

/**
 * What stands below the end of the article: appeals, shop windows, teasers of other stories. After
 * a credit or a comment prompt all of it; after a softer sign until a paragraph
 * of news follows, and below links or a copyright line, which a picture may have too, until one that
 * goes on with this article.
 */
export const dropAfterEnd: PageRule = {
  name: "after the end",
  reason: "what stands below an article's end is not part of it",
  apply: (page) => dropBelow(page, endings),
};

/** The same where extraction has found the article: what an organisation adds about itself. */
export const dropAfterAbout: PageRule = {
  ...dropAfterEnd,
  apply: (page) => dropBelow(page, { "about heading": { kind: "over", least: 0.6 } }),
};

function dropBelow(page: Page, marks: Readonly<Record<string, Ending>>): Page {
  const body = unlabelled(page);
  const vocabulary = growingVocabulary();
  const dropped: number[] = [];
  const voice = speaksToReader(body) ? isProse : isNews;
  let state: State = "body";
  let [at, above] = [0, 0];
  const paragraphs = body.filter(isProse).length;
  for (let index = 0; index < page.blocks.length; index += 1) {
    const name = page.labels.get(index);
    if (name !== undefined) {
      if (recurs(page.blocks, index)) continue;
      state = nextState(state, marks[name], above, paragraphs);
      continue;
    }
    const block = body[at];
    at += 1;
    if (block === undefined) break;
    if (state === "body" || goesOn(state, block, vocabulary.words, voice)) {
      state = "body";
      if (isProse(block)) above += 1;
      vocabulary.add(block);
    } else dropped.push(block.index);
  }
  return above < leastBody ? page : label(page, dropped, "after the end");
}

/** The telling words of blocks, which are looked for only when somebody asks. */
function growingVocabulary(): {
  readonly add: (block: Placed) => void;
  readonly words: () => ReadonlySet<string>;
} {
  const words = new Set<string>();
  let waiting: Placed[] = [];
  return {
    add: (block) => {
      waiting.push(block);
    },
    words: () => {
      for (const { comparable } of waiting)
        for (const word of tellingWords(comparable)) words.add(word);
      waiting = [];
      return words;
    },
  };
}

/** How far below a prompt comes again on a page of many entries. */
const recurrence = 60;

/** True for a line that stands below again: a live page prints its prompts under each entry. */
function recurs(blocks: readonly Block[], index: number): boolean {
  const line = blocks[index]?.text ?? "";
  return (
    line.length <= 60 &&
    blocks.slice(index + 1, index + recurrence).some(({ text }) => text === line)
  );
}

/** An article is not over before this many paragraphs. */
const leastBody = 2;

function nextState(
  state: State,
  ending: Ending | undefined,
  above: number,
  paragraphs: number,
): State {
  if (ending === undefined || above < leastBody || state === "over") return state;
  if (ending.kind !== "over") return ending.kind;
  return above >= paragraphs * ending.least ? "over" : "perhaps";
}

function goesOn(
  state: State,
  block: Placed,
  words: () => ReadonlySet<string>,
  voice: (block: Placed) => boolean,
): boolean {
  if (state === "over" || !voice(block)) return false;
  return state === "perhaps" || shareOf(tellingWords(block.comparable), words()) >= sharedWords;
}

/** True for a column or a letter, whose own voice says "we" and "you". */
function speaksToReader(body: readonly Placed[]): boolean {
  const opening = body.filter(isProse).slice(0, 8);
  const spoken = opening.filter(({ text }) => addressesReader(withoutQuotes(text))).length;
  return spoken >= 2 && spoken * 4 >= opening.length;
}
