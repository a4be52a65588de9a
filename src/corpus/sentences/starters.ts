/**
 * Words that, capitalised, open a sentence and hardly ever belong to a name: articles, pronouns,
 * conjunctions, prepositions, question words, common adverbs.
 */
const starters: ReadonlySet<string> = new Set(
  `the a an this that these those there here he she it they we i you his her its their our my your
  who what when where why how which whose but and or so yet nor for if as although though while
  because since unless until after before during despite in on at by with without from to under over
  among amid according however meanwhile still also then now later earlier once asked speaking some
  many most all both each every no not nobody none neither either one two three several few another
  other others even only just perhaps maybe instead moreover furthermore nevertheless nonetheless
  otherwise indeed finally first today yesterday tomorrow is are was were do does did has have had
  can could will would should please let about than like yes`
    .trim()
    .split(/\s+/u),
);

/** True where a text begins with such a word, capitalised: "The rest" rather than "Senate". */
export function opensWithStarter(after: string): boolean {
  const word = /^["“‘'([]*(\p{Lu}\p{L}*)(?:[’']\p{L}+)?(?![\p{L}\p{N}.-])/u.exec(after)?.[1];
  return word !== undefined && starters.has(word.toLowerCase());
}
