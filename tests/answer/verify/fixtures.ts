import type {
  CheckedQuotation,
  OutletFinding,
  Verification,
} from "../../../src/answer/verify/verification.ts";
import { createVerifier } from "../../../src/answer/verify/verify.ts";
import { type ArticleDraft, article } from "../../support/article.ts";
import { createRetriever } from "../../support/at-once.ts";

/** A ferry strike as the Tidewater Herald tells it. */
export const herald: ArticleDraft = {
  id: "aaaaaaaaaaaa",
  file: "herald.txt",
  outlet: "Tidewater Herald",
  title: "Ferries stop",
  body: `The ferries between Hallow Point and Skerrin stopped on Monday when 240 deckhands walked out.

“We have asked for three things, and we have been offered a calendar,” said Bridget Malone, who leads the deckhands' union. “The colour of the calendar was very nice.”

The harbour master, Owen Tarrant, said that he had not been told of the walkout. “I read it on a poster,” he said.

“Nobody will sleep on the quay tonight,” Mr Tarrant promised. “We have opened the old customs house — it is warm and dry.

“There is soup for 300 travellers.”`,
};

/** The same strike in another paper, in other words. */
export const gazette: ArticleDraft = {
  id: "bbbbbbbbbbbb",
  file: "gazette.txt",
  outlet: "Skerrin Gazette",
  title: "No boats to Skerrin",
  body: `Skerrin was cut off for a second day on Tuesday.

"We asked for three things, and we have been offered a calendar," Bridget Malone told a meeting in the fish market.

The company, Sound Lines, denied that it had refused to talk. It has lost about 40,000 crowns a day, it said.

A storm is expected on Thursday. The lighthouse keeper has stocked up on flour and candles.`,
};

/** A second article of the Herald, so that parts may come from two. */
export const heraldLater: ArticleDraft = {
  id: "cccccccccccc",
  file: "herald-later.txt",
  outlet: "Tidewater Herald",
  title: "Ferries sail again",
  body: `The ferries sailed again on Friday after a night of talks.

“I have shaken hands with everybody but the dog,” said Bridget Malone.

The first boat carried bread, post and a wedding party.`,
};

/** A checker over articles; the three of the ferry strike unless told otherwise. */
export const verifierOver = (
  drafts: readonly ArticleDraft[] = [herald, gazette, heraldLater],
): ((text: string) => Promise<Verification>) =>
  createVerifier(
    createRetriever({
      articles: drafts.map(article),
      outlets: [],
      isEnglish: () => false,
      alternatives: () => [],
    }),
  );

/** What each outlet has for the only quotation of a text. */
export async function findingsOf(
  text: string,
  verify = verifierOver(),
): Promise<ReadonlyMap<string, OutletFinding>> {
  const { quotations } = await verify(text);
  const [checked, ...others] = quotations;
  if (checked === undefined || others.length > 0)
    throw new RangeError(`${quotations.length} quotations in ${text}`);
  return new Map(checked.kind === "found" ? checked.outlets.map((one) => [one.outlet, one]) : []);
}

/** The verdict of each outlet on the only quotation of a text. */
export async function verdictsOf(text: string): Promise<Readonly<Record<string, string>>> {
  const findings = await findingsOf(text);
  return Object.fromEntries([...findings].map(([outlet, { verdict }]) => [outlet, verdict]));
}

/** To whom a text gives its quotations. */
export const claimedIn = (quotations: readonly CheckedQuotation[]): readonly string[] =>
  quotations.map((one) => (one.kind === "refused" ? "" : (one.claimed ?? "")));
