import type { Attribution } from "../../corpus/attribution/attribution.ts";
import { readSpeech } from "../../corpus/attribution/read.ts";
import { splitSentences } from "../../corpus/sentences.ts";
import { readTokens } from "../../language/nlp.ts";
import { overlaps, type Span } from "../../language/span.ts";
import { labelBefore, longLabelBefore, signatureBehind } from "./chat-claims.ts";
import type { Directory } from "./claimed-name.ts";
import { findQuoted, type Quoted, quotedText } from "./find-quoted.ts";
import type { Message } from "./message.ts";
import { namedBeside, namedByPhrase } from "./phrase-claims.ts";

/** A quotation and to whom the message gives it. */
export interface Claim {
  readonly quotation: string;
  /** Absent where the message names nobody, or not surely. */
  readonly claimed?: string;
}

/** The quotations of a message in order, each with the speaker whom the message names. */
export function readClaims(message: Message, directory: Directory): readonly Claim[] {
  let attributions: readonly Attribution[] | undefined;
  return findQuoted(message).map((quoted): Claim => {
    if (!quoted.isMarked) return unmarkedClaim(message, quoted, directory);
    const { text } = message;
    const { start, end } = quoted.outer;
    const signed =
      labelBefore(text, start, directory) ?? signatureBehind(text, end, directory, "sure");
    attributions ??= readAttributions(message);
    const claimed =
      signed?.name ??
      namedByPhrase(text, quoted.outer, directory) ??
      namedIn(attributions, quoted) ??
      longLabelBefore(text, start, directory)?.name ??
      namedBeside(text, quoted.outer, directory);
    return { quotation: quotedText(message, quoted), ...(claimed !== undefined && { claimed }) };
  });
}

/** A block quote or a whole message; a name at either end of the latter is none of its words. */
function unmarkedClaim(message: Message, quoted: Quoted, directory: Directory): Claim {
  const { text } = message;
  const behind = signatureBehind(text, quoted.outer.end, directory, "sure");
  if (behind !== undefined) return { quotation: quotedText(message, quoted), claimed: behind.name };
  const label = labelWithin(text, quoted.outer, directory);
  if (label !== undefined) {
    const pieces: [Span] = [{ start: label.span.end, end: quoted.outer.end }];
    return { quotation: quotedText(message, { ...quoted, pieces }), claimed: label.name };
  }
  const dash = lastDash(text, quoted.outer);
  const signed = dash === undefined ? undefined : signatureBehind(text, dash, directory, "likely");
  if (dash === undefined || signed === undefined) return { quotation: quotedText(message, quoted) };
  const pieces: [Span] = [{ start: quoted.outer.start, end: dash }];
  return { quotation: quotedText(message, { ...quoted, pieces }), claimed: signed.name };
}

function labelWithin(text: string, { start, end }: Span, directory: Directory) {
  const colon = text.slice(start, Math.min(end, start + 80)).indexOf(": ");
  return colon < 0 ? undefined : labelBefore(text, start + colon + 2, directory);
}

/** Where the last dash between spaces, or at a line's beginning, stands. */
function lastDash(text: string, { start, end }: Span): number | undefined {
  const from = Math.max(start, end - 100);
  const found = [...text.slice(from, end).matchAll(/\s+[—–~-]{1,2}\s*(?=@?\p{L})/gu)].at(-1);
  return found === undefined ? undefined : from + found.index;
}

function readAttributions({ text, paragraphs }: Message): readonly Attribution[] {
  const tokens = readTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return readSpeech(text, paragraphs, sentences, tokens).attributions;
}

/** The one speaker of all that the rules of attribution find in a quotation. */
function namedIn(attributions: readonly Attribution[], { pieces }: Quoted): string | undefined {
  const names = attributions.flatMap(({ kind, quote, speaker }) =>
    kind !== "indirect" && pieces.some((piece) => overlaps(piece, quote))
      ? [speaker.kind === "named" && isDefinite(speaker) ? speaker.name : ""]
      : [],
  );
  const [name] = names;
  return name !== "" && names.every((other) => other === name) ? name : undefined;
}

/** "An official" is nobody whom the words could be held against. */
const isDefinite = ({ name, type }: { readonly name: string; readonly type: string }): boolean =>
  type !== "anonymous" || /^(?:the|\p{Lu})/u.test(name);
