import { isAgencyName } from "./agency-names.ts";
import { isPersonName, personsIn } from "./person-name.ts";

/** Who wrote it, as a line of its own says. */
export interface Byline {
  /** Persons, in the order printed. */
  readonly authors: readonly string[];
  /** The other parts of the line: an outlet, an agency, a rank, a date. */
  readonly others: readonly string[];
}

const longestByline = 240;

/** What follows the names: `| BBC News`, `Published 3 May`, `/ AFP`. */
const partBreak =
  /\s*[|•·‧–—/]\s*|\s+-\s+|\s*,\s*|\s+(?:and|&)\s+|\s+(?=(?:published|updated|posted|last updated|for)\b)/iu;

/**
 * A byline: `By Ann Lee and Raj Roy, CNN`, `BY ANN LEE | STAFF WRITER`, `Words by Ann Lee`.
 * @returns undefined for any other line, also for a sentence that begins with "By"
 */
export function readByline(line: string): Byline | undefined {
  if (line.length > longestByline) return undefined;
  const opening = openings.exec(line);
  if (opening === null) return undefined;
  const list = line
    .slice(opening[0].length)
    .replace(/\s*\S+@\S+|\s*@\w+/gu, "")
    .trim();
  if (list === "") return { authors: [], others: [] };
  const parts = list.split(partBreak).map((part) => part.trim());
  const authors = personsIn(parts.join(", ").replace(/\s*\([^()]{0,60}\)/gu, ""));
  const others = parts.filter(
    (part) => part !== "" && !authors.some((author) => part.includes(author)),
  );
  if (authors.length === 0) return isDesk(list) ? { authors, others } : undefined;
  const isSentence = /[.!?]["'”’]?$/u.test(list) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(list);
  return isSentence || !startsAsNames.test(list) ? undefined : { authors, others };
}

/** `By`, `Words by`, `Live reporting by`, or what the names did and a colon: `Words:`, `Author of the article:`. */
const openings =
  /^(?:(?:(?:written|words|story|report|reported|text|article|posted|live (?:reporting|updates|coverage)|as told to) )?by:?(?:\s+|$)|(?:words|story|text|reporting|reporters?|authors?|author of the article|byline)\s?:(?:\s+|$))/iu;

/** A byline begins with a name, with a rank in small letters, or with "the" and an agency. */
const startsAsNames =
  /^(?:(?:the |\p{Ll}+ ){0,3}(?:reporter|correspondent|editor|writer|columnist|producer|journalist) )?(?:the )?\p{Lu}/u;

/** A desk, a rank or an agency in the place of a name: a few capitalised words and no verb. */
const isDesk = (list: string): boolean =>
  list.split(" ").length <= 6 &&
  /^(?:the |our )?\p{Lu}/u.test(list) &&
  !/[.!?]$/u.test(list) &&
  (/\b(?:staff|reporters?|correspondents?|desk|bureau|newsroom|agenc(?:y|ies)|press|news|team|writers?|editors?|board)\b/iu.test(
    list,
  ) ||
    /^(?:the )?\p{Lu}{2,}$/u.test(list) ||
    /^(?:Reuters|Xinhua|Bernama|Kyodo|Yonhap|Bloomberg)$/u.test(list));

/** A name with a rank or a place beside it, for the lines between headline and text. */
const rank =
  /\b(?:reporter|correspondent|editor|writer|columnist|producer|journalist|analyst|contributor|bureau chief)\b/iu;

/**
 * A byline without "By": `Ann Lee in Nairobi`, `Ann Lee, Political Editor`. A bare name is one only
 * where the lines around it say so.
 */
export function readBareByline(line: string, isBareNameEnough: boolean): Byline | undefined {
  if (line.length > longestByline || /[!?:]$/u.test(line)) return undefined;
  const teller = /[,–—-]\s(?:reports|writes)\s(\p{Lu}[^,.]{2,60})\.?$/u.exec(line)?.[1];
  if (teller !== undefined && isPersonName(teller)) return { authors: [teller], others: [] };
  if (/\.$/u.test(line)) return undefined;
  const parts = line.split(/\s*[|•·,/]\s*|\s+and\s+|\s+(?=(?:in|at|for|from)\s\p{Lu})/u);
  const authors = parts.filter(isPersonName);
  const others = parts.filter((part) => !isPersonName(part));
  const [first] = parts;
  if (first === undefined || !isPersonName(first)) return undefined;
  if (others.length === 0) return isBareNameEnough ? { authors, others } : undefined;
  const isTold = others.every(
    (part) => rank.test(part) || /^in \p{Lu}/u.test(part) || part.length < 30,
  );
  const isEnough = others.some(
    (part) =>
      rank.test(part) ||
      isAgencyName(part) ||
      /^in \p{Lu}/u.test(part) ||
      (isBareNameEnough && /^(?:at|for|from) \p{Lu}/u.test(part)),
  );
  return isTold && isEnough && line.split(" ").length <= 16 ? { authors, others } : undefined;
}

/** A bare byline with a rank or an agency, which says by itself what it is: `Ann Lee/Senior Writer`. */
export function readRankedByline(line: string): Byline | undefined {
  const byline = readBareByline(line, false);
  return byline?.others.some((part) => rank.test(part) || isAgencyName(part)) ? byline : undefined;
}

/** True for the line below a bare name that says what the person is: `, Reporter`, `Political Editor`. */
export const isRankLine = (line: string): boolean =>
  line.length <= 60 && !/[.!?]$/u.test(line) && line.split(" ").length <= 6 && rank.test(line);
