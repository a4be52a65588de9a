import {
  type Entry,
  isBroken,
  noArticle,
  notJson,
  type Outcome,
  readEntry,
  readLines,
  readList,
} from "./export-entries.ts";
import { containersIn, first, listsIn } from "./export-lists.ts";
import { endOfValue, faultIn, isLines, isList, lineCounter, skipSpace } from "./export-values.ts";
import {
  type FormatReading,
  type ReadFormat,
  type Source,
  type Unusable,
  unusable,
} from "./format.ts";

/**
 * What a scraper, a news service or a feed exports: an article, a list of articles, an object with
 * such a list in it, or JSON Lines. Only the file's bytes are held whole; each entry is parsed alone,
 * so that a broken or huge one costs no other. An entry is numbered by its place in its list, in JSON
 * Lines by its line; an article alone in its file has no number.
 */
export const readExport: ReadFormat = (file) => {
  const bytes = asUtf8(file);
  const top = skipSpace(bytes, 0);
  if (top === bytes.length) return unusable("it is empty");
  if (isLines(bytes)) return gather(readLines(bytes));
  if (isList(bytes, top)) return gather(readList(bytes, top, endOfValue(bytes, top)));
  return readSingle(bytes, top);
};

/** JSON is UTF-8 without a mark (RFC 8259); Windows' own tools write a mark, or UTF-16 with one. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const mark = `${bytes[0]} ${bytes[1]} ${bytes[2]}`;
  if (mark === "239 187 191") return bytes.subarray(3);
  const wide = mark.startsWith("255 254 ")
    ? "utf-16le"
    : mark.startsWith("254 255 ")
      ? "utf-16be"
      : "";
  return wide === "" ? bytes : new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
}

/** A file that is one value and no list: an article, an object around a list, or nothing of use. */
function readSingle(bytes: Uint8Array, top: number): FormatReading {
  const end = endOfValue(bytes, top);
  const rest = skipSpace(bytes, end ?? bytes.length);
  const isWhole = end !== undefined && rest === bytes.length;
  const outcome: Outcome = isWhole
    ? readEntry(bytes, { start: top, end })
    : { kind: "unusable", reason: notJson };
  const lists = outcome.kind === "source" ? [] : listsIn(bytes, top);
  const [list, second] = lists;
  if (second !== undefined) {
    const keys = lists.map(({ key }) => key).join(", ");
    return unusable(`it holds several lists of articles (${keys}): give each a file of its own`);
  }
  if (list !== undefined) return gather(readList(bytes, list.open, end));
  if (!isBroken(outcome)) {
    const isArticle = outcome.kind === "source" || containersIn(bytes, top) === undefined;
    return gather([{ outcome: isArticle ? outcome : { kind: "unusable", reason: noArticle } }]);
  }
  const fault = rest < bytes.length ? rest : faultIn(bytes, top);
  return gather([{ line: lineCounter(bytes)(fault), outcome }]);
}

/** An entry of fewer bytes than a file of the largest size has for each is no article. */
const mostEntries = 200_000;

/** More problems than a person can look into are only counted. */
const mostProblems = 1_000;

/** What can be used apart from what cannot; one line where the same is wrong with every entry. */
function gather(entries: Iterable<Entry>): FormatReading {
  const sources: Source[] = [];
  const problems: Unusable[] = [];
  const reasons = new Set<string>();
  let count = 0;
  for (const { entry, line, outcome } of first(mostEntries, entries)) {
    count += 1;
    const at = entry === undefined ? {} : { entry };
    if (outcome.kind === "source") {
      sources.push({ ...outcome.source, ...at });
      continue;
    }
    reasons.add(outcome.reason);
    const place = line === undefined ? "" : `, see line ${line}`;
    if (problems.length < mostProblems)
      problems.push({ ...at, reason: `${outcome.reason}${place}` });
  }
  const [problem] = problems;
  if (sources.length === 0 && problem === undefined) return unusable("its list is empty");
  if (sources.length === 0 && problem !== undefined && count > 1 && reasons.size === 1)
    return unusable(`${problem.reason}; so it is with all ${count} entries`);
  const left = count - sources.length - problems.length;
  return {
    sources,
    unusable: [
      ...problems,
      ...(left > 0 ? [{ reason: `${left} more of its entries cannot be used either` }] : []),
      ...(count === mostEntries
        ? [{ reason: `only its first ${mostEntries} entries are read: split it` }]
        : []),
    ],
  };
}
