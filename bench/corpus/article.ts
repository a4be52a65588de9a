import { clauseOf, type Source } from "./clauses.ts";
import { pastOf } from "./lexicon.ts";
import { capital, type Naming, speechOf } from "./speech.ts";

/** What stands above an article. */
export interface Head {
  readonly outlet: string;
  /** A domain without scheme. */
  readonly host: string;
  readonly author: string;
  /** Of the whole corpus. */
  readonly number: number;
}

const medianWords = 22;
/** Of the logarithm of a sentence's length: two thirds of them have 14 to 34 words. */
const spread = 0.45;
const [fewestWords, mostWords] = [5, 55];

/** Of the sentences, those in which somebody speaks. */
const speechShare = 0.34;

const meanParagraphs = 10;
const paragraphSpread = 3;
const fewestParagraphs = 4;

const firstDay = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

/** The text of a file: front matter and an article of about ten paragraphs. */
export function writeArticle(source: Source, { outlet, host, author, number }: Head): string {
  const { random, story } = source;
  const date = new Date(firstDay + story.day * dayMs);
  const title = titleOf(source);
  const count = Math.round(meanParagraphs + paragraphSpread * random.normal());
  const naming: Naming = { named: new Set() };
  const paragraphs = Array.from({ length: Math.max(fewestParagraphs, count) }, () =>
    writeParagraph(source, naming),
  );
  const dateline = random.chance(0.4) ? `${story.place.toUpperCase()} — ` : "";
  return [
    "---",
    `outlet: ${outlet}`,
    `title: ${JSON.stringify(title)}`,
    `published: ${date.toISOString().slice(0, 10)}`,
    `authors: [${author}]`,
    `url: https://${host}/news/${number}`,
    "---",
    "",
    title,
    "",
    `By ${author}`,
    "",
    `${dateline}${paragraphs.join("\n\n")}`,
    "",
  ].join("\n");
}

function titleOf({ random, story }: Source): string {
  const [person] = story.people;
  const [noun, other, adjective] = [
    random.pick(story.nouns),
    random.pick(story.nouns),
    random.pick(story.adjectives),
  ];
  const verb = pastOf(random.pick(story.verbs));
  return capital(
    random.pick([
      `${person.surname} warns of ${adjective} ${noun} after ${other} in ${story.place}`,
      `${story.place} ${noun} ${verb} as ${other} of ${story.body} looms`,
      `${adjective} ${noun} ${verb} in ${story.place}, ${person.office} says`,
      `How the ${adjective} ${noun} of ${story.place} ${verb} its ${other}`,
    ]),
  );
}

function writeParagraph(source: Source, naming: Naming): string {
  const { random } = source;
  const kind = random.next();
  const sentences = kind < 0.45 ? 1 : kind < 0.8 ? 2 : 3;
  return Array.from({ length: sentences }, () => writeSentence(source, naming)).join(" ");
}

function writeSentence(source: Source, naming: Naming): string {
  const { random } = source;
  const drawn = Math.round(medianWords * Math.exp(spread * random.normal()));
  const words = Math.min(mostWords, Math.max(fewestWords, drawn));
  return random.chance(speechShare)
    ? speechOf(source, naming, words)
    : `${capital(clauseOf(source, words))}.`;
}
