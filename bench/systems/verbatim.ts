import { openNewsroom } from "../../src/open-newsroom.ts";
import { measured, timed } from "../measure.ts";
import { askAtOnce } from "./ask-at-once.ts";
import { watchBlocks } from "./blocks.ts";
import { memory } from "./memory.ts";
import { passagesOf } from "./passages.ts";
import { reloadChanged } from "./reload-changed.ts";
import { serve } from "./serve.ts";

/** Verbatim as its programs compose it, over a folder and its cache of readings. */
await serve(async () => {
  const [, , corpusDir = "", cacheFile = ""] = process.argv;
  const { heap: heapBefore = 0, rss: rssBefore = 0 } = memory();
  const blocks = watchBlocks();
  const opening = await blocks.during(() => measured(() => openNewsroom({ corpusDir, cacheFile })));
  const { value: newsroom, sample } = opening.value;
  const library = () => newsroom.current();
  const ask = (question: string) => library().ask(question);
  const { articles } = library();
  return {
    opened: {
      ...sample,
      block: opening.block,
      heapBefore,
      rssBefore,
      ...memory(),
      articles: articles.length,
      sentences: articles.reduce((sum, article) => sum + article.sentences.length, 0),
      passages: passagesOf(articles).length,
    },
    tasks: {
      ask: async (question) => ({ ...(await timed(() => ask(question))) }),
      verify: async (text) => ({ ...(await timed(() => library().verify(text))) }),
      memory,
      reload: (file) => reloadChanged(newsroom, `${corpusDir}/${file}`, blocks),
      "1 client": (questions) => askAtOnce(ask, questions.split("\n"), 1, blocks),
      "16 clients": (questions) => askAtOnce(ask, questions.split("\n"), 16, blocks),
    },
  };
});
