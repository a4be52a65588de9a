import type { Span } from "../../language/span.ts";
import type { Article } from "../article.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Person } from "../attribution/people.ts";

/**
 * An article without some of its paragraphs: their sentences, what is said in them and where they name
 * somebody go too, and what counts sentences and paragraphs counts anew. Somebody whom only they name is
 * no longer among the people.
 * @param places - indices into the paragraphs
 * @param rule - as `Article.dropped` names it
 */
export function withoutParagraphs(
  article: Article,
  places: ReadonlySet<number>,
  rule: string,
): Article {
  const gone = article.paragraphs.filter((_span, at) => places.has(at));
  const paragraphs = article.paragraphs.filter((_span, at) => !places.has(at));
  const numbers = renumber(article.paragraphs, (_span, at) => !places.has(at));
  const staying = article.sentences.filter(({ paragraph }) => !places.has(paragraph - 1));
  const indices = renumber(article.sentences, ({ paragraph }) => !places.has(paragraph - 1));
  const attributions = article.attributions.flatMap((attribution) => moved(attribution, indices));
  const references = article.references.flatMap(({ sentence, name }) => {
    const index = indices[sentence];
    return index === undefined ? [] : [{ sentence: index, name }];
  });
  const meant = new Set([
    ...references.map(({ name }) => name),
    ...attributions.flatMap(({ speaker }) => (speaker.kind === "named" ? [speaker.name] : [])),
  ]);
  return {
    ...article,
    paragraphs,
    sentences: staying.map(({ span, paragraph }, index) => ({
      index,
      span,
      paragraph: (numbers[paragraph - 1] ?? 0) + 1,
    })),
    attributions,
    references,
    people: article.people.flatMap((person) => withoutMentions(person, gone, meant)),
    dropped: [...article.dropped, ...gone.map((span) => ({ span, rule }))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

/** For each value its place among those that stay, or undefined. */
function renumber<T>(
  values: readonly T[],
  stays: (value: T, at: number) => boolean,
): readonly (number | undefined)[] {
  let next = 0;
  return values.map((value, at) => {
    if (!stays(value, at)) return undefined;
    next += 1;
    return next - 1;
  });
}

function moved(
  attribution: Attribution,
  indices: readonly (number | undefined)[],
): readonly Attribution[] {
  const [first, last] = attribution.sentences.map((index) => indices[index]);
  return first === undefined || last === undefined
    ? []
    : [{ ...attribution, sentences: [first, last] }];
}

function withoutMentions(
  person: Person,
  gone: readonly Span[],
  meant: ReadonlySet<string>,
): readonly Person[] {
  const mentions = person.mentions.filter(({ start }) => spanAt(gone, start) === undefined);
  if (mentions.length === person.mentions.length) return [person];
  return mentions.length > 0 || meant.has(person.name) ? [{ ...person, mentions }] : [];
}

/** The place of the span that covers an offset; spans in order that do not overlap, found in log time. */
export function spanAt(spans: readonly Span[], offset: number): number | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= offset ? low : undefined;
}
