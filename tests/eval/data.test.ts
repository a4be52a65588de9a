import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type EvalSet, type ExpectedSentence, setNames } from "./eval-set.ts";
import { loadSet } from "./load.ts";

const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const sets = setNames.map(loadSet);
const written = sets.filter(({ name }) => name !== "seeds");
/** Sets that were held out are smaller: they measure, and nothing is built on them. */
const heldOut: ReadonlySet<string> = new Set(["vaccine", "heist", "ballots", "railway"]);
const leastOf = ({ name }: EvalSet): { readonly articles: number; readonly outlets: number } =>
  heldOut.has(name) ? { articles: 5, outlets: 5 } : { articles: 7, outlets: 6 };

describe.each(sets)("the set $name", (set) => {
  const printed = new Map(
    readdirSync(set.corpus).map((file) => [
      file,
      fold(readFileSync(join(set.corpus, file), "utf8")),
    ]),
  );

  it("expects sentences that their files print word for word", () => {
    const absent = expectedOf(set).filter(({ file, text }) => !printed.get(file)?.includes(text));
    expect(absent).toEqual([]);
  });

  it("says for every question what is right of every outlet, once", () => {
    const wrong = set.questions.filter(
      ({ gold, silent, unscored }) =>
        [...gold.keys(), ...silent, ...unscored].sort().join() !== [...set.outlets].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  it("names every question and every sentence once", () => {
    expect(repeated(set.questions.map(({ id }) => id))).toEqual([]);
    expect(repeated(set.questions.map(({ question }) => question.toLowerCase()))).toEqual([]);
    expect(repeated(set.quotes.map(({ id }) => id))).toEqual([]);
    expect(repeated(set.articles.flatMap(({ sentences }) => sentences.map((s) => s.id)))).toEqual(
      [],
    );
  });

  it("expects nothing of an unanswerable question, and something of every other", () => {
    for (const question of set.questions) {
      expect([question.id, question.answerable]).toEqual([question.id, question.gold.size > 0]);
      expect(question.class === "unanswerable").toBe(!question.answerable);
      expect(question.subclass !== undefined).toBe(!question.answerable);
    }
  });

  it("leaves about a third of its questions unanswerable", () => {
    const unanswerable = set.questions.filter(({ answerable }) => !answerable).length;
    expect(unanswerable / set.questions.length).toBeGreaterThan(0.3);
    expect(unanswerable / set.questions.length).toBeLessThan(0.4);
  });

  it("counts a sentence for one outlet as best or as good, not both", () => {
    for (const { id, gold } of set.questions) {
      for (const { best, good } of gold.values()) {
        expect([id, repeated([...best, ...good].map(({ text }) => text))]).toEqual([id, []]);
      }
    }
  });
});

describe.each(written)("the corpus of $name", (set) => {
  const texts = new Map(
    set.articles.map(({ file }) => [file, fold(readFileSync(join(set.corpus, file), "utf8"))]),
  );

  it("has as many articles and outlets as a set needs, each with its gold", () => {
    const least = leastOf(set);
    expect(set.articles.length).toBeGreaterThanOrEqual(least.articles);
    expect(new Set(set.articles.map(({ outlet }) => outlet))).toEqual(new Set(set.outlets));
    expect(set.outlets.length).toBeGreaterThanOrEqual(least.outlets);
    expect(readdirSync(set.corpus).sort()).toEqual(set.articles.map(({ file }) => file).sort());
  });

  it("accounts for every word of a file: body, dateline, furniture or headline", () => {
    for (const article of set.articles) {
      const { file, sentences, furniture, tolerated, dateline } = article;
      const known = [...sentences, ...furniture, ...tolerated].map(({ text }) => text);
      const rest = [...known, ...(dateline === null ? [] : [dateline])]
        .sort((one, other) => other.length - one.length)
        .reduce((left, text) => left.replaceAll(text, "\n"), texts.get(file) ?? "");
      expect([file, rest.replace(/[\s#*-]+/gu, "")]).toEqual([file, ""]);
    }
  });

  it("has the body's sentences in the order of the file", () => {
    for (const { file, sentences } of set.articles) {
      const text = texts.get(file) ?? "";
      let from = 0;
      for (const sentence of sentences) {
        const at = text.indexOf(sentence.text, from);
        expect([sentence.id, at >= from]).toEqual([sentence.id, true]);
        from = at + sentence.text.length;
      }
    }
  });

  it("quotes its speakers within the sentence named", () => {
    const sentences = new Map(
      set.articles.flatMap(({ file, sentences }) =>
        sentences.map(({ id, text }) => [id, { file, text }] as const),
      ),
    );
    const speakers = new Set(set.speakers.map(({ name }) => name));
    for (const { id, file, text, cue, speaker, sentenceId } of set.quotes) {
      const sentence = sentences.get(sentenceId);
      expect([id, sentence?.file, sentence?.text.includes(text)]).toEqual([id, file, true]);
      expect([id, speakers.has(speaker)]).toEqual([id, true]);
      if (cue !== null) expect(sentence?.text.toLowerCase()).toContain(cue.toLowerCase());
    }
  });

  it("has the speaker asked for say every best sentence", () => {
    const said = new Set(set.quotes.map(({ sentenceId, speaker }) => `${sentenceId} ${speaker}`));
    for (const { id, speaker, gold } of set.questions) {
      if (speaker === undefined) continue;
      const others = [...gold.values()]
        .flatMap(({ best }) => best.map((sentence) => sentence.id))
        .filter((sentence) => !said.has(`${sentence} ${speaker}`));
      expect([id, others]).toEqual([id, []]);
    }
  });

  it("asks at least fifty questions, of every class, some of them mistyped", () => {
    expect(set.questions.length).toBeGreaterThanOrEqual(50);
    expect(new Set(set.questions.map((question) => question.class)).size).toBe(15);
    expect(set.questions.some(({ typo }) => typo)).toBe(true);
  });
});

describe("the sets together", () => {
  it("ask at least 130 questions, at least 25 of them on the seeds", () => {
    expect(sets.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(130);
    expect(loadSet("seeds").questions.length).toBeGreaterThanOrEqual(25);
  });
});

function expectedOf({ questions }: EvalSet): readonly ExpectedSentence[] {
  return questions.flatMap(({ gold }) =>
    [...gold.values()].flatMap(({ best, good }) => [...best, ...good]),
  );
}
