import {
  addressesReader,
  isReported,
  type LineRule,
  longestFurniture,
  ruledLine,
} from "./line-rule.ts";
import { readMore, relatedHeading } from "./links.ts";
import {
  aboutHeading,
  authorNote,
  bylineLine,
  dateLine,
  editorNote,
  reporterCredit,
  sourceLine,
} from "./notes.ts";
import {
  correction,
  machineNotice,
  opinionNotice,
  originNotice,
  pressStandards,
  printTeaser,
} from "./page-notices.ts";
import {
  advertisement,
  cookieNotice,
  copyrightLine,
  markup,
  menu,
  readingAid,
  separator,
  timeStamp,
} from "./page-parts.ts";
import { creditedCaption, pictureCredit, sceneCaption } from "./pictures.ts";
import {
  appeal,
  commentPrompt,
  newsletterBox,
  sharePrompt,
  subscriptionPrompt,
} from "./prompts.ts";
import { forumPrompt, mailPrompt, offerPrompt, readerPrompt } from "./reader-prompts.ts";

/** Furniture that a line shows by itself; the first rule that matches names it. */
export const lineRules: readonly LineRule[] = [
  separator,
  markup,
  advertisement,
  sourceLine,
  dateLine,
  timeStamp,
  bylineLine,
  reporterCredit,
  copyrightLine,
  relatedHeading,
  menu,
  cookieNotice,
  readingAid,
  sharePrompt,
  commentPrompt,
  newsletterBox,
  subscriptionPrompt,
  appeal,
  forumPrompt,
  mailPrompt,
  offerPrompt,
  readerPrompt,
  pressStandards,
  correction,
  originNotice,
  machineNotice,
  opinionNotice,
  printTeaser,
  readMore,
  pictureCredit,
  creditedCaption,
  sceneCaption,
  editorNote,
  authorNote,
  aboutHeading,
];

/** The rule that says a line is furniture, by its name. */
export function furnitureOf(text: string): string | undefined {
  if (text.length > longestFurniture) return undefined;
  return ruleOf(text) ?? ruleOfParts(text);
}

function ruleOf(text: string): string | undefined {
  const line = ruledLine(text);
  return lineRules.find((rule) => rule.matches(line))?.name;
}

const longestPrompt = 320;
const mostParts = 5;

/** Rules whose lines are prompts, which a page strings together: `Log in to comment. Be the first!` */
const prompts: ReadonlySet<string> = new Set([
  "comment prompt",
  "newsletter box",
  "subscription prompt",
  "reader prompt",
  "appeal",
  "share prompt",
  "page notice",
  "menu",
]);

/** True for a sentence that may stand among prompts without being one. */
const speaksToReader = (part: string): boolean =>
  addressesReader(part) || (/!$/u.test(part) && part.length < 80);

/** The rule of a line of several sentences: one is a prompt, and the others are, or speak to the reader. */
function ruleOfParts(text: string): string | undefined {
  if (text.length > longestPrompt || /["“”]/u.test(text) || isReported(text)) return undefined;
  const parts = text.split(/(?<=[.!?])\s+/u);
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  const names = new Map<string, string>();
  for (const part of parts) {
    if (speaksToReader(part)) continue;
    const name = promptOf(part);
    if (name === undefined) return undefined;
    names.set(part, name);
  }
  for (const part of parts) {
    const name = names.get(part) ?? promptOf(part);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The rule of a sentence that is a prompt. */
function promptOf(part: string): string | undefined {
  const name = ruleOf(part);
  return name !== undefined && prompts.has(name) ? name : undefined;
}
