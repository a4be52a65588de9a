import { describe, expect, test } from "vitest";
import type { Quotes, Saying } from "../../src/answer/quotes.ts";
import { renderPage } from "../../src/terminal/paged-list.ts";
import { quotesList } from "../../src/terminal/render-quotes.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { article } from "../support/article.ts";
import { sentenceOf, spanOf } from "../support/sentences.ts";

const plain = styleFor({ columns: 80 }, false);

const harbour = article({
  published: "2024-04-26",
  url: "https://harbour-post.example/flood",
  body: "“The port is shut,” Lopes said. She hoped that it would open soon.",
});
const valley = article({
  outlet: "The Valley Echo",
  via: "Reuters",
  title: "Dam holds",
  body: "The mayor thanked the pilots.",
});

const saying = (fields: Partial<Saying> = {}): Saying => ({
  article: harbour,
  sentence: sentenceOf(fields.article ?? harbour),
  kind: "direct",
  speaker: "Ana Lopes",
  matches: [],
  ...fields,
});

const quotes = (fields: Partial<Quotes> = {}): Quotes => ({
  speaker: "Ana Lopes",
  sayings: [saying()],
  others: [],
  ...fields,
});

describe("what somebody says", () => {
  test("stands article by article, quoted and reported told apart, with others at the end", () => {
    const all = quotes({
      about: "port",
      sayings: [
        saying({ matches: [spanOf(harbour, "port")] }),
        saying({ sentence: sentenceOf(harbour, 1), kind: "reported" }),
        saying({ article: valley, kind: "reported", speaker: "the mayor" }),
      ],
      others: [
        { name: "Rui Marsh", sentences: 4 },
        { name: "the port\u001b authority", sentences: 1 },
      ],
    });
    expect(renderPage(quotesList(all), 0, plain)).toEqual([
      "Ana Lopes about “port”: 3 sentences in 2 articles, 1 quoted and 2 reported in",
      "the papers' words.",
      "",
      "The Harbour Post",
      "  26 April 2024 · Port shut",
      "  [1] │ “The port is shut,” Lopes said.",
      "      quoted · paragraph 1",
      "  [2] │ She hoped that it would open soon.",
      "      reported · paragraph 1",
      "  https://harbour-post.example/flood",
      "",
      "The Valley Echo (via Reuters)",
      "  date not stated · Dam holds",
      "  [3] │ The mayor thanked the pilots.",
      "      reported · as the mayor · paragraph 1",
      "  no link stored",
      "",
      "Who else speaks on this: Rui Marsh (4), the port authority (1).",
    ]);
  });

  test("is said not to be there where it is not, with those who do speak", () => {
    const none = quotes({
      about: "snow",
      sayings: [],
      others: [{ name: "Rui Marsh", sentences: 2 }],
    });
    expect(renderPage(quotesList(none), 0, plain)).toEqual([
      "In these papers Ana Lopes says nothing about “snow”.",
      "",
      "Who else speaks on this: Rui Marsh (2).",
    ]);
  });

  test("is numbered on through its pages, with the others on the last one", () => {
    const many = quotes({
      sayings: Array.from({ length: 23 }, () => saying()),
      others: [{ name: "Rui Marsh", sentences: 2 }],
    });
    const [first, second] = [0, 1].map((page) => renderPage(quotesList(many), page, plain));
    expect(first?.at(-1)).toBe("1 to 20 of 23; /more shows the next.");
    expect(first?.join("\n")).not.toContain("Who else");
    expect(second).toContain("  [21] │ “The port is shut,” Lopes said.");
    expect(second?.slice(-3)).toEqual([
      "Who else speaks in the same articles: Rui Marsh (2).",
      "",
      "21 to 23 of 23.",
    ]);
  });
});
