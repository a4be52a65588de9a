import fc from "fast-check";

/** Pieces that mean something to Discord, to a terminal or to a careless program. */
const traps = [
  "@everyone",
  "<@1>",
  "<@&2>",
  "<#3>",
  "</ask:4>",
  "<:e:5>",
  "<t:6:D>",
  "<id:home>",
  "[bank](http://evil.example)",
  "https://evil.example/a_b",
  "**",
  "__",
  "~~",
  "||",
  "`",
  "```",
  "> ",
  ">>> ",
  "# ",
  "-# ",
  "- ",
  "1. ",
  "\\",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u0000",
  "\u001b[31m",
  "\ud83d",
  "\udc00",
  "👩‍👩‍👧",
  "漢字",
  "e\u0301",
  "\n",
  "\n\n",
  "\u00a0",
  "\ufeff",
  "{U+202E}",
  "…",
  "“",
  "’",
] as const;

/** Words, traps and any characters at all, in any order. */
export const hostileText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...traps),
        fc.constantFrom("harbour", "said", "the", "port,", "shut.", " ", " "),
        fc.string({ unit: "binary", maxLength: 5 }),
      ),
      { maxLength },
    )
    .map((parts) => parts.join(""));

/** As above, and now and then very long. */
export const hostileLongText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: hostileText() },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileText(10), fc.integer({ min: 1, max: 400 }))
        .map(([text, times]) => text.repeat(times)),
    },
  );
