import type { Advice, Answer, Citation, OutletAnswer } from "../../src/answer/answer.ts";
import type { Article } from "../../src/corpus/article.ts";
import type { AskOptions, Library, Newsroom, ReloadReport } from "../../src/library/library.ts";
import { article } from "./article.ts";

/** A citation of an article's sentence, the first unless told otherwise. */
export function citation({
  article: cited = article(),
  index = 0,
  ...fields
}: Partial<Citation> & { readonly index?: number } = {}): Citation {
  const sentence = cited.sentences[index];
  if (sentence === undefined) throw new RangeError(`${cited.file}: no sentence ${index}`);
  return {
    article: cited,
    sentence,
    score: 1,
    alsoIn: [],
    matches: [],
    explanation: {
      terms: [],
      parts: [],
      met: { names: 1, rest: 1 },
      needed: { names: 0.5, rest: 0.5 },
      notes: [],
    },
    ...fields,
  };
}

/** What an outlet says: its first sentence, unless told otherwise. */
export const outletAnswer = (fields: Partial<OutletAnswer> = {}): OutletAnswer => ({
  outlet: fields.citations?.[0].article.outlet ?? "The Harbour Post",
  citations: [citation()],
  further: 0,
  ...fields,
});

type CitedAnswer = Extract<Answer, { kind: "cited" }>;

/** An answer of one outlet, unless told otherwise. */
export const answer = (fields: Partial<Omit<CitedAnswer, "kind">> = {}): CitedAnswer => ({
  kind: "cited",
  question: "When did the port shut?",
  silent: [],
  outlets: [outletAnswer()],
  ...fields,
});

/** Advice where nothing was understood. */
export const noAdvice: Advice = {
  understood: { speakers: [], topics: [], unknown: [] },
  speakers: [],
  topics: [],
  outlets: [],
};

/** What a test says of its newsroom; everything else is filled in. */
export interface NewsroomDraft {
  readonly articles?: readonly Article[];
  /** Wire agencies with the outlets that print them. */
  readonly wires?: Library["outlets"];
  readonly ask?: Library["ask"];
  readonly why?: Library["why"];
  readonly quotes?: Library["quotes"];
  readonly verify?: Library["verify"];
  readonly compare?: Library["compare"];
  /** Absent: nobody speaks. */
  readonly speakers?: Library["speakers"];
  /** Absent: not known. */
  readonly changedAt?: number;
  readonly reload?: () => Promise<ReloadReport>;
}

/** Every article's first sentence answers every question, by outlet, as far as outlets were named. */
export function fakeNewsroom(draft: NewsroomDraft = {}): Newsroom {
  const articles = draft.articles ?? [article()];
  const ask: Library["ask"] =
    draft.ask ?? ((question, options) => Promise.resolve(askAll(articles, question, options)));
  const library: Library = {
    articles,
    skipped: [],
    warnings: [],
    outlets: [...outletsOf(articles), ...(draft.wires ?? [])],
    speakers: draft.speakers ?? [],
    fingerprint: "0123456789ab",
    ...(draft.changedAt !== undefined && { changedAt: draft.changedAt }),
    ask,
    why: draft.why ?? (async (...asked) => ({ answer: await ask(...asked), silences: [] })),
    quotes: draft.quotes ?? ((speaker) => Promise.resolve({ speaker, sayings: [], others: [] })),
    verify: draft.verify ?? (() => Promise.resolve({ quotations: [], unchecked: 0 })),
    compare:
      draft.compare ??
      (async (...asked) => ({
        answer: await ask(...asked),
        shared: [],
        differing: [],
        values: [],
      })),
  };
  return {
    current: () => library,
    reload: draft.reload ?? (() => Promise.resolve({ kind: "busy" })),
  };
}

const outletsOf = (articles: readonly Article[]) =>
  [...new Set(articles.map((one) => one.outlet ?? "Outlet not stated"))]
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((outlet) => ({ outlet, names: [outlet] }));

function askAll(articles: readonly Article[], question: string, options: AskOptions = {}): Answer {
  const asked = options.outlets ?? [];
  const [first, ...rest] = articles
    .filter(({ outlet }) => asked.length === 0 || asked.includes(outlet ?? ""))
    .map((cited) => outletAnswer({ citations: [citation({ article: cited })] }));
  return first === undefined
    ? { kind: "no-evidence", question, silent: asked, advice: noAdvice }
    : answer({ question, outlets: [first, ...rest] });
}
