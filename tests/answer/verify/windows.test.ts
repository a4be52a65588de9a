import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findingsFor } from "../../../src/answer/verify/findings.ts";
import { likelyRegions } from "../../../src/answer/verify/likely-regions.ts";
import { streamsOf } from "../../../src/answer/verify/printed.ts";
import { createPrintedTokens } from "../../../src/answer/verify/printed-tokens.ts";
import { readQuotation } from "../../../src/answer/verify/quotation.ts";
import { findWindows } from "../../../src/answer/verify/windows.ts";
import { article } from "../../support/article.ts";
import { createRetriever } from "../../support/at-once.ts";

/** Articles with one of these texts each, indexed, and each as one region. */
function corpusOf(bodies: readonly string[]) {
  const articles = bodies.map((body, at) =>
    article({
      id: at.toString(16).padStart(12, "0"),
      file: `${at}.txt`,
      outlet: `Paper ${at}`,
      title: "Snow",
      body,
    }),
  );
  const { index, directory } = createRetriever({
    articles,
    outlets: [],
    isEnglish: () => false,
    alternatives: () => [],
  });
  const regions = articles.map(({ sentences }, place) => ({
    place,
    sentences: { start: 0, end: sentences.length },
  }));
  return { index, directory, regions };
}

const word = fc.constantFrom("snow", "pass", "plough", "the", "closed", "driver", "on", "Monday");
const text = fc.array(word, { minLength: 6, maxLength: 24 }).map((words) => `${words.join(" ")}.`);

test("to stop early finds the same places as to try all", () => {
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (asked, bodies) => {
      const quotation = readQuotation(asked);
      const { index, regions } = corpusOf(bodies);
      const tokensOf = createPrintedTokens(index);
      const streams = regions.flatMap((region) => streamsOf(region, index, tokensOf, quotation));
      const placesOf = (most: number) =>
        findWindows(quotation, streams, most).map(({ stream, likeness }) => ({
          place: stream.place,
          likeness,
        }));
      expect(placesOf(2).slice(0, 2)).toEqual(placesOf(bodies.length).slice(0, 2));
    }),
    { numRuns: 60 },
  );
});

const awkward = fc.constantFrom(
  ...[
    "snow",
    "plough",
    "plow",
    "the",
    "and",
    "was",
    "not",
    "don’t",
    "do not",
    "it’s",
    "it is",
    "US",
    "U.S.",
  ],
  ...[
    "cease-fire",
    "ceasefire",
    "40,000",
    "40000",
    "colour",
    "color",
    "Inés",
    "Ines",
    "percent",
    "per cent",
  ],
  ...[
    "No. 10",
    "3.5",
    "3rd",
    "third",
    "drivers",
    "driver’s",
    "called it off",
    "call off",
    "—",
    ".",
    "“",
    "”",
  ],
);
const awkwardText = fc.array(awkward, { minLength: 6, maxLength: 16 });

test("a stretch that is not read would have told nothing", () => {
  const changes = fc.array(fc.tuple(fc.nat(15), awkward), { maxLength: 4 });
  fc.assert(
    fc.property(
      awkwardText,
      changes,
      fc.array(awkwardText, { maxLength: 2 }),
      (asked, changed, others) => {
        const printed = asked.map((own, at) => changed.find(([place]) => place === at)?.[1] ?? own);
        const quotation = readQuotation(asked.join(" "));
        const bodies = [printed, ...others].map((words) => `${words.join(" ")}.`);
        const { index, directory, regions } = corpusOf(bodies);
        const tokensOf = createPrintedTokens(index);
        const tellOf = (read: typeof regions) =>
          findingsFor(
            quotation,
            read.flatMap((region) => streamsOf(region, index, tokensOf, quotation)),
            { index, directory, isOutlet: () => false },
          ).map(({ outlet, verdict }) => [outlet, verdict]);
        const likely = new Set(likelyRegions(quotation.text, regions, index));
        expect(tellOf(regions.filter((region) => likely.has(region)))).toEqual(tellOf(regions));
      },
    ),
    { numRuns: 400 },
  );
});

describe("which stretches are read for “the snow plough left the depot at dawn”", () => {
  it.each([
    { what: "the whole", body: "The snow plough left the depot at dawn.", isRead: true },
    { what: "two telling words side by side", body: "A snow plough is dear.", isRead: true },
    {
      what: "three words with a telling one",
      body: "He waited at the depot at noon.",
      isRead: true,
    },
    { what: "many of its telling words", body: "Snow at dawn shut a depot.", isRead: true },
    { what: "one of its telling words", body: "The depot burned.", isRead: false },
    { what: "words that tell nothing", body: "They met at the gate, the two.", isRead: false },
  ])("$what: $isRead", ({ body, isRead }) => {
    const { index, regions } = corpusOf([body, "The snow plough left the depot at dawn."]);
    const read = likelyRegions("the snow plough left the depot at dawn", regions, index);
    expect(read.some(({ place }) => place === 0)).toBe(isRead);
  });
});
