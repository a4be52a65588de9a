import type { Answer, Citation, Explanation } from "../answer/answer.ts";
import { verbatim } from "../corpus/article.ts";
import { foldSpace } from "./printable.ts";

/** One line of `--json`; `docs/json.md` describes it for programs that read it. */
export interface AnswerRecord {
  readonly question: string;
  readonly answered: boolean;
  readonly outlets: readonly OutletRecord[];
  readonly silent: readonly string[];
  readonly correctedTo?: string;
  /** The persons whom the name asked for fits, where it fits several who speak. */
  readonly namesakes?: readonly string[];
  readonly tookMs: number;
  /** Only where the question could not be worked on. */
  readonly error?: string;
}

interface OutletRecord {
  readonly outlet: string;
  readonly via?: string;
  readonly sentences: readonly SentenceRecord[];
}

interface SentenceRecord {
  readonly text: string;
  readonly score: number;
  readonly speaker?: string;
  /** True where somebody is quoted and the article does not decide who. */
  readonly speakerUnclear?: true;
  /** Other outlets that quote the same words; absent where there are none. */
  readonly alsoIn?: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly article: {
    readonly title: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly file: string;
  };
  readonly explanation?: Explanation;
}

/** What a record holds beside the answer. */
export interface RecordContext {
  /** The question exactly as it was read. */
  readonly question: string;
  readonly tookMs: number;
  /** True: each sentence with its explanation. */
  readonly explain: boolean;
}

/** An answer as other programs read it. */
export function answerRecord(answer: Answer, context: RecordContext): AnswerRecord {
  const outlets = answer.kind === "cited" ? answer.outlets : [];
  return {
    question: context.question,
    answered: answer.kind === "cited",
    outlets: outlets.map(({ outlet, via, citations }) => ({
      outlet,
      ...(via !== undefined && { via }),
      sentences: citations.map((citation) => sentenceRecord(citation, context.explain)),
    })),
    silent: answer.silent,
    ...(answer.correctedTo !== undefined && { correctedTo: answer.correctedTo }),
    ...(answer.namesakes !== undefined && { namesakes: answer.namesakes }),
    tookMs: context.tookMs,
  };
}

function sentenceRecord(
  { article, sentence, score, speaker, isSpeakerUnclear, alsoIn, explanation }: Citation,
  explain: boolean,
): SentenceRecord {
  return {
    text: foldSpace(verbatim(article, sentence.span)),
    score,
    ...(speaker !== undefined && { speaker }),
    ...(isSpeakerUnclear === true && { speakerUnclear: true }),
    ...(alsoIn.length > 0 && { alsoIn: alsoIn.map(({ outlet }) => outlet) }),
    start: sentence.span.start,
    end: sentence.span.end,
    paragraph: sentence.paragraph,
    article: {
      title: article.title ?? null,
      url: article.url ?? null,
      published: article.published ?? null,
      file: article.file,
    },
    ...(explain && { explanation }),
  };
}
