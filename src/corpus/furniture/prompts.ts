import { phrases } from "../../language/phrases.ts";
import { wordsOf } from "../layout/plain-text.ts";
import { looksLikeOutlet } from "../outlets/outlet-name.ts";
import { addressesReader, hasAny, type LineRule } from "./line-rule.ts";

const networks =
  "(?:facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|telegram|pinterest|messenger|instagram|threads|bluesky|tiktok|youtube|mastodon|google news|flipboard|viber|sms|wechat|weibo|line)";
const networkRow = new RegExp(
  `^(?:(?:share|tweet|post|pin|print|save|copy link|copy|link|\\+|${networks})[ ,|/:]{0,3}){1,12}$`,
  "u",
);
const following = new RegExp(
  `^(?:(?:follow|like|find|join) (?:us|me|him|her|them|the author|@?[\\w' .-]{1,60}?) on ${networks}|follow (?:us|@\\w{2,30}|the author)$|connect with (?:us|me)\\b)`,
  "u",
);

/** `Share post:`, `Facebook Twitter WhatsApp`, `Follow us on X`. */
export const sharePrompt: LineRule = {
  name: "share prompt",
  reason: "it asks the reader to pass the page on",
  matches: ({ folded, isReported }) =>
    networkRow.test(folded) ||
    following.test(folded) ||
    (/^(?:(?:please |kindly |click (?:here )?to )?(?:share|tweet|e-?mail|print|bookmark|save) (?:this|the|on|via|with|to|post|article|story|full article|options?|link|it)\b(?! (?:price|market))|copy (?:this )?link|sharing options|share$|gift this article|give this article)/u.test(
      folded,
    ) &&
      wordsOf(folded).length <= 9 &&
      !isReported &&
      !/\b(?:price|stock|market)s?\b/u.test(folded)),
};

/** `Leave a Reply`, `12 comments`, `Please log in to comment`. */
export const commentPrompt: LineRule = {
  name: "comment prompt",
  reason: "it belongs to the readers' comments",
  matches: ({ folded, isQuoting }) =>
    !isQuoting &&
    (/^(?:(?:view|show|hide|see|read|load|all|post|add) )*(?:all |the )?(?:\(?\d[\d,]*\)? )?(?:community |reader |user )?comments?(?: ?\(?\d[\d,]*\)?| section| policy| guidelines)?$/u.test(
      folded,
    ) ||
      /^comments? ?[-–—:|]/u.test(folded) ||
      /^(?:leave|post|write|add|submit|cancel) (?:a |your |us a )?(?:reply|comment|comments|response)\b.{0,40}$/u.test(
        folded,
      ) ||
      /^(?:join|start) the (?:conversation|discussion|debate)\b/u.test(folded) ||
      /^be the first to (?:comment|reply|share|react)\b/u.test(folded) ||
      /^(?:please |you (?:must|need to|have to) )?(?:be )?(?:log|sign|logged|signed|register|registered|subscribe)(?: |-)?(?:in|up)?\b.{0,60}\bto (?:post|leave|write|join|make|add|comment|reply)\b/u.test(
        folded,
      ) ||
      /^please\b.{0,80}\bcomments?\b/u.test(folded) ||
      /^comments? (?:are|is|have been|has been|on this \w+ are) (?:now )?(?:closed|disabled|moderated|turned off|off|welcome|subject to)\b/u.test(
        folded,
      ) ||
      /^your e-?mail address will not be published\b|^required fields are marked\b|^save my name, e-?mail\b|^this site uses akismet\b|^(?:most )?(?:newest|oldest|recommended) comments?$|^what do you think\b.{0,80}\bcomments?\b|^(?:have your say|what are your thoughts|tell us what you think|let us know)\b.{0,60}$|^(?:reply|report comment|sort by|newest first|oldest first)$/u.test(
        folded,
      )),
};

/** `Sign up for our morning newsletter`, `Delivered to your inbox`. */
export const newsletterBox: LineRule = {
  name: "newsletter box",
  reason: "it offers a newsletter or alerts",
  matches: ({ folded, isReported }) =>
    !isReported &&
    (/^(?:please )?(?:sign up|signup|subscribe|register|join|get|receive|enter|want|keep|stay|start your day|never miss|thanks?(?: you)?(?: for)?|by (?:signing|subscribing|entering|submitting|clicking))\b.{0,200}\b(?:newsletters?|briefing|e-?mail alerts?|news alerts|breaking news alerts|inbox|e-?mail address|mailing list|whatsapp channel|telegram channel|push notifications)\b/u.test(
      folded,
    ) ||
      (hasAny(folded, ["to your ", "inbox", "unsubscribe", "forwarded", "receiving"]) &&
        /\b(?:straight|direct|directly|delivered|sent) (?:in)?to your (?:inbox|e-?mail|phone|device)\b|\bin your inbox\b|\bunsubscribe (?:at any time|anytime|here)\b|^forwarded this (?:e-?mail|newsletter)\b|^you(?: are|'re) receiving this\b/u.test(
          folded,
        )) ||
      /^(?:(?:our|the) )?(?:free )?(?:daily |weekly |morning |evening )?(?:newsletter|e-?mail) (?:sign-?up|signup|subscription)$|^(?:enter )?your e-?mail(?: address)?$|^e-?mail address$/u.test(
        folded,
      )),
};

/** `Already a subscriber? Log in`, `This article is for subscribers`. */
export const subscriptionPrompt: LineRule = {
  name: "subscription prompt",
  reason: "it sells access to the page",
  matches: ({ folded, isReported }) =>
    !isReported &&
    (/^(?:already (?:a |an |have an? )?(?:subscrib|member|registered|account|signed)|(?:to |please )?(?:continue|keep) reading\b|subscribe (?:now|today|here|to|for|from|and)\b|this (?:article|story|content|post|page) is (?:only |free |exclusively )*(?:for|available (?:only )?to|exclusive to|reserved for)\b.{0,40}\b(?:subscribers?|members?|users)|start your (?:free )?trial\b|create (?:an|a|your) (?:free )?account\b|(?:get|enjoy) (?:unlimited|full|digital|all[- ]access|complete) (?:digital )?access\b|subscribers? only|subscriber[- ]only|for subscribers|premium (?:content|article)|(?:log|sign) in or (?:register|subscribe|create)\b|(?:register|sign up) (?:now|today|here|for free)\b|unlock (?:this|the full|unlimited|all)\b|cancel any ?time\b|choose (?:a|your) (?:plan|subscription)\b)/u.test(
      folded,
    ) ||
      (folded.includes("free article") &&
        /\byou(?: have|'ve)\b.{0,40}\bfree articles?\b|\bfree articles? (?:left|remaining)\b/u.test(
          folded,
        ))),
};

const imperative =
  /^(?:please )?(?:support|back|become|be (?:a|an|part)|join|donate|help|give|contribute|consider|fund|buy|order|pre-?order|download|get|pick up|grab|make|chip in|stand|invest in|power|keep|install|shop)\b/u;
const trade =
  /\b(?:journalis[mt]s?|newsrooms?|newspapers?|(?:independent|local|fearless|quality) (?:media|news|reporting)|members?(?:hip)?|supporters?|subscribers?|subscriptions?|donat(?:e|es|ion|ions)|contribut(?:e|ion|ions)|readers|patrons?|(?:the|our) (?:[\p{L}']+ ){0,2}app|print edition|(?:your|a) copy|from as little as|paywall)\b/u;
const plea =
  /\b(?:our journalis[mt]s?|our newsroom|our readers|our members(?:hip)?|our supporters|our subscribers|readers like you|your (?:support|contribution|donation|membership|subscription|gift|generosity)|if you (?:value|enjoy|enjoyed|like|liked|appreciate|believe in|found) (?:our|this|what|reading)|you can (?:help|support)|tax[- ]deductible (?:donation|gift|contribution)|chip in|pre-?order(?:ing)?|(?:we|we're|we are) (?:a )?(?:reader|member|community)[- ](?:funded|supported|owned|powered)|help us (?:keep|continue|stay|fund|hold|bring|tell)|keep (?:our|this) \w+ free)\b/u;

const app =
  /^(?:get|download|install|try|read|follow|listen)\b.{0,120}\bapp\b.{0,30}\b(?:ios|iphone|ipad|android|app store|google play)\b/u;

const bareAppeals = phrases(`
  donate; donate now; donate today; support us; support our work; make a donation; give now; one-time
  become a member; become a supporter; become a subscriber; monthly; annually; buy us a coffee; ways to give; why donate
`);
const button =
  /^(?:support|become an?) (?:the )?[\p{L}\p{N} .'&-]{3,50}(?:→|\b(?:member|supporter|subscriber|patron))$/iu;
const isButton = (text: string): boolean =>
  /^(?:support|become an?) /iu.test(text) && button.test(text);

/** `Support independent journalism`, `Become a member`, `Your contribution keeps us free`. */
export const appeal: LineRule = {
  name: "appeal",
  reason: "it asks the reader for money or membership",
  matches: ({ text, folded, isReported, isQuoting }) => {
    if (bareAppeals.has(folded) || isButton(text) || namesOutlet(text)) return true;
    if (isReported || isQuoting || text.includes("''")) return false;
    const isShort = wordsOf(folded).length <= 9;
    if (app.test(folded)) return true;
    const asks = imperative.test(folded) && trade.test(folded) && wordsOf(folded).length <= 60;
    if (asks && isShort) return true;
    return addressesReader(text) && (asks || plea.test(folded));
  },
};

/** `Support The Harbour Post` and nothing more. */
function namesOutlet(text: string): boolean {
  const name =
    /^(?:Support|Subscribe to|Join|Donate to|Back) (\p{Lu}.{4,60}|the \p{Lu}.{4,60})$/u.exec(
      text,
    )?.[1];
  return name !== undefined && looksLikeOutlet(name.replace(/[→!.\s]+$/u, ""));
}
