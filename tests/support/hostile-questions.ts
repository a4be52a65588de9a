/** A text that a member may send to keep the bot busy or to break what it shows. */
export interface HostileQuestion {
  readonly what: string;
  readonly text: string;
}

/** More than any option of Discord's holds. */
const longest = 6_000;

const fill = (piece: string, length = longest): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const words =
  "what did the mayor of the harbour say about the ferry when the strike of 2023 was over in China ";

/**
 * As hostile as questions get: a client that is not Discord's own ignores the bounds of an option, so
 * each is as long as Discord could ever deliver, or longer.
 */
export const hostileQuestions: readonly HostileQuestion[] = [
  { what: "6,000 characters of questions", text: fill(words) },
  {
    what: "300 different words",
    text: Array.from({ length: 300 }, (_, at) => `w${at.toString(36)}rd`).join(" "),
  },
  { what: "10,000 repeated words", text: "dam ".repeat(10_000) },
  { what: "1,500 repeated names", text: fill("Xi Jinping ") },
  { what: "one word of 6,000 letters", text: fill("a") },
  { what: "a word of syllables that never ends", text: fill("isation") },
  { what: "zalgo", text: fill(`w\u0301${"\u0316\u0337\u034f".repeat(12)}`) },
  { what: "right-to-left overrides", text: fill("\u202ewhat did \u2066Xi say\u2069 ") },
  { what: "control characters", text: fill("\u0000\u0007\u001b[31mwhat\u001b]0;x\u0007\r\n\t") },
  { what: "zero-width characters", text: fill("w\u200bh\u200da\u2060t\ufeff ") },
  { what: "a bomb for (a+)+$", text: `${fill("a")}!` },
  { what: "a bomb for (.*,)*", text: fill("a,") },
  { what: "a regular expression", text: fill("(a+)+$|[^]*(.*)*\\1{9,99}?") },
  { what: "brackets that never close", text: fill("[](") },
  { what: "markdown that never closes", text: fill("**__~~||`*_> # -# ") },
  { what: "a tower of block quotes", text: fill("> > > ") },
  { what: "code fences", text: fill("```\n") },
  { what: "mentions", text: fill("@everyone @here <@1> <@&2> <#3> </ask:4> <t:5:D> ") },
  { what: "addresses", text: fill("https://evil.example/a_b?c=[d](http://e.example) ") },
  { what: "quotation marks that never close", text: fill("“said \"who’ 'what ") },
  { what: "quotations of one word", text: fill('"dam" ') },
  { what: "commas and names", text: fill("Mr. A. B. C. Smith, Jr., of U.S., said: ") },
  { what: "figures", text: fill("1,000.50-3/4% $5bn 2023-04-01 ") },
  { what: "punctuation only", text: fill("?!.,;:-–—…'\"“”’()") },
  { what: "dashes only", text: fill("-") },
  { what: "full stops only", text: fill(".") },
  { what: "emoji only", text: fill("👩‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿🇨🇳") },
  { what: "lone surrogates", text: fill("\ud83d what \udc00\udc00") },
  { what: "white space only", text: fill(" \u00a0\u3000\n") },
  { what: "letters that grow when folded", text: fill("\ufdfa\u0390\u00df\ufb03") },
  { what: "Chinese", text: fill("習近平說了什麼") },
];
