import type { Format } from "./format.ts";
import { plainText } from "./plain-text.ts";

/** Every format that the corpus reader knows. */
export const formats: readonly Format[] = [plainText];

/** The format of a file by the ending of its name. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  return formats.find(({ extensions }) => extensions.includes(extension));
}
