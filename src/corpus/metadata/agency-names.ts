import { defaultOutlets, foldName } from "../outlets/outlet-entries.ts";

const names: ReadonlySet<string> = new Set(
  defaultOutlets
    .filter(({ agency }) => agency)
    .flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)),
);

/** True for a news agency's name and nothing else: `AFP`, `The Canadian Press`. */
export const isAgencyName = (printed: string): boolean =>
  printed.length <= 60 && names.has(foldName(printed));
