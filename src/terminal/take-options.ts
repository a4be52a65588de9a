/** Names that may be typed without quotation marks though they hold blanks. */
export interface KnownNames {
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
}

/** A question without its options, and the names they gave, as typed. */
export interface Options {
  readonly question: string;
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
}

/** A question has few options; whatever follows so many is part of it. */
const maxOptions = 20;

const labels = [
  { label: "outlet:", list: "outlets" },
  { label: "speaker:", list: "speakers" },
] as const;

/** Takes `outlet:NAME` and `speaker:NAME` from the start and the end of a question. */
export function takeOptions(text: string, known: KnownNames): Options {
  const names = { outlets: [] as string[], speakers: [] as string[] };
  let question = text;
  for (let count = 0; count < maxOptions; count += 1) {
    const taken = takeFirst(question, known) ?? takeLast(question, known);
    if (taken === undefined) break;
    names[taken.list].push(taken.name);
    question = taken.rest;
  }
  return { question, ...names };
}

type Taken = TakenName & Pick<(typeof labels)[number], "list">;

/** The option that opens a question. */
function takeFirst(text: string, known: KnownNames): Taken | undefined {
  const start = text.slice(0, "speaker:".length).toLowerCase();
  const found = labels.find(({ label }) => start.startsWith(label));
  if (found === undefined) return undefined;
  const taken = takeName(text.slice(found.label.length).trimStart(), known[found.list]);
  return taken.name === "" ? undefined : { ...taken, list: found.list };
}

/**
 * The option that ends a question. Behind a blank only marks or a known name are one: "who is the new
 * House speaker: Lopes" asks of a speaker.
 */
function takeLast(text: string, known: KnownNames): Taken | undefined {
  const last = [...text.matchAll(/\s(outlet:|speaker:)/giu)].at(-1);
  const found = labels.find(({ label }) => label === last?.[1]?.toLowerCase());
  if (last === undefined || found === undefined) return undefined;
  const at = last.index;
  const behind = text.slice(at + last[0].length);
  const taken = takeName(behind.trimStart(), known[found.list]);
  const isName = !/^\s/u.test(behind) || taken.kind !== "word";
  return taken.name === "" || taken.rest !== "" || !isName
    ? undefined
    : { ...taken, rest: text.slice(0, at).trimEnd(), list: found.list };
}

/** A name that opens a text, and the text without it. */
export interface TakenName {
  readonly kind: "quoted" | "known" | "word";
  readonly name: string;
  readonly rest: string;
}

/** A name in quotation marks, the longest known name that stands there, or one word. */
export function takeName(text: string, known: readonly string[]): TakenName {
  const [quoted, inside] = /^["“]([^"”]*)["”]/u.exec(text) ?? [];
  if (quoted !== undefined && inside !== undefined) {
    return { kind: "quoted", name: inside.trim(), rest: text.slice(quoted.length).trimStart() };
  }
  const [longest] = known
    .filter((name) => name !== "" && startsWithWords(text, name))
    .sort((a, b) => b.length - a.length);
  const [word = ""] = /^\S*/u.exec(text) ?? [];
  const length = (longest ?? word).length;
  return {
    kind: longest === undefined ? "word" : "known",
    name: text.slice(0, length),
    rest: text.slice(length).trimStart(),
  };
}

const startsWithWords = (text: string, words: string): boolean =>
  text.slice(0, words.length).toLowerCase() === words.toLowerCase() &&
  !/^[\p{L}\p{N}]/u.test(text.slice(words.length, words.length + 2));
