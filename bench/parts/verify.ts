import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { askInTurns } from "../ask-in-turns.ts";
import type { BenchCorpus } from "../corpora.ts";
import { type Row, timingRow } from "../section.ts";
import { passagesIn } from "./answers.ts";
import { type Part, quickSize, sizes } from "./part.ts";

/** Quotations checked in the largest corpus: true ones, altered ones, and ones that nobody printed. */
export const verifyPart: Part = {
  name: "verify",
  async run({ corpora, systems, isQuick }) {
    const corpus = await corpora.generated(isQuick ? quickSize : sizes.large);
    const passages = await passagesIn(corpus, systems);
    const system = await systems.open("verbatim", corpus);
    const printed = await printedQuotations(corpus, isQuick ? 15 : 100);
    const altered = printed.map(alter);
    const foreign = corpus.questions.natural.slice(0, printed.length);
    const rows: Row[] = [];
    for (const [what, texts] of [
      ["word for word", printed],
      ["one word altered", altered],
      ["not printed", foreign],
    ] as const) {
      const [timing] = await askInTurns(
        [system],
        texts,
        { warmUp: 1, measured: 3 },
        { task: "verify" },
      );
      if (timing !== undefined) rows.push({ quotation: what, passages, ...timingRow(timing) });
    }
    return [{ title: "verify", notes: [], rows }];
  },
};

/** The first quotation of each of the first articles that have one, with its quotation marks. */
async function printedQuotations(corpus: BenchCorpus, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let number = 0; found.length < count; number += 1) {
    const file = join(corpus.dir, `${String(number).padStart(6, "0")}.txt`);
    const quotation = /“[^”]{40,}”/u.exec(await readFile(file, "utf8"))?.[0];
    if (quotation !== undefined) found.push(quotation);
  }
  return found;
}

/** With another word in its middle. */
function alter(quotation: string): string {
  const words = quotation.split(" ");
  return words.with(Math.floor(words.length / 2), "harbour").join(" ");
}
