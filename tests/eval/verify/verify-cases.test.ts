import { describe, expect, it } from "vitest";
import type {
  CheckedQuotation,
  FoundSpeaker,
  Verdict,
  Verification,
} from "../../../src/answer/verify/verification.ts";
import type { createVerifier } from "../../../src/answer/verify/verify.ts";
import type { Article } from "../../../src/corpus/article.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import type { SetName } from "../eval-set.ts";
import { loadSet } from "../load.ts";
import { type ExpectedQuotation, loadVerifyCases, type VerifyCase } from "./load-cases.ts";
import { verifierOver } from "./open-verifier.ts";

const cases = loadVerifyCases();
const verifiers = new Map<SetName, Promise<ReturnType<typeof createVerifier>>>();

/** One verifier for each set, over outlets as they are annotated: how they are read is tested elsewhere. */
function verifierOf(name: SetName): Promise<ReturnType<typeof createVerifier>> {
  const known = verifiers.get(name) ?? openSet(name);
  verifiers.set(name, known);
  return known;
}

async function openSet(name: SetName): Promise<ReturnType<typeof createVerifier>> {
  const { corpus, articles: annotated } = loadSet(name);
  const outlets = new Map(annotated.map(({ file, outlet }) => [file, outlet]));
  const { articles } = await readCorpus(corpus);
  return verifierOver(
    articles.map((article): Article => {
      const outlet = outlets.get(article.file);
      return outlet === undefined ? article : { ...article, outlet };
    }),
  );
}

const verify = async ({ set, text }: VerifyCase): Promise<Verification> =>
  (await verifierOf(set))(text);

describe.each(cases)("$id: $text", (one) => {
  it(one.about ?? "is judged as it is annotated", async () => {
    const { quotations } = await verify(one);
    expect(quotations.map(summary)).toEqual(one.quotations.map(expectedSummary));
    expect(quotations.map((checked, at) => speakersAsked(checked, one.quotations[at]))).toEqual(
      one.quotations.map((expected) => speakersExpected(expected)),
    );
  });
});

it("never calls a quotation word for word that is not", async () => {
  const wrong: string[] = [];
  for (const one of cases) {
    const { quotations } = await verify(one);
    quotations.forEach((checked, at) => {
      const expected = one.quotations[at];
      const right = expected === undefined ? [] : verbatimIn(expectedSummary(expected));
      for (const outlet of verbatimIn(summary(checked)))
        if (!right.includes(outlet)) wrong.push(`${one.id}: ${outlet}`);
    });
  }
  expect(wrong).toEqual([]);
});

it("has cases of every verdict over every set", () => {
  const verdicts = cases.flatMap(({ quotations }) =>
    quotations.flatMap((one) =>
      one.kind === "found" ? one.outlets.map(({ verdict }) => verdict) : [one.kind],
    ),
  );
  const counts = [...new Set(verdicts)].map((verdict) => verdicts.filter((v) => v === verdict));
  expect(new Set(cases.map(({ set }) => set)).size).toBe(7);
  expect(counts.length).toBe(6);
  expect(Math.min(...counts.map(({ length }) => length))).toBeGreaterThan(1);
});

interface Summary {
  readonly kind: CheckedQuotation["kind"];
  readonly reason?: string;
  readonly claimed?: string;
  readonly outlets?: readonly {
    readonly outlet: string;
    readonly verdict: Verdict;
    readonly isInterrupted: boolean;
  }[];
}

const byOutlet = (a: { readonly outlet: string }, b: { readonly outlet: string }): number =>
  a.outlet.localeCompare(b.outlet, "en");

function summary(checked: CheckedQuotation): Summary {
  if (checked.kind === "refused") return { kind: "refused", reason: checked.reason };
  const { kind, claimed } = checked;
  const found = checked.kind === "found" ? checked.outlets : [];
  return {
    kind,
    ...(claimed !== undefined && { claimed }),
    outlets: found
      .filter((one, at) => found.findIndex(({ outlet }) => outlet === one.outlet) === at)
      .map(({ outlet, verdict, isInterrupted }) => ({ outlet, verdict, isInterrupted }))
      .sort(byOutlet),
  };
}

function expectedSummary(expected: ExpectedQuotation): Summary {
  if (expected.kind === "refused") return { kind: "refused", reason: expected.reason };
  const { kind, claimed, outlets } = expected;
  return {
    kind,
    ...(claimed !== undefined && { claimed }),
    outlets: outlets
      .map(({ outlet, verdict, isInterrupted }) => ({ outlet, verdict, isInterrupted }))
      .sort(byOutlet),
  };
}

const verbatimIn = ({ outlets = [] }: Summary): readonly string[] =>
  outlets.filter(({ verdict }) => verdict === "word for word").map(({ outlet }) => outlet);

const speakersExpected = (expected: ExpectedQuotation): readonly string[] =>
  expected.kind === "refused"
    ? []
    : expected.outlets
        .flatMap(({ outlet, speaker }) => (speaker === undefined ? [] : [`${outlet}: ${speaker}`]))
        .sort();

/** Who was found to speak, where the case says who does. */
function speakersAsked(
  checked: CheckedQuotation,
  expected: ExpectedQuotation | undefined,
): readonly string[] {
  if (checked.kind !== "found" || expected?.kind !== "found") return [];
  return checked.outlets
    .flatMap(({ outlet, speaker }) => {
      const isAsked = expected.outlets.some(
        (one) => one.outlet === outlet && one.speaker !== undefined,
      );
      return isAsked ? [`${outlet}: ${nameOf(speaker)}`] : [];
    })
    .sort();
}

const nameOf = (speaker: FoundSpeaker): string =>
  speaker.kind === "named" ? speaker.name : speaker.kind;
