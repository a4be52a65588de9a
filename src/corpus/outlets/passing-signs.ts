import { slice } from "../../language/span.ts";
import type { OutletSign } from "../article.ts";
import { cleanName, looksLikeOutlet } from "./outlet-name.ts";
import { blocksLabelled, type See, signFor } from "./sign-rule.ts";

export const furnitureNames =
  /^(?:menu|reader prompt|page notice|mail header|correction|section label|appeal|newsletter box|subscription prompt|share prompt|comment prompt|read more|related heading|after the end|cookie notice|copyright line|author note|editor's note|advertisement)$/u;

/** `Support Daily Maverick`. */
export const seeSiteNamed: See = (context, rule, weight) =>
  blocksLabelled(context.page, furnitureNames).flatMap(({ text, span }) => {
    const known = context.registry
      .namedIn(text.slice(0, 600))
      .filter(({ outlet }) => !outlet.agency);
    if (known.length > 0)
      return known.map(({ outlet }) => signFor(context, outlet.name, rule, weight, span));
    const named =
      opensAsPrompt.test(text) &&
      /^(?:Support|Subscribe to|Join|Become an?|Follow|Add|Log in to|Sign in to|Download the|Get the|Sign up (?:for|to)(?: the)?) ((?:[Tt]he )?\p{Lu}[\p{L}'’&.-]*(?: \p{Lu}[\p{L}'’&.-]*){0,4})/u.exec(
        text,
      )?.[1];
    return named && looksLikeOutlet(cleanName(named))
      ? [signFor(context, named, rule, weight, span)]
      : [];
  });

const opensAsPrompt = /^(?:Support|Subscribe|Join|Become|Follow|Add|Log in|Sign|Download|Get) ?/u;

/** `More stories like this are available on rappler.com`. */
export const seeSiteDomain: See = ({ page, registry }, rule, weight) =>
  blocksLabelled(page, furnitureNames).flatMap(({ text, span }) =>
    hostsIn(text.slice(0, 600)).flatMap(([host]): readonly OutletSign[] => {
      const entry = registry.byHost(host);
      return entry === undefined
        ? []
        : [{ outlet: entry.name, role: "publisher", rule, weight, span }];
    }),
  );

const hostsIn = (text: string): readonly RegExpExecArray[] =>
  /[^\s.]\.[^\s.]/u.test(text)
    ? [...text.matchAll(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,4}/gu)]
    : [];

/** `(Video: The Straits Times)`. */
export const seePictureCredit: See = (context, rule, weight) =>
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
export const seeToldUs: See = (context, rule, weight) =>
  context.paragraphs.flatMap((span) => {
    const paragraph = slice(context.text, {
      start: span.start,
      end: Math.min(span.end, span.start + 6_000),
    });
    if (!mayTell.test(paragraph)) return [];
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

/** What `told` begins with. */
const mayTell = /tells |told |speaking to |interview with |has learned, |seen by |obtained by /u;
const told =
  /\b(?:told|tells|speaking to|interview with|has learned, |seen by|obtained by) (?:the )?((?:The )?\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’-]*|of (?=\p{Lu}))){0,4})/gu;
const otherDay =
  /^['’]s?\b|^,? (?:in (?:an? )?(?:\p{Lu}|\d|earlier|previous|interview)|last|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|earlier|previously|at the time|ago|back|this (?:week|month|year)|yesterday|radio|television|TV)\b/u;
