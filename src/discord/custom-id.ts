import { createHash } from "node:crypto";
import { foldSpace } from "./escape.ts";

/** A sentence of an article, as a button remembers it. */
export interface SentenceRef {
  readonly articleId: string;
  /** Place among the article's sentences, from 0. */
  readonly sentence: number;
}

/** All that a button knows. It holds no state of the process, so it works after a restart. */
export type CustomId =
  | { readonly kind: "context"; readonly sentences: readonly SentenceRef[] }
  /** Another page of an answer, from 0; the question stands in the message and must have this hash. */
  | {
      readonly kind: "page";
      readonly page: number;
      readonly questionHash: string;
      /** Of the outlets that were asked; tells which were chosen beside the question. */
      readonly outletsHash: string;
    }
  | { readonly kind: "sources"; readonly page: number };

/** As many as an id has room for within Discord's 100 characters. */
export const maxSentenceRefs = 3;

/** Written into every id; another number means another program wrote it. */
const version = "v1";

/** An id for Discord: version, kind and data, at most 100 characters. */
export function writeCustomId(id: CustomId): string {
  switch (id.kind) {
    case "context":
      return `${version}:ctx:${id.sentences
        .slice(0, maxSentenceRefs)
        .map(({ articleId, sentence }) => `${articleId}.${sentence}`)
        .join("+")}`;
    case "page":
      return `${version}:page:${id.page}:${id.questionHash}:${id.outletsHash}`;
    case "sources":
      return `${version}:src:${id.page}`;
  }
}

/** What an id says; undefined for one that this program does not write. */
export function parseCustomId(text: string): CustomId | undefined {
  const { refs, page, hash, outlets, sourcesPage } =
    /^v1:(?:ctx:(?<refs>[0-9a-f.+]{14,90})|page:(?<page>\d{1,4}):(?<hash>[0-9a-f]{12}):(?<outlets>[0-9a-f]{12})|src:(?<sourcesPage>\d{1,4}))$/u.exec(
      text,
    )?.groups ?? {};
  if (refs !== undefined) return parseRefs(refs);
  if (page !== undefined && hash !== undefined && outlets !== undefined) {
    return { kind: "page", page: Number(page), questionHash: hash, outletsHash: outlets };
  }
  return sourcesPage === undefined ? undefined : { kind: "sources", page: Number(sourcesPage) };
}

function parseRefs(refs: string): CustomId | undefined {
  const parts = refs.split("+");
  const sentences = parts.flatMap((part) => {
    const { id, at } = /^(?<id>[0-9a-f]{12})\.(?<at>\d{1,7})$/u.exec(part)?.groups ?? {};
    return id === undefined || at === undefined ? [] : [{ articleId: id, sentence: Number(at) }];
  });
  const isSound = sentences.length === parts.length && parts.length <= maxSentenceRefs;
  return isSound ? { kind: "context", sentences } : undefined;
}

/** Twelve hexadecimal digits that tell one question from another, white space aside. */
export const hashQuestion = (question: string): string => digest(foldSpace(question).trim());

/** Twelve hexadecimal digits that tell one set of outlets from another, whatever their order. */
export const hashOutlets = (outlets: readonly string[]): string =>
  digest(JSON.stringify([...new Set(outlets)].sort()));

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
