import type { Token } from "../../language/nlp.ts";
import type { Span } from "../../language/span.ts";
import type { Sentence } from "../article.ts";
import type { Attribution, Speaker } from "./attribution.ts";
import { newDiscourse } from "./discourse.ts";
import { findPeople, type Person } from "./people.ts";
import { findQuotations } from "./quotations.ts";
import { findReferences, type Reference } from "./references.ts";
import { reportOf } from "./reports.ts";
import { findToldBodies } from "./told-bodies.ts";
import { type Draft, findUtterances } from "./utterances.ts";
import { type Hearing, hear, type Voice } from "./voices.ts";
import { readSentences } from "./words.ts";

/** What is said in an article, and whom it speaks of. */
export interface Speech {
  /** Who says what, in the order of the text. */
  readonly attributions: readonly Attribution[];
  /** The people and bodies, in the order of their first mention. */
  readonly people: readonly Person[];
  /** Whom and what the sentences mean by "she" or "the dam", in the order of the text. */
  readonly references: readonly Reference[];
}

/**
 * Reads an article from its first sentence to its last.
 * @param tokens - those of the paragraphs, see `readTokens`
 */
export function readSpeech(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Speech {
  const quotations = findQuotations(text, paragraphs);
  const readings = readSentences(text, sentences, quotations, tokens);
  const discourse = newDiscourse(findToldBodies(readings));
  const hearings = readings.map((reading) => hear(reading, discourse));
  const quoted = findUtterances(text, quotations, hearings, discourse);
  const drafts = [...quoted, ...findReports(hearings, quoted.length)];
  drafts.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  return {
    attributions: drafts.map(finish),
    people: findPeople(discourse.entities),
    references: findReferences(readings, discourse),
  };
}

function findReports(hearings: readonly Hearing[], numbered: number): readonly Draft[] {
  let utterance = numbered;
  return hearings.flatMap(({ reading, cues }) =>
    cues.flatMap(({ cue, voice }, _at, all): readonly Draft[] => {
      const quote = reportOf(
        reading.items,
        cue,
        all.map((other) => other.cue),
      );
      if (quote === undefined) return [];
      utterance += 1;
      const { index } = reading.sentence;
      return [
        { kind: "indirect", quote, sentences: [index, index], voice, hasCue: true, utterance },
      ];
    }),
  );
}

function finish({ kind, quote, sentences, voice, hasCue, utterance }: Draft): Attribution {
  return {
    kind,
    quote,
    sentences,
    speaker: speakerOf(voice),
    ...(hasCue && voice?.cue !== undefined ? { cue: voice.cue } : {}),
    ...(hasCue && voice?.isDenied === true ? { denied: true } : {}),
    utterance,
  };
}

/** Made last, so that a surname gets the full name that stands further down. */
function speakerOf(voice: Voice | undefined): Speaker {
  if (voice?.entity === undefined || voice.mention === undefined) return { kind: "unknown" };
  const { name, kind } = voice.entity;
  return { kind: "named", name, type: kind, mention: voice.mention };
}
