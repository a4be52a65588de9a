import type { FileReading } from "../read-file.ts";

/**
 * True for what has the shape of a reading and whose every span lies inside its article's text, so
 * that nothing it leads to can be cut from elsewhere.
 */
export const isFileReading = (value: unknown): value is FileReading =>
  isRecord(value) &&
  isListOf(value.unusable, isNote) &&
  isListOf(value.warnings, isNote) &&
  isListOf(value.articles, isEntry);

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

const isNote = (value: unknown): boolean =>
  isRecord(value) && isText(value.reason) && (value.entry === undefined || isCount(value.entry));

const optionalTexts = ["outlet", "via", "title", "published", "url", "dateline"] as const;

function isEntry(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.article)) return false;
  const { article } = value;
  const { text } = article;
  if (!isText(text) || !/^[0-9a-f]{12}$/u.test(String(article.id)) || !isText(article.file))
    return false;
  const isSpan = (span: unknown): boolean =>
    isRecord(span) &&
    isCount(span.start) &&
    isCount(span.end) &&
    Number(span.start) <= Number(span.end) &&
    Number(span.end) <= text.length;
  return (
    optionalTexts.every((field) => isTextOrAbsent(article[field])) &&
    isListOf(article.authors, isText) &&
    isRecord(article.origins) &&
    isListOf(article.paragraphs, isSpan) &&
    isListOf(
      article.sentences,
      (sentence) =>
        isRecord(sentence) &&
        isSpan(sentence.span) &&
        isCount(sentence.index) &&
        isCount(sentence.paragraph),
    ) &&
    isListOf(
      article.attributions,
      (one) =>
        isRecord(one) &&
        isSpan(one.quote) &&
        isListOf(one.sentences, isCount) &&
        isRecord(one.speaker) &&
        (one.cue === undefined || isSpan(one.cue)) &&
        (one.speaker.mention === undefined || isSpan(one.speaker.mention)),
    ) &&
    isListOf(
      article.people,
      (person) =>
        isRecord(person) &&
        isText(person.name) &&
        isListOf(person.mentions, isSpan) &&
        isListOf(person.titles, isText),
    ) &&
    isListOf(
      article.references,
      (one) => isRecord(one) && isCount(one.sentence) && isText(one.name),
    ) &&
    isListOf(article.dropped, (line) => isRecord(line) && isSpan(line.span) && isText(line.rule)) &&
    isListOf(
      article.outletSigns,
      (sign) =>
        isRecord(sign) &&
        isText(sign.outlet) &&
        isText(sign.rule) &&
        (sign.span === undefined || isSpan(sign.span)),
    )
  );
}
