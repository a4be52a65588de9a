import type { Span } from "../../language/span.ts";
import type { OutletSign } from "../article.ts";
import type { Source } from "../formats/format.ts";
import type { Block } from "../layout/block.ts";
import type { Dateline } from "../metadata/dateline.ts";
import type { OutletRegistry } from "../outlet-registry.ts";
import type { Page } from "../page/page.ts";
import { cleanName } from "./outlet-name.ts";

/** All that a sign may be seen in. */
export interface SignContext {
  readonly text: string;
  readonly page: Page;
  readonly source: Source;
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

/** Looks for one kind of sign. */
export type See = SignRule["see"];

/** A sign for a printed name; an agency's copy is printed by others, unless it owns the page. */
export function signFor(
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

/** The blocks that certain rules took out, in order. */
export const blocksLabelled = (page: Page, names: RegExp): readonly Block[] =>
  page.blocks.filter((_, index) => names.test(page.labels.get(index) ?? ""));
