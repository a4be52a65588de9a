import { foldLine } from "../layout/plain-text.ts";
import { type LineRule, longestFurniture } from "./line-rule.ts";
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
  advertisement,
  cookieNotice,
  copyrightLine,
  markup,
  menu,
  readingAid,
  separator,
} from "./page-parts.ts";
import { creditedCaption, pictureCredit, sceneCaption } from "./pictures.ts";
import {
  appeal,
  commentPrompt,
  newsletterBox,
  sharePrompt,
  subscriptionPrompt,
} from "./prompts.ts";

/** Furniture that a line shows by itself; the first rule that matches names it. */
export const lineRules: readonly LineRule[] = [
  separator,
  markup,
  advertisement,
  sourceLine,
  dateLine,
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
  const line = { text, folded: foldLine(text) };
  return lineRules.find((rule) => rule.matches(line))?.name;
}
