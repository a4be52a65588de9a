import { readAddress } from "./address.ts";

/** What a line such as `Source: CNN` names. */
export type SourceLine =
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "name"; readonly name: string };

/**
 * Where a copy was taken from: `Source: https://…`, `Source: CNN`, `Original article: https://…`, an
 * address alone on its line.
 */
export function readSourceLine(line: string): SourceLine | undefined {
  if (line.length > 2_100) return undefined;
  const label =
    /^[([]?(?:source|sources|via|url|link|permalink|canonical(?: url)?|original(?: article| story| url| link)?|retrieved from|read more at|originally (?:published|appeared) (?:at|on|in))\s?:?\s+(?=\S)|^[([]?(?:source|url|link|via)\s?:\s?/iu.exec(
      line,
    )?.[0] ?? "";
  const rest = line
    .slice(label.length)
    .replace(/[)\]]$/u, "")
    .replace(/^<(.+)>$/u, "$1")
    .trim();
  const url = readAddress(rest);
  if (url !== undefined) return { kind: "address", url };
  const isName =
    /^[([]?(?:source|via)\s?:/iu.test(label) &&
    /^[\p{Lu}\p{N}]/u.test(rest) &&
    rest.split(" ").length <= 6 &&
    !/[.!?]$/u.test(rest.replace(/\b(?:Inc|Ltd|L\.P|Co)\.$/u, ""));
  return isName ? { kind: "name", name: rest } : undefined;
}
