import { DOMParser } from "linkedom";
import { type PageElement, type PageNode, pageElement } from "./html-tree.ts";
import { sizeProblem } from "./page-size.ts";

/** A page's elements, or why there are none to be used. */
export type ParsedPage =
  | { readonly kind: "page"; readonly root: PageElement }
  | { readonly kind: "unusable"; readonly reason: string };

/**
 * An element that lies deeper is left out and its contents stand in its place, as in browsers, which
 * stop at 512; the pages of news sites keep below 60.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export const deepest = 128;

/** Longer values of attributes are data for scripts or whole pictures, in UTF-16 code units. */
const longestValue = 4_096;

/** The tree of a page's elements. Never throws; time in proportion to the length. */
export function parsePage(html: string): ParsedPage {
  const problem = sizeProblem(html);
  if (problem !== undefined) return { kind: "unusable", reason: problem };
  try {
    const parsed: ForeignNode = new DOMParser().parseFromString(html, "text/html");
    return { kind: "page", root: copyTree(parsed) };
  } catch {
    // The parser gives up where an element has some hundred thousand classes.
    return { kind: "unusable", reason: "it cannot be parsed as a web page" };
  }
}

/** What the parser's nodes have that is used here. */
export interface ForeignNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: Iterable<ForeignNode>;
  readonly textContent: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const elementNode = 1;
const textNode = 3;

/** Elements whose text is data and not to be read as words. */
const dataTags: ReadonlySet<string> = new Set(["script", "style", "template", "svg", "math"]);

/** A tree of our own, without recursion: the parser's may be as deep as the file is long. */
export function copyTree(parsed: ForeignNode): PageElement {
  const top: PageNode[] = [];
  const root = pageElement("#page", top);
  const open = [{ nodes: parsed.childNodes[Symbol.iterator](), into: top, depth: 0 }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const { done, value } = at.nodes.next();
    if (done === true) open.pop();
    else if (value.nodeType === textNode) at.into.push(value.textContent ?? "");
    else if (value.nodeType === elementNode) {
      const tag = value.localName.toLowerCase();
      const isJson = tag === "script" && /json/iu.test(typeOf(value));
      if (dataTags.has(tag) && !isJson) continue;
      const isTooDeep = at.depth >= deepest;
      const into: PageNode[] = isTooDeep ? at.into : [];
      if (!isTooDeep) at.into.push(pageElement(tag, into, attributesOf(value)));
      open.push({ nodes: value.childNodes[Symbol.iterator](), into, depth: at.depth + 1 });
    }
  }
  return root;
}

const typeOf = (node: ForeignNode): string => attributesOf(node).get("type") ?? "";

/** Names in lower case; of two that are the same the first holds, as in browsers. */
function attributesOf({ attributes }: ForeignNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of attributes ?? []) {
    const key = name.toLowerCase();
    if (value.length <= longestValue && !values.has(key)) values.set(key, value);
  }
  return values;
}
