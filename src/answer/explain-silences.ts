import { groupBy } from "../language/group-by.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { Retrieval, Retriever } from "../retrieval/retrieve.ts";
import type { Answer } from "./answer.ts";
import { outletAt } from "./locate.ts";
import { isEnough } from "./silence.ts";
import type { Silence, SilenceReason } from "./why.ts";

/** So many missing words tell why. */
const mostWords = 4;

/** Why each silent outlet of an answer is silent, told by the best of its sentences that were not enough. */
export function explainSilences(
  { silent }: Pick<Answer, "silent">,
  { evidence, speakers }: Pick<Retrieval, "evidence" | "speakers">,
  { index }: Pick<Retriever, "index">,
): readonly Silence[] {
  const byOutlet = groupBy(evidence, ({ sentence }) => outletAt(sentence, index));
  const names = speakers.map(({ name }) => name);
  return silent.map((outlet) => ({
    outlet,
    reason: reasonFor(
      byOutlet.get(outlet)?.find((one) => !isEnough(one)),
      names,
    ),
  }));
}

function reasonFor(best: Evidence | undefined, speakers: readonly string[]): SilenceReason {
  if (best === undefined) {
    return speakers.length > 0 ? { kind: "speaker absent", speakers } : { kind: "nothing" };
  }
  const missing = best
    .reasons()
    .terms.filter(({ found }) => found === "nowhere" || found === "headline")
    .sort((a, b) => b.idf - a.idf)
    .map(({ term }) => term);
  if (missing.length > 0) return { kind: "words missing", words: missing.slice(0, mostWords) };
  return { kind: best.fits ? "too little" : "no such figure" };
}
