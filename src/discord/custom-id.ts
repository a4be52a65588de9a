import { createHash } from "node:crypto";
import type { Span } from "../language/span.ts";
import { foldSpace } from "./escape.ts";

/** A sentence of an article, as a button remembers it: the id names the very text that the span is of. */
export interface SentenceRef {
  readonly articleId: string;
  readonly span: Span;
}

/** What a view shows: an answer, all of one outlet's part of it, its reasons, a comparison, quotes. */
export const viewKinds = ["ask", "more", "why", "compare", "quotes"] as const;
export type ViewKind = (typeof viewKinds)[number];

/**
 * A page of a view. The question stands in the message and must have this hash; outlets and speaker
 * are told by theirs among those of the corpus.
 */
export interface View {
  readonly kind: ViewKind;
  /** From 0. */
  readonly page: number;
  /** `hashText` of the question or topic; that of the empty text: none. */
  readonly text: string;
  /** `hashNames` of the outlets chosen beside the question; absent: none was. */
  readonly outlets?: string;
  /** `hashNames` of the speaker chosen beside the question; absent: none was. */
  readonly speaker?: string;
}

/** All that a button or a choice knows. It holds no state of the process, so it works after a restart. */
export type CustomId =
  | { readonly kind: "context"; readonly sentences: readonly [SentenceRef, ...SentenceRef[]] }
  /** Turns the message to a view; for anybody but the asker it opens privately. */
  | { readonly kind: "turn"; readonly view: View }
  /** Opens a view privately beside the message. */
  | { readonly kind: "open"; readonly view: View }
  /** Asks about a topic, privately. */
  | { readonly kind: "topic"; readonly topic: string }
  /** The sources, or those of the outlets with this hash. */
  | { readonly kind: "sources"; readonly page: number; readonly outlets?: string }
  /** Shows a private message to everybody. */
  | { readonly kind: "post" }
  | { readonly kind: "delete" }
  /** A select whose values are ids themselves. */
  | { readonly kind: "pick" };

/** As many as an id has room for within Discord's 100 characters. */
export const maxSentenceRefs = 3;

/** Bytes of a topic in UTF-8 that an id has room for. */
export const maxTopicBytes = 60;

/** Written into every id; another number means another program wrote it. */
const version = "v2";

/** An id for Discord: version, kind and data, at most 100 characters. */
export function writeCustomId(id: CustomId): string {
  return [version, ...partsOf(id)].join(":");
}

function partsOf(id: CustomId): readonly string[] {
  switch (id.kind) {
    case "context":
      return ["ctx", id.sentences.slice(0, maxSentenceRefs).map(writeRef).join("+")];
    case "turn":
    case "open":
      return [id.kind, ...writeView(id.view)];
    case "topic":
      return ["topic", Buffer.from(id.topic, "utf8").toString("base64url")];
    case "sources":
      return ["src", String(id.page), id.outlets ?? none];
    case "post":
    case "delete":
    case "pick":
      return [id.kind];
  }
}

const none = "-";

const writeView = ({ kind, page, text, outlets, speaker }: View): readonly string[] => [
  kind,
  String(page),
  text,
  outlets ?? none,
  speaker ?? none,
];

const writeRef = ({ articleId, span }: SentenceRef): string =>
  `${articleId}.${span.start.toString(36)}.${span.end.toString(36)}`;

/** What an id says; undefined for one that this program does not write. */
export function parseCustomId(text: string): CustomId | undefined {
  const [written, kind, ...data] = text.length > 100 ? [] : text.split(":");
  if (written !== version) return undefined;
  switch (kind) {
    case "ctx":
      return data.length === 1 ? parseRefs(data[0] ?? "") : undefined;
    case "turn":
    case "open": {
      const view = parseView(data);
      return view && { kind, view };
    }
    case "topic":
      return data.length === 1 ? parseTopic(data[0] ?? "") : undefined;
    case "src":
      return parseSources(data);
    case "post":
    case "delete":
    case "pick":
      return data.length === 0 ? { kind } : undefined;
    default:
      return undefined;
  }
}

function parseRefs(refs: string): CustomId | undefined {
  const parts = refs.split("+");
  const sentences = parts.flatMap((part) => parseRef(part) ?? []);
  const [first, ...rest] = sentences;
  const isSound = sentences.length === parts.length && parts.length <= maxSentenceRefs;
  return isSound && first !== undefined
    ? { kind: "context", sentences: [first, ...rest] }
    : undefined;
}

function parseRef(text: string): SentenceRef | undefined {
  const {
    id: articleId,
    from,
    to,
  } = /^(?<id>[0-9a-f]{12})\.(?<from>[0-9a-z]{1,7})\.(?<to>[0-9a-z]{1,7})$/u.exec(text)?.groups ??
  {};
  if (articleId === undefined || from === undefined || to === undefined) return undefined;
  const span = { start: Number.parseInt(from, 36), end: Number.parseInt(to, 36) };
  return span.start < span.end ? { articleId, span } : undefined;
}

function parseView(data: readonly string[]): View | undefined {
  const [kindName, page, text, outlets, speaker] = data;
  const kind = viewKinds.find((known) => known === kindName);
  if (data.length !== 5 || kind === undefined || !isPage(page) || !isHash(text)) return undefined;
  if (!isHashOrNone(outlets) || !isHashOrNone(speaker)) return undefined;
  return {
    kind,
    page: Number(page),
    text,
    ...(outlets !== none && { outlets }),
    ...(speaker !== none && { speaker }),
  };
}

function parseTopic(data: string): CustomId | undefined {
  const topic = Buffer.from(data, "base64url").toString("utf8");
  const isSound = topic !== "" && Buffer.from(topic, "utf8").toString("base64url") === data;
  return isSound && Buffer.byteLength(topic) <= maxTopicBytes
    ? { kind: "topic", topic }
    : undefined;
}

function parseSources(data: readonly string[]): CustomId | undefined {
  const [page, outlets] = data;
  if (data.length !== 2 || !isPage(page) || !isHashOrNone(outlets)) return undefined;
  return { kind: "sources", page: Number(page), ...(outlets !== none && { outlets }) };
}

const isPage = (text: string | undefined): text is string => /^\d{1,4}$/u.test(text ?? "");

const isHash = (text: string | undefined): text is string => /^[0-9a-f]{12}$/u.test(text ?? "");

const isHashOrNone = (text: string | undefined): text is string => text === none || isHash(text);

/** Twelve hexadecimal digits that tell one question or topic from another, white space aside. */
export const hashText = (text: string): string => digest(foldSpace(text).trim());

/** Twelve hexadecimal digits that tell one set of names from another, whatever their order. */
export const hashNames = (names: readonly string[]): string =>
  digest(JSON.stringify([...new Set(names)].sort()));

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
