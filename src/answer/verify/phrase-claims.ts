import { findCueVerb } from "../../corpus/attribution/lexicon/cue-verbs.ts";
import type { Span } from "../../language/span.ts";
import { splitWords } from "../../language/words.ts";
import { reach } from "./chat-claims.ts";
import {
  type Directory,
  isSpeaker,
  namePattern,
  type Place,
  speakerPattern,
  trimName,
} from "./claimed-name.ts";

/** A turn of chat that names who said a quotation, and which rules of news English do not read. */
interface Phrase {
  readonly side: "before" | "behind";
  /** Its first group is the name, its second whatever else stands there. */
  readonly form: RegExp;
  readonly place: Place;
}

const put = "(?:has |had )?(?:once |later |famously |also )?puts? it";

/** Behind these a name is somebody else's: "an adviser to Ana Lopes was like". */
const governor = "\\b(?:at|by|for|from|in|of|on|to|with) ";

/** A name is read from its first word on. */
const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]* ";

/** Turns that can only name who said it. */
const telling: readonly Phrase[] = [
  // as Ana Lopes put it, "…"
  {
    side: "before",
    form: new RegExp(
      `\\b[Aa]s (${speakerPattern})(?:,[^,\\n]{1,60},)? ${put}\\b[^".!?\\n]{0,40}[,:]?\\s*$`,
      "u",
    ),
    place: "sure",
  },
  // "…", as Ana Lopes put it
  {
    side: "behind",
    form: new RegExp(`^[,.]?\\s*as (${speakerPattern}) ${put}\\b`, "u"),
    place: "sure",
  },
  // Ana Lopes was like "…"
  {
    side: "before",
    form: new RegExp(
      `(?<![\\p{L}\\p{N}]|${governor}|${capital})(${speakerPattern})(?: (?:was|is|were|be)|['’]s) (?:all |just )?like[,:]?\\s*$`,
      "u",
    ),
    place: "sure",
  },
  // "…" by Ana Lopes
  {
    side: "behind",
    form: new RegExp(`^[,.]?\\s*[—–~-]?\\s*by (${speakerPattern})(?=[\\s.!?]*$|[,.;!?)\\n])`, "u"),
    place: "likely",
  },
];

/** Turns in which something else may stand. */
const bare: readonly Phrase[] = [
  // "…" (Ana Lopes, mayor)
  {
    side: "behind",
    form: /^\s{0,2}\(\s*([^\n(),]{2,60}?)\s*(?:,[^\n()]{0,60})?\)/u,
    place: "open",
  },
  // "…" Ana Lopes; "…", Ana Lopes, mother of two
  {
    side: "behind",
    form: new RegExp(
      `^[ \\t]*,?[ \\t]*@?(${namePattern})[!.]*(,[^\\n"“”«»]{1,80})?[ \\t]*(?=\\n|$)`,
      "u",
    ),
    place: "open",
  },
  // Ana Lopes "…"; @Ana Lopes "…"
  {
    side: "before",
    form: new RegExp(`(?:^|\\n)\\s*@?(${namePattern})[ \\t]*$`, "u"),
    place: "open",
  },
];

type Around = readonly [text: string, outer: Span, directory: Directory];

/** The name in a turn of chat that can only name who said a quotation. */
export const namedByPhrase = (...around: Around): string | undefined => firstOf(telling, around);

/** The name that stands beside a quotation alone. */
export const namedBeside = (...around: Around): string | undefined => firstOf(bare, around);

function firstOf(
  phrases: readonly Phrase[],
  [text, { start, end }, directory]: Around,
): string | undefined {
  const sides = {
    before: text.slice(Math.max(0, start - reach), start),
    behind: text.slice(end, end + reach),
  } as const;
  for (const { side, form, place } of phrases) {
    const [, found = "", rest = ""] = form.exec(sides[side]) ?? [];
    const name = trimName(found);
    if (name !== "" && !tells(rest) && isSpeaker(name, directory, place)) return name;
  }
  return undefined;
}

/** True for words in which somebody says something else: "…", Ana Lopes, the mayor, replied. */
const tells = (rest: string): boolean =>
  splitWords(rest).some(({ folded }) => {
    const cue = findCueVerb(folded);
    return cue?.forms.has("past") === true && cue.frames.has("says");
  });
