import type { AnswerType } from "./question.ts";

/** What kind of thing a question asks for. */
export interface AskedFor {
  readonly type: AnswerType;
  /** True where nothing of another kind can answer; else the kind is only preferred. */
  readonly isRequired: boolean;
}

/** What kind of thing a question asks for, from its folded words; the first rule that fits decides. */
export function findAnswerType(words: readonly string[]): AskedFor {
  const text = words.join(" ");
  const rule = rules.find(({ pattern }) => pattern.test(text));
  if (rule !== undefined) return { type: rule.type, isRequired: requiredTypes.has(rule.type) };
  const attribute = words.slice(0, attributeReach).find((word) => attributeTypes.has(word));
  return { type: attributeTypes.get(attribute ?? "") ?? "anything", isRequired: false };
}

/**
 * True for a word that names the kind of thing asked for and that its figure alone expresses: "worth"
 * beside "a £38m deal", "people" beside "34 dead".
 */
export const standsFor = (folded: string, type: AnswerType): boolean =>
  attributeTypes.get(folded) === type ||
  (type === "number" && /^(?:people|persons)$/u.test(folded));

/** Kinds that are told by their form alone, so that a sentence without that form cannot answer. */
const requiredTypes: ReadonlySet<AnswerType> = new Set<AnswerType>([
  "clock",
  "number",
  "money",
  "share",
  "length",
  "speed",
  "amount",
  "duration",
]);

/** True for a kind of thing that a sentence shows by its form: a date, a number, a sum. */
export const isToldByForm = (type: AnswerType): boolean =>
  type === "time" || requiredTypes.has(type);

/** How far from the start a topic's own noun stands: "the exact size of the crowd". */
const attributeReach = 3;

/** Nouns and verbs for what a figure expresses (the frames of measure in FrameNet 1.7), with its kind. */
const attributeTypes: ReadonlyMap<string, AnswerType> = new Map(
  (
    [
      ["money", "price prices priced cost costs worth value valued money"],
      ["number", "number size capacity headcount"],
      ["share", "percentage percent percents proportion"],
      ["length", "height depth width distance"],
      ["duration", "age duration last lasted take took"],
      ["clock", "time"],
      ["time", "date"],
      ["reason", "reason reasons cause causes motive motives"],
      ["place", "venue location whereabouts"],
    ] as const
  ).flatMap(([type, list]) => list.split(" ").map((word): [string, AnswerType] => [word, type])),
);

/** What may stand between "what" and its noun. */
const be = "(?:is |was |are |were )?(?:the |its |his |her |their )?(?:exact |total |full |new )?";

/** Verbs by which a price, or anything else, changes: by how much need not be money. */
const change =
  "(?:rise|rises|rose|risen|fall|falls|fell|fallen|grow|grows|grew|grown|increase|increases|increased|decrease|decreases|decreased|drop|drops|dropped|climb|climbed|jump|jumped|change|changed|cut)\\b";

/** The question words of English (Quirk et al. 1985, §11.14 to 11.23) with the nouns that replace them. */
const rules: readonly { readonly type: AnswerType; readonly pattern: RegExp }[] = [
  {
    type: "duration",
    pattern: /^how (?:long|old|often|soon|many (?:days|weeks|months|years|hours|minutes))\b/u,
  },
  { type: "duration", pattern: /^how much (?:time|longer)\b/u },
  { type: "length", pattern: /^how (?:high|tall|deep|wide)\b/u },
  {
    type: "money",
    pattern: new RegExp(
      `^how much (?:money\\b|(?:do|does|did|is|are|was|were|will|would|has|have|had|can|could|should|must)\\b(?!.*\\b${change}).*\\b(?:costs?|worth|pay|pays|paid|spend|spent|earn|earns|earned|owe|owes|owed|fined?)\\b)`,
      "u",
    ),
  },
  { type: "speed", pattern: /^how fast\b|^(?:at )?what speed\b/u },
  { type: "amount", pattern: /^how (?:much|far|big|large|heavy)\b/u },
  {
    type: "money",
    pattern: new RegExp(
      `^(?:what|which) ${be}(?:share )?(?:price|cost|fee|fare|rent|salary|wage)\\b`,
      "u",
    ),
  },
  {
    type: "share",
    pattern: new RegExp(`^(?:what|which) ${be}(?:percentage|percent|proportion|share of)\\b`, "u"),
  },
  { type: "amount", pattern: new RegExp(`^(?:what|which) ${be}(?:amount|rate)\\b`, "u") },
  { type: "number", pattern: /^how many\b/u },
  {
    type: "number",
    pattern: new RegExp(
      `^(?:what|which) ${be}(?:number|total|size|toll|death toll|capacity|turnout)\\b`,
      "u",
    ),
  },
  {
    type: "duration",
    pattern: /^what time\b.*\b(?:win|won|run|ran|swim|swam|finish|finished|race|lap)\b/u,
  },
  { type: "time", pattern: /^(?:at )?what time of (?:year|day|night|month)\b/u },
  { type: "clock", pattern: /^(?:(?:at|by) )?(?:what|which) (?:time|hour)\b/u },
  { type: "time", pattern: /^(?:when|since when|until when)\b/u },
  {
    type: "time",
    pattern: new RegExp(
      `^(?:(?:on|in|at|by|until|since) )?(?:what|which) ${be}(?:day|date|year|month|week|time)\\b`,
      "u",
    ),
  },
  { type: "place", pattern: /^(?:where|from where)\b/u },
  {
    type: "place",
    pattern: new RegExp(
      `^(?:(?:in|at|to|from) )?(?:what|which) ${be}(?:city|country|place|town|location|region|state|venue|village|province)\\b`,
      "u",
    ),
  },
  { type: "reason", pattern: /^(?:why|how come)\b/u },
  {
    type: "reason",
    pattern:
      /^(?:for )?what (?:caused|causes|made|led|prompted|is behind|(?:is |was |are |were )?(?:the |his |her |their )?(?:reasons?|causes?|motives?))\b/u,
  },
  { type: "person", pattern: /^(?:(?:to|with|by) )?(?:who|whom|whose)\b/u },
];
