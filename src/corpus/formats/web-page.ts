import { personCase, withoutTitle } from "../metadata/name-case.ts";
import { bylineOf } from "../metadata/read-metadata.ts";
import { composeText } from "../web/compose-text.ts";
import { decodePage } from "../web/decode-page.ts";
import { readPageBody } from "../web/page-body.ts";
import { readFacts } from "../web/page-facts.ts";
import { parsePage } from "../web/parse-page.ts";
import { placeElements } from "../web/place-elements.ts";
import { findContainers, prune } from "../web/prune.ts";
import { readStated } from "../web/read-stated.ts";
import { isDayLine, readShownLines } from "../web/shown-lines.ts";
import { siteOfTitle } from "../web/site-of-title.ts";
import { mebibyte, type ReadFormat, type Stated, unusable } from "./format.ts";

/** Some two hundred times a long article, as for files of text, in UTF-16 code units. */
const longestText = mebibyte;

/** Lines of a body among which a day without a label is the article's own. */
const headOfBody = 8;

/** A page of a news site as a browser saves it; its text is what a reader would copy out of it. */
export const readWebPage: ReadFormat = (bytes) => {
  const decoded = decodePage(bytes);
  if (decoded.kind === "unreadable") return unusable(decoded.reason);
  const parsed = parsePage(decoded.text);
  if (parsed.kind === "unusable") return unusable(parsed.reason);
  const containers = findContainers(parsed.root);
  const elements = placeElements(parsed.root, containers);
  const facts = readFacts(decoded.text, elements);
  const { stated: found, modified, warnings } = readStated(facts);
  const shown = readShownLines(elements);
  const site = siteOfTitle(facts.titles[0] ?? "", found.title ?? "");
  const signed = authorsOf(shown.bylines);
  const stated: Stated = {
    ...(site !== undefined && { outlet: site }),
    ...(signed.length > 0 && { authors: signed }),
    ...found,
  };
  const body = readPageBody(
    prune(parsed.root, containers),
    stated.title ?? "",
    facts.schema.body ?? "",
  );
  if (body.length === 0) return unusable("there is no article in it: the page shows no text");
  const showsDay = shown.days.length > 0 || body.slice(0, headOfBody).some(isDayLine);
  const isChangeAll = stated.published === undefined && !showsDay && modified !== undefined;
  const text = composeText(stated, facts.titles[0] ?? "", shown, body);
  if (text.length > longestText) return unusable("there is no article in it: too much text");
  return {
    sources: [
      {
        text,
        from: 0,
        stated: isChangeAll ? { ...stated, published: modified } : stated,
        statedIn: "page metadata",
        isExtracted: true,
        warnings,
      },
    ],
    unusable: [],
  };
};

/** Who wrote it by the lines that a page marks as its byline. */
const authorsOf = (bylines: readonly string[]): readonly string[] => [
  ...new Set(
    bylines.flatMap((line) =>
      (bylineOf(line)?.authors ?? []).map((name) => withoutTitle(personCase(name))),
    ),
  ),
];
