/** An element of a page, with its names in lower case. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PageNode[];
}

/** An element, or a stretch of text with its entities decoded. */
export type PageNode = PageElement | string;

/** An attribute's value, "" where it is missing. */
export const attribute = (element: PageElement, name: string): string =>
  element.attributes.get(name) ?? "";

/** The elements of a tree in the order in which they begin, the first being the root. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  yield root;
  for (const child of root.children) if (typeof child !== "string") yield* elementsOf(child);
}

/** The first element with such a tag, in the order of the page. */
export function firstOf(root: PageElement, tag: string): PageElement | undefined {
  for (const element of elementsOf(root)) if (element.tag === tag) return element;
  return undefined;
}

/** All text below an element, as it stands in the page; a line break is one. */
export function textOf(node: PageNode): string {
  const parts: string[] = [];
  const collect = (part: PageNode): void => {
    if (typeof part === "string") parts.push(part);
    else if (part.tag === "br") parts.push("\n");
    else for (const child of part.children) collect(child);
  };
  collect(node);
  return parts.join("");
}

/** A tree of an element and its children. */
export const pageElement = (
  tag: string,
  children: readonly PageNode[],
  attributes: ReadonlyMap<string, string> = new Map(),
): PageElement => ({ tag, attributes, children });
