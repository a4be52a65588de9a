import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Attribution } from "../../../src/corpus/attribution/attribution.ts";
import { contains, slice } from "../../../src/language/span.ts";
import { article } from "../../support/article.ts";
import { expectLinearWork } from "../../support/growth.ts";

const nameOf = ({ speaker }: Attribution): string =>
  speaker.kind === "named" ? speaker.name : "unknown";

/** Each quotation as `speaker: words`. */
function quoted(body: string): readonly string[] {
  const { text, attributions } = article({ body });
  return attributions
    .filter(({ kind }) => kind !== "indirect")
    .map((attribution) => `${nameOf(attribution)}: ${slice(text, attribution.quote)}`);
}

/** Each reported clause as `speaker: words`. */
function reported(body: string): readonly string[] {
  const { text, attributions } = article({ body });
  return attributions
    .filter(({ kind }) => kind === "indirect")
    .map((attribution) => `${nameOf(attribution)}: ${slice(text, attribution.quote)}`);
}

describe("who is named beside a description", () => {
  it.each([
    ["Nine were treated, according to its director, Dr. Ada Obi.", "Ada Obi: Nine were treated"],
    [
      "Ninety trains pass a day, according to the ministry’s own figures.",
      "the ministry: Ninety trains pass a day",
    ],
    [
      "Two people close to the talks say a rival has been asked.",
      "two people close to the talks: a rival has been asked",
    ],
    [
      "Ada Obi woke in the dark. A steward pushed her through a window, she said.",
      "Ada Obi: A steward pushed her through a window",
    ],
    [
      "The two have not met, according to two people in the ministry.",
      "two people in the ministry: The two have not met",
    ],
    [
      "The port’s chief, Ada Obi, repeated on Monday that it would stay open.",
      "Ada Obi: it would stay open",
    ],
    [
      "Judge Ada Obi spoke first. Counting will begin at noon, she said.",
      "Ada Obi: Counting will begin at noon",
    ],
    ["The mayor of San Pedro said the road was shut.", "the mayor of San Pedro: the road was shut"],
    ["The voice of the fans, Omar Hart, said it would be shut.", "Omar Hart: it would be shut"],
    [
      "Ada Lee lost. The organisers, the Dravian Football Union, said that it was fair.",
      "the organisers: it was fair",
    ],
    ["A man called Evaristo Cruz said the mine was shut.", "Evaristo Cruz: the mine was shut"],
    ["A judge called Ada Lee a liar.", "a judge: A judge called Ada Lee a liar"],
  ])("in %j is %j", (body, expected) => {
    expect(reported(body).map((one) => one.replace(/^Two/u, "two"))).toContain(expected);
  });

  it.each([
    "A student, Maya Riis, 16, told the board: “Ask us.”",
    "A student, Maya Riis, said: “Ask us.”",
    "A student, 16-year-old Maya Riis, said: “Ask us.”",
    "A student, Maya Riis, 16, from Suva, told the board: “Ask us.”",
    "“Ask us,” said a student, Maya Riis. The meeting ended.",
    "“Ask us,” said another student at the school, Maya Riis, 16.",
    "One student, 16-year-old Maya Riis, walked out. “Ask us,” she said.",
    "The student, 16-year-old Maya Riis, walked out. “Ask us,” the student said.",
  ])("has the name of the apposition in %j", (body) => {
    expect(quoted(body).join()).toMatch(/^Maya Riis: Ask us[.,]$/u);
  });

  it.each([
    "“Ask us,” said a student, Reuters reported.",
    "“Ask us,” said a student, Oslo University, 2024.",
    "“Ask us,” said a student, Maya Riis’s daughter.",
    "“Ask us,” said a student, Maya Riis added.",
  ])("has no name of somebody else in %j", (body) => {
    expect(quoted(body)).toEqual(["a student: Ask us,"]);
  });

  it("is one of a group that spoke just before, and not whoever has no office", () => {
    const body =
      "Ada Obi left. Two officials said the link had failed. “No mystery,” the official said.";
    expect(quoted(body)).toEqual(["the official: No mystery,"]);
  });
});

describe("a title before a name", () => {
  it("is none where a verb stands between two people", () => {
    const { people } = article({
      body: "Opposition leader Julio Barrientos accused Ada Lee of lying.\n\n“The roof was a danger,” Ada Lee said.",
    });
    expect(people.find(({ name }) => name === "Ada Lee")?.titles).toEqual([]);
  });
});

describe("a quotation beside its cue", () => {
  it.each([
    ["“The dam will hold,” Ada Obi said.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” said Ada Obi.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” says Ada Obi, who built it.", "Ada Obi: The dam will hold,"],
    ["Ada Obi said: “The dam will hold.”", "Ada Obi: The dam will hold."],
    ["Ada Obi said, “The dam will hold.”", "Ada Obi: The dam will hold."],
    ["Ada Obi told reporters: “The dam will hold.”", "Ada Obi: The dam will hold."],
    ["Ada Obi told Radio Lagos on Monday that “the dam will hold.”", "Ada Obi: the dam will hold."],
    ["“The dam will hold,” Ada Obi told Jan Berg.", "Ada Obi: The dam will hold,"],
    ["“Will it hold?” asked Ada Obi.", "Ada Obi: Will it hold?"],
    ["“It will hold!” Ada Obi shouted.", "Ada Obi: It will hold!"],
    ['"The dam will hold," Ada Obi said.', "Ada Obi: The dam will hold,"],
    ["‘The dam will hold,’ Ada Obi said.", "Ada Obi: The dam will hold,"],
    ["'The dam will hold,' Ada Obi said.", "Ada Obi: The dam will hold,"],
    ['“The dam will hold," Ada Obi said.', "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Minister Ada Obi said.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Works Minister Ada Obi wrote.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Rep. Ada Obi (D-Ohio) said.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Ada Obi, the mayor of Lokoja, said.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” the union’s chief, Ada Obi, said.", "Ada Obi: The dam will hold,"],
    [
      "“The dam will hold,” the head of the union, Ada Obi, told us.",
      "Ada Obi: The dam will hold,",
    ],
    ["“The dam will hold,” Ada Obi, 52, said in an interview.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Ada Obi, who built it, said.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” Ada Obi on Tuesday said.", "Ada Obi: The dam will hold,"],
    ["According to Ada Obi, “the dam will hold.”", "Ada Obi: the dam will hold."],
    ["“The dam will hold,” according to Ada Obi.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold.” — Ada Obi", "Ada Obi: The dam will hold."],
    ["Said Ada Obi: “The dam will hold.”", "Ada Obi: The dam will hold."],
    ["“The dam will hold,” Ada Obi was quoted as saying.", "Ada Obi: The dam will hold,"],
    ["“The dam will hold,” the ministry said.", "the ministry: The dam will hold,"],
    ["“The dam will hold,” officials said.", "officials: The dam will hold,"],
    ["“The dam will hold,” a senior engineer said.", "a senior engineer: The dam will hold,"],
    ["“He told me ‘the dam will hold,’” Ada Obi said.", "Ada Obi: He told me ‘the dam will hold,’"],
  ])("%j", (body, expected) => {
    expect(quoted(body)).toEqual([expected]);
  });
});

describe("a quotation in several parts", () => {
  it.each([
    [
      "“The dam,” Ada Obi said, “will hold for a century.”",
      "Ada Obi: The dam,",
      "Ada Obi: will hold for a century.",
    ],
    [
      "“The dam will hold,” Ada Obi said. “It is strong.”",
      "Ada Obi: The dam will hold,",
      "Ada Obi: It is strong.",
    ],
    [
      "“The dam will hold. It is strong,” Ada Obi said.",
      "Ada Obi: The dam will hold. It is strong,",
    ],
    [
      "Ada Obi said, “The dam will hold.\n\n“It is strong.”",
      "Ada Obi: The dam will hold.",
      "Ada Obi: It is strong.",
    ],
    ["Ada Obi went on:\n\n“The dam will hold.”", "Ada Obi: The dam will hold."],
    [
      "“The dam will hold,” Ada Obi said.\n\n“It is very strong.”",
      "Ada Obi: The dam will hold,",
      "Ada Obi: It is very strong.",
    ],
    [
      "The dam is safe, according to Ada Obi.\n\n“It is very strong indeed.”",
      "Ada Obi: It is very strong indeed.",
    ],
    [
      "“The dam will hold,” Ada Obi said.\n\n“I doubt that very much,” Jan Berg said.",
      "Ada Obi: The dam will hold,",
      "Jan Berg: I doubt that very much,",
    ],
  ])("%j", (body, ...expected) => {
    expect(quoted(body)).toEqual(expected);
  });
});

describe("a fragment", () => {
  it.each([
    ["Ada Obi called the dam “a marvel of our time.”", "Ada Obi: a marvel of our time."],
    ["Ada Obi warned against “panic and rumour.”", "Ada Obi: panic and rumour."],
    ["Ada Obi accused the builders of “greed.”", "Ada Obi: greed."],
    ["Ada Obi signed the deal, calling it “historic.”", "Ada Obi: historic."],
    [
      "Ada Obi said the dam was “strong” and the critics “wrong about it.”",
      "Ada Obi: strong",
      "Ada Obi: wrong about it.",
    ],
    [
      "The dam is “strong enough” for a century, said Ada Obi, who built it.",
      "Ada Obi: strong enough",
    ],
    ["Ada Obi said Jan Berg will raise a “deep concern” in Oslo.", "Ada Obi: deep concern"],
    ["Jan Berg will raise a “deep concern” in Oslo, Ada Obi said.", "Ada Obi: deep concern"],
  ])("%j", (body, ...expected) => {
    expect(quoted(body)).toEqual(expected);
  });
});

describe("nobody's quotation", () => {
  it.each([
    "The band played “Night Train to Oslo” again.",
    "William “Bill” Berg opened the port.",
    "The so-called “dry port” opened at dawn.",
    "China’s ports and the sailors’ union struck a deal in the ’90s.",
  ])("%j", (body) => {
    expect(quoted(body)).toEqual([]);
  });

  it("keeps a long one without a speaker as unknown", () => {
    expect(quoted("Somebody had sprayed “we shall not be moved today” in red.")).toEqual([
      "unknown: we shall not be moved today",
    ]);
  });
});

describe("a report", () => {
  it.each([
    ["Ada Obi said the dam would hold.", "Ada Obi: the dam would hold"],
    ["Ada Obi said on Friday that the dam would hold.", "Ada Obi: the dam would hold"],
    ["Ada Obi told reporters the dam would hold.", "Ada Obi: the dam would hold"],
    ["The dam would hold, Ada Obi said.", "Ada Obi: The dam would hold"],
    ["Ada Obi, a nurse, said the workers’ pay had fallen.", "Ada Obi: the workers’ pay had fallen"],
    ["But the dam would hold, officials say.", "officials: the dam would hold"],
    ["The dam would hold, according to Ada Obi.", "Ada Obi: The dam would hold"],
    ["According to Ada Obi, the dam would hold.", "Ada Obi: the dam would hold"],
    ["Norway has complained about the dam.", "Norway: Norway has complained about the dam"],
    ["The Berg government believes the dam is weak.", "the Berg government: the dam is weak"],
    ["Ada Obi rejected the charge of fraud.", "Ada Obi: Ada Obi rejected the charge of fraud"],
    ["Engineers are worried that the dam is weak.", "Engineers: the dam is weak"],
    [
      "Ada Obi praised the crew, adding that the dam was safe.",
      "Ada Obi: Ada Obi praised the crew",
      "Ada Obi: the dam was safe",
    ],
    ["He met Ada Obi, who reiterated that the dam was safe.", "Ada Obi: the dam was safe"],
    [
      "They built walls, which the ministry says are needed.",
      "the ministry: which the ministry says are needed",
    ],
  ])("%j", (body, ...expected) => {
    expect(reported(body)).toEqual(expected);
  });

  it.each([
    "The claim was made in court.",
    "Its demands were met at last.",
    "Ada Obi was told to leave the town.",
    "Neither side has confirmed the talks.",
    "When the rain came, Ada Obi said: “Now we leave.”",
    "When the rain came, Ada Obi said, “Now we leave.”",
    "“Now we leave this town,” the chief engineer, Ada Obi, said.",
    "The river rose and the town fell silent.",
  ])("finds none in %j", (body) => {
    expect(reported(body)).toEqual([]);
  });

  it("marks what somebody did not say", () => {
    const { attributions } = article({ body: "Ada Obi did not say that the dam was safe." });
    expect(attributions).toMatchObject([{ kind: "indirect", denied: true }]);
  });
});

describe("who is meant", () => {
  it.each([
    ["Ada Obi opened the dam. “It will hold,” Obi said.", "Ada Obi: It will hold,"],
    ["Ada Obi opened the dam. “It will hold,” Ms. Obi said.", "Ada Obi: It will hold,"],
    ["Ada Obi opened the dam. “It will hold,” she said.", "Ada Obi: It will hold,"],
    ["“It will hold,” Obi said. Ada Obi had opened it.", "Ada Obi: It will hold,"],
    ["Kim Min-jun opened the dam. “It will hold,” Kim said.", "Kim Min-jun: It will hold,"],
    ["Mayor Ada Obi opened the dam. “It will hold,” the mayor said.", "Ada Obi: It will hold,"],
    [
      "Foreign Minister Ada Obi spoke. “It will hold,” the minister said.",
      "Ada Obi: It will hold,",
    ],
    [
      "Ada Obi, the dam’s director, spoke. “It will hold,” the director said.",
      "Ada Obi: It will hold,",
    ],
    [
      "Jan Berg met Ada Obi. Greeting her, Berg spoke first. “It will hold,” he told Obi.",
      "Jan Berg: It will hold,",
    ],
    [
      "Chile’s top diplomat, Ada Obi, met U.S. Secretary of State Jan Berg. “It will hold,” the top U.S. diplomat said.",
      "Jan Berg: It will hold,",
    ],
    [
      "“It will hold,” Maria Lund said. John Lund disagreed. “It is weak,” Mr. Lund said.",
      "Maria Lund: It will hold,",
      "John Lund: It is weak,",
    ],
    [
      "A senior envoy spoke first. “It will hold,” the senior envoy said.",
      "a senior envoy: It will hold,",
    ],
    [
      "“It will hold,” a senior envoy said. “It is weak,” a second senior envoy said. “It is not,” the first envoy said.",
      "a senior envoy: It will hold,",
      "a second senior envoy: It is weak,",
      "a senior envoy: It is not,",
    ],
    ["“It will hold,” she said.", "unknown: It will hold,"],
  ])("%j", (body, ...expected) => {
    expect(quoted(body)).toEqual(expected);
  });

  it.each([
    ["Farmers objected. They say the dam is weak.", "Farmers: the dam is weak"],
    ["Norway signed. It says the dam is weak.", "Norway: the dam is weak"],
  ])("%j", (body, expected) => {
    expect(reported(body).at(-1)).toBe(expected);
  });
});

it("numbers the parts of one utterance alike", () => {
  const { attributions } = article({
    body: "“The dam,” Ada Obi said, “will hold for years.” “I doubt it very much,” Jan Berg said.",
  });
  const numbers = attributions.filter(({ kind }) => kind !== "indirect").map((a) => a.utterance);
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[2]).not.toBe(numbers[1]);
});

const parts = fc.constantFrom(
  ..."“ ” \" ' ’ ‘ . , : ( ) – said says told he she Obi Ada the minister U.S. according to that who and — … \n".split(
    " ",
  ),
  "\n\n",
  "é",
);
const prose = fc
  .array(fc.oneof(parts, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((words) => words.join(" "));

test("every span lies in the text, in the sentences it names", () => {
  fc.assert(
    fc.property(prose, (body) => {
      const { text, sentences, attributions } = article({ body });
      for (const { quote, sentences: range, speaker, cue } of attributions) {
        const first = sentences[range[0]];
        const last = sentences[range[1]];
        const whole = { start: first?.span.start ?? -1, end: last?.span.end ?? -1 };
        expect(contains(whole, quote)).toBe(true);
        expect(quote.start).toBeLessThan(quote.end);
        for (const span of [cue, speaker.kind === "named" ? speaker.mention : undefined])
          if (span !== undefined) expect(contains({ start: 0, end: text.length }, span)).toBe(true);
      }
    }),
  );
});

test.each([
  "“",
  '"he said ',
  "‘a",
  "'a ",
  "he said ",
  "“a” ",
  "Ada Obi said, ",
  "(, ",
  "the minister said. ",
])(
  "%j, repeated, costs in proportion to its length",
  (part) => expectLinearWork((size) => article({ body: part.repeat(size / part.length) }), 25_000),
  60_000,
);

it("points no pronoun forward to somebody named later in its sentence", () => {
  expect(
    reported(
      "Jan Berg arrived in Lokoja. He will have to explain why the dam failed after President Ivo Krall opened it.",
    ),
  ).toEqual(["Jan Berg: why the dam failed after President Ivo Krall opened it"]);
});
