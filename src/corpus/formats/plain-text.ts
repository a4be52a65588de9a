import { decode } from "../decode.ts";
import { readFrontMatter } from "../front-matter.ts";
import { type ReadFormat, type Source, unusable } from "./format.ts";

/** A pasted copy or a note: the whole file is the article, with or without front matter. */
export const readPlainText: ReadFormat = (bytes) => {
  const decoded = decode(bytes);
  if (decoded.kind === "unreadable") return unusable(decoded.reason);
  const { text, encoding } = decoded;
  const source = readCopy(text);
  const isDamaged = encoding === "utf-8" && text.includes("\ufffd");
  const warnings = isDamaged ? ["some letters are damaged: they are no valid UTF-8"] : [];
  return { sources: [{ ...source, warnings: [...warnings, ...source.warnings] }], unusable: [] };
};

/** A text with what its front matter says. */
export function readCopy(text: string): Source {
  const { end, warnings, ...stated } = readFrontMatter(text);
  return { text, from: end, stated, statedIn: "front matter", warnings };
}
