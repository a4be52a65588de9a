import { phrases } from "../../language/phrases.ts";
import { wordsOf } from "../layout/plain-text.ts";
import { hasAny, type LineRule } from "./line-rule.ts";

/** `|`, `* * *`, `---`, a page number: nothing to read. */
export const separator: LineRule = {
  name: "separator",
  reason: "a line without letters says nothing",
  matches: ({ text }) => !/\p{L}/u.test(text),
};

/** A tag, a comment or an image alone on its line. */
export const markup: LineRule = {
  name: "markup",
  reason: "a tag or an image of the page's source is no text",
  matches: ({ text }) =>
    /^<[!/]?[a-z-][^<>]{0,300}>$/iu.test(text) ||
    /^!\[[^\]]{0,300}\]\([^)]{0,600}\)$/u.test(text) ||
    /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)\S*$/iu.test(text),
};

/** `ADVERTISEMENT`, `Story continues below`, `Skip past newsletter promotion`. */
export const advertisement: LineRule = {
  name: "advertisement",
  reason: "it marks or bridges the place of an advertisement",
  matches: ({ folded }) =>
    (/^(?:sponsored|advertisement|advertorial|promoted|promotion|paid content|partner content)\s?:\s?\S/u.test(
      folded,
    ) &&
      folded.length <= 300) ||
    (folded.length <= 90 &&
      /^[[(]?(?:advertisements?(?: \d+)?|adverts?|ads?(?: loading)?|ad feedback|sponsored(?: content| post| links?| by .{1,60})?|promoted(?: content| stories)?|paid (?:content|post|partnership)(?: by .{1,60})?|(?:the )?(?:story|article|report) continues (?:below|after|under).{0,60}|skip (?:ad|advertisement|past .{1,60}|promotion)|after promotion|newsletter promotion|scroll (?:down )?(?:to|for) (?:continue|more|read).{0,40}|remove ads?|why you['’]?re seeing this ad)[\])]?$/u.test(
        folded,
      )),
};

const menuItems = phrases(`
  home; menu; search; close; news; latest; latest news; top stories; trending; trending now; sections; site index
  sign in; log in; login; log out; register; subscribe; subscribe now; my account; your account; account
  skip to content; skip to main content; skip to navigation; jump to content; back to top; back to home; top
  terms; terms of use; terms of service; terms and conditions; terms & conditions; legal; legal notice; imprint
  privacy; privacy policy; privacy notice; privacy settings; privacy statement; your privacy choices; manage consent; manage choices; manage options; your choices
  cookies; cookie policy; cookie settings; cookie notice; cookie preferences; manage cookies; accept; accept all
  accept all cookies; reject all; ad choices; adchoices; about our ads; do not sell my personal information
  do not sell or share my personal information; california notice; accessibility; accessibility help; accessibility statement
  contact; contact us; about; about us; help; help center; help centre; faq; faqs; careers; jobs; work for us; advertise
  advertise with us; site map; sitemap; rss; rss feed; feedback; newsletters; newsletter; podcasts; e-paper; epaper
  download the app; download our app; get the app; apps; edition; choose your edition; language; english; dark mode
  next; previous; prev; next article; previous article; next story; previous story; continue; load more; show more; see more
  view all; see all; more; less; show less; expand; collapse; open menu; close menu; toggle menu; main menu; navigation
  complaints; corrections; editorial standards; editorial guidelines; code of conduct; securedrop; modern slavery act
  all rights reserved; view in browser; view this email in your browser; unsubscribe; manage preferences; forwarded this email
`);

/** `Home`, `Privacy Policy | Terms of Use`, `News > World > Asia`. */
export const menu: LineRule = {
  name: "menu",
  reason: "it leads to other parts of the site",
  matches: ({ text, folded }) =>
    menuItems.has(folded) || (text.length <= 240 && !/[.!?]$/u.test(text) && isMenuRow(text)),
};

/** Two or more short items with signs between them. */
function isMenuRow(text: string): boolean {
  const items = text.split(/\s[|•·>›»/]\s|\s?[|›»]\s?/u).map((item) => item.trim());
  if (items.length < 2) return false;
  const known = items.filter((item) => menuItems.has(item.toLowerCase())).length;
  const isShort = items.every((item) => wordsOf(item).length <= 3);
  return known >= 1
    ? items.every((item) => wordsOf(item).length <= 5)
    : items.length >= 3 && isShort;
}

const byUsing = ["by continuing", "by using", "by clicking", "by browsing"];

/** The cookie notice and the law's small print around it. */
export const cookieNotice: LineRule = {
  name: "cookie notice",
  reason: "it asks for consent on behalf of the site",
  matches: ({ folded, isReported }) =>
    !isReported &&
    hasAny(folded, ["cookie", "privacy", ...byUsing, "agree to", "recaptcha"]) &&
    /\b(?:we|our (?:web)?site|this (?:web)?site)(?: and our (?:\d+ )?partners)? (?:may )?uses? cookies\b|\b(?:your|our) (?:cookie|privacy) (?:policy|settings|preferences|notice|choices)\b|^(?:please )?(?:accept|reject|manage|allow) (?:all |our |optional )?cookies\b|^by (?:continuing|using|clicking|browsing)\b.{0,200}\b(?:agree|consent|accept)\b|\bagree to (?:our|the) terms\b|\bthis site is protected by recaptcha\b/u.test(
      folded,
    ),
};

/** `5 min read`, `02:13`, `Listen to this article`. */
export const readingAid: LineRule = {
  name: "reading aid",
  reason: "it tells how to read, hear or see the page",
  matches: ({ folded }) =>
    folded.length <= 80 &&
    /^(?:(?:reading time:? ?)?\d{1,3}[ -]?min(?:ute)?s?(?: read| to read)?(?: ago)?|\d{1,3} (?:hours?|hrs?|days?) ago|estimated read(?:ing)? time.{0,20}|listen(?: to (?:this )?(?:article|story))?(?: \d{1,3} min(?:ute)?s?)?|play(?: video| audio| now)?|watch(?: video| now)?|pause|mute|unmute|(?:text|font) size.{0,20}|view (?:image|gallery|photos?)(?: in full ?screen)?|open image in gallery|enlarge(?: image| this image)?|(?:show|hide) (?:caption|all updates)|toggle caption|image|photo|video|gallery|\d{1,3} (?:of|\/) \d{1,3}|caption settings dialog|add as preferred (?:source )?on google|this article is more than \d+ (?:years?|months?) old|listen duration.{0,20}|views?:? [\d,.]+k?|[\d,.]+k? views?|(?:article|content) (?:summary|tools))$/u.test(
      folded,
    ),
};

/** `4:15 p.m.`, `06.49 BST`: above an entry of a live page. */
export const timeStamp: LineRule = {
  name: "time stamp",
  reason: "it says when an entry of a live page was written",
  matches: ({ text }) =>
    text.length <= 40 &&
    /^(?:updated?:? )?\d{1,2}[:.]\d{2}/iu.test(text) &&
    /^(?:updated?:? )?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:\p{Lu}{2,5}|GMT[+-]\d{1,2}|local(?: time)?)\)?)?(?: \(\d{1,2}[:.]\d{2} \p{Lu}{3,4}\))?$/iu.test(
      text,
    ),
};

/** `© 2025 The Harbour Post Ltd. All rights reserved.` */
export const copyrightLine: LineRule = {
  name: "copyright line",
  reason: "it says who owns the page",
  matches: ({ text, folded }) =>
    isCopyright(text) || (hasAny(folded, ofOwners) && ownsPage(folded)),
};

/** Parts of words without which nobody says that the page is theirs. */
const ofOwners = [
  " reserved",
  "may not be",
  "unauthori",
  "public domain",
  "available under",
  "licen",
  "registered",
  "published",
  "owned",
];

const ownsPage = (folded: string): boolean =>
  /\ball rights (?:are )?reserved\b/u.test(folded) ||
  /\bmay not be (?:re)?(?:published|broadcast|produced|written|distributed|printed)\b.{0,120}\b(?:permission|consent|redistributed|authori[sz])|^unauthori[sz]ed (?:reproduction|copying|use|redistribution)\b/u.test(
    folded,
  ) ||
  /(?:^|\. )(?:all |the )?(?:content|material|text)s?\b.{0,60}\b(?:in the public domain|available under the)\b|\b(?:creative commons|open government) licen[cs]e\b.{0,60}$/u.test(
    folded,
  ) ||
  /\bregistered in (?:england|scotland|ireland|wales|northern ireland)\b(?:.{0,60}\d{5}|$)|^registered in (?:england|scotland|ireland)\b|^(?:published|owned) (?:and distributed )?by .{2,80}\b(?:ltd|limited|llc|inc|plc|gmbh|group)$/u.test(
    folded,
  );

/** `Harbour Post © 2025`: the owner before the sign. */
export const ownerBefore =
  /^(?!(?:Copyright|Content|Text|All)\b|COPYRIGHT)(\p{Lu}[\p{L}\p{N} '’&.-]{2,60}?) ?© ?\d{4}\b/u;

/** How far into a notice its sign ends, at most, in code units. */
const copyrightReach = 30;

/** True for a line that starts as a notice of copyright does, with its sign or its year. */
export const isCopyright = (text: string): boolean =>
  (text.includes("©") && ownerBefore.test(text.slice(0, 120))) ||
  (/[©ⓒ]|\(c\)/iu.test(text.slice(0, copyrightReach)) &&
    /^[^\p{L}\p{N}©ⓒ(]{0,4}(?:copyright |content )?(?:[©ⓒ]|\(c\) ?(?:copyright )?(?=\d{4}))/iu.test(
      text,
    )) ||
  /^(?:(?:content|text|all content) )?copyright:? (?:\(c\)|©|\d{4}|by\b|notice\b)/iu.test(text);
