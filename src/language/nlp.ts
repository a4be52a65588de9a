import { createRequire } from "node:module";
import type winkModel from "wink-eng-lite-web-model";
import type winkNLP from "wink-nlp";
import type { WinkMethods } from "wink-nlp";
import { type Span, slice, trimSpan } from "./span.ts";

/** A word or mark of a text as wink-nlp cuts it: `ca` and `n't` are two. */
export interface Token extends Span {
  /** Universal part of speech, `VERB`; right for about 19 words in 20. */
  readonly pos: string;
  /** True where wink-nlp begins a sentence. */
  readonly opensSentence: boolean;
}

/**
 * The tokens of some stretches of a text in order, with the sentences and parts of speech that
 * wink-nlp finds in each stretch by itself.
 */
export function readTokens(text: string, stretches: readonly Span[]): readonly Token[] {
  const read: Token[] = [];
  for (const stretch of stretches) {
    const trimmed = trimSpan(text, stretch);
    addTokens(read, slice(text, trimmed), trimmed.start);
  }
  return read;
}

function addTokens(read: Token[], stretch: string, offset: number): void {
  const nlp = loadNlp();
  const document = nlp.readDoc(breakLongWords(stretch));
  const tokens = document.tokens();
  const values = tokens.out();
  const parts = tokens.out(nlp.its.pos);
  if (tokens.out(nlp.its.uniqueId).some((lexeme) => Number(lexeme) > mostLexemes))
    loaded = undefined;
  const openings = new Set(firstTokens(document.sentences().out(nlp.its.span)));
  let at = 0;
  for (const [index, value] of values.entries()) {
    const start = locate(stretch, value, at);
    at = Math.min(stretch.length, start + value.length);
    read.push({
      start: offset + start,
      end: offset + at,
      pos: parts[index] ?? "X",
      opensSentence: openings.has(index),
    });
  }
}

/**
 * wink-nlp keeps every word that it has met, about 0.25 KB each, beside the 88,000 of its model. With so
 * many it is begun anew, which takes about a tenth of a second: the memory of a corpus without end stays bounded.
 */
const mostLexemes = 300_000;

const firstTokens = (spans: readonly unknown[]): readonly unknown[] =>
  spans.map((span) => (Array.isArray(span) ? span[0] : undefined));

let loaded: WinkMethods | undefined;

/** Loaded at the first use: the model takes a sixth of a second, and most questions need none. */
function loadNlp(): WinkMethods {
  loaded ??= startNlp();
  return loaded;
}

const require = createRequire(import.meta.url);

function startNlp(): WinkMethods {
  const start: typeof winkNLP = require("wink-nlp");
  const model: typeof winkModel = require("wink-eng-lite-web-model");
  return start(model, ["sbd", "pos"]);
}

/** wink-nlp takes time in the square of a word's length, so that longer words are fed to it in parts. */
const longestWord = 128;
const overlongPart = new RegExp(`\\S{${longestWord - 1}}\\S(?=\\S)`, "gu");
const breakLongWords = (text: string): string =>
  hasLongWord(text)
    ? text.replace(overlongPart, (part) => `${part.slice(0, longestWord - 1)} `.padEnd(part.length))
    : text;

/** Looks back from every place where a long word could end, so that most letters are never read. */
function hasLongWord(text: string): boolean {
  let blank = -1;
  for (let end = longestWord; end < text.length; end = blank + 1 + longestWord) {
    let at = end;
    while (at > blank && !isBlank(text[at])) at -= 1;
    if (at === blank) return true;
    blank = at;
  }
  return false;
}

/** How far behind the last token the next one is looked for: white space in between may be long. */
const searchWindow = 400;

function locate(text: string, value: string, from: number): number {
  let at = from;
  while (at < text.length && value !== "" && text[at] !== value[0] && isBlank(text[at])) at += 1;
  if (text.startsWith(value, at)) return at;
  const found = text.slice(at, at + searchWindow).indexOf(value);
  return found < 0 ? at : at + found;
}

const isBlank = (character: string | undefined): boolean =>
  character === " " || (character !== undefined && /\s/u.test(character));
