import type { Article } from "../corpus/article.ts";
import { CorpusEmptyError, type CorpusError, CorpusMissingError } from "../corpus/corpus-error.ts";
import type { CorpusReading } from "../corpus/corpus-reading.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import { plural } from "../terminal/plural.ts";
import { bad, type Finding, good, warning } from "./finding.ts";

const look = "npm run corpus -- check shows each of them";

/** How many articles there are to answer from, what cannot be used, and what they do not state. */
export function checkCorpus(directory: string, reading: CorpusReading): readonly Finding[] {
  const { articles, skipped, warnings } = reading;
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  return [
    good(
      "corpus",
      `${plural(articles.length, "article")} of ${plural(outlets.size, "outlet")} in ${directory}`,
    ),
    ...notUsed(skipped),
    ...(warnings.length === 0
      ? []
      : [warning("corpus", `${plural(warnings.length, "warning")}: ${example(warnings)}`, look)]),
    ...notStated(articles),
  ];
}

const notUsed = (skipped: readonly FileProblem[]): readonly Finding[] =>
  skipped.length === 0
    ? []
    : [
        warning(
          "corpus",
          `${plural(skipped.length, "file")} cannot be used: ${example(skipped)}`,
          `mend or remove them; ${look}`,
        ),
      ];

/** The first of several problems. */
function example(problems: readonly FileProblem[]): string {
  const [first] = problems.map(({ file, reason }) => `${file}: ${reason}`);
  return `${first ?? ""}${problems.length > 1 ? "; …" : ""}`;
}

/** What an answer shows of its source, as a person calls it, and where it is filled in. */
const wanted = [
  { field: "outlet", name: "outlet" },
  { field: "published", name: "date" },
  { field: "url", name: "link" },
] as const;

function notStated(articles: readonly Article[]): readonly Finding[] {
  const counts = wanted.map(({ field, name }) => ({
    field,
    name,
    lacking: articles.filter((article) => article[field] === undefined).length,
  }));
  const missing = counts.filter(({ lacking }) => lacking > 0);
  if (missing.length === 0) return [];
  const list = missing.map(({ name, lacking }) => `${lacking} without ${name}`).join(", ");
  const fields = missing.map(({ field }) => field).join(", ");
  return [
    warning(
      "corpus",
      `of ${plural(articles.length, "article")} ${list}: answers cannot show it`,
      `state ${fields} between --- lines on top of the file; ${look}`,
    ),
  ];
}

/** Why there is nothing to answer from. */
export function explainCorpus(error: CorpusError): Finding {
  const { directory } = error;
  if (error instanceof CorpusMissingError) {
    return bad(
      "corpus",
      `there is no folder ${directory}`,
      "create it, or set CORPUS_DIR to the folder with your articles",
    );
  }
  if (error instanceof CorpusEmptyError) {
    const { skipped } = error;
    return skipped.length === 0
      ? bad("corpus", `${directory} holds no articles`, "put news articles there, one per file")
      : bad(
          "corpus",
          `of ${plural(skipped.length, "file")} in ${directory} none can be used: ${example(skipped)}`,
          `put news articles there, one per file; ${look}`,
        );
  }
  return bad("corpus", error.message, "let the user that runs this program read the folder");
}
