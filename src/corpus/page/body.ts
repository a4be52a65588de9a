import type { Block } from "../layout/block.ts";
import { endsSentence, wordsOf } from "../layout/plain-text.ts";
import { isTitleCase } from "./headline.ts";
import { label, type PageRule, unlabelled } from "./page.ts";

const longestSubhead = 90;
const mostWords = 12;

/** Takes headings out, and lines that look like one. */
const dropSubheadsWhere = (looksLikeOne: (block: Block) => boolean): PageRule => ({
  name: "subhead",
  reason: "it heads a part of the article and is no sentence of it",
  apply: (page) =>
    label(
      page,
      unlabelled(page)
        .filter((block) => block.heading > 0 || looksLikeOne(block))
        .map(({ index }) => index),
      "subhead",
    ),
});

/** `No end in sight`: a line inside the text that heads what follows and is no sentence. */
export const dropSubheads = dropSubheadsWhere(({ text }) => isSubhead(text));

/** The same where extraction keeps lists: their items are part of the article, sentences or not. */
export const dropSubheadsAmongItems = dropSubheadsWhere(
  ({ text, isItem }) => !isItem && isSubhead(text),
);

/** Headings that end with a colon. */
const listHeading =
  /^(?:key (?:points|takeaways|facts)|at a glance|in (?:short|brief)|(?:story )?highlights|summary|what (?:you need )?to know|top ?line|bottom line|quick read|tl;?dr)\s?:?$/iu;

function isSubhead(text: string): boolean {
  if (text.length > longestSubhead) return false;
  if (listHeading.test(text)) return true;
  const words = wordsOf(text);
  if (words.length > mostWords) return false;
  if (words.length <= 6 && !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*:$/u.test(text)) return true;
  if (!endsSentence(text)) return !/[:;,—–-]$|["”]$/u.test(text) || /^‘.*’$/u.test(text);
  return (
    /\?$/u.test(text) &&
    !/[“"]/u.test(text) &&
    words.length <= 8 &&
    !/\b(?:that|this|he|she|they|I)\b/u.test(text) &&
    (isTitleCase(words) ||
      /^(?:What|Why|How|Who|When|Where|Which|Is|Are|Can|Will|Could|Should|Does|Do|Did|Has|Have)\b/u.test(
        text,
      ))
  );
}

/** Words without which nobody is introduced as an author. */
const ofAuthors =
  /\b(?:writes|reports) (?:about|on|for|from)\b|\b(?:reporter|correspondent|editor|writer|columnist|journalist|author of|freelancer?|producer|fellow)\b/u;

/** `Ann Lee is a reporter based in Lagos.` below the last paragraph. */
export const dropAuthorBiography: PageRule = {
  name: "author note",
  reason: "it introduces the author below the article",
  apply(page) {
    const last = unlabelled(page).at(-1);
    const isBiography =
      last !== undefined &&
      last.text.length <= 500 &&
      ofAuthors.test(last.text) &&
      /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:(?:writes|reports) (?:about|on|for|from)\b[^“”"]{0,200}$|(?:is|was|has been|covers|writes|reports) (?:(?:an?|the|[\p{L} ]{2,40}['’]s?) )?[^.!?“”"]{0,120}\b(?:reporter|correspondent|editor|writer|columnist|journalist|author of|freelancer?|producer|fellow)\b)/u.test(
        last.text,
      );
    return isBiography ? label(page, [last.index], "author note") : page;
  },
};
