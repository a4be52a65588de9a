import { addEntity, type Discourse, type Entity, indexEntity, mentionEntity } from "./discourse.ts";
import { groups, roles } from "./lexicon/people-words.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { foldName, isBodyWord, type Name } from "./names.ts";
import { nounPhraseStartingAt } from "./noun-phrases.ts";
import { type Item, spanOfItems } from "./words.ts";

/** The body of a name; "The" and "the" are one, and so are "Bell Foods" and "Bell Foods Ltd". */
export function meetBody(name: string, discourse: Discourse, isPlural = false): Entity {
  const folded = foldBody(name);
  const known = discourse.byWord.get(folded)?.find(({ kind }) => kind === "body");
  return (
    known ??
    addEntity(discourse, {
      kind: "body",
      name,
      isPlural,
      descriptions: [folded, ...classesOf(foldName(name))],
    })
  );
}

const foldBody = (name: string): string =>
  foldName(name)
    .replace(/^the /u, "")
    .replace(/ (?:ltd|limited|inc|plc|llc|corp|co|gmbh)\.?$/u, "");

/** What the last word of a name tells of a body: "Bell Foods Ltd" is a company. */
const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "company",
    wordsOf(
      "ltd limited inc plc llc corp corporation gmbh holdings works industries motors airlines energy",
    ),
  ],
  ["club", wordsOf("fc afc rfc rovers united wanderers albion athletic hotspur")],
]);

const classesOf = (folded: string): readonly string[] => {
  const last = folded.split(" ").at(-1) ?? "";
  const found = [...classes].flatMap(([noun, words]) => (words.has(last) ? [noun] : []));
  return found.filter((noun) => noun !== folded);
};

/** "a trust", "the diocese": a body by its noun alone, which "its director" may mean. */
export function noteBodies(items: readonly Item[], discourse: Discourse): void {
  items.forEach((item, at) => {
    const isBody =
      item.kind === "word" &&
      groups.has(item.lower) &&
      !roles.has(item.lower) &&
      !item.isPossessive &&
      item.pos === "NOUN" &&
      !/s$|^people$/u.test(item.lower) &&
      /^\p{Ll}/u.test(item.text);
    const isOpened = (): boolean =>
      items.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:an?|the)$/u.test(lower));
    if (!isBody || !isOpened()) return;
    discourse.lastBody =
      bodyDescribed([item.lower], discourse) ?? meetBody(`the ${item.lower}`, discourse);
  });
}

/** A body that a sentence names, whether or not it speaks, with what an apposition calls it. */
export function introduceBody(items: readonly Item[], name: Name, discourse: Discourse): void {
  const isTold = discourse.toldBodies.has(foldName(name.name));
  if (!isTold && (name.words.length < 2 || !isBodyWord(name.words.at(-1)))) return;
  const hasArticle = items[name.from - 1]?.lower === "the";
  const body = meetBody(hasArticle ? `the ${name.name}` : name.name, discourse);
  mentionEntity(body, spanOfItems(items, name));
  discourse.lastBody = body;
  const acronym = items[name.to]?.text === "(" ? items[name.to + 1]?.text : undefined;
  if (acronym !== undefined && /^\p{Lu}{2,}$/u.test(acronym))
    indexEntity(discourse, body, [foldName(acronym)]);
  const phrase =
    items[name.to]?.text === "," && /^(?:an?|the)$/u.test(items[name.to + 1]?.lower ?? "")
      ? nounPhraseStartingAt(items, name.to + 1)
      : undefined;
  const head = phrase === undefined ? undefined : headOf(items.slice(phrase.from, phrase.to));
  if (head !== undefined && groups.has(head) && !body.descriptions.includes(head))
    body.descriptions.push(head);
}

const headOf = (words: readonly Item[]): string | undefined => {
  const of = words.findIndex(({ lower }, at) => at > 0 && lower === "of");
  return words[of < 0 ? words.length - 1 : of - 1]?.lower;
};

/**
 * The named body that "the authority" or "the disaster office" stands for: the latest whose name ends
 * in the noun and holds the other words, or that was introduced by the noun.
 */
export function bodyDescribed(core: readonly string[], discourse: Discourse): Entity | undefined {
  const head = core.at(-1);
  if (head === undefined || head === "house") return undefined;
  const fitting = discourse.entities
    .slice(-remembered)
    .filter(({ kind, descriptions: [name = "", ...nouns] }) => {
      if (kind !== "body") return false;
      if (!name.endsWith(` ${head}`)) return core.length === 1 && nouns.includes(head);
      const words = name.split(" ");
      return core.every((word) => words.includes(word));
    })
    .filter(({ name }) => /\p{Lu}/u.test(name));
  return fitting.reduce<Entity | undefined>(
    (latest, entity) =>
      latest === undefined || lastMention(entity) >= lastMention(latest) ? entity : latest,
    undefined,
  );
}

/** How many entities a description may choose from: more than any article has. */
const remembered = 300;

const lastMention = ({ mentions }: Entity): number => mentions.at(-1)?.start ?? 0;
