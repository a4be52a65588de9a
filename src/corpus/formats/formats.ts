import { type Format, mebibyte } from "./format.ts";

/** Every format that the corpus reader knows. */
export const formats: readonly Format[] = [
  {
    name: "text",
    extensions: ["txt", "md"],
    largestBytes: mebibyte,
    load: async () => (await import("./plain-text.ts")).readPlainText,
  },
  {
    name: "web page",
    extensions: ["html", "htm", "xhtml"],
    largestBytes: 8 * mebibyte,
    load: async () => (await import("./web-page.ts")).readWebPage,
  },
  {
    name: "export",
    extensions: ["json", "jsonl", "ndjson"],
    largestBytes: 64 * mebibyte,
    load: async () => (await import("./export.ts")).readExport,
  },
];

/** The format of a file by the ending of its name. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  return formats.find(({ extensions }) => extensions.includes(extension));
}
