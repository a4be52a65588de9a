import MiniSearch from "minisearch";
import { stem } from "../src/language/stem.ts";
import { isStopWord } from "../src/language/stop-words.ts";
import { foldWord } from "../src/language/words.ts";

/**
 * What a bot without judgement does, to compare with: MiniSearch over passages with its own
 * tokenizer and BM25+, stop words left out, Porter2 stems, any term may match, all hits ranked.
 * @returns a search that gives the number of passages found
 */
export function createPlainSearch(passages: readonly string[]): (question: string) => number {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    processTerm: (printed) => {
      const word = foldWord(printed);
      return word === "" || isStopWord(word) ? null : stem(word);
    },
    searchOptions: { combineWith: "OR" },
  });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return (question) => index.search(question).length;
}
