import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { type ArticleDraft, article } from "../../support/article.ts";
import { separateDuplicates } from "../../support/at-once.ts";
import { expectLinearWork } from "../../support/growth.ts";

const storm = [
  "The port of Lindi shut at dawn on Monday after a storm tore two cranes loose and sank a fishing boat at its berth.",
  "Nobody was hurt, the harbour master, Ada Obi, told reporters on the quay. “We were lucky that the night shift had gone home,” she said.",
  "The wind reached 120 kilometres an hour shortly after four, according to the weather service, which had warned of gales since Saturday.",
  "About 40 ships are waiting in the roads, the port authority said. It hopes to open the northern basin on Wednesday.",
  "The union of dock workers said that it had asked for stronger moorings for years. “They told us that there was no money,” said Juma Kweli, its secretary.",
  "Lindi handles a third of the country’s grain. Millers in the capital said that their stores would last for two weeks.",
  "The transport minister is expected at the port on Tuesday. The opposition demanded an inquiry into the state of the cranes, which were built in 1974.",
  "In 2019 a crane fell on a warehouse there and killed three people. A commission blamed rust, but its report was never published.",
];
const rewritten = [
  "Two people were injured and the port of Lindi was closed on Monday when a storm tore cranes from their rails, officials said.",
  ...storm.slice(1, 3),
  "More than 60 ships are waiting in the roads, the port authority said. It hopes to open the northern basin by the weekend.",
  "Divers searched the harbour for a missing watchman until noon, when he was found asleep at home.",
  ...storm.slice(4),
];
const followUp = [
  "Lindi’s port reopened on Friday, four days after a storm tore two cranes loose, and the first grain ship left for the capital at noon.",
  "The transport minister, Fatma Said, watched from the quay as tugs pulled the Amani into the channel. She promised new moorings.",
  ...storm.slice(1, 3),
  ...storm.slice(4, 6),
  storm[7] ?? "",
];
const road = (number: string, town: string, wreck: string): string[] => [
  `The ${number} is closed in both directions near ${town} after a ${wreck} overturned.`,
  "Drivers are told to avoid the area. Long delays are expected until the evening.",
];

let made = 0;
const story = (file: string, paragraphs: readonly string[], fields: ArticleDraft = {}): Article => {
  made += 1;
  return article({ id: `${made}`, file, body: paragraphs.join("\n\n"), ...fields });
};
const monday = { published: "2025-05-05" };
const tuesday = { published: "2025-05-06T08:00:00+03:00" };

const separate = (articles: readonly Article[]) => {
  const { kept, duplicates } = separateDuplicates(articles);
  return {
    kept: kept.map(({ file }) => file),
    gone: duplicates.map(({ file, of, kind }) => `${file}: ${kind} of ${of}`),
  };
};

describe("one article stays", () => {
  it("the first of the same text, whatever their dates", () => {
    const a = story("a", storm, monday);
    expect(separate([a, { ...a, file: "b", ...tuesday }])).toEqual({
      kept: ["a"],
      gone: ["b: same text of a"],
    });
  });

  const port = "https://harbourpost.example/2025/port-shut";
  it.each([
    {
      what: "the latest state of a page",
      articles: [
        story("a", ["The port shut. Nobody was hurt."], { url: port, ...monday }),
        story("b", storm, { url: `${port}/?utm_source=x#top`, ...tuesday }),
      ],
      kept: ["b"],
      gone: ["a: older version of b"],
    },
    {
      what: "the dated and then the longer copy of a page",
      articles: [
        story("a", storm.slice(0, 3), { url: port }),
        story("b", storm.slice(4), { url: port }),
        story("c", followUp.slice(0, 2), { url: port, ...monday }),
      ],
      kept: ["c"],
      gone: ["a: same address of c", "b: same address of c"],
    },
    {
      what: "the first where the same words are set differently",
      articles: [story("a", storm), story("b", [storm.join(" ").replaceAll("’", "'")])],
      kept: ["a"],
      gone: ["b: nearly the same text of a"],
    },
    {
      what: "the later version, though it is shorter",
      articles: [story("a", rewritten, tuesday), story("b", [...rewritten, ...storm], monday)],
      kept: ["a"],
      gone: ["b: older version of a"],
    },
    {
      what: "the version whose lead and figures are new",
      articles: [story("a", storm, monday), story("b", rewritten, tuesday)],
      kept: ["b"],
      gone: ["a: older version of b"],
    },
    {
      what: "the longer of two of one day",
      articles: [
        story("a", storm, { published: "2025-05-05T09:00:00Z" }),
        story("b", rewritten, monday),
      ],
      kept: ["b"],
      gone: ["a: nearly the same text of b"],
    },
    {
      what: "the story of which the next day's paper prints an extract",
      articles: [story("a", storm, monday), story("b", storm.slice(0, 2), tuesday)],
      kept: ["a"],
      gone: ["b: nearly the same text of a"],
    },
    {
      what: "the story that grew out of a few lines",
      articles: [story("a", storm.slice(0, 2), monday), story("b", storm, tuesday)],
      kept: ["b"],
      gone: ["a: older version of b"],
    },
    {
      what: "one of those whose outlet nobody knows",
      articles: [story("a", storm), story("b", rewritten)].map(({ outlet: _, ...rest }) => rest),
      kept: ["b"],
      gone: ["a: nearly the same text of b"],
    },
  ])("$what", ({ articles, kept, gone }) => {
    expect(separate(articles)).toEqual({ kept, gone });
  });
});

describe("both articles stay", () => {
  it.each([
    { what: "a story and its follow-up with background", a: storm, b: followUp },
    {
      what: "notices of one mould",
      a: road("A12", "Colchester", "lorry"),
      b: road("A47", "Norwich", "tanker"),
    },
    {
      what: "two short bodies that have hardly a word",
      a: ["No. Yes."],
      b: ["Yes. No."],
    },
  ])("$what", ({ a, b }) => {
    expect(separate([story("a", a, monday), story("b", b, tuesday)]).gone).toEqual([]);
  });

  test("a wire story in two outlets", () => {
    const wire = { via: "Reuters", url: "https://harbourpost.example/2025/port-shut" };
    expect(
      separate([story("a", storm, wire), story("b", storm, { ...wire, outlet: "The Lindi Times" })])
        .gone,
    ).toEqual([]);
  });

  test("stories whose address is their paper's home page or a section", () => {
    for (const url of ["https://harbourpost.example/", "https://harbourpost.example/news/africa"]) {
      expect(
        separate([story("a", storm, { url }), story("b", followUp.slice(0, 2), { url })]).gone,
      ).toEqual([]);
    }
  });

  test("articles that have nothing in common but a long note below each of them", () => {
    const note = "The fund pays for this page and has no say in what is printed on it. ".repeat(20);
    const articles = Array.from({ length: 60 }, (_, at) =>
      story(`${at}`, [...words(`page${at}`, 12), note]),
    );
    expect(separate(articles).gone).toEqual([]);
  });
});

const words = (seed: string, count: number): string[] => [
  `${Array.from({ length: count }, (_, at) => `${seed}word${at}`).join(" ")}.`,
];

test("of versions in a row the last stays for all of them", () => {
  const parts = Array.from({ length: 12 }, (_, at) => words(`part${at}`, 40)[0] ?? "");
  const version = (at: number) => parts.slice(at, at + 8);
  const articles = [1, 0, 2].map((at) =>
    story(`v${at}`, version(at), { published: `2025-05-0${at + 1}` }),
  );
  expect(separate(articles)).toEqual({
    kept: ["v2"],
    gone: ["v1: older version of v2", "v0: older version of v2"],
  });
});

test("what stays does not depend on the order, no two that stay are nearly the same, and each other one names one that stays", () => {
  const parts = Array.from({ length: 10 }, (_, at) => words(`part${at}`, 15)[0] ?? "");
  const draft = fc.record({
    from: fc.integer({ min: 0, max: 4 }),
    to: fc.integer({ min: 5, max: 10 }),
    day: fc.option(fc.integer({ min: 1, max: 9 })),
    page: fc.option(fc.integer({ min: 1, max: 3 })),
    outlet: fc.constantFrom("The Harbour Post", "The Lindi Times"),
  });
  const drafts = fc.uniqueArray(draft, {
    maxLength: 8,
    // Where nothing else tells them apart the order decides: here the text always does.
    selector: ({ from, to }) => to - from + from / 100,
  });
  const shuffled = drafts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const files = new Map(list.map((one, at) => [one, `${at}`]));
      const read = (one: (typeof list)[number]): Article => ({
        ...article({
          id: files.get(one) ?? "",
          file: files.get(one) ?? "",
          body: parts.slice(one.from, one.to).join("\n\n") + " End.".repeat(one.from),
          outlet: one.outlet,
        }),
        ...(one.day !== null && { published: `2025-05-0${one.day}` }),
        ...(one.page !== null && { url: `https://harbourpost.example/story-${one.page}` }),
      });
      const [first, second] = [
        separateDuplicates(list.map(read)),
        separateDuplicates(other.map(read)),
      ];
      const kept = new Set(first.kept.map(({ file }) => file));
      expect(new Set(second.kept.map(({ file }) => file))).toEqual(kept);
      const twins = (gone: typeof first.duplicates) =>
        new Map(gone.map(({ file, of, kind }) => [file, `${of} ${kind}`]));
      expect(twins(second.duplicates)).toEqual(twins(first.duplicates));
      expect(first.kept.length + first.duplicates.length).toBe(list.length);
      for (const { of } of first.duplicates) expect(kept.has(of)).toBe(true);
      expect(separateDuplicates(first.kept).duplicates).toEqual([]);
    }),
  );
});

test("work grows with the articles, also where all of them have one note or are one story", {
  timeout: 60_000,
}, () => {
  const base = article();
  const body = (seed: number): string =>
    Array.from({ length: 300 }, (_, at) => `w${(seed * 7_919 + at * at * 31) % 99_991}`).join(" ");
  const note = body(0);
  const corpus = (size: number, textOf: (at: number) => string): readonly Article[] =>
    Array.from({ length: size }, (_, at) => {
      const text = textOf(at);
      return {
        ...base,
        ...{ id: article({ id: `${at}` }).id },
        text,
        paragraphs: [{ start: 0, end: text.length }],
      };
    });
  for (const textOf of [
    (at: number) => `${body(at + 1)} ${note}`,
    (at: number) => `${note} ${at}`,
    (at: number) => `${body(at % 50)} ${at}`,
  ]) {
    const corpora = new Map([150, 1_200].map((size) => [size, corpus(size, textOf)]));
    expectLinearWork((size) => separateDuplicates(corpora.get(size) ?? []), 150);
  }
});
