import data from "./derived-words.json" with { type: "json" };
import links from "./linked-terms.json" with { type: "json" };
import { readLinks } from "./read-links.ts";

/**
 * Words derived from a word or from which it is derived, as terms: "payment" for "pay". None where a
 * stemmer leads one to the other.
 */
export const derivedWords = readLinks(links.derived);

/** Pairs that WordNet lists under a rarer sense, after NOMLEX (Macleod et al. 1998). */
const further = `
  approve approval, refuse refusal, lose loss, choose choice, fly flight, speak speech, think
  thought, know knowledge, grow growth, marry marriage, expand expansion, permit permission,
  admit admission, submit submission, divide division, produce production, describe description,
  compete competition, propose proposal, respond response, succeed success, strong strength,
  long length, high height, wide width, deep depth, hot heat, young youth, poor poverty, free
  freedom, safe safety, able ability, apologize apology, analyze analysis, acquit acquittal,
  dismiss dismissal, try trial, withdraw withdrawal, behave behavior, conclude conclusion,
  extend extension, suspend suspension, persuade persuasion, collide collision, intrude
  intrusion, discuss discussion, possess possession, receive receipt, deceive deception, consume
  consumption, pursue pursuit, complain complaint, advise advice, practice practise, live life,
  prove proof, relieve relief, grieve grief, thieve theft, weigh weight, sick sickness,
  count recount, elect reelect, gain regain, try retrial
`;

/** The words that `derivedWords` links, group by group. */
export const derivedGroups = (): readonly (readonly string[])[] =>
  [...data.pairs.split(","), ...further.split(",")].map((pair) => pair.trim().split(/\s+/u));
