import { readPrintedDate } from "./printed-date.ts";

/** The place, day and agency in front of a report's first sentence. */
export interface Dateline {
  /** Code units it takes, the white space behind it included. */
  readonly length: number;
  /** As printed, without white space at its ends. */
  readonly printed: string;
  /** Who stands in its brackets, `Reuters`. */
  readonly agency?: string;
  /** ISO 8601, where it gives a year. */
  readonly day?: string;
}

const city = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const place = `${city}(?: (?:(?:de|del|la|al|of|the|du|am|upon|on|es) ){0,2}${city}){0,3}`;
const places = `${place}(?:, (?:${place})){0,2}`;
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const months =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${months} \\d{1,2}|\\d{1,2} ${months})(?:,? \\d{4})?`;
const agency =
  "(?:\\((?<round>[\\p{Lu}][\\p{L}\\p{N} .&'’/-]{1,40})\\)|/(?<slashed>\\p{Lu}[\\p{L} -]{1,30})/)";
const dash = "(?:-{2,3}|[—–‒―-])";
const space = "[\\s\\u00a0]{1,4}";
const gap = "[\\s\\u00a0]{0,4}";

/** `, March 3`, `, Monday, 4 May`: what `, ${day}` begins with. */
const dayBehindPlace =
  /, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:[A-Z][A-Za-z]{2,8}\.? \d|\d{1,2} [A-Z])/u;

/** What `capitals` begins with. */
const opensInCapitals = /^\p{Lu}[\p{Lu}.'’-]/u;

/** What `capitals` with another place behind them begins with: no small letter before the comma. */
const capitalsThenComma = /^[^a-z,]+, /u;

/**
 * The forms of a dateline, the surest first:
 *
 *     LONDON, March 3 (Reuters) -   NAIROBI, Kenya (AP) —   March 3 (Reuters) -   (Reuters) -
 *     Jakarta, 4 May -              BEIJING —               NEW DELHI:            London —
 *
 * After AP's and Reuters' style books: the place in capitals, then country, day and agency.
 */
const forms: readonly DatelineForm[] = [
  {
    form: form(`(?:${places},?${space})?(?:${day}${space})?${agency}${gap}(?:${dash}|:)${gap}`),
    needs: [/[)/]\s{0,4}[—–‒―:-]/u],
    isSure: true,
  },
  {
    form: form(`${places}, ${day},${space}(?<bare>\\p{Lu}{2,6})${gap}${dash}${gap}`),
    needs: [dayBehindPlace, /[—–‒―-]/u],
    isSure: true,
  },
  {
    form: form(`${places}, ${day}(?:${space}${agency})?${gap}(?:${dash}|:)${gap}`),
    needs: [dayBehindPlace, /[—–‒―:-]/u],
    isSure: true,
  },
  {
    form: form(`${places}, ${day}${space}${agency}${space}(?=[\\p{Lu}“"‘])`),
    needs: [dayBehindPlace, /[)/]\s/u],
    isSure: true,
  },
  {
    form: form(`${capitals}${space}(?:-{2,3}|[—–‒―-])${space}`),
    needs: [opensInCapitals, /\s(?:--|[—–‒―-])/u],
    isSure: true,
  },
  {
    form: form(`${capitals}, ${places}${space}(?:-{2,3}|[—–‒―-])${space}`),
    needs: [opensInCapitals, capitalsThenComma, /\s(?:--|[—–‒―-])/u],
    isSure: true,
  },
  {
    form: form(`${capitals}(?:, ${place})?--\\((?<between>[\\p{Lu} ]{4,30})\\)--`),
    needs: [opensInCapitals, /--\(/u],
    isSure: true,
  },
  {
    form: form(`${capitals}(?:, ${place})?(?:--|[—–―])`),
    needs: [opensInCapitals, /--|[—–―]/u],
    isSure: true,
  },
  {
    form: form(`${capitals}(?:, ${place})?: (?=[\\p{Lu}“"‘])`),
    needs: [opensInCapitals, /: /u],
    isSure: false,
  },
  {
    form: form(
      `${place}(?:, ${place})?${space}[—–―]${space}(?=[\\p{Lu}“"‘])(?![^.!?]{0,300}[—–―])`,
    ),
    needs: [/\s[—–―]\s/u],
    isSure: false,
  },
];

interface DatelineForm {
  readonly form: () => RegExp;
  /** What every match of the form holds. */
  readonly needs: readonly RegExp[];
  readonly isSure: boolean;
}

/** Made at its first use: each takes some 5 to 35 ms, and most paragraphs hold none of its signs. */
function form(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`^${source}`, "u");
    return made;
  };
}

/** Labels in capitals that stand before a colon or a dash and are no place. */
const labels =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|READ|LIVE|OPINION|ANALYSIS|EXPLAINER|EDITORIAL|VIDEO|PHOTOS?|NOTE|CORRECTION|CLARIFICATION|DISCLAIMER|QUESTION|ANSWER|FACT|CLAIM|VERDICT|RATING|MORE|RELATED|REPORTER|HOST|MODERATOR|INTERVIEWER|[QA])\b/u;

/** How far into a paragraph a dateline can reach. */
const longestDateline = 160;

/**
 * The dateline that a paragraph begins with.
 * @param allowsUnsure - true for the first paragraph alone: also forms that a speaker's name in a
 *   transcript or an aside between dashes could take
 */
export function readDateline(paragraph: string, allowsUnsure: boolean): Dateline | undefined {
  const opening = paragraph.slice(0, longestDateline + 300);
  if (labels.test(opening)) return undefined;
  const reach = opening.slice(0, longestDateline);
  for (const { form, needs, isSure } of forms) {
    const isPossible = (isSure || allowsUnsure) && needs.every((sign) => sign.test(reach));
    const match = isPossible ? form().exec(opening) : null;
    if (match === null || match[0].length > longestDateline) continue;
    const name =
      match.groups?.["round"] ??
      match.groups?.["slashed"] ??
      match.groups?.["bare"] ??
      match.groups?.["between"];
    const date = readPrintedDate(match[0]);
    return {
      length: match[0].length,
      printed: match[0].trim(),
      ...(name !== undefined && { agency: name }),
      ...(date?.kind === "date" && { day: date.iso.slice(0, 10) }),
    };
  }
  return undefined;
}
