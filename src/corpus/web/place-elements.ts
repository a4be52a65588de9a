import { attribute, type PageElement, textOf } from "./html-tree.ts";
import type { Dropped } from "./prune.ts";

/** An element of a page, and in which part of it that stands. */
export interface PlacedElement {
  readonly element: PageElement;
  /** True in what leads elsewhere or stands beside the article: lists of others, comments, menus. */
  readonly isAside: boolean;
  /** True inside an `<article>` or `<main>`. */
  readonly isArticle: boolean;
  /** True between the headline and the first paragraph. */
  readonly isHead: boolean;
}

/** A paragraph of fewer letters may be a standfirst or a caption. */
const shortestParagraph = 80;

/** Kinds of container whose headlines, days and names are not the article's. */
const asides: ReadonlySet<string> = new Set([
  "role",
  "navigation",
  "way through the site",
  "other articles",
  "comments",
  "offer",
]);

/** All elements below one, in the order in which they begin, the element itself first. */
export function placeElements(root: PageElement, dropped: Dropped): readonly PlacedElement[] {
  const placed: PlacedElement[] = [];
  let part: "above" | "head" | "body" = "above";
  const visit = (element: PageElement, isAside: boolean, isArticle: boolean): void => {
    const { tag } = element;
    const own = {
      isAside: isAside || isBeside(element, dropped, isArticle),
      isArticle: isArticle || tag === "article" || tag === "main",
    };
    if (!own.isAside && tag === "h1" && part === "above") part = "head";
    if (part === "head" && tag === "p" && textOf(element).trim().length >= shortestParagraph)
      part = "body";
    placed.push({ element, ...own, isHead: part === "head" });
    for (const child of element.children)
      if (typeof child !== "string") visit(child, own.isAside, own.isArticle);
  };
  visit(root, false, false);
  return placed;
}

/** @param isArticle - the element stands in the article: a footer there is the article's own */
function isBeside(element: PageElement, dropped: Dropped, isArticle: boolean): boolean {
  const isComment = /schema\.org\/(?:User)?Comments?$/u.test(attribute(element, "itemtype"));
  return (
    isComment ||
    element.tag === "aside" ||
    (element.tag === "footer" && !isArticle) ||
    asides.has(dropped.get(element)?.name ?? "")
  );
}
