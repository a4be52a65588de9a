import type { Article, Sentence } from "../../corpus/article.ts";
import type { Attribution } from "../../corpus/attribution/attribution.ts";
import { overlaps, type Span } from "../../language/span.ts";
import type { SentenceIndex } from "../../retrieval/sentence-index.ts";
import type { Quotation } from "./quotation.ts";
import type { Token } from "./tokens.ts";

/** A word or mark as an article prints it, or the place where the paper interrupts what somebody says. */
export interface PrintedToken extends Omit<Token, "kind"> {
  readonly kind: Token["kind"] | "interruption";
  /** Its sentence's place in the article. */
  readonly sentence: number;
}

/** A stretch of an article in the order in which it is compared. */
export interface Stream {
  readonly article: Article;
  /** The article's place in the corpus. */
  readonly place: number;
  readonly tokens: readonly PrintedToken[];
  /** Its words alone. */
  readonly words: readonly PrintedToken[];
  /** The words by the numbers that the quotation gives them, -1 for what it does not have. */
  readonly numbers: Int32Array;
  /** True where it has one person's words alone, without the paper's own between them. */
  readonly isUtterance: boolean;
}

/** Sentences of one article: the first, and one behind the last, as it counts them. */
export interface Region {
  readonly place: number;
  readonly sentences: Span;
}

/**
 * The stretches of articles around passages, each as long as a quotation may reach from there; what
 * touches is one.
 * @param words - how many words the quotation has
 */
export function regionsAround(
  passages: readonly number[],
  words: number,
  index: SentenceIndex,
): readonly Region[] {
  const inOrder = [...passages].sort((a, b) => a - b);
  const regions: { place: number; sentences: Span }[] = [];
  for (const passage of inOrder) {
    const place = index.articleOf(index.passageStart(passage));
    const sentences = {
      start: reachFrom(passage, -1, words, index) - index.firstOf(place),
      end: reachFrom(passage, 1, words, index) - index.firstOf(place),
    };
    const last = regions.at(-1);
    if (last?.place === place && sentences.start <= last.sentences.end) {
      last.sentences = {
        start: last.sentences.start,
        end: Math.max(last.sentences.end, sentences.end),
      };
    } else regions.push({ place, sentences });
  }
  return regions;
}

/** The end of a region to one side, over whole passages: one at least, and `words` words. */
function reachFrom(passage: number, step: 1 | -1, words: number, index: SentenceIndex): number {
  const article = index.articleOf(index.passageStart(passage));
  let end = passage;
  let left = words;
  for (let at = passage + step; left > 0; at += step) {
    const isWithin = at >= 0 && at < index.passageCount;
    if (!isWithin || index.articleOf(index.passageStart(at)) !== article) break;
    end = at;
    left -= index.passageTerms(at).length;
  }
  return index.passageStart(step < 0 ? end : end + 1);
}

/** The tokens of a sentence: an article's place in the corpus, and the sentence's in the article. */
export type TokensOf = (place: number, sentence: number) => readonly PrintedToken[];

/** The region as it is printed, then each utterance in it that the paper interrupts. */
export function streamsOf(
  { place, sentences }: Region,
  index: SentenceIndex,
  tokensOf: TokensOf,
  { numberOf }: Pick<Quotation, "numberOf">,
): readonly Stream[] {
  const article = index.articles[place];
  if (article === undefined) return [];
  const tokens: PrintedToken[] = [];
  for (let at = sentences.start; at < sentences.end; at += 1) tokens.push(...tokensOf(place, at));
  const utterances = utterancesIn(article, sentences)
    .map((pieces) => joinPieces(article.text, pieces, (sentence) => tokensOf(place, sentence)))
    .filter((joined) => joined.some(({ kind }) => kind === "interruption"));
  const streamOf = (own: readonly PrintedToken[], isUtterance: boolean): Stream => {
    const words = own.filter(({ kind }) => kind === "word");
    const numbers = Int32Array.from(words, ({ key }) => numberOf(key));
    return { article, place, tokens: own, words, numbers, isUtterance };
  };
  return [streamOf(tokens, false), ...utterances.map((joined) => streamOf(joined, true))];
}

/**
 * The pieces of each utterance that has several: those that the rules of attribution count as one, and
 * what the same person goes on to say before the paper says a word.
 */
function utterancesIn(
  { text, attributions }: Article,
  region: Span,
): readonly (readonly Attribution[])[] {
  const utterances: Attribution[][] = [];
  let last: Attribution | undefined;
  for (const attribution of attributions) {
    const [first, final] = attribution.sentences;
    if (attribution.kind === "indirect" || first >= region.end || final < region.start) continue;
    if (last !== undefined && goesOn(last, attribution, text)) utterances.at(-1)?.push(attribution);
    else utterances.push([attribution]);
    last = attribution;
  }
  return utterances.filter((pieces) => pieces.length > 1);
}

const goesOn = (last: Attribution, next: Attribution, text: string): boolean =>
  last.utterance === next.utterance ||
  (last.speaker.kind === "named" &&
    next.speaker.kind === "named" &&
    last.speaker.name === next.speaker.name &&
    !hasWords(text.slice(last.quote.end, next.quote.start)));

/** The tokens of an utterance's pieces, with an interruption wherever words of the paper stand between. */
function joinPieces(
  text: string,
  pieces: readonly Attribution[],
  tokensOf: (sentence: number) => readonly PrintedToken[],
): readonly PrintedToken[] {
  const joined: PrintedToken[] = [];
  for (const { quote, sentences } of pieces) {
    const own: PrintedToken[] = [];
    for (let at = sentences[0]; at <= sentences[1]; at += 1)
      own.push(...tokensOf(at).filter(({ span }) => overlaps(span, quote)));
    const [last, first] = [joined.at(-1), own[0]];
    if (first === undefined) continue;
    if (last !== undefined && hasWords(text.slice(last.span.end, first.span.start))) {
      while (joined.at(-1)?.kind === "mark") joined.pop();
      const { start } = first.span;
      joined.push({
        kind: "interruption",
        key: "",
        span: { start, end: start },
        sentence: first.sentence,
      });
    }
    joined.push(...own);
  }
  return joined;
}

/** True for a stretch with a letter or digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The sentences that hold these tokens, in the order of the text. */
export function sentencesOf(
  article: Article,
  tokens: readonly Pick<PrintedToken, "sentence">[],
): readonly Sentence[] {
  const touched = [...new Set(tokens.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  return touched.flatMap((at) => article.sentences[at] ?? []);
}
