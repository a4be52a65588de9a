import type { CorpusArticle } from "./corpus.ts";
import { createRandom, type Random } from "./random.ts";
import type { Story } from "./story.ts";

/** Questions that the stories of a corpus can be asked. */
export interface CorpusQuestions {
  /** As people write them when they know what they are after: ten words that the corpus has, in the mean. */
  readonly natural: readonly string[];
  /** Three to six words, by name: "what did Doolin say", "how many people are in Fliefield". */
  readonly short: readonly string[];
}

/** No newspaper has these names, so nothing can be found by them. */
const unknownShare = 0.1;

/** So many questions of each kind on stories of the articles, drawn evenly; the same for the same seed. */
export function draftQuestions(
  seed: number,
  articles: readonly Pick<CorpusArticle, "story">[],
  count: number,
): CorpusQuestions {
  const random = createRandom(seed, questionSeed);
  const write = (kind: (random: Random, story: Story) => string): readonly string[] =>
    Array.from({ length: count }, () => articles[random.below(articles.length)]?.story).flatMap(
      (story) => (story === undefined ? [] : [kind(random, story)]),
    );
  return { natural: write(naturalQuestion), short: write(shortQuestion) };
}

/** Tells questions from articles of the same seed. */
const questionSeed = -1;

function naturalQuestion(random: Random, { place, people, body, ...words }: Story): string {
  const person = random.pick(people);
  const noun = () => random.pick(words.nouns);
  const adjective = () => random.pick(words.adjectives);
  const verb = random.pick(words.verbs);
  return random.pick([
    `What did the ${person.office} say about the ${noun()} and the ${adjective()} ${noun()} in ${place}?`,
    `What did ${person.given} ${person.surname} say about the ${noun()} of the ${body}?`,
    `Why did the ${body} ${verb} the ${adjective()} ${noun()} after the ${noun()} in ${place}?`,
    `When did ${person.surname} ${verb} the ${noun()} that was in the ${adjective()} ${noun()}?`,
    `Who will ${verb} the ${adjective()} ${noun()} of the ${noun()} in ${place}?`,
    `How many ${noun()}s were there in the ${noun()} between ${place} and the ${adjective()} ${noun()}?`,
    `Where is the ${adjective()} ${noun()} that the ${person.office} wants to ${verb}?`,
    `Which ${noun()} does the ${body} ${verb} because of its ${adjective()} ${noun()}?`,
  ]);
}

function shortQuestion(random: Random, { place, people, body }: Story): string {
  const { given, surname } = random.pick(people);
  const isUnknown = random.chance(unknownShare);
  const name = isUnknown ? "Quoxley" : surname;
  const town = isUnknown ? "Zzyborough" : place;
  return random.pick([
    `what did ${name} say`,
    `what did ${given} ${name} say`,
    `who is ${name}`,
    `who is ${given} ${name}`,
    `how many people are in ${town}`,
    `where is ${town}`,
    `what happened in ${town}`,
    `what is the ${body}`,
  ]);
}
