import type { Metadata } from "../../src/corpus/article.ts";
import type { GoldArticle } from "./eval-set.ts";
import { keyOf } from "./matching.ts";
import { type Scored, type Slip, zero } from "./score.ts";

/** What was read of a file. */
export interface ReadPage extends Omit<Metadata, "origins"> {
  /** The body's sentences in order. */
  readonly sentences: readonly string[];
}

/** Scores what was read of an article; a file that was not read as an article is missing. */
export function scoreReading(gold: GoldArticle, read: ReadPage | undefined): Scored {
  const counts = zero();
  const slips: Slip[] = [];
  const slip = (kind: string, got: string, expected: readonly string[]) =>
    slips.push({ kind, outlet: gold.outlet, got, gold: expected });
  const scored = { id: gold.file, heading: gold.title, counts, slips };
  counts.articles = 1;
  counts.bodyGold = gold.sentences.length;
  if (read === undefined) {
    counts.articlesMissing = 1;
    slip("not read as an article", "", []);
    return scored;
  }

  const expected = countKeys(gold.sentences.map(({ text }) => text));
  const furniture = new Set(gold.furniture.map(({ text }) => keyOf(text)));
  counts.bodyRead = read.sentences.length;
  for (const sentence of read.sentences) {
    const key = keyOf(sentence);
    const left = expected.get(key) ?? 0;
    expected.set(key, left - 1);
    if (left > 0) {
      counts.bodySame += 1;
    } else if (furniture.has(key)) {
      counts.furnitureRead += 1;
      slip("furniture in the body", sentence, []);
    } else {
      slip("no sentence of the body", sentence, []);
    }
  }
  for (const { text } of gold.sentences) {
    if ((expected.get(keyOf(text)) ?? 0) > 0) slip("sentence missing", "", [text]);
  }

  const compare = (
    count:
      | "outletsRight"
      | "agenciesRight"
      | "titlesRight"
      | "authorsRight"
      | "datesRight"
      | "addressesRight",
    kind: string,
    got: string,
    right: readonly string[],
    isRight = right.some((one) => keyOf(one) === keyOf(got)),
  ) => {
    if (isRight) counts[count] += 1;
    else slip(`wrong ${kind}`, got, right);
  };
  compare("outletsRight", "outlet", read.outlet ?? "", [gold.outlet, ...gold.outletAliases]);
  compare("agenciesRight", "agency", read.via ?? "", [gold.via ?? ""]);
  compare("titlesRight", "title", read.title ?? "", [gold.title]);
  compare("authorsRight", "authors", read.authors.join(", "), [gold.authors.join(", ")]);
  compare("datesRight", "date", read.published?.slice(0, 10) ?? "", [gold.published ?? ""]);
  const url = read.url ?? "";
  compare("addressesRight", "address", url, [gold.url ?? ""], url === (gold.url ?? ""));
  return scored;
}

function countKeys(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}
