import { type ContainerRule, containerRules, nameWords } from "./containers.ts";
import type { PageElement, PageNode } from "./html-tree.ts";

/** The outermost containers that hold no text of the article, each with its rule. */
export type Dropped = ReadonlyMap<PageElement, ContainerRule>;

/** What holds more of a page's prose is its article, whatever it is called, 0 to 1. */
const largestShare = 0.3;

/** Finds the containers that hold no text of the article. */
export function findContainers(root: PageElement): Dropped {
  const lengths = proseLengths(root);
  const most = (lengths.get(root) ?? 0) * largestShare;
  const dropped = new Map<PageElement, ContainerRule>();
  const look = (element: PageElement): void => {
    const words = nameWords(element);
    const rule = containerRules.find((one) => one.matches(element, words));
    if (rule !== undefined && (rule.isSure || (lengths.get(element) ?? 0) <= most)) {
      dropped.set(element, rule);
      return;
    }
    for (const child of element.children) if (typeof child !== "string") look(child);
  };
  look(root);
  return dropped;
}

/** The page without those containers. */
export function prune(root: PageElement, dropped: Dropped): PageElement {
  const keep = (node: PageNode): readonly PageNode[] => {
    if (typeof node === "string") return [node];
    return dropped.has(node) ? [] : [{ ...node, children: node.children.flatMap(keep) }];
  };
  return { ...root, children: root.children.flatMap(keep) };
}

/** A stretch of text that is no label but prose, in UTF-16 code units. */
const shortestProse = 60;

/** How much prose stands in each element, links aside. */
function proseLengths(root: PageElement): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  const measure = (node: PageNode): number => {
    if (typeof node === "string") return node.length >= shortestProse ? node.trim().length : 0;
    let length = 0;
    for (const child of node.children) length += measure(child);
    const own = node.tag === "a" || node.tag === "script" ? 0 : length;
    lengths.set(node, own);
    return own;
  };
  measure(root);
  return lengths;
}
