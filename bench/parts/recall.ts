import { performance } from "node:perf_hooks";
import { atOnce } from "../../src/corpus/pacer.ts";
import { openNewsroom } from "../../src/open-newsroom.ts";
import { createPassageFinder, postingsBudget } from "../../src/retrieval/find-passages.ts";
import { createRetriever, type Retriever } from "../../src/retrieval/retrieve.ts";
import type { SearchEngine } from "../../src/retrieval/search-engine.ts";
import type { SentenceIndex } from "../../src/retrieval/sentence-index.ts";
import type { Row, Section } from "../section.ts";
import { type Part, quickSize, sizes } from "./part.ts";

/** Postings that the first stage may read; the last one is a search by all words. */
const budgets = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, Number.POSITIVE_INFINITY];

/** Passages of a search by all words that the candidates should hold. */
const depths = [10, 200] as const;

const questionsAsked = 200;

type Terms = Awaited<ReturnType<Retriever["retrieve"]>>["lookedFor"];

/**
 * What the first stage of retrieval loses: of the best passages by BM25 over all words of a question the
 * share that is among the candidates, by how many postings of its rarest words are read.
 */
export const recallPart: Part = {
  name: "recall",
  async run({ corpora, isQuick }) {
    const { dir, cacheFile, questions } = await corpora.generated(
      isQuick ? quickSize : sizes.large,
    );
    const { articles } = (await openNewsroom({ corpusDir: dir, cacheFile })).current();
    const retriever = atOnce(
      createRetriever({
        articles,
        outlets: [],
        isEnglish: () => true,
        alternatives: () => [],
      }),
    );
    return Promise.all(
      (["natural", "short"] as const).map(async (kind) =>
        toSection(
          kind,
          await termsOf(questions[kind].slice(0, questionsAsked), retriever),
          retriever,
        ),
      ),
    );
  },
};

/** What is looked for by each question, without those of which the corpus has nothing. */
async function termsOf(
  questions: readonly string[],
  { retrieve, read }: Pick<Retriever, "retrieve" | "read">,
): Promise<readonly Terms[]> {
  const asked = await Promise.all(
    questions.map(
      async (question) => (await retrieve(read(question), { asTopic: true })).lookedFor,
    ),
  );
  return asked.filter((terms) => terms.some(({ forms }) => forms.length > 0));
}

async function toSection(
  kind: string,
  asked: readonly Terms[],
  { index }: Pick<Retriever, "index">,
): Promise<Section> {
  const engine = createTable(index);
  const find = async (budget: number) => {
    const { find: search } = createPassageFinder(engine, index, budget);
    const found: (readonly number[])[] = [];
    const startedAt = performance.now();
    for (const terms of asked) found.push(await search(terms, { limit: Math.max(...depths) }));
    return { found, meanMs: (performance.now() - startedAt) / asked.length };
  };
  const { found: all } = await find(Number.POSITIVE_INFINITY);
  const rows: Row[] = [];
  for (const budget of budgets) {
    const { found, meanMs } = await find(budget);
    const shares = depths.map((depth) => [
      `recall@${depth} %`,
      100 * mean(all.map((best, at) => shareIn(best.slice(0, depth), found[at] ?? []))),
    ]);
    rows.push({
      postings: Number.isFinite(budget) ? budget : "all words",
      ...Object.fromEntries(shares),
      "second stage ms": meanMs,
    });
  }
  return {
    title: `Recall of the first stage, ${kind} questions, ${index.passageCount.toLocaleString("en")} passages`,
    notes: [
      `${asked.length} questions; Verbatim reads ${postingsBudget.toLocaleString("en")} postings`,
      "the postings come from a table here: the time is that of the second stage",
    ],
    rows,
  };
}

const shareIn = (best: readonly number[], found: readonly number[]): number => {
  const held = new Set(found);
  return best.length === 0 ? 1 : best.filter((passage) => held.has(passage)).length / best.length;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** An engine that only looks up: what it finds does not depend on which engine finds it. */
function createTable(index: SentenceIndex): SearchEngine {
  const lists = new Map<number, number[]>();
  for (let passage = 0; passage < index.passageCount; passage += 1) {
    for (const id of index.passageTerms(passage)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [passage]);
      else list.push(passage);
    }
  }
  const passagesOf = (term: string) => new Uint32Array(lists.get(index.idOf(term) ?? -1) ?? []);
  return { passagesWith: (terms) => Promise.resolve(terms.map(passagesOf)) };
}
