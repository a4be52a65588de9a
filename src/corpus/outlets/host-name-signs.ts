import { slice } from "../../language/span.ts";
import type { Block } from "../layout/block.ts";
import { blocksLabelled, type See, type SignContext, signFor } from "./sign-rule.ts";

/** A name is at most this many words, and is looked for in this much of a line. */
const mostWords = 6;
const longestLine = 600;

/** Letters alone, as hosts spell names. */
const letters = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** `FILE | LAKESIDE COURIER` on a page of lakesidecourier.example. */
export const seeNameOfHost: See = (context, rule, weight) => {
  const hosts = hostNames(context);
  if (hosts.size === 0) return [];
  return namedLines(context).flatMap(({ text, span }) => {
    const name = nameSpeltAs(text.slice(0, longestLine), hosts);
    return name === undefined ? [] : [signFor(context, name, rule, weight, span, "publisher")];
  });
};

/** The lines that are no body; the headline speaks of others. */
function namedLines({ page }: SignContext): readonly Block[] {
  const lines = page.blocks.filter((_, index) => {
    const name = page.labels.get(index);
    return name !== undefined && name !== "headline" && name !== "source line";
  });
  return lines.length <= 2 * edge ? lines : [...lines.slice(0, edge), ...lines.slice(-edge)];
}

/** How many lines of a page's head and of its foot may name it; the rest is others' business. */
const edge = 100;

/** What the hosts of the page's own addresses are called: its own address, its mail, its links. */
function hostNames(context: SignContext): ReadonlySet<string> {
  const prompts = blocksLabelled(context.page, /^(?!advertisement|read more|related)/u)
    .filter(({ text }) => text.includes("@") || text.includes("://"))
    .concat(blocksLabelled(context.page, promptNames))
    .map(
      ({ text, span }) =>
        `${text.slice(0, longestLine)} ${slice(context.text, { start: span.start, end: Math.min(span.end, span.start + longestLine) })}`,
    );
  const address = context.url ?? context.source.stated.url ?? "";
  const found = [address, ...prompts]
    .filter((text) => text.includes("@") || text.includes("://"))
    .flatMap((text) => [
      ...text.matchAll(/(?:@|https?:\/\/)((?:[\p{L}\p{N}-]{1,63}\.){1,4})[\p{L}]{2,12}\b/giu),
    ]);
  return new Set(
    found.flatMap(([, host = ""]) =>
      host
        .split(".")
        .map((label) => letters(label))
        .filter((label) => label.length >= 5),
    ),
  );
}

const promptNames =
  /^(?:author note|appeal|newsletter box|subscription prompt|share prompt|comment prompt|reader prompt|page notice|press standards|mail header|menu|after the end)$/u;

/** The words of a line that spell a host's name, with or without "The"; the longest from the first. */
function nameSpeltAs(text: string, hosts: ReadonlySet<string>): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*|&/gu)].slice(0, 60);
  const ends = words.map(({ 0: word, index }) => index + word.length);
  /** Each word's letters with those of the signs before it: "™" has two. */
  const spelt = words.map(({ index }, at) => letters(text.slice(ends[at - 1] ?? index, ends[at])));
  for (const [at, first] of words.entries()) {
    let found: string | undefined;
    let whole = letters(first[0]);
    for (let to = at + 1; to < Math.min(words.length, at + mostWords); to += 1) {
      whole += spelt[to] ?? "";
      if (!hosts.has(whole) && !(whole.startsWith("the") && hosts.has(whole.slice(3)))) continue;
      const name = text.slice(first.index, ends[to]);
      if (/^\p{Lu}/u.test(name) && name.length <= 60 && !/[@<>|]/u.test(name)) found = name;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}
