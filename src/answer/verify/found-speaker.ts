import type { Article } from "../../corpus/article.ts";
import { findQuotations } from "../../corpus/attribution/quotations.ts";
import { contains, overlaps, slice } from "../../language/span.ts";
import type { Retriever } from "../../retrieval/retrieve.ts";
import type { CorpusSpeaker, Utterance } from "../../retrieval/speakers.ts";
import { isDenial } from "./denial.ts";
import type { PrintedToken } from "./printed.ts";
import type { FoundSpeaker } from "./verification.ts";

/** Who says words where they are printed. */
export interface Heard {
  readonly shown: FoundSpeaker;
  /** Whom the whole corpus knows, where somebody is named. */
  readonly speaker?: CorpusSpeaker;
  /** True for what somebody says is not so: nobody stands by these words. */
  readonly isDenied: boolean;
}

/** Who says most of the words; nobody is guessed. */
export function hearSpeaker(
  article: Article,
  place: number,
  tokens: readonly PrintedToken[],
  { index, directory }: Pick<Retriever, "index" | "directory">,
): Heard {
  const words = tokens.filter(({ kind }) => kind === "word");
  const voices = new Map<string, { words: number; reported: number; utterance: Utterance }>();
  let [own, unclear, denied] = [0, 0, 0];
  for (const word of words) {
    const utterance = innermost(directory.utterancesIn(index.firstOf(place) + word.sentence), word);
    if (utterance === undefined) own += 1;
    else if (isDenied(utterance, article.text)) denied += 1;
    else if (utterance.name === undefined) unclear += 1;
    else {
      const voice = voices.get(utterance.name) ?? { words: 0, reported: 0, utterance };
      voice.words += 1;
      if (utterance.attribution.kind === "indirect") voice.reported += 1;
      voices.set(utterance.name, voice);
    }
  }
  const [loudest] = [...voices.values()].sort((a, b) => b.words - a.words);
  const half = words.length / 2;
  if (loudest !== undefined && loudest.words >= half) {
    const { name, speaker } = loudest.utterance;
    return {
      shown: { kind: "named", name: name ?? "", isReported: 2 * loudest.reported > loudest.words },
      ...(speaker !== undefined && { speaker }),
      isDenied: false,
    };
  }
  const isPaper = own + denied > half && unclear === 0 && !isQuoted(article, words);
  return { shown: { kind: isPaper ? "paper" : "unclear" }, isDenied: isPaper && denied > own };
}

/** True for what somebody says is not so, or did not say: in the paper's words, and nobody's claim. */
const isDenied = ({ attribution: { kind, cue, denied } }: Utterance, text: string): boolean =>
  denied === true || (kind === "indirect" && cue !== undefined && isDenial(slice(text, cue)));

/** The shortest utterance around a word: a quotation inside a report before the report. */
function innermost(
  utterances: readonly Utterance[],
  { span }: PrintedToken,
): Utterance | undefined {
  const around = utterances.filter(({ attribution }) => contains(attribution.quote, span));
  const length = ({ attribution: { quote } }: Utterance) => quote.end - quote.start;
  return around.reduce<Utterance | undefined>(
    (best, one) => (best === undefined || length(one) < length(best) ? one : best),
    undefined,
  );
}

/** True where any of the words stands between quotation marks: somebody says it, whoever it is. */
function isQuoted(article: Article, words: readonly PrintedToken[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const stretch = { start: first.span.start, end: last.span.end };
  const paragraphs = article.paragraphs.filter((paragraph) => overlaps(paragraph, stretch));
  return findQuotations(article.text, paragraphs).some(({ inner, isSingle }) =>
    words.some(({ span }) => contains(inner, span) && !isSingle),
  );
}
