import type { Article } from "../../src/corpus/article.ts";
import { readSpeech } from "../../src/corpus/attribution/read.ts";
import { readCopy } from "../../src/corpus/formats/plain-text.ts";
import type { OutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { unlabelled } from "../../src/corpus/page/page.ts";
import { readPage } from "../../src/corpus/page/read-page.ts";
import { readArticle } from "../../src/corpus/read-article.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";
import { readTokens } from "../../src/language/nlp.ts";
import type { Rounds } from "../ask-in-turns.ts";
import { type Sample, summarise, type Timing, timedSync } from "../measure.ts";
import { buildPages } from "../pages.ts";

/** What reading an article of 800 words takes: the whole, and its costliest stages. */
export interface ReadingTimes {
  readonly pages: number;
  /** Median length of the bodies, in words. */
  readonly words: number;
  /** In the order in which they run; the whole first. */
  readonly stages: readonly (readonly [name: string, timing: Timing])[];
}

/**
 * Times each stage on each page, one page after another so that no page stays in the processor's
 * cache, round by round. The whole holds what the stages leave out: front matter, metadata, outlet.
 */
export function timeStages(
  articles: readonly Article[],
  registry: OutletRegistry,
  rounds: Rounds,
): ReadingTimes {
  const pages = buildPages(articles);
  const samples: Record<keyof PageTimes, Sample[]> = {
    whole: [],
    page: [],
    tagging: [],
    sentences: [],
    speech: [],
  };
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    for (const { file, text } of pages) {
      const times = timePage(file, text, registry);
      if (round < rounds.warmUp) continue;
      for (const name of stageNames) samples[name].push(times[name]);
    }
  }
  const lengths = pages.map(({ words }) => words).sort((a, b) => a - b);
  return {
    pages: pages.length,
    words: lengths[Math.floor(lengths.length / 2)] ?? 0,
    stages: stageNames.map((name) => [labels[name], summarise(samples[name])] as const),
  };
}

interface PageTimes {
  readonly whole: Sample;
  readonly page: Sample;
  readonly tagging: Sample;
  readonly sentences: Sample;
  readonly speech: Sample;
}

const stageNames = ["whole", "page", "tagging", "sentences", "speech"] as const;

const labels: Readonly<Record<keyof PageTimes, string>> = {
  whole: "reading, whole",
  page: "  page and furniture",
  tagging: "  parts of speech",
  sentences: "  sentences",
  speech: "  speech and people",
};

function timePage(file: string, text: string, registry: OutletRegistry): PageTimes {
  const whole = timedSync(() => readArticle(file, readCopy(text), registry));
  const page = timedSync(() => readPage(text, 0));
  const paragraphs = unlabelled(readPage(text, 0)).map(({ span }) => span);
  const tagging = timedSync(() => readTokens(text, paragraphs));
  const tokens = readTokens(text, paragraphs);
  const sentences = timedSync(() => splitSentences(text, paragraphs, tokens));
  const split = splitSentences(text, paragraphs, tokens);
  const speech = timedSync(() => readSpeech(text, paragraphs, split, tokens));
  return { whole, page, tagging, sentences, speech };
}
