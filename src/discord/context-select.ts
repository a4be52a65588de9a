import { outletOf } from "../answer/sources.ts";
import type { Article, Sentence } from "../corpus/article.ts";
import { writeCustomId } from "./custom-id.ts";
import { type Choice, maxChoices } from "./message.ts";
import type { Select } from "./pages.ts";
import { plainLabel } from "./plain-label.ts";
import { contextId } from "./sentence-ref.ts";

/** Discord's limit on what a choice says. */
const maxLabel = 100;
const maxOutlet = 60;
/** More of a sentence than this cannot show in a label, however much white space is folded in it. */
const mostRead = 1_000;

/** Sentences of one article that are shown together, and to whose context one choice leads. */
export interface Quoted {
  readonly article: Article;
  readonly sentences: readonly [Sentence, ...Sentence[]];
}

/** A select that leads to the context of every sentence shown, each once, of the first 25 at most. */
export function contextSelect(quoted: readonly Quoted[]): Select {
  const choices = new Map<string, Choice>();
  for (const one of quoted) {
    const value = contextIdOf(one);
    if (!choices.has(value) && choices.size < maxChoices) choices.set(value, choiceOf(one, value));
  }
  return {
    customId: writeCustomId({ kind: "pick" }),
    placeholder: "Context of a sentence",
    choices: [...choices.values()],
  };
}

function contextIdOf({ article, sentences: [first, ...rest] }: Quoted): string {
  const placeOf = (sentence: Sentence) => ({ article, sentence });
  return contextId([placeOf(first), ...rest.map(placeOf)]);
}

function choiceOf({ article, sentences }: Quoted, value: string): Choice {
  const { start, end } = sentences[0].span;
  const outlet = plainLabel(outletOf(article), maxOutlet);
  return {
    label: plainLabel(article.text.slice(start, Math.min(end, start + mostRead)), maxLabel),
    value,
    description: plainLabel(`${outlet} · ${paragraphsOf(sentences)}`, maxLabel),
  };
}

/** Where sentences stand: `paragraph 3`, `paragraphs 3, 4 and 7`. */
export function paragraphsOf(sentences: Quoted["sentences"]): string {
  const numbers = [...new Set(sentences.map(({ paragraph }) => paragraph))];
  const last = numbers.at(-1) ?? sentences[0].paragraph;
  return numbers.length === 1
    ? `paragraph ${last}`
    : `paragraphs ${numbers.slice(0, -1).join(", ")} and ${last}`;
}
