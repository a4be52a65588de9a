import type { Span } from "../language/span.ts";
import { foldSpace } from "./escape.ts";

/** A button's link takes no more. */
const maxUrlLength = 512;
/** Above this a fragment names start and end only; the specification and its polyfill agree on it. */
const maxExactLength = 300;
/** Shorter ones are found in too many places without the words beside them. */
const minFragmentLength = 20;
const minWords = 3;

/**
 * Marks that a web page and a copy of it often write differently. Browsers do not fold curly and
 * straight ones when they look for a fragment, so none may stand in it.
 */
const unsteadyMark = /["'`´‘’‚‛“”„‟«»‹›…–—]/u;

/** What no address can be written with. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * The directive behind `#` that makes a browser scroll to a sentence and mark it.
 * @param url - length counts: the whole stays within Discord's 512 characters
 * @returns undefined where no fragment would surely find it; then the plain address must do
 * @see https://wicg.github.io/scroll-to-text-fragment/ and the generator of text-fragments-polyfill
 */
export function textFragment(text: string, span: Span, url: string): string | undefined {
  const sentence = foldSpace(text.slice(span.start, span.end)).trim();
  if (halfCharacter.test(sentence)) return undefined;
  const telling = candidates(sentence).filter(
    ({ start, end }) => isTelling(text, start) && (end === undefined || isLong(end)),
  );
  return [...telling, ...withNeighbours(text, span, sentence)]
    .map(write)
    .find((directive) => url.length + 1 + directive.length <= maxUrlLength);
}

interface Candidate {
  readonly start: string;
  readonly end?: string;
  /** Words right before and right behind, which tell the place and are not marked. */
  readonly prefix?: string;
  readonly suffix?: string;
}

const write = ({ prefix, start, end, suffix }: Candidate): string =>
  `:~:text=${[
    ...(prefix === undefined ? [] : [`${encodePart(prefix)}-`]),
    ...[start, end].flatMap((part) => (part === undefined ? [] : [encodePart(part)])),
    ...(suffix === undefined ? [] : [`-${encodePart(suffix)}`]),
  ].join(",")}`;

/** So many words beside a text tell its place. */
const neighbourWords = 5;

/**
 * A text that is too short, or stands in several places, with the words of its own line beside it: those
 * of another paragraph stand in another element of the page, and are found less surely.
 */
function withNeighbours(text: string, span: Span, sentence: string): readonly Candidate[] {
  if (unsteadyMark.test(sentence) || sentence.length > maxExactLength) return [];
  const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  const lineEnd = text.indexOf("\n", span.end);
  const after = text.slice(span.end, lineEnd === -1 ? text.length : lineEnd);
  const prefix = lastWords(foldSpace(before));
  const suffix = firstWords(foldSpace(after));
  const whole = [prefix, sentence, suffix].filter((part) => part !== "").join(" ");
  if (whole === sentence || halfCharacter.test(whole) || !isTelling(foldSpace(text), whole))
    return [];
  return [{ start: sentence, ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) }];
}

/** The last words of a text as far as they are steady up to its end; empty where none are. */
const lastWords = (text: string): string =>
  words((text.split(unsteadyMark).at(-1) ?? "").trim())
    .slice(-neighbourWords)
    .join(" ");

const firstWords = (text: string): string =>
  words((text.split(unsteadyMark)[0] ?? "").trim())
    .slice(0, neighbourWords)
    .join(" ");

/** The ladder: the exact words, then the words it starts and ends with, fewer at each step. */
function candidates(sentence: string): readonly Candidate[] {
  const runs = sentence.split(unsteadyMark).map((run) => run.trim());
  const telling = runs.filter(isLong);
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined) return [];
  const exact = first === last && first.length <= maxExactLength ? [{ start: first }] : [];
  const ranges = [8, 6, 4].flatMap((count) => {
    const start = words(first).slice(0, count).join(" ");
    const end = words(last).slice(-count).join(" ");
    const isApart = first !== last || words(first).length >= 2 * count;
    return isApart ? [{ start, end }] : [];
  });
  return [...exact, ...ranges];
}

const words = (text: string): readonly string[] => text.split(" ");

const isLong = (text: string): boolean =>
  text.length >= minFragmentLength && words(text).length >= minWords;

/** Long enough, and in only one place of the article. */
function isTelling(text: string, fragment: string): boolean {
  const at = text.indexOf(fragment);
  return isLong(fragment) && (at === -1 || text.indexOf(fragment, at + 1) === -1);
}

/** A part of the directive: `-` and `,` have a meaning there, `'()!*` trip up other programs. */
const encodePart = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
