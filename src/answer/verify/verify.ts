import { setImmediate as nextTurn } from "node:timers/promises";
import type { Retriever } from "../../retrieval/retrieve.ts";
import { outletOf } from "../sources.ts";
import { findCandidates } from "./candidates.ts";
import { type Claim, readClaims } from "./claims.ts";
import { findingsFor } from "./findings.ts";
import { likelyRegions } from "./likely-regions.ts";
import { readMessage } from "./message.ts";
import { regionsAround, streamsOf, type TokensOf } from "./printed.ts";
import { createPrintedTokens } from "./printed-tokens.ts";
import { readQuotation } from "./quotation.ts";
import { reasonToRefuse } from "./refuse.ts";
import { splitTokens } from "./tokens.ts";
import type { CheckedQuotation, Verification } from "./verification.ts";

/** What a verifier needs of a corpus. */
export type VerifierParts = Pick<Retriever, "index" | "directory" | "findPassages">;

/** Quotations that are checked at once. */
export const mostQuotations = 8;

/**
 * Checks the quotations in a text against a corpus: which outlets print them word for word, which print
 * something else. It asks the engine for the passages that may hold them and compares no others, a hundred
 * for each quotation at most; in between others are answered. Never throws for any text; of a very long one the beginning counts.
 */
export function createVerifier(parts: VerifierParts): (text: string) => Promise<Verification> {
  const { articles } = parts.index;
  const outlets = [...new Set(articles.map(outletOf))].sort((a, b) => a.localeCompare(b, "en"));
  const printedNames = new Set(articles.flatMap(({ outlet = "", via = "" }) => [outlet, via]));
  const outletNames = new Set([...printedNames].map(foldName));
  const isOutlet = (name: string) => outletNames.has(foldName(name));
  const tokensOf = createPrintedTokens(parts.index);
  return async (text) => {
    const message = readMessage(text);
    const claims = readClaims(message, parts.directory);
    const quotations: CheckedQuotation[] = [];
    for (const claim of claims.slice(0, mostQuotations)) {
      await nextTurn(); // so that others are answered between two quotations
      quotations.push(await checkClaim(claim, outlets, { ...parts, isOutlet, tokensOf }));
    }
    return {
      quotations,
      unchecked: Math.max(0, claims.length - mostQuotations),
      ...(message.isCut && { isCut: true as const }),
    };
  };
}

/** A name's words, folded, without the article before it. */
const foldName = (name: string): string =>
  splitTokens(name)
    .map(({ key }) => key)
    .join(" ")
    .replace(/^the /u, "");

/** What all quotations are checked with. */
interface Checking {
  readonly isOutlet: (name: string) => boolean;
  readonly tokensOf: TokensOf;
}

async function checkClaim(
  { quotation: text, claimed }: Claim,
  outlets: readonly string[],
  parts: VerifierParts & Checking,
): Promise<CheckedQuotation> {
  const quotation = readQuotation(text, claimed);
  const reason = reasonToRefuse(quotation);
  if (reason !== undefined) return { kind: "refused", quotation: quotation.text, reason };
  const { index, tokensOf } = parts;
  const passages = await findCandidates(quotation.text, parts);
  const regions = regionsAround(passages, quotation.tokens.length, index);
  const streams = likelyRegions(quotation.text, regions, index).flatMap((region) =>
    streamsOf(region, index, tokensOf, quotation),
  );
  const [first, ...others] = findingsFor(quotation, streams, parts);
  const asked = {
    quotation: quotation.text,
    ...(claimed !== undefined && { claimed }),
    ...(quotation.isCut && { isCut: true as const }),
  };
  if (first === undefined) return { kind: "not found", ...asked, silent: outlets };
  const found = new Set([first, ...others].map(({ outlet }) => outlet));
  return {
    kind: "found",
    ...asked,
    outlets: [first, ...others],
    silent: outlets.filter((outlet) => !found.has(outlet)),
  };
}
