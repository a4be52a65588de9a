import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import { nameWords } from "./containers.ts";
import { firstOf, type PageElement, type PageNode } from "./html-tree.ts";
import { copyTree, type ForeignNode } from "./parse-page.ts";

/** What a document of the parser's can do that is used here. */
interface ForeignDocument extends ForeignNode {
  readonly body: ForeignParent;
  readonly head: ForeignParent;
  createElement(tag: string, options: undefined): ForeignParent & ForeignNode;
  createTextNode(text: string): ForeignNode;
}

interface ForeignParent {
  appendChild(node: ForeignNode): unknown;
  setAttribute(name: string, value: string): void;
}

/** Attributes by which Readability tells what an element is. */
const telling = ["class", "id", "role", "href", "itemprop", "rel", "dir", "lang"];

/**
 * The part of a page that holds its article, by Mozilla's Readability.
 * @param page - without what is no article by its name, see `prune`
 * @returns undefined where there is none
 */
export function findMainPart(page: PageElement, title: string): PageElement | undefined {
  const document = buildDocument(page, title);
  const reader = new Readability<unknown>(document, {
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  });
  const content = parsed(reader);
  return isNode(content) ? copyTree(content) : undefined;
}

function parsed(reader: Readability<unknown>): unknown {
  try {
    return reader.parse()?.content;
  } catch {
    // It takes for granted that every element it looks at has a parent.
    return undefined;
  }
}

const isNode = (value: unknown): value is ForeignNode =>
  typeof value === "object" && value !== null && "childNodes" in value;

/**
 * True for the box around a post that the article quotes: Readability takes "social" in its name for a
 * row of buttons, and its links for a list; rows and lists have been left out already, see `prune`.
 */
const isEmbed = (element: PageElement): boolean =>
  /(?<!\p{L})embed/u.test(nameWords(element)) && firstOf(element, "blockquote") !== undefined;

/** A document with one head and one body, whatever the page has. */
function buildDocument(page: PageElement, title: string): ForeignDocument {
  const document: ForeignDocument = new DOMParser().parseFromString(
    "<!doctype html><html><head></head><body></body></html>",
    "text/html",
  );
  const heading = document.createElement("title", undefined);
  heading.appendChild(document.createTextNode(title));
  document.head.appendChild(heading);
  const add = (parent: ForeignParent, node: PageNode): void => {
    if (typeof node === "string") {
      if (node !== "") parent.appendChild(document.createTextNode(node));
      return;
    }
    if (transparent.has(node.tag) || isEmbed(node)) {
      for (const child of node.children) add(parent, child);
      return;
    }
    const element = document.createElement(node.tag, undefined);
    for (const name of telling) {
      const value = node.attributes.get(name);
      if (value !== undefined) element.setAttribute(name, value);
    }
    for (const child of node.children) add(element, child);
    parent.appendChild(element);
  };
  add(document.body, page);
  return document;
}

/** Elements that are there once in a page, and those whose contents alone count. */
const transparent: ReadonlySet<string> = new Set(["#page", "html", "body", "title"]);
