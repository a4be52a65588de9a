import { phrases } from "../../language/phrases.ts";
import { wordsOf } from "../layout/plain-text.ts";
import type { LineRule } from "./line-rule.ts";

const listHeadings = phrases(`
  more like this; related; related stories; related articles; related news; related content; related topics; related coverage
  related posts; related links; related reading; related video; related videos; you may also like; you might also like
  you may also be interested in; you might be interested in; recommended; recommended for you; recommended stories
  recommended articles; recommended reading; recommended videos; most read; most popular; most viewed; most shared; most commented
  popular now; popular stories; popular; trending; trending now; trending stories; top stories; top news; latest stories
  latest news; latest headlines; latest articles; latest posts; more stories; more news; more from this section; more from us
  more on this story; more on this; more on this topic; more on this subject; more in this section; more coverage; more headlines; more top stories
  editor's picks; editors' picks; editor's pick; editor's choice; must read; must reads; must-read; don't miss; in case you missed it; icymi; what to read next
  read next; up next; next up; also read; also in the news; also on the site; around the web; from around the web; from the web; from our partners
  in other news; elsewhere; see also; further reading; explore more; explore more on these topics; keep reading; discover more; paid stories; promoted stories
  sponsored stories; more for you; top picks; stories for you; read more on this topic; read more stories; other stories; other news; suggested stories; people also read; readers also liked
`);

/** `More like this`, `Related stories`: below it stand links to other articles. */
export const relatedHeading: LineRule = {
  name: "related heading",
  reason: "it heads a list of other articles",
  matches: ({ folded }) =>
    listHeadings.has(folded) ||
    (/^(?:more|latest) /u.test(folded) &&
      /^(?:more|latest) (?:from|on|in|about) \p{L}[\p{L} '’&.-]{1,50}$/u.test(folded) &&
      wordsOf(folded).length <= 6),
};

/** `Read more: …`, `WATCH: …`, `Click here for more`, `See full article`. */
export const readMore: LineRule = {
  name: "read more",
  reason: "it leads to another page",
  matches: ({ text, folded, isReported }) =>
    /^(?:read (?:more|also|next|this)|(?:also )?(?:in|inside) (?:this|the|today['’]?s|our next) (?:edition|issue|paper|section)|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular(?: now)?|also read|more to read|see also|(?:see|view) (?:full|original|more)|related(?: (?:stories|story|articles?|news|coverage|content|topics|links?|video))?|watch(?: (?:now|live|more|also|video))?|listen(?: (?:now|live|here))?|must[- ]read|don't miss|more on this(?: story)?|recommended(?: reading)?|in (?:pictures|photos)|read|more|explainer|tags?|topics?|filed under|categor(?:y|ies)|keywords|labels|in this (?:article|story))\s?[:|»›>]\s?\S/u.test(
      folded,
    ) ||
    (/^(?:→|▶|►|»|>>)\s?\S/u.test(text) && !/[.!?]$/u.test(text)) ||
    /^(?:READ MORE|Read more|Read More|ALSO READ|Also Read|Also read|READ ALSO|Read Also|Read also|SEE ALSO|See Also|See also|READ NEXT|Read next|Read Next)(?:[\s.:…→»›]{0,6}$|\s(?:about|on|here|at|from|in|of|stories|news)\b|\s[\p{Lu}“‘'"])/u.test(
      text,
    ) ||
    (!isReported &&
      ofElsewhere.test(folded) &&
      leadsElsewhere.test(folded) &&
      wordsOf(folded).length <= 30),
};

/** How a line begins that may lead elsewhere. */
const ofElsewhere =
  /^(?:click|tap|scan|swipe|for |visit|go |check out|head to|read|see|view|watch|continue|open|more |switch|return|back to|catch|get |follow|(?:this|the) (?:article|story|post|piece|report|column|essay)|hear|listen|live updates)/u;

const leadsElsewhere =
  /^(?:click|tap|scan|swipe) (?:here|on|the|to|through)\b|^(?:for (?:more|all|the latest|breaking)\b.{0,80}\b(?:visit|click|follow|see|go to|download|subscribe|check|tune in))|^(?:visit|go to|check out|head to) .{1,80}\b(?:for (?:more|the latest|all)|website|\w+\.(?:com|org|net|co|news))\b|^(?:read|see|view|watch|continue to|go to|open) (?:the )?(?:full|rest|original|whole|complete|entire|web)\b.{0,60}(?:\bhere|\barticle|\bstory|\breport|\bversion|\bpost|\binterview|\bvideo|\bsite|\bat .{1,40}|\bon .{1,40})$|^more (?:stories|articles|videos?|content|coverage|updates)\b.{0,60}$|^(?:go|switch|return|back) to (?:the )?(?:full|desktop|mobile|web|main|original|home)\b.{0,40}$|^continue reading\b|^(?:catch|get|follow) (?:all )?the latest\b|^get (?:more|the) (?:news|latest|stories)\b|^(?:(?:this|the) (?:article|story|post|piece|report|column|essay) (?:was |has been |is )?(?:originally |first )?(?:published|appeared|posted|republished|reprinted|produced|syndicated)\b)|^(?:read|watch|see|hear|listen to) (?:it |more |all |about it )?here$|^(?:catch up|watch live|watch now|live updates)\b.{0,80}$/u;
