import { expect, it } from "vitest";
import { citationLine } from "../../src/answer/citation-line.ts";
import { article } from "../support/article.ts";

const [first] = article().sentences;
if (first === undefined) throw new Error("an article has a sentence");

const { title: _title, outlet: _outlet, ...bare } = article();
const full = article({
  title: "Flood shuts port",
  via: "Reuters",
  published: "2024-04-26T09:30:00+01:00",
  url: "https://harbour-post.example/flood",
});
const spaced = article({ body: "The port\n  shut\u00a0at dawn.", title: "Port\u00a0 shut" });
const curly = article({ body: "“Shut it,” she said." });
const straight = article({ body: '"Shut it," she said.', title: 'A "shut" port' });

it.each([
  {
    what: "everything that is known",
    cited: full,
    speaker: "Ana Lopes",
    line: '"The port shut at dawn." — Ana Lopes, in: "Flood shuts port", The Harbour Post (via Reuters), 26 April 2024, paragraph 1, https://harbour-post.example/flood',
  },
  {
    what: "nobody where nobody is known to speak",
    cited: article(),
    line: '"The port shut at dawn." — "Port shut", The Harbour Post, paragraph 1',
  },
  {
    what: "the speaker alone where there is no headline",
    cited: { ...bare, outlet: "The Harbour Post" },
    speaker: "Ana Lopes",
    line: '"The port shut at dawn." — Ana Lopes, The Harbour Post, paragraph 1',
  },
  {
    what: "the agency where only that is known",
    cited: { ...bare, via: "Reuters" },
    line: '"The port shut at dawn." — via Reuters, paragraph 1',
  },
  { what: "the place alone", cited: bare, line: '"The port shut at dawn." — paragraph 1' },
  {
    what: "white space folded to one line",
    cited: spaced,
    line: '"The port shut at dawn." — "Port shut", The Harbour Post, paragraph 1',
  },
  {
    what: "the paper's curly marks inside straight ones",
    cited: curly,
    line: '"“Shut it,” she said." — "Port shut", The Harbour Post, paragraph 1',
  },
  {
    what: "the paper's straight marks inside curly ones",
    cited: straight,
    line: '“"Shut it," she said.” — “A "shut" port”, The Harbour Post, paragraph 1',
  },
])("a citation gives $what", ({ cited, speaker, line }) => {
  expect(citationLine(cited, cited.sentences[0] ?? first, speaker)).toBe(line);
});
