import { createHash } from "node:crypto";
import type { ArticleId } from "./article.ts";

/** The id of a text: the first 12 hexadecimal digits of its SHA-256, whatever its file is called. */
export const articleIdOf = (text: string): ArticleId =>
  createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12) as ArticleId;
