import type { AnswerType } from "./question.ts";

/** What kind of thing a question asks for, from its folded words; the first rule that fits decides. */
export function findAnswerType(words: readonly string[]): AnswerType {
  const start = words.slice(0, 4).join(" ");
  return rules.find(({ pattern }) => pattern.test(start))?.type ?? "anything";
}

/** The question words of English (Quirk et al. 1985, §11.14 to 11.23) with the nouns that replace them. */
const rules: readonly { readonly type: AnswerType; readonly pattern: RegExp }[] = [
  {
    type: "duration",
    pattern: /^how (?:long|old|often|soon|many (?:times|days|weeks|months|years|hours|minutes))\b/u,
  },
  { type: "amount", pattern: /^how (?:much|far|big|large|high|tall|fast|deep|wide|heavy)\b/u },
  {
    type: "amount",
    pattern:
      /^(?:what|which) (?:is the |was the |are the )?(?:percentage|percent|price|cost|amount|rate)\b/u,
  },
  { type: "number", pattern: /^how many\b/u },
  {
    type: "number",
    pattern:
      /^(?:what|which) (?:is the |was the |are the )?(?:number|share|total|size|figure|toll)\b/u,
  },
  { type: "time", pattern: /^(?:when|since when|until when)\b/u },
  {
    type: "time",
    pattern:
      /^(?:what|which|on what|on which|in what|in which|at what) (?:is the |was the )?(?:day|date|year|month|week|time)\b/u,
  },
  { type: "place", pattern: /^(?:where|from where)\b/u },
  {
    type: "place",
    pattern:
      /^(?:what|which|in what|in which|at which|to which) (?:is the |was the )?(?:city|country|place|town|location|region|state|venue|village|province)\b/u,
  },
  { type: "reason", pattern: /^(?:why|how come)\b/u },
  {
    type: "reason",
    pattern:
      /^(?:what|for what) (?:caused|causes|cause|reason|reasons|made|led|prompted|is the reason|was the reason|was the cause|is behind)\b/u,
  },
  { type: "person", pattern: /^(?:who|whom|whose|to whom|with whom|by whom)\b/u },
];
