import { type Span, slice } from "../../language/span.ts";
import type { OutletSign } from "../article.ts";
import type { FrontMatter } from "../front-matter.ts";
import { isCopyright } from "../furniture/page-parts.ts";
import type { Block } from "../layout/block.ts";
import type { Dateline } from "../metadata/dateline.ts";
import { bylineOf } from "../metadata/read-metadata.ts";
import { readSourceLine } from "../metadata/source-line.ts";
import type { OutletRegistry } from "../outlet-registry.ts";
import type { Page } from "../page/page.ts";
import { cleanName, isMasthead, looksLikeOutlet, titleParts } from "./outlet-name.ts";

/** All that a sign may be seen in. */
export interface SignContext {
  readonly text: string;
  readonly page: Page;
  readonly front: FrontMatter;
  readonly url?: string;
  readonly dateline?: Dateline;
  readonly paragraphs: readonly Span[];
  readonly registry: OutletRegistry;
}

/** A way in which a page shows whose it is. */
export interface SignRule {
  readonly name: string;
  /** Why it tells, and how surely: what the weight rests on. */
  readonly reason: string;
  readonly weight: number;
  see(context: SignContext, rule: string, weight: number): readonly OutletSign[];
}

type See = SignRule["see"];

/** A sign for a printed name; an agency's copy is printed by others, unless it owns the page. */
function signFor(
  { registry }: SignContext,
  printed: string,
  rule: string,
  weight: number,
  span?: Span,
  role?: OutletSign["role"],
): OutletSign {
  const name = cleanName(printed);
  const entry = registry.byName(name) ?? registry.byName(printed);
  return {
    outlet: entry?.name ?? name,
    role: role ?? (entry?.agency ? "wire" : "publisher"),
    rule,
    weight,
    ...(span !== undefined && { span }),
  };
}

const blocksLabelled = (page: Page, names: RegExp): readonly Block[] =>
  page.blocks.filter((_, index) => names.test(page.labels.get(index) ?? ""));

const seeFrontMatter: See = (context, rule, weight) => [
  ...(context.front.outlet === undefined
    ? []
    : [signFor(context, context.front.outlet, rule, weight, undefined, "publisher")]),
  ...(context.front.via === undefined
    ? []
    : [signFor(context, context.front.via, rule, weight, undefined, "wire")]),
];

const seeAddress: See = ({ registry, url }, rule, weight) => {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  const entry = registry.byHost(host);
  return entry === undefined ? [] : [{ outlet: entry.name, role: "publisher", rule, weight }];
};

const seeSourceLine: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^source line$/u).flatMap(({ text, span }) => {
    const source = readSourceLine(text);
    return source?.kind === "name" ? [signFor(context, source.name, rule, weight, span)] : [];
  });

const seeCopyright: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^copyright line$/u).flatMap(({ text, span }) => {
    const owner = isCopyright(text) ? ownerOf(text) : undefined;
    return owner === undefined ? [] : [signFor(context, owner, rule, weight, span)];
  });

/** Whose name follows the sign and the year. */
function ownerOf(text: string): string | undefined {
  const rest = text
    .slice(0, 300)
    .replace(
      /^[^\p{L}\p{N}©(]{0,4}(?:(?:all )?(?:content|text) )?(?:copyright|©|\(c\)|by|\d{4}(?:\s?[-–]\s?\d{4})?|[\s,:.])*/iu,
      "",
    );
  const owner = /^(?:\p{Lu}|\d)[^.|;,(]*(?:\.(?=\p{L}|\S)[^.|;,(]*)*/u
    .exec(rest)?.[0]
    .replace(/\ball rights reserved.*$/iu, "");
  const name = owner === undefined ? "" : cleanName(owner);
  return name.length > 1 && name.split(" ").length <= 6 ? name : undefined;
}

const seeByline: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^byline$/u).flatMap(({ text, span }) =>
    (bylineOf(text)?.others ?? []).flatMap((part) =>
      context.registry.byName(part) !== undefined || looksLikeOutlet(part)
        ? [signFor(context, part, rule, weight, span)]
        : [],
    ),
  );

/** A line above the headline, or what follows the headline's words in the page's title. */
const seeMasthead: See = (context, rule, weight) =>
  context.page.blocks.flatMap(({ text, span }, index) => {
    const name = context.page.labels.get(index) ?? "";
    const isHead = /^(?:section label|headline|headline repeated|date line|menu|standfirst)$/u.test(
      name,
    );
    const parts = isHead ? text.slice(0, 400).split(titleParts) : [];
    const whole = name === "section label" && isMasthead(text) ? [text.replace(/^from /u, "")] : [];
    const known = parts.filter(
      (part) =>
        (parts.length > 1 || name !== "headline") &&
        part.length > 2 &&
        context.registry.namedIn(part)[0]?.end === part.length &&
        context.registry.byName(part) !== undefined,
    );
    return [...whole, ...known].map((part) => signFor(context, part, rule, weight, span));
  });

const seeWireDateline: See = (context, rule, weight) => {
  const { dateline } = context;
  if (dateline?.agency === undefined) return [];
  const entry = context.registry.byName(dateline.agency);
  return entry === undefined ? [] : [signFor(context, entry.name, rule, weight)];
};

const seeAgencyLine: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^(?:subhead|standfirst|picture credit|after the end)$/u).flatMap(
    ({ text, span }) => {
      const bare = text.slice(0, 60).replace(/^[\s(–—/-]+|[\s).–—-]+$/gu, "");
      const entry = context.registry.byName(bare);
      return entry?.agency && text.length < 50
        ? [signFor(context, entry.name, rule, weight, span)]
        : [];
    },
  );

const furnitureNames =
  /^(?:appeal|newsletter box|subscription prompt|share prompt|comment prompt|read more|related heading|after the end|cookie notice|copyright line|author note|editor's note|advertisement)$/u;

const seeSiteNamed: See = (context, rule, weight) =>
  blocksLabelled(context.page, furnitureNames).flatMap(({ text, span }) => {
    const known = context.registry
      .namedIn(text.slice(0, 600))
      .filter(({ outlet }) => !outlet.agency);
    if (known.length > 0)
      return known.map(({ outlet }) => signFor(context, outlet.name, rule, weight, span));
    const named =
      /^(?:Support|Subscribe to|Join|Become an?|Follow|Download the|Get the|Sign up (?:for|to)(?: the)?) ((?:[Tt]he )?\p{Lu}[\p{L}'’&.-]*(?: \p{Lu}[\p{L}'’&.-]*){0,4})/u.exec(
        text,
      )?.[1];
    return named !== undefined && looksLikeOutlet(cleanName(named))
      ? [signFor(context, named, rule, weight, span)]
      : [];
  });

const seeSiteDomain: See = ({ page, registry }, rule, weight) =>
  blocksLabelled(page, furnitureNames).flatMap(({ text, span }) =>
    [...text.slice(0, 600).matchAll(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,4}/gu)].flatMap(
      ([host]): readonly OutletSign[] => {
        const entry = registry.byHost(host);
        return entry === undefined
          ? []
          : [{ outlet: entry.name, role: "publisher", rule, weight, span }];
      },
    ),
  );

const seePictureCredit: See = (context, rule, weight) =>
  blocksLabelled(context.page, /^(?:caption|picture credit)$/u).flatMap(({ text, span }) => {
    const credit =
      /\b(?:photo|video|image|picture|graphic|illustration|footage)s?(?: by| credit)?\s?[:/]\s?([^()[\]]{2,120})[)\]]?\.?$/iu.exec(
        text.slice(-300),
      )?.[1];
    const names =
      credit === undefined
        ? []
        : context.registry.namedIn(credit).filter(({ outlet }) => !outlet.agency);
    return names.map(({ outlet }) => signFor(context, outlet.name, rule, weight, span));
  });

/** `told The Harbour Post`, unless it tells of another day: "told Reuters in April 2023". */
const seeToldUs: See = (context, rule, weight) =>
  context.paragraphs.flatMap((span) => {
    const paragraph = slice(context.text, {
      start: span.start,
      end: Math.min(span.end, span.start + 6_000),
    });
    return [...paragraph.matchAll(told)].flatMap((match) => {
      const name = match[1] ?? "";
      const behind = paragraph.slice(
        match.index + match[0].length,
        match.index + match[0].length + 40,
      );
      const entry = context.registry.byName(name);
      const isOurs =
        !entry?.agency && !otherDay.test(behind) && (entry !== undefined || looksLikeOutlet(name));
      const start = span.start + match.index;
      return isOurs
        ? [
            signFor(
              context,
              name,
              rule,
              weight,
              { start, end: start + match[0].length },
              "publisher",
            ),
          ]
        : [];
    });
  });

const told =
  /\b(?:told|tells|speaking to|interview with|has learned, |seen by|obtained by) ((?:[Tt]he )?\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’-]*|of (?=\p{Lu}))){0,4})/gu;
const otherDay =
  /^['’]s?\b|^,? (?:in (?:an? )?(?:\p{Lu}|\d|earlier|previous|interview)|last|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|earlier|previously|at the time|ago|back|this (?:week|month|year)|yesterday|radio|television|TV)\b/u;

/** The signs, the surest first. */
export const signRules: readonly SignRule[] = [
  { name: "front matter", reason: "the operator says so", weight: 100, see: seeFrontMatter },
  {
    name: "address",
    reason: "the host of the page's address is the outlet's",
    weight: 8,
    see: seeAddress,
  },
  {
    name: "copyright line",
    reason: "it owns the page; an agency owns its copy",
    weight: 6,
    see: seeCopyright,
  },
  {
    name: "wire dateline",
    reason: "it stands in the dateline's brackets",
    weight: 6,
    see: seeWireDateline,
  },
  {
    name: "source line",
    reason: "the copy names where it came from",
    weight: 6,
    see: seeSourceLine,
  },
  { name: "byline", reason: "it stands behind the authors' names", weight: 5, see: seeByline },
  {
    name: "masthead",
    reason: "it stands above the headline or in the page's title",
    weight: 5,
    see: seeMasthead,
  },
  {
    name: "agency line",
    reason: "an agency's name alone below the report",
    weight: 4,
    see: seeAgencyLine,
  },
  {
    name: "site's domain",
    reason: "the page's furniture leads to it",
    weight: 4,
    see: seeSiteDomain,
  },
  {
    name: "site's name",
    reason: "the page's furniture asks for its members",
    weight: 3,
    see: seeSiteNamed,
  },
  {
    name: "picture credit",
    reason: "papers credit their own pictures, but others' too",
    weight: 2,
    see: seePictureCredit,
  },
  {
    name: "told the outlet",
    reason: "sources speak to the paper that prints them, but to others too",
    weight: 1,
    see: seeToldUs,
  },
];
