import { foldLine } from "../layout/plain-text.ts";
import { readByline } from "../metadata/byline.ts";
import { partsOfDateLine, readDateLine } from "../metadata/date-line.ts";
import { readReporterCredit } from "../metadata/reporter-credit.ts";
import { readSourceLine } from "../metadata/source-line.ts";
import { hasAny, type LineRule } from "./line-rule.ts";

/** `By Ann Lee and Raj Roy, CNN`. */
export const bylineLine: LineRule = {
  name: "byline",
  reason: "it says who wrote the article",
  matches: ({ text }) => readByline(text) !== undefined,
};

/** `Updated:`, `3 May 2025, 10:32 GMT`. */
export const dateLine: LineRule = {
  name: "date line",
  reason: "it says when the article came out",
  matches: ({ text }) => readDateLine(text) !== undefined || isByAndDate(text),
};

/** `Ann Lee | 3 May 2025`, `Harbour Post - Updated 3 May 2025 10:00`: parts, one of them a date. */
const isByAndDate = (text: string): boolean => {
  if (text.length > 200 || /[.!?]$/u.test(text) || !/\d{4}/u.test(text)) return false;
  const parts = partsOfDateLine(text);
  return (
    parts.length > 1 &&
    parts.length <= 6 &&
    parts.some((part) => readDateLine(part)?.date !== undefined)
  );
};

/** `Source: CNN`, an address alone. */
export const sourceLine: LineRule = {
  name: "source line",
  reason: "it says where the copy was taken from",
  matches: ({ text }) => readSourceLine(text) !== undefined,
};

/** `(Reporting by Ann Lee; Editing by Raj Roy)`, `Ann Lee contributed to this report.` */
export const reporterCredit: LineRule = {
  name: "reporter credit",
  reason: "it says who worked on the article",
  matches: ({ text }) => readReporterCredit(text) !== undefined,
};

/** A line that marks an article's end is no longer than this. */
const longestMark = 120;

/** `Editor's note: …`, `This story has been updated`, `ENDS`, an agency's note on itself. */
export const editorNote: LineRule = {
  name: "editor's note",
  reason: "it speaks of the article, not of the news",
  matches: ({ text, folded }) =>
    (/^(?:editor'?s?'? ?note|ed\.? note|note to (?:editors?|readers?)|disclaimer|content warning|trigger warning|disclosure)\s?:?(?:\s|$)/u.test(
      folded,
    ) &&
      (/^.{0,30}:/u.test(text) || folded.split(" ").length <= 4)) ||
    /^\(?this (?:article|story|report|post|piece|page|live blog|headline|copy|version) (?:has been|was|is|will be|contains|includes|uses) (?:not )?(?:being |been )?(?:updated|edited|developing|generated|translated|auto-?generated|written with|part of|supported)\b/u.test(
      folded,
    ) ||
    /^\(?(?:except for the headline|with the exception of the headline|this is a (?:developing|breaking) (?:news )?story)\b/u.test(
      folded,
    ) ||
    (text.length <= longestMark &&
      mayMarkEnd.test(text) &&
      /^(?:ends?|-30-|30|###|more to come|more to follow|check back for updates|for immediate release|embargoed(?: until .{1,60})?)$/u.test(
        foldLine(text.replace(/[-#/*]+/gu, " ")),
      )) ||
    (hasAny(folded, ["support from", "solely responsible"]) &&
      /^(?:the )?[\p{L} ]{3,40} receives? (?:financial )?support from\b.{0,200}\bfoundations?\b|\bis solely responsible for all content\b/u.test(
        folded,
      )),
};

/** How a line begins that may mark an article's end, whatever signs it has. */
const mayMarkEnd = /^[^\p{L}\p{N}]*(?:end|30|more|check|for|embargoed)/iu;

/** `About the Pacific Health Council`, `Notes to editors`: below it an organisation describes itself. */
export const aboutHeading: LineRule = {
  name: "about heading",
  reason: "it heads an organisation's description of itself, or its notes",
  matches: ({ text }) =>
    text.length <= 90 &&
    /^(?:Note|NOTE|About|ABOUT)/u.test(text) &&
    /^(?:Notes? (?:to|for) [Ee]ditors?:?$|NOTES? (?:TO|FOR) EDITORS?:?$|(?:About|ABOUT) (?:the |THE )?(?:[\p{Lu}&][^\s.!?]*\.? ?(?:(?:of|for|and|in) ){0,2}){1,8}$)/u.test(
      text,
    ),
};

/** `Ann Lee is the Post's political editor.`, `Follow her on X @annlee`, `tips@example.org`. */
export const authorNote: LineRule = {
  name: "author note",
  reason: "it introduces the author or tells how to reach the desk",
  matches: ({ text, folded, isReported, isQuoting }) =>
    /^(?:@\w{2,40}|[\w.+-]{1,64}@[\w.-]{3,100})$/u.test(text) ||
    (!isQuoting &&
      (/^(?:contact|email|e-mail|reach|write to|follow|call|tweet)\b.{0,80}(?:@|\bat \S+@)/u.test(
        folded,
      ) ||
        /\b(?:can be (?:reached|contacted|followed|found) (?:at|on|via)|follow (?:him|her|them|me) (?:on|at))\b/u.test(
          folded,
        ) ||
        /^(?:do you (?:know|have)|got a (?:tip|story|news)|have (?:a|you|you got) (?:a )?(?:tip|story|news|information|been affected))\b.{0,200}(?:\?|@|\bus\b|\bour\b)/u.test(
          folded,
        ) ||
        (/^(?:media|press|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\b.{0,120}$|^(?:contacts?|for (?:more|further|media|press) (?:information|enquiries|inquiries|details|info)\b.{0,160})$|^about the (?:author|writer|reporter)s?$/u.test(
          folded,
        ) &&
          !isReported))),
};
