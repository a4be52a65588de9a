import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { count, entries, field, flag, list, type Node, oneOf, text, textOrNull } from "./decode.ts";
import {
  type EvalQuestion,
  type EvalSet,
  type Expected,
  type ExpectedSentence,
  type GoldArticle,
  type GoldQuote,
  type GoldSpeaker,
  type MarkedLine,
  questionClasses,
  type SetName,
  subclasses,
} from "./eval-set.ts";

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Reads a set whole: its articles, its quotations and its questions, ids resolved to sentences.
 * @throws TypeError with file and place where the data has another shape or an id names nothing
 */
export function loadSet(name: SetName): EvalSet {
  const questions = readJson(`${name}/questions.json`);
  const outlets = list(field(questions, "outlets"), text);
  if (name === "seeds") {
    return {
      name,
      corpus: join(here, "../../seeds"),
      outlets,
      articles: [],
      speakers: [],
      quotes: [],
      questions: list(field(questions, "questions"), (node) => readQuestion(node, readCopied)),
    };
  }
  const articles = list(field(readJson(`${name}/articles.json`), "articles"), readArticle);
  const quotes = readJson(`${name}/quotes.json`);
  const resolve = byId(articles);
  return {
    name,
    corpus: join(here, name, "corpus"),
    outlets,
    articles,
    speakers: list(field(quotes, "speakers"), readSpeaker),
    quotes: list(field(quotes, "quotes"), readQuote),
    questions: list(field(questions, "questions"), (node) => readQuestion(node, resolve)),
  };
}

type ReadExpected = (node: Node) => ExpectedSentence;

function readJson(path: string): Node {
  const value: unknown = JSON.parse(readFileSync(join(here, path), "utf8"));
  return { value, place: `tests/eval/${path}` };
}

function byId(articles: readonly GoldArticle[]): ReadExpected {
  const sentences = new Map(
    articles.flatMap(({ file, sentences }) =>
      sentences.map(({ id, text }) => [id, { file, text, id }] as const),
    ),
  );
  return (node) => {
    const found = sentences.get(text(node));
    if (found === undefined) throw new TypeError(`${node.place}: no sentence has this id`);
    return found;
  };
}

const readCopied: ReadExpected = (node) => ({
  file: text(field(node, "file")),
  text: text(field(node, "text")),
  id: null,
});

function readQuestion(node: Node, sentence: ReadExpected): EvalQuestion {
  const subclass = field(node, "subclass");
  const speaker = textOrNull(field(node, "speaker"));
  return {
    id: text(field(node, "id")),
    class: oneOf(field(node, "class"), questionClasses),
    ...(subclass.value === undefined ? {} : { subclass: oneOf(subclass, subclasses) }),
    question: text(field(node, "question")),
    answerable: flag(field(node, "answerable")),
    typo: flag(field(node, "typo")),
    ...(speaker === null ? {} : { speaker }),
    gold: new Map(
      entries(field(node, "gold")).map(([outlet, gold]) => [outlet, readExpected(gold, sentence)]),
    ),
    silent: list(field(node, "silent"), text),
    unscored: list(field(node, "unscored"), text),
  };
}

function readExpected(node: Node, sentence: ReadExpected): Expected {
  const [first, ...rest] = list(field(node, "best"), sentence);
  if (first === undefined) throw new TypeError(`${node.place}: name a best sentence`);
  return { best: [first, ...rest], good: list(field(node, "good"), sentence) };
}

const readArticle = (node: Node): GoldArticle => ({
  id: text(field(node, "id")),
  file: text(field(node, "file")),
  outlet: text(field(node, "outlet")),
  outletAliases: list(field(node, "outletAliases"), text),
  via: textOrNull(field(node, "via")),
  title: text(field(node, "title")),
  authors: list(field(node, "authors"), text),
  published: textOrNull(field(node, "published")),
  url: textOrNull(field(node, "url")),
  dateline: textOrNull(field(node, "dateline")),
  sentences: list(field(node, "sentences"), (sentence) => ({
    id: text(field(sentence, "id")),
    paragraph: count(field(sentence, "paragraph")),
    text: text(field(sentence, "text")),
  })),
  furniture: list(field(node, "furniture"), readLine),
  tolerated: list(field(node, "tolerated"), readLine),
});

const readLine = (node: Node): MarkedLine => ({
  kind: text(field(node, "kind")),
  text: text(field(node, "text")),
});

const readSpeaker = (node: Node): GoldSpeaker => ({
  name: text(field(node, "name")),
  type: oneOf(field(node, "type"), ["person", "body", "anonymous"]),
  aliases: list(field(node, "aliases"), text),
});

const readQuote = (node: Node): GoldQuote => ({
  id: text(field(node, "id")),
  file: text(field(node, "file")),
  outlet: text(field(node, "outlet")),
  speaker: text(field(node, "speaker")),
  kind: oneOf(field(node, "kind"), ["direct", "fragment", "indirect"]),
  cue: textOrNull(field(node, "cue")),
  text: text(field(node, "text")),
  sentenceId: text(field(node, "sentenceId")),
});
