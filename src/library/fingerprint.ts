import { createHash } from "node:crypto";
import type { Article } from "../corpus/article.ts";

/** Twelve hexadecimal digits that name a set of articles by their texts, in whatever order they are. */
export const fingerprintOf = (articles: readonly Pick<Article, "id">[]): string =>
  createHash("sha256")
    .update(
      articles
        .map(({ id }) => id)
        .sort()
        .join("\n"),
    )
    .digest("hex")
    .slice(0, 12);
