import type { Token } from "../language/nlp.ts";
import { type Span, slice, trimSpan } from "../language/span.ts";
import type { Sentence } from "./article.ts";
import type { Place } from "./sentences/place.ts";
import { isCut } from "./sentences/rules.ts";

/**
 * The sentences of paragraphs, in order: every character that is no white space is in one of them.
 * wink-nlp proposes where they end, the rules of `sentences/rules.ts` decide.
 * @param tokens - those of the paragraphs, see `readTokens`
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  tokens: readonly Token[],
): readonly Sentence[] {
  const openings = tokens.filter(({ opensSentence }) => opensSentence).map(({ start }) => start);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [at, printed] of paragraphs.entries()) {
    const paragraph = trimSpan(text, printed);
    const winkCuts = new Set<number>();
    for (; (openings[next] ?? text.length) < paragraph.end; next += 1) {
      winkCuts.add((openings[next] ?? 0) - paragraph.start);
    }
    for (const span of splitParagraph(text, paragraph, winkCuts))
      sentences.push({ index: sentences.length, paragraph: at + 1, span });
  }
  return sentences;
}

/** @param winkCuts - where wink-nlp begins a sentence, from the start of the paragraph */
function splitParagraph(
  text: string,
  paragraph: Span,
  winkCuts: ReadonlySet<number>,
): readonly Span[] {
  const prose = slice(text, paragraph);
  const cuts = candidates(prose, winkCuts).filter((candidate) => isCut(placeAt(prose, candidate)));
  const edges = [0, ...cuts.map(({ at }) => at), prose.length];
  return edges
    .slice(1)
    .map((end, index) =>
      trimSpan(text, {
        start: paragraph.start + (edges[index] ?? 0),
        end: paragraph.start + end,
      }),
    )
    .filter(({ start, end }) => start < end);
}

interface Candidate {
  /** Offset of the first character of the sentence that may begin here. */
  readonly at: number;
  readonly isCutByWink: boolean;
}

/** A mark that can end a sentence, whatever closes behind it, and white space or a capital. */
const sentenceEnd = /[.!?…](?:["'”’»)\]]|\s?\[\d{1,3}\])*(?:\s+|(?=\p{Lu}))/gu;

function candidates(prose: string, winkCuts: ReadonlySet<number>): readonly Candidate[] {
  const ends = [...prose.matchAll(sentenceEnd)].map(({ index, 0: end }) => index + end.length);
  return [...new Set([...winkCuts, ...ends])]
    .sort((a, b) => a - b)
    .filter((at) => at > 0 && at < prose.length)
    .map((at) => ({ at, isCutByWink: winkCuts.has(at) }));
}

/** How much of the text a rule sees on either side. */
const reach = 80;

function placeAt(prose: string, { at, isCutByWink }: Candidate): Place {
  const seen = prose.slice(Math.max(0, at - reach), at);
  const before = seen.trimEnd();
  return {
    before,
    gap: seen.slice(before.length),
    after: prose.slice(at, at + reach),
    isCutByWink,
  };
}
