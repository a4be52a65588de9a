import { type Span, slice } from "../language/span.ts";
import type { AnswerType } from "./question/question.ts";

/**
 * Whether a sentence can hold what is asked for: a time, a place, a number, a person, a reason. A
 * surface test that errs on the side of yes. Linear.
 */
export function holdsAnswerType(type: AnswerType, text: string, span: Span): boolean {
  if (type === "anything") return true;
  const sentence = slice(text, span);
  return type === "number" ? holdsNumber(sentence) : patterns[type].test(sentence);
}

/** True for a text with a number in figures or words; years and days of a month count nothing. */
function holdsNumber(text: string): boolean {
  for (const { 0: figures, index } of text.matchAll(/\d+(?:[.,:]\d+)*/gu)) {
    if (/^(?:19|20)\d\d$/u.test(figures)) continue;
    const before = text.slice(Math.max(0, index - 12), index);
    const after = text.slice(index + figures.length, index + figures.length + 14);
    if (!monthBefore.test(before) && !monthAfter.test(after)) return true;
  }
  return numberWords.test(text);
}

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const numberWordList =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?";
/** Currencies by name (ISO 4217), by symbol, and by the letters that papers print before a sum. */
const currency =
  "dollars?|pounds?|euros?|cents?|pence|shillings?|rupees?|naira|rand|yen|yuan|renminbi|pesos?|reais|soles|crowns?|bol[ií]var\\p{L}*|francs?|kron\\p{L}+|kroner|koruna\\p{L}*|zlot\\p{L}+|forints?|lei|leva|lira|rubles?|roubles?|hryvni\\p{L}+|dinars?|dirhams?|riyals?|rials?|shekels?|won|baht|ringgit|rupiah|dong|taka|cedis?|birr|kwacha|crore|lakh";
/** What millions are of where they are no money. */
const counted =
  "(?:people|persons|men|women|children|voters?|votes|users|passengers|visitors|residents|refugees|homes|jobs|years?|tonn?es?|tons?|barrels?|acres?|hectares?|litres?|liters?|miles?|kilomet|met(?:re|er)s?|doses|copies|cases|workers|members|others?|more|and|in|of|to|on|at|by)\\b";
const moneySign =
  "(?:A|C|US|HK|NZ|NT|R)?[$](?:A|C|US)?|[£€¥₹₦₩₽₺₴₱]|\\b(?:Rs|Sh|KSh|USh|TSh|R|Kč|Ft|zł|Rp|RM|CHF|kr|EUR|USD|GBP)\\.?";
const lengthUnit =
  "kilomet\\p{L}+|(?:centi|milli)?met(?:re|er)s?|[kcm]?m\\b|miles?|feet|foot|ft|inch(?:es)?|yards?";
const unit = `${currency}|${lengthUnit}|acres?|hectares?|tonn?es?|tons?|kilos?|kilogram\\p{L}*|kg|lit(?:re|er)s?|barrels?|megawatts?|degrees?|points?|times|mph|km\\/h`;
const monthBefore = new RegExp(`${month}.? $`, "u");
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?,? ${month}`, "u");
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|once|twice|none|no|nobody|both|pair|couple|twins|triplets|several|scores)\b|\bone (?!of\b|another\b|by\b|day\b|that\b|who\b)\p{Ll}{3,}|\b(?:a|an|one) (?:day|week|month|year|hour|minute|second|third|quarter|dozen|hundred|thousand|million|billion|single)\b/iu;

/**
 * After Li and Roth (2002), "Learning Question Classifiers", the coarse classes that a question word
 * decides; the words for times after TIMEX3.
 */
const patterns: Readonly<Record<Exclude<AnswerType, "anything" | "number">, RegExp>> = {
  time: new RegExp(
    `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${month}\\b|(?:in|since|from|by|until|of|around|about) [12]\\d{3}\\b|(?:19|20)\\d\\d\\b|\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\b)|yesterday|today|tomorrow|tonight|midnight|noon|dawn|dusk|(?:last|this|next|earlier|later|previous) (?:\\w+ )?(?:week|month|year|night|morning|evening|weekend|summer|winter|spring|autumn|fall|decade|century|day|season|term)|(?:earlier|later|early|late) (?:in|on|that|the)\\b|(?:within|in|for|after) (?:about |nearly |the )?(?:\\d+|${numberWordList}|an?|few|several) (?:\\w+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|fortnight)|(?:days?|weeks?|months?|years?|hours?|minutes?) (?:ago|earlier|later|before|after)|since|until|never)`,
    "u",
  ),
  clock: new RegExp(
    `\\b(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m|h)\\b|\\d{1,2}:\\d\\d|(?:\\d{1,2}|one|${numberWordList}) o[\u2019']clock|(?:at|until|before|after|by|since|from|past|to) (?:about |around |nearly |half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\\d{4} (?:GMT|hours|local)|(?:at|by|until|till|from|to|before|after|around|about) \\d{1,2}\\.\\d\\d|midnight|noon|midday|dawn|dusk|sunrise|sunset|daybreak|overnight|early|morning|afternoon|evening|night)\\b`,
    "iu",
  ),
  place:
    /\b(?:in|at|to|from|near|outside|inside|across|off|on|via|through|toward|towards|around|into) (?:the |a |an |his |her |its |their )?(?:[\p{L}-]{1,40} ){0,3}?(?:\p{Lu}[\p{L}.-]{1,40}|(?:restaurant|hotel|airport|hospital|school|campus|border|coast|town|village|city|capital|home|house|store|shop|market|church|cathedral|mosque|temple|station|stadium|court|prison|river|bridge|street|square|park|farm|factory|port|harbour|harbor|beach|island|room|hall|yard|garage|cellar|kitchen|office|shelter|tent|camp|hut|barn|field|forest|lake|valley|mountain|road|roof|building|museum|theatre|theater|club|pub|bar|café|cafe|studio|warehouse|plant|mine|base|barracks|embassy|palace|castle|tower)s?\b)/u,
  money: new RegExp(
    `(?:${moneySign})\\s?\\d|(?<![\\d.,])\\d[\\d.,]{0,15}(?:[\\s-]?(?:m|bn|million|billion|trillion|thousand|lakh|crore))?[\\s-]?(?:${currency})\\b|\\b(?:${numberWordList}|an?|one)[\\s-](?:(?:hundred|thousand|million|billion)[\\s-])?(?:${currency})\\b|\\b(?:${numberWordList}) of (?:${currency})\\b|(?<![\\d.,])\\d[\\d.,]{0,12} ?(?:m|bn|mn|tn)\\b|\\d (?:million|billion|trillion) (?!${counted})\\p{Ll}{3,}|\\b\\p{Lu}{3} ?\\d|\\b(?:free of charge|for free)\\b`,
    "u",
  ),
  share: new RegExp(
    `\\d ?%|\\bper ?cent\\b|\\b(?:half|quarter|third|fifth|tenth|majority|(?:one|two|three|four|${numberWordList}) (?:in|out of|of) (?:one|${numberWordList}|\\d+))\\b|\\b(?:third|quarter|fifth)s\\b`,
    "iu",
  ),
  length: new RegExp(
    `(?<![\\d.,$£€¥₹]\\s?)\\d[\\d.,]{0,15}[\\s-]?(?:${lengthUnit}|degrees?|points?|per ?cent|%|°)|\\b(?:${numberWordList}|an?|one|half)[\\s-](?:hundred |thousand )?(?:a )?(?:${lengthUnit}|degrees?|points?|per ?cent)\\b`,
    "iu",
  ),
  speed:
    /\d ?(?:mph|kph|km\/h|kmh|m\/s|knots?)\b|\b(?:kilomet\p{L}+|miles?|met(?:re|er)s?|km|feet|knots?) (?:per|an|a) (?:hour|second|minute|day)\b|\b(?:knots|speed of|times (?:faster|slower))\b/iu,
  amount: new RegExp(
    `(?:${moneySign})\\s?\\d|(?<![\\d.,])\\d[\\d.,]{0,15}[\\s-]?(?:%|per ?cent\\b|[mb]n\\b|million|billion|trillion|${unit})|\\b(?:${numberWordList})[\\s-](?:per ?cent\\b|million|billion|${unit})|\\b(?:half|double|twice|a (?:third|quarter|fifth|dollar|pound|euro))\\b`,
    "iu",
  ),
  duration: new RegExp(
    `(?:\\d|\\b(?:${numberWordList}|an?|one|several|few|half)\\b)[\\w.,-]{0,12}[\\s-](?:[\\w-]{1,20} )?(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur|time)|\\b(?:aged?|once|twice|daily|weekly|monthly|yearly|annually|permanent(?:ly)?|forever)\\b|, \\d{1,3},`,
    "iu",
  ),
  person:
    /\p{Lu}[\p{L}.'\u2019-]{1,40} (?:\p{Lu}|[a-z]{1,3} \p{Lu})|(?<=[a-z,;] )(?:\p{Lu}\p{Ll}+)|\b(?:official|minister|spokes\p{L}+|president|police|analyst|expert|leader|witness)/u,
  reason:
    /\b(?:because|due to|since|so that|in order to|as a result|owing to|thanks to|therefore|after|amid|over|for fear|in response|caused|led to|prompted|triggered|sparked|driven|blamed?|reasons?|aimed at|to \p{Ll}+|why|given|worried|concern(?:s|ed)?|fears?|dismay|anger|citing|saying|despite|on (?:the )?(?:advice|orders|grounds|instructions) of|for (?:lack|want|fear|maintenance|repairs|safety|security))\b/iu,
};
