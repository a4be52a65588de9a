import type { OutletSign } from "../article.ts";
import type { StatedIn } from "../formats/format.ts";
import { isCopyright, ownerBefore } from "../furniture/page-parts.ts";
import { isPersonName } from "../metadata/person-name.ts";
import { bylineOf } from "../metadata/read-metadata.ts";
import { readSourceLine } from "../metadata/source-line.ts";
import { cleanName, isGroupName, isMasthead, looksLikeOutlet, titleParts } from "./outlet-name.ts";
import { blocksLabelled, type See, signFor } from "./sign-rule.ts";

const seeStated =
  (where: StatedIn): See =>
  (context, rule, weight) => {
    const { stated, statedIn } = context.source;
    if (statedIn !== where) return [];
    const sign = (name: string | undefined, role: OutletSign["role"]) =>
      name === undefined ? [] : [signFor(context, name, rule, weight, undefined, role)];
    return [...sign(stated.outlet, "publisher"), ...sign(stated.via, "wire")];
  };

/** Front matter says so. */
export const seeFrontMatter = seeStated("front matter");

/** The page's metadata, or an export's field, say so. */
export const seePageMetadata = seeStated("page metadata");

/** The host of the page's address. */
export const seeAddress: See = ({ registry, url }, rule, weight) => {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  const entry = registry.byHost(host);
  return entry === undefined ? [] : [{ outlet: entry.name, role: "publisher", rule, weight }];
};

/** The host itself, where nobody says whose it is; an archive or a network is nobody's. */
export const seeUnknownHost: See = ({ registry, url }, rule, weight) => {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  const isOwn = host.includes(".") && !/^[\d.]+$/u.test(host) && !shared.test(host);
  return isOwn && registry.byHost(host) === undefined
    ? [{ outlet: host.replace(/^www\./u, ""), role: "publisher", rule, weight }]
    : [];
};

const shared =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today)|t\.co|bit\.ly|facebook\.com|x\.com|twitter\.com|google\.[a-z.]{2,6}|youtube\.com|reddit\.com|localhost|wikipedia\.org)$/u;

/** `Source: The Harbour Post`. */
export const seeSourceLine: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^source line$/u).flatMap(({ text, span }) => {
    const source = readSourceLine(text);
    if (source?.kind !== "name") return [];
    const [first = source.name] = source.name.split(/\s?\//u);
    const name = context.registry.byName(first)?.agency ? first : source.name;
    return [signFor(context, name, rule, weight, span)];
  });

/** `© 2025 The Harbour Post Ltd`. */
export const seeCopyright: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^copyright line$/u).flatMap(({ text, span }) => {
    const owner = isCopyright(text) ? ownerOf(text) : undefined;
    if (owner === undefined) return [];
    const isUnknown = context.registry.byName(owner) === undefined;
    const isOther = isGroupName(owner) || (isPersonName(owner) && !looksLikeOutlet(owner));
    return [signFor(context, owner, rule, isUnknown && isOther ? groupWeight : weight, span)];
  });

/** `Published in The Harbour Post, May 3rd, 2025`. */
export const seePrintNote: See = (context, rule, weight) =>
  context.page.blocks.flatMap(({ text, span }, index) => {
    if (!context.page.labels.has(index) || text.length > 120) return [];
    const name =
      /^(?:First |Originally )?[Pp]ublished in ((?:The )?\p{Lu}[^,.]{3,60}?)(?: on |, ).{0,40}\d{4}\.?$/u.exec(
        text,
      )?.[1];
    return name !== undefined && looksLikeOutlet(name)
      ? [signFor(context, name, rule, weight, span)]
      : [];
  });

/** A group owns many papers, and a writer a page: any paper's own name says more. */
const groupWeight = 2;

/** `From: The Harbour Post <news@…>`: who sent the newsletter. */
export const seeSender: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^mail header$/u).flatMap(({ text, span }) => {
    const sender = /^From\s?:\s*["“]?([^"“”<>@]{3,80}?)["”]?\s*<[^<>]{1,200}>$/iu.exec(text)?.[1];
    return sender === undefined ? [] : [signFor(context, sender, rule, weight, span)];
  });

/** Whose name stands before the sign, or follows it and the year. */
function ownerOf(text: string): string | undefined {
  const before = ownerBefore.exec(text.slice(0, 120))?.[1];
  if (before !== undefined) return cleanName(before);
  const rest = text
    .slice(0, 300)
    .replace(
      /^[^\p{L}\p{N}©ⓒ(]{0,4}(?:(?:all )?(?:content|text) )?(?:copyright|[©ⓒ]|\(c\)|by|\d{4}(?:\s?[-–]\s?\d{4})?|[\s,:.])*/iu,
      "",
    );
  const owner = /^(?:\p{Lu}|\d)[^.|;,(]*(?:\.(?=\p{L}|\S)[^.|;,(]*)*/u
    .exec(rest)?.[0]
    .replace(/\ball rights reserved.*$/iu, "");
  const name = owner === undefined ? "" : cleanName(owner);
  return name.length > 1 && name.split(" ").length <= 6 ? name : undefined;
}

/** `By Ann Lee, CNN`. */
export const seeByline: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^byline$/u).flatMap(({ text, span }) =>
    (bylineOf(text)?.others ?? []).flatMap((part) =>
      context.registry.byName(part) !== undefined || looksLikeOutlet(part)
        ? [signFor(context, part, rule, weight, span)]
        : [],
    ),
  );

/** A day and a name on one line are apart by a comma as well. */
const dateLineParts = new RegExp(`${titleParts.source}|,\\s+`, "u");

/** A line above the headline, or what follows the headline's words in the page's title. */
export const seeMasthead: See = (context, rule, weight) =>
  context.page.blocks.flatMap(({ text, span }, index) => {
    const name = context.page.labels.get(index) ?? "";
    const isHead = /^(?:section label|headline|headline repeated|date line|menu|standfirst)$/u.test(
      name,
    );
    const parts = isHead
      ? text.slice(0, 400).split(name === "date line" ? dateLineParts : titleParts)
      : [];
    const isAbove =
      /^(?:section label|date line|menu|headline repeated)$/u.test(name) ||
      (name === "headline" && parts.length > 1);
    const made = isAbove ? parts.filter(isMasthead).map((part) => part.replace(/^from /u, "")) : [];
    const known = parts.filter(
      (part) =>
        (parts.length > 1 || name !== "headline") &&
        part.length > 2 &&
        context.registry.namedIn(part)[0]?.end === part.length &&
        context.registry.byName(part) !== undefined,
    );
    return [...made, ...known].map((part) => signFor(context, part, rule, weight, span));
  });

/** `OSLO, May 3 (Reuters) -`. */
export const seeWireDateline: See = (context, rule, weight) => {
  const { dateline } = context;
  if (dateline?.agency === undefined) return [];
  const entry = context.registry.byName(dateline.agency);
  if (entry !== undefined) return [signFor(context, entry.name, rule, weight)];
  const isCallSign = /^\p{Lu}{3,6}$/u.test(dateline.agency);
  return isCallSign
    ? [signFor(context, dateline.agency, rule, groupWeight, undefined, "publisher")]
    : [];
};

/** An agency's name alone below the report: `(AFP)`. */
export const seeAgencyLine: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^(?:subhead|standfirst|picture credit|after the end)$/u).flatMap(
    ({ text, span }) => {
      const bare = text.slice(0, 60).replace(/^[\s(–—/-]+|[\s).–—-]+$/gu, "");
      const entry = context.registry.byName(bare);
      return entry?.agency && text.length < 50
        ? [signFor(context, entry.name, rule, weight, span)]
        : [];
    },
  );
