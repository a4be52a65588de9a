import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { derivedWords } from "../../../language/derived-words.ts";
import { eventWords } from "../../../language/event-words.ts";
import { isMonth } from "./months.ts";
import type { Token } from "./tokens.ts";

/** In what frame a statement stands; two statements are of one thing only in the same frame. */
export interface Frame {
  /** What is not a fact yet: "would", "if", "expected". */
  readonly isOpen: boolean;
  readonly isDenied: boolean;
  /** "a day", "each": not the whole. */
  readonly rates: ReadonlySet<string>;
  /** "last year", "earlier": another time than the rest. */
  readonly periods: ReadonlySet<string>;
  /** Weekdays and months. */
  readonly days: ReadonlySet<string>;
  /** Names of places that narrow the statement, as terms. */
  readonly places: ReadonlySet<string>;
}

const openWords =
  wordsOf(`will would could may might should shall can must if unless expect expects expected
  forecast forecasts predicted projected plan plans planned planning hope hopes hoped threaten threatens
  threatened aim aims target goal due capacity potential potentially likely possible possibly maximum
  propose proposed proposes proposal demand demands demanded seek seeks sought want wants wanted ask asks
  asked offer offers offered accused charged suspected alleged allegedly promise promised promises pledge pledged pledges ll d`);
const deniers = wordsOf(
  "not no never without denied deny denies refused neither nor didn't wasn't weren't isn't hasn't haven't",
);
const rateWords = wordsOf(
  "each every apiece daily hourly weekly monthly yearly annual annually nightly average typical typically",
);
const rateUnits = wordsOf(
  "day week month year hour minute night season head person family household visit shift match game share ton tonne barrel",
);
const periodWords = wordsOf(
  `ago last previous previously earlier next initial initially original originally first second third
  final finally record former formerly once then usual usually normal normally since overall total
  worldwide globally nationwide overnight altogether one single half`,
);
const weekdays = wordsOf("monday tuesday wednesday thursday friday saturday sunday");
const placing = wordsOf(
  "in at from near outside inside across around off throughout of for against",
);

/** The frame of a stretch of tokens, one or more pieces of a sentence. */
export function frameOf(tokens: readonly Token[]): Frame {
  const lowers = tokens.map(({ lower, isName }) =>
    isName && lower === "may" ? "" : lower.replaceAll("’", "'"),
  );
  return {
    isOpen: lowers.some((word) => openWords.has(word) || /'(?:ll|d)$/u.test(word)),
    isDenied: lowers.some((word) => deniers.has(word)),
    rates: new Set(lowers.flatMap((word, at) => rateAt(word, lowers[at - 1]))),
    periods: new Set(
      lowers.filter(
        (word, at) => periodWords.has(word) || (word === "all" && lowers[at - 1] === "in"),
      ),
    ),
    days: new Set(
      tokens
        .filter((token) => weekdays.has(token.lower) || isMonth(token))
        .map(({ lower }) => lower),
    ),
    places: new Set(tokens.flatMap((_, at) => placeAt(tokens, at))),
  };
}

function rateAt(word: string, before: string | undefined): readonly string[] {
  if (rateWords.has(word)) return [word];
  return rateUnits.has(word) && /^(?:a|an|per|each|every)$/u.test(before ?? "") ? [word] : [];
}

const isEventNoun = ({ pos, term }: Token): boolean =>
  pos === "NOUN" && (eventWords(term).length > 0 || derivedWords(term).length > 0);

/**
 * The words of a name behind a preposition of place: Lower Teka of "in Lower Teka". A name before an
 * event's noun is what the event is called and narrows nothing: "in the Lower Teka flood".
 */
function placeAt(tokens: readonly Token[], at: number): readonly string[] {
  if (!placing.has(tokens[at]?.lower ?? "")) return [];
  const start = /^(?:the|a|an)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const words: string[] = [];
  for (const token of tokens.slice(start, start + 4)) {
    if (!token.isName || weekdays.has(token.lower) || isMonth(token)) break;
    words.push(token.term);
  }
  const next = tokens[start + words.length];
  return next !== undefined && isEventNoun(next) ? [] : words;
}
