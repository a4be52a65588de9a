import { printable } from "./printable.ts";

/** So many files are named in a list. */
const filesNamed = 20;

/** Files by name in one line, safe to print; of many the first, and how many more there are. */
export function nameFiles(files: readonly string[]): string {
  const names = files.slice(0, filesNamed).map(printable).join(", ");
  const more = files.length - filesNamed;
  return more > 0 ? `${names}, … and ${more} more (--json names all)` : names;
}
