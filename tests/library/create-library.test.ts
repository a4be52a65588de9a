import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Article } from "../../src/corpus/article.ts";
import { slice } from "../../src/language/span.ts";
import { article } from "../support/article.ts";
import { createLibrary } from "../support/at-once.ts";

const articles = [
  article({
    id: "aaaaaaaaaaaa",
    file: "post.txt",
    outlet: "The Harbour Post",
    title: "Dam fails above Lindi",
    body: "The Ruvu dam failed on Tuesday after a week of rain. Some 4,300 people fled the valley.\n\n“We opened the gates too late,” said Grace Okoro, the water minister. “That is the truth.”\n\nEngineers blamed a blocked spillway.",
  }),
  article({
    id: "bbbbbbbbbbbb",
    file: "lagoon.txt",
    outlet: "Daily Lagoon",
    title: "Thousands flee",
    body: "Thousands fled as the dam burst.\n\nGrace Okoro said the spillway had been blocked for months. Mayor Peter Marsh declined to comment.",
  }),
];

const openLibrary = (corpus: readonly Article[] = articles) =>
  createLibrary({
    articles: corpus,
    skipped: [],
    namesOf: (name) => [name],
    isEnglish: () => true,
  });

const shown = (answer: Answer): Record<string, readonly string[]> =>
  answer.kind === "cited"
    ? Object.fromEntries(
        answer.outlets.map(({ outlet, citations }) => [
          outlet,
          citations.map(({ article, sentence }) => slice(article.text, sentence.span)),
        ]),
      )
    : {};

describe("an answer", () => {
  it("gives each outlet's own sentences, the best first", async () => {
    const answer = await openLibrary().ask("how many people fled");
    expect(shown(answer)["The Harbour Post"]?.[0]).toBe("Some 4,300 people fled the valley.");
  });

  it("names the outlets that have nothing", async () => {
    const answer = await openLibrary().ask("when did the Ruvu dam fail after rain");
    expect(answer.silent).toEqual(["Daily Lagoon"]);
  });

  it("says that nothing answers rather than guess", async () => {
    const answer = await openLibrary().ask("best pizza dough recipe");
    expect(answer).toMatchObject({
      kind: "no-evidence",
      silent: ["Daily Lagoon", "The Harbour Post"],
    });
  });

  it.each(["", "what is the", "???", "\u202e"])("finds %j too vague", async (question) => {
    expect((await openLibrary().ask(question)).kind).toBe("too-vague");
  });

  it("keeps to the outlets asked, in the question or beside it", async () => {
    expect(
      Object.keys(
        shown(await openLibrary().ask("spillway blocked", { outlets: ["Daily Lagoon"] })),
      ),
    ).toEqual(["Daily Lagoon"]);
    expect(
      Object.keys(
        shown(await openLibrary().ask("what does the Daily Lagoon say about the spillway")),
      ),
    ).toEqual(["Daily Lagoon"]);
  });

  it("keeps to an outlet whose name is misspelt in the question", async () => {
    const library = createLibrary({
      articles: [
        ...articles,
        article({ id: "cccccccccccc", outlet: "Daily Lagoon", body: "The lagoon rose." }),
      ],
      skipped: [],
      namesOf: (name) => [name],
      isEnglish: (word) => word !== "laggoon",
    });
    const answer = await library.ask("what does the Daily Laggoon report on the spillway");
    expect(answer.correctedTo).toBe("what does the Daily lagoon report on the spillway");
    expect(Object.keys(shown(answer))).toEqual(["Daily Lagoon"]);
    expect(answer.silent).toEqual([]);
  });

  it("gives nobody words that they are said not to have said", async () => {
    const body = "Grace Okoro did not say that the spillway was safe. It rained.";
    const library = openLibrary([article({ body })]);
    expect(await library.ask("what did Grace Okoro say about the spillway")).toMatchObject({
      kind: "no-evidence",
    });
    const answer = await library.ask("spillway safe");
    expect(answer.kind === "cited" && answer.outlets[0].citations[0].speaker).toBe(undefined);
  });

  it("takes the topic of what somebody says from before it, not from the next paragraph", async () => {
    const ask = async (...paragraphs: readonly string[]) =>
      await openLibrary([article({ body: paragraphs.join("\n\n") })]).ask(
        "what did Okoro say about Kariba",
      );
    const quotation = "“We opened the gates too late,” said Grace Okoro.";
    const topic = "Families from Kariba were still waiting for tents.";
    expect(await ask(topic, quotation)).toMatchObject({ kind: "cited" });
    expect(await ask(quotation, topic)).toMatchObject({ kind: "no-evidence" });
    const another = "Peter Marsh said that Kariba was safe.";
    expect(await ask(another, quotation)).toMatchObject({ kind: "no-evidence" });
  });

  it("gives no more sentences than asked for", async () => {
    const answer = await openLibrary().ask("dam spillway people", { limit: 1 });
    for (const sentences of Object.values(shown(answer))) expect(sentences).toHaveLength(1);
  });

  it("marks the words asked for", async () => {
    const answer = await openLibrary().ask("fleeing people");
    if (answer.kind !== "cited") throw new Error("nothing found");
    const marked = answer.outlets.flatMap(({ citations }) =>
      citations.flatMap(({ article: source, matches }) =>
        matches.map((span) => slice(source.text, span)),
      ),
    );
    expect(new Set(marked)).toEqual(new Set(["people fled"]));
  });

  it("holds a quoted phrase to the letter", async () => {
    expect(shown(await openLibrary().ask('"opened the gates"'))).toEqual({
      "The Harbour Post": ["“We opened the gates too late,” said Grace Okoro, the water minister."],
    });
    expect((await openLibrary().ask('"gates opened"')).kind).toBe("no-evidence");
  });

  it("finds a quoted phrase of none but common words", async () => {
    expect(shown(await openLibrary().ask('who said "that is the"'))).toEqual({
      "The Harbour Post": ["“That is the truth.”"],
    });
  });

  it("says how a misspelt question was read", async () => {
    const library = createLibrary({
      articles,
      skipped: [],
      namesOf: (name) => [name],
      isEnglish: () => false,
    });
    expect(await library.ask("the spilway")).toMatchObject({
      kind: "cited",
      correctedTo: "the spillway",
    });
  });

  it("works on an empty corpus", async () => {
    expect((await openLibrary([]).ask("dam")).kind).toBe("no-evidence");
  });
});

describe("silence", () => {
  const ask = async (body: string, question: string) =>
    await openLibrary([
      article({ id: "aaaaaaaaaaaa", body }),
      article({
        id: "bbbbbbbbbbbb",
        outlet: "Daily Lagoon",
        body: "Rain fell on the quay. The tide was high. Nobody slept at all.",
      }),
    ]).ask(question);

  it.each([
    [
      "a question of two words has one missing",
      "The roof of the station leaks. The trains ran.",
      "roof alarm",
    ],
    [
      "words tied by a hyphen stand apart",
      "The ship waited while the crew was building a raft and the investigation went on.",
      "ship-building investigation",
    ],
    [
      "an hour is asked for and none is given",
      "The ferry left the old dock on Tuesday. It was full.",
      "what time did the ferry leave the old dock",
    ],
    [
      "a height is asked for and a sum is given",
      "The tower above the harbour cost 480 million shillings. It leans.",
      "how high is the harbour tower",
    ],
    [
      "only the thing is told and not where it was made",
      "The clock in the tower stopped in Lindi at noon. It was mended.",
      "where was the clock made",
    ],
    [
      "nobody owns what is asked for, whatever is its own",
      "Lindi Ferries opposed the petition with its own lawyers. Lindi Ferries sails daily.",
      "who owns Lindi Ferries",
    ],
  ])("is kept where %s", async (_, body, question) => {
    expect(await ask(body, question)).toMatchObject({ kind: "no-evidence" });
  });

  it.each([
    [
      "a figure stands for the word",
      "Two pieces lay in the mud. Some 41 objects were stolen from the museum.",
      "how many pieces were stolen",
    ],
    [
      "words tied by a hyphen stand together",
      "The ship building investigation went on.",
      "ship-building investigation",
    ],
    [
      "an hour is given",
      "The ferry left the old dock at 3:40 a.m.",
      "what time did the ferry leave the old dock",
    ],
    [
      "a sum tells what it is worth",
      "Ann Lee agreed a £38m deal for the takeover.",
      "how much is the takeover worth",
    ],
    [
      "none is as good as a number",
      "The ministry has sent no boats to Lindi.",
      "how many boats has the ministry sent to Lindi",
    ],
    [
      "a pronoun means the person",
      "Mayor Ada Obi opened the port. It was noon and the band played. She resigned on Monday.",
      "when did Ada Obi resign",
    ],
    [
      "part of a name means the thing",
      "Rain fell on the Lindi Dam. The wall shook. The dam was built in 1974.",
      "when was the Lindi Dam built",
    ],
    [
      "the papers print a verb and its particle as one word",
      "The runoff was held in June.",
      "when was the run off held",
    ],
    [
      "a phrasal verb means another word",
      "The match was called off at noon.",
      "when was the match cancelled",
    ],
  ])("is broken where %s", async (_, body, question) => {
    expect(await ask(`${body} Nobody was hurt.`, question)).toMatchObject({
      kind: "cited",
      silent: ["Daily Lagoon"],
    });
  });
});

describe("a plain question", () => {
  it.each([
    ["when will the vote be held", "A vote on the new bridge will be held on 12 May."],
    ["where was the speech given", "The speech was given in Tromso by the mayor."],
    ["why was the match called off", "The referee called the match off after lightning struck."],
    ["who carried the plan out", "The plan was carried out in Uvira by the army."],
    ["where is the mine located", "The mine lies in Finnmark county."],
    ["who got the prize", "The prize went to Ama Darko."],
    ["who went on strike", "Nurses have been on strike since Monday."],
    ["where was the parade held", "The parade took place in Sarmela on Friday."],
    ["how high was inflation in June", "Inflation reached 14 percent in June."],
    ["how much did the price of rice rise", "The price of rice rose by 12 percent."],
    ["how much of the debt was forgiven", "Seventy percent of the debt was forgiven."],
    ["what was the share price of Nordfisk", "The share price of Nordfisk fell to 38 kroner."],
    ["what time was the verdict read", "The verdict was read at 9.15 on Monday."],
    ["how many people died", "One person died when the ferry sank."],
    ["how many engines failed", "Both engines had failed."],
    ["how many people died in the derailment", "The death toll rose to 34 on Thursday."],
    ["who is in charge of the rescue", "Ann Lee is leading the rescue."],
    ["how fast was the train going", "The train ran at 158 kilometers per hour."],
    ["who arrested al-Nouri", "Karim al-Nouri was jailed. Police arrested Nouri in Sarova."],
  ])("%j is answered by %j", async (question, body) => {
    const draft = { body: `${body}\n\nRain fell on the quay. The tide was high.` };
    const answer = await openLibrary([article(draft)]).ask(question);
    expect(answer).toMatchObject({ kind: "cited" });
  });

  it.each([
    ["how many children were shot", "Some 120 children were vaccinated against measles."],
    ["when did the fire start", "The coach of the Rovers was sacked in May."],
    ["how high is the dam", "The dam cost £5m to build."],
    ["who is in power", "Engineers restored electricity to the town."],
    [
      "how many people died",
      "Eleven people were treated for shock. “We could be counting the dead,” said Ada Lee.",
    ],
  ])("%j is not answered by %j", async (question, body) => {
    const draft = { body: `${body}\n\nRain fell on the quay. The tide was high.` };
    const answer = await openLibrary([article(draft)]).ask(question);
    expect(answer).toMatchObject({ kind: "no-evidence" });
  });
});
