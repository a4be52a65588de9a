import { withoutQuotes, wordsOf } from "../layout/plain-text.ts";
import { addressesReader, hasAny, isReported, type LineRule } from "./line-rule.ts";

/** What a paper asks its reader to do for it. */
const asking =
  "(?:tell|let|send|share|write|text|sms|whatsapp|message|call|ring|phone|e-?mail|contact|get in touch|get involved|have your say|join|follow|listen|download|visit|click|subscribe|sign up|log in|advertise|submit|upload|report|see)";

/** The paper itself, or a way to it. */
const desk =
  "(?:us|our|me|comments?|newsdesk|news ?room|editors?|newspaper|website|app|stor(?:y|ies)|views?|photos?|pictures|videos?|tips?|whatsapp|hotline|newsletters?|podcasts?|page)";

/** A question to the reader: `Were you there?`, `Got a picture of the flood?`, `Know more?`. */
const question =
  /^(?:are|were|did|do|have|can|could|would|is|has|want|know|got|seen|spotted|enjoyed?|like|liked|love|what do you|what are your|how do you|who do you|which)\b[^?]{0,160}\?/iu;
const asks = new RegExp(
  `^(?:please )?${asking}\\b[^.!?]{0,160}?(?:\\b${desk}\\b|@|\\+?\\d[\\d ()-]{3,})`,
  "iu",
);
const number = /(?:^|[^\p{L}\d.,])\+?\d[\d ()-]{3,20}\d\b/u;
const ofPrices = /^(?:each |all )?(?:text|sms|call|message|line)/iu;
const prices =
  /^(?:each |all )?(?:texts?|sms(?:es)?|calls?|messages?|lines?)\b.{0,30}\b(?:costs?|(?:is|are|be) charged)\b.{0,20}(?:\d|\b(?:standard|network|normal|local) (?:\p{L}+ )?rates?\b)/iu;

/** `Tell us in the comments`, `Text FLOOD to 60974`, `Got a story? Call the newsdesk on …`. */
export const readerPrompt: LineRule = {
  name: "reader prompt",
  reason: "it asks the reader to write, call or send something to the paper",
  matches: ({ text, isQuoting }) => {
    if (text.length > 500 || isQuoting) return false;
    const own = withoutQuotes(text);
    if (isReported(own)) return false;
    const rest = behindQuestions(own);
    if (rest !== own && rest !== "" && asks.test(rest)) return true;
    if (ofPrices.test(own) && prices.test(own) && wordsOf(own).length <= 14) return true;
    const speaks = addressesReader(own);
    if (/^(?:text|sms|whatsapp|message)\b/iu.test(own) && number.test(own)) return speaks;
    return (
      /^(?:please |kindly )?(?:tell us|let us know|write to us|get in touch|get involved|send (?:us|in your|your)|share your|have your say|talk to us|contact us|e-?mail us|call us)\b/iu.test(
        own,
      ) && wordsOf(own).length <= 40
    );
  },
};

const mostQuestions = 3;

/** What follows the questions to the reader that a line begins with. */
function behindQuestions(line: string): string {
  let rest = line;
  for (let times = 0; times < mostQuestions; times += 1) {
    const asked = question.exec(rest);
    if (asked === null) break;
    rest = rest.slice(asked[0].length).trim();
  }
  return rest;
}

const money =
  "(?:[£$€₹¥₦R]|[A-Z]{1,3}\\$|Rs\\.?|KSh|KES|USD|EUR|GBP)\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:p|cents?|euros?|dollars|pounds|rupees|shillings)";
const period =
  "(?:an?|per|/|each|every) ?(?:day|week|month|year|edition|issue)|(?:weekly|monthly|annually)";
/** An imperative of selling, at a price for a time: `…, upgrade for £7 a month`. */
const selling = new RegExp(
  `(?:^|[:.!?,–—-]\\s)(?:please )?(?:subscribe|support|upgrade|join|get|try|enjoy|unlock|become|donate|go premium)\\b[^.!?]{0,80}?(?:${money})\\s?(?:${period})(?![\\p{L}\\p{N}])`,
  "iu",
);
const counted =
  /\byou(?:['’]ve| have) (?:just )?(?:read|reached|used|viewed|hit|run out of)\b.{0,30}\b(?:\d+ (?:\p{L}+ )?(?:articles?|stories)\b.{0,30}$|(?:article |free |monthly )limit\b|free (?:articles|stories)\b)|\byou(?:['’]re| are) (?:on|using|reading) (?:our|the|a) free\b|\bplus unlimited (?:digital )?access\b|\bsubscribers? (?:get|receive|enjoy|save) (?:a |an |up to )?(?:free|exclusive|\d|[£$€])/iu;

/** Parts of words without which nothing is counted. */
const ofCounting = ["you've", "you have", "you're", "you are", "unlimited", "subscriber"];
/** An imperative of selling with a figure behind it. */
const ofSelling =
  /\b(?:subscribe|support|upgrade|join|get|try|enjoy|unlock|become|donate|go premium)\b[^!?]{0,120}\d/iu;

/** `Subscribe from €1.50 a week`, `You've read 3 articles this month`. */
export const offerPrompt: LineRule = {
  name: "subscription prompt",
  reason: "it sells access to the page at a price, or counts what was read",
  matches: ({ text, folded, isReported, isQuoting }) =>
    text.length <= 400 &&
    !isReported &&
    !isQuoting &&
    ((hasAny(folded, ofCounting) && counted.test(text)) ||
      (ofSelling.test(text) && selling.test(text))),
};

const offered =
  /^(?:[^.!?]{3,60}\? )?(?:get|receive|join|try|read|sign up (?:for|to)|subscribe to|catch up|listen to|follow|never miss|don['’]t miss)\b.{0,120}\b(?:newsletters?|(?:\p{L}+ )?letter|briefing|digest|round-?up|bulletin|e-?mails?|podcasts?|alerts?|app|channel)\b.{0,80}\b(?:free|every|each|daily|weekly|wherever|available|now|here|on the go|top stories)\b/iu;
const mailing =
  /^(?:if someone sent you|forwarded to you\b|you(?:['’]re| are) (?:getting|receiving|subscribed|on our|signed up)|(?:don['’]t|never) miss (?:out|an?|our|the)\b.{0,60}\b(?:news|stor(?:y|ies)|headlines?|updates?|information|edition)\b|(?:stay|keep) (?:up[- ]to[- ]date|updated|posted|connected|tuned|informed|in the know|ahead|in the loop)\b[^,]{0,100}$|(?:please )?(?:sign up|subscribe|register) (?:to|for|now|here|today|free)\b|[^.!?]{0,80}[.!?] click here\b|having trouble (?:reading|viewing)|(?:click )?join (?:our|the) .{0,40}\b(?:whatsapp|telegram)\b|get (?:your )?.{0,20}\bnews on the go\b)/iu;

/** What can be offered, without which nothing is. */
const ofOffers =
  /\b(?:newsletters?|letter|briefing|digest|round-?up|bulletin|e-?mails?|podcasts?|alerts?|app|channel)\b/iu;
/** How a line begins that may speak of a mail, or what is in it. */
const ofMailing =
  /^(?:if someone|forwarded|you|don|never|stay|keep|please|sign up|subscribe|register|having trouble|click|join|get )|[.!?] click here\b/iu;

/** `Get the weekend letter, free, every Friday`, `You are getting this because …`. */
export const mailPrompt: LineRule = {
  name: "newsletter box",
  reason: "it offers a newsletter, a podcast or alerts, or speaks of the mail it stands in",
  matches: ({ text, isReported, isQuoting }) =>
    text.length <= 300 &&
    !isReported &&
    !isQuoting &&
    ((ofMailing.test(text) && mailing.test(text)) ||
      (ofOffers.test(text) &&
        offered.test(text) &&
        !/^(?:read|follow) (?!our|the \p{Lu})/iu.test(text))),
};

/** `Join the conversation`, house rules of a forum, `COMMENTS (0) Be the first to comment`. */
export const forumPrompt: LineRule = {
  name: "comment prompt",
  reason: "it opens or polices the readers' comments",
  matches: ({ text, folded, isReported, isQuoting }) =>
    text.length <= 500 &&
    !isReported &&
    !isQuoting &&
    hasAny(folded, ["comment", "forum", "discussion", "debate"]) &&
    (/^(?:\d+ )?comments? ?(?:\(\d+\)|\d+)? (?:\| )?(?:be the first|log in|sign in|join|view|post|add|newest)\b/u.test(
      folded,
    ) ||
      /^(?:please )?(?:keep|make sure) (?:your )?comments\b|\bcomments? (?:may|will) (?:take|be (?:moderated|removed|deleted|edited))\b|\bcomments? .{0,40}\b(?:house rules|community (?:guidelines|standards)|moderat(?:ed|ion|ors?))\b|\b(?:lively|civil|respectful) .{0,20}\b(?:forum|discussion|debate)\b.{0,60}$|^comment (?:guidelines|policy|rules)\b/u.test(
        folded,
      ) ||
      (/\bcomment(?:ing)?\b.{0,60}\b(?:subscribers?|members|registered)\b/u.test(folded) &&
        addressesReader(text))),
};
