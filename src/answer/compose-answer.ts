import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { Retrieval, Retriever } from "../retrieval/retrieve.ts";
import { advise } from "./advise.ts";
import type { Answer, Citation, Explanation, OutletAnswer, SharedUtterance } from "./answer.ts";
import { distinctWords } from "./distinct-words.ts";
import { type Located, locate, outletAt } from "./locate.ts";
import { matchesIn } from "./matches.ts";
import { isEnough, neededOf } from "./silence.ts";
import { outletOf } from "./sources.ts";

/**
 * A further sentence of an outlet is shown when it scores at least this share of the outlet's best, and
 * not for its neighbours' words alone.
 */
const closeShare = 0.6;

/** What an answer is composed from beside what was retrieved. */
export type Composing = Pick<Retriever, "index" | "shared" | "directory">;

/**
 * What may be said: for each outlet its best sentences that meet enough of the question, the strongest
 * outlet first, and by name the outlets that have nothing. Writes no words of its own.
 * @param asked - the outlets that were asked, by name, in the alphabet's order
 * @param limit - sentences an outlet may give, 1 or more
 */
export function composeAnswer(
  retrieval: Retrieval,
  retriever: Composing,
  asked: readonly string[],
  limit: number,
): Answer {
  const { index } = retriever;
  const { asked: asPut, question, correctedTo } = retrieval;
  const enough = retrieval.evidence.filter(isEnough);
  const header = {
    question: asPut,
    ...(correctedTo !== undefined && { correctedTo }),
    ...listNamesakes(retrieval, enough),
  };
  if (
    question.terms.length === 0 &&
    question.speaker.kind !== "asked" &&
    question.phrases.length === 0
  ) {
    return { kind: "too-vague", ...header, silent: asked };
  }
  const citing: Citing = { ...retriever, retrieval };
  const groups = groupBy(enough, ({ sentence }) => outletAt(sentence, index));
  const isAsked = new Set(asked);
  const outlets = [...groups].flatMap(([outlet, group]) =>
    isAsked.has(outlet) ? [composeOutlet(outlet, group, limit, citing)] : [],
  );
  const silent = asked.filter((name) => !groups.has(name));
  const [first, ...rest] = outlets;
  if (first === undefined)
    return { kind: "no-evidence", ...header, silent, advice: advise(retrieval, retriever) };
  return { kind: "cited", ...header, outlets: [first, ...rest], silent };
}

/** The persons a name fits, where it fits several who speak in what was found. */
function listNamesakes({ question, speakers }: Retrieval, enough: readonly Evidence[]) {
  if (question.speaker.kind !== "asked" || speakers.length < 2) return {};
  const speaking = new Set(enough.map(({ said }) => said?.speaker));
  const names = speakers
    .filter((one) => one.type === "person" && speaking.has(one))
    .map(({ name }) => name);
  return names.length < 2 ? {} : { namesakes: names };
}

/** One sentence of each other outlet that quotes the same words. */
function listShared(
  sentence: number,
  own: string,
  { index, shared }: Pick<Retriever, "index" | "shared">,
): readonly SharedUtterance[] {
  const byOutlet = new Map<string, SharedUtterance>();
  for (const other of shared.get(sentence) ?? []) {
    for (const { article, sentence: found } of locate(other, index)) {
      const outlet = outletOf(article);
      if (outlet !== own && !byOutlet.has(outlet))
        byOutlet.set(outlet, { outlet, article, sentence: found });
    }
  }
  return [...byOutlet.values()].sort((a, b) => a.outlet.localeCompare(b.outlet, "en"));
}

interface Found extends Located {
  readonly evidence: Evidence;
}

/** What a citation is made from beside its evidence. */
interface Citing extends Composing {
  readonly retrieval: Retrieval;
}

function composeOutlet(
  outlet: string,
  /** The best first. */
  group: readonly Evidence[],
  limit: number,
  citing: Citing,
): OutletAnswer {
  const least = closeShare * (group[0]?.score ?? 0);
  const below = group.findIndex(({ score }) => score < least);
  const distinct = distinctWords(below < 0 ? group : group.slice(0, below), citing.index);
  const close = distinct.filter(({ isItself, isAsked }, at) => at === 0 || isItself || isAsked);
  const shown = close
    .slice(0, limit)
    .flatMap((evidence) =>
      locate(evidence.sentence, citing.index).map((located) => ({ ...located, evidence })),
    );
  const [first, ...rest] = shown;
  if (first === undefined) throw new RangeError(`${outlet}: an outlet that answers needs evidence`);
  const wires = new Set(shown.map(({ article }) => article.via));
  const [via] = wires;
  return {
    outlet,
    ...(wires.size === 1 && via !== undefined && { via }),
    citations: [cite(first, citing), ...rest.map((located) => cite(located, citing))],
    further: close.length - shown.length,
  };
}

type MadeLater = { -readonly [K in "alsoIn" | "matches" | "explanation"]?: Citation[K] };

/** What few readers look at is made when it is: where else the words are quoted, matches and reasons. */
function cite({ evidence, article, sentence }: Found, citing: Citing): Citation {
  const { retrieval, index, shared } = citing;
  const speaker = evidence.said?.name;
  const made: MadeLater = {};
  return {
    article,
    sentence,
    score: evidence.score,
    ...(speaker !== undefined && { speaker }),
    ...(speaker === undefined &&
      quotesNobodyKnown(evidence.sentence, citing) && { isSpeakerUnclear: true }),
    get alsoIn() {
      made.alsoIn ??= listShared(evidence.sentence, outletOf(article), { index, shared });
      return made.alsoIn;
    },
    get matches() {
      made.matches ??= matchesIn(article.text, sentence.span, termsAsked(retrieval));
      return made.matches;
    },
    get explanation() {
      made.explanation ??= explain({ evidence, article }, retrieval);
      return made.explanation;
    },
  };
}

const termsAsked = ({ question }: Retrieval): ReadonlySet<string> =>
  new Set(question.terms.map(({ term }) => term));

function explain(
  { evidence, article }: Pick<Found, "evidence" | "article">,
  { question, speakers }: Retrieval,
): Explanation {
  return {
    ...evidence.reasons(),
    met: evidence.met,
    needed: neededOf(evidence),
    notes: [
      ...(question.answerType === "anything" ? [] : [`asks for a ${question.answerType}`]),
      ...(speakers.length > 0
        ? [`asks for the words of ${speakers.map(({ name }) => name).join(" or ")}`]
        : []),
      ...(question.speaker.kind === "somebody" ? ["asks who says it"] : []),
      ...explainOutlet(article),
    ],
  };
}

/** True where a sentence prints a quotation, and of nobody in it is it known that they speak. */
function quotesNobodyKnown(sentence: number, { directory }: Pick<Retriever, "directory">): boolean {
  const utterances = directory.utterancesIn(sentence);
  return (
    utterances.some(({ attribution }) => attribution.kind === "direct") &&
    utterances.every(({ name }) => name === undefined)
  );
}

/** The signs by which an article's outlet and wire agency were told, the heaviest first. */
function explainOutlet({ outletSigns }: Article): readonly string[] {
  const signs = outletSigns.map(
    ({ outlet, role, rule, weight }) => `${outlet} (${role}, ${rule}, ${weight})`,
  );
  return signs.length === 0 ? [] : [`outlet told by ${signs.join(", ")}`];
}
