import { isJsonObject, isTextKey, knownFields } from "./export-fields.ts";
import { readStated } from "./export-stated.ts";
import { largestEntry, layOut, readEntryText } from "./export-text.ts";
import {
  type ByteSpan,
  endOfValue,
  faultIn,
  lineCounter,
  linesOf,
  parseValue,
  partsOf,
  skipSpace,
} from "./export-values.ts";
import type { Source } from "./format.ts";

/** What became of an entry. */
export type Outcome =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "unusable"; readonly reason: string };

/** An article's place in its file, and what became of it. */
export interface Entry {
  readonly entry?: number;
  /** Where in the file something is wrong, where the number of the entry does not say it. */
  readonly line?: number;
  readonly outcome: Outcome;
}

/** Why foreign JSON is none. */
export const noArticle =
  "it is no article: an article has its text in a field such as text, maintext, textContent, content_text, articleBody, body or content";

const noText = "its text is empty";

/** Why an entry is not even parsed. */
export const tooLarge = "it is larger than 4 MiB";

/** Why an entry is no value, or one too deep. */
export const notJson = "it cannot be read as JSON";

/** The entries of JSON Lines. */
export function* readLines(bytes: Uint8Array): Generator<Entry> {
  for (const line of linesOf(bytes)) yield { entry: line.number, outcome: readEntry(bytes, line) };
}

/**
 * The elements of a list, and a word on what follows it.
 * @param end - behind the value that the file is, the list itself or an object around it
 */
export function* readList(
  bytes: Uint8Array,
  open: number,
  end: number | undefined,
): Generator<Entry> {
  const lineAt = lineCounter(bytes);
  let entry = 0;
  for (const part of partsOf(bytes, open)) {
    entry += 1;
    if (part.kind === "fault") {
      yield { entry, line: lineAt(part.at), outcome: { kind: "unusable", reason: notJson } };
      continue;
    }
    const outcome = readEntry(bytes, part.span);
    const line = isBroken(outcome) ? { line: lineAt(faultIn(bytes, part.span.start)) } : {};
    yield { entry, ...line, outcome };
  }
  const rest = skipSpace(bytes, end ?? bytes.length);
  if (rest < bytes.length) {
    const reason = "what follows its list of articles is left alone";
    yield { line: lineAt(rest), outcome: { kind: "unusable", reason } };
  }
}

/** True for what no parser took. */
export const isBroken = (outcome: Outcome): boolean =>
  outcome.kind === "unusable" && outcome.reason === notJson;

/** Parses an entry only where it is small enough, closed and not too deep. */
export function readEntry(bytes: Uint8Array, span: ByteSpan): Outcome {
  if (span.end - span.start > largestEntry) return { kind: "unusable", reason: tooLarge };
  const isClosed = endOfValue(bytes.subarray(0, span.end), span.start) === span.end;
  const parsed = isClosed ? parseValue(bytes, span) : undefined;
  return parsed === undefined ? { kind: "unusable", reason: notJson } : readValue(parsed.value);
}

function readValue(value: unknown): Outcome {
  const fields = isJsonObject(value) ? knownFields(value) : new Map<string, unknown>();
  const found = readEntryText(fields);
  if (found.kind === "none") {
    const isEmpty = isJsonObject(value) && Object.keys(value).some(isTextKey);
    return { kind: "unusable", reason: isEmpty ? noText : noArticle };
  }
  if (found.kind === "unusable") return found;
  const { stated, warnings } = readStated(fields);
  const damage = found.text.includes("\ufffd") ? ["some letters of its text are damaged"] : [];
  const source: Source = {
    text: layOut(found.text, stated.title),
    from: 0,
    stated,
    statedIn: "page metadata",
    isExtracted: true,
    warnings: [...damage, ...warnings],
  };
  return { kind: "source", source };
}
