import type { Article } from "../corpus/article.ts";
import { lineRules } from "../corpus/furniture/line-rules.ts";
import { pageRules } from "../corpus/page/read-page.ts";

/** A rule that takes lines out of articles, and why it does. */
export interface ExplainedRule {
  readonly rule: string;
  /** A rule may have several forms, each with its reason. */
  readonly reasons: readonly string[];
}

/** What is left out by a name that is in no list of rules. */
const unlisted: readonly { readonly name: string; readonly reason: string }[] = [
  { name: "front matter", reason: "it describes the article above its text" },
  { name: "dateline", reason: "it names the place and the day of the report" },
  { name: "headline repeated", reason: "it is the headline again" },
  { name: "section label", reason: "it stands above the headline" },
  { name: "repeated line", reason: "the same outlet prints it with other articles too" },
];

/** The rules that took something out of these articles, in the alphabet's order. */
export function rulesIn(articles: readonly Article[]): readonly ExplainedRule[] {
  const occurring = new Set(articles.flatMap(({ dropped }) => dropped.map(({ rule }) => rule)));
  const all = [...unlisted, ...lineRules, ...pageRules];
  return [...occurring].sort().map((rule) => ({
    rule,
    reasons: [...new Set(all.filter(({ name }) => name === rule).map(({ reason }) => reason))],
  }));
}
