import { describe, expect, test } from "vitest";
import { contextOf } from "../../src/answer/context.ts";
import { hasPage, type PagedList, renderPage } from "../../src/terminal/paged-list.ts";
import { renderContext } from "../../src/terminal/render-context.ts";
import { renderReload } from "../../src/terminal/render-reload.ts";
import { articlesList, sourcesList } from "../../src/terminal/render-sources.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { article } from "../support/article.ts";

const plain = styleFor({ columns: 80 }, false);

/** The first page of a list. */
const firstPage = (list: PagedList): readonly string[] => renderPage(list, 0, plain);

const corpus = { fingerprint: "0123456789ab", changedAt: Date.UTC(2024, 3, 26, 9, 5) };

describe("the sources", () => {
  const url = "https://harbour-post.example/1";
  const articles = [
    article({ published: "2024-04-26", url }),
    article({ published: "2024-04-24T04:53:00-04:00", via: "Reuters", title: "Rain" }),
    article({ outlet: "Valley\u001b[31m Echo" }),
  ];

  test("say how large the corpus is, then number, dates and links by outlet", () => {
    expect(firstPage(sourcesList({ ...corpus, articles }))).toEqual([
      "3 articles from 2 outlets, 6 sentences.",
      "Last change: 26 April 2024, 09:05 UTC. Fingerprint: 0123456789ab.",
      "",
      "The Harbour Post (via Reuters)",
      "  2 articles, 24 April 2024 to 26 April 2024",
      `  ${url}`,
      "Valley[31m Echo",
      "  1 article, dates not stated",
      "  no link stored",
    ]);
  });

  test("leave the last change out where it is not known", () => {
    const lines = firstPage(sourcesList({ fingerprint: corpus.fingerprint, articles }));
    expect(lines[1]).toBe("Fingerprint: 0123456789ab.");
  });

  test("show a few links of an outlet that has many", () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      article({ url: `https://harbour-post.example/${index}`, published: "2024-04-26" }),
    );
    const lines = firstPage(sourcesList({ ...corpus, articles: many })).slice(3);
    expect(lines[1]).toBe("  7 articles, 26 April 2024");
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe("  and 2 links more");
  });

  test("of one outlet are its articles, the oldest first", () => {
    expect(firstPage(articlesList(articles, ["The Harbour Post"]))).toEqual([
      "The Harbour Post",
      "  2 articles, 24 April 2024 to 26 April 2024",
      "  24 April 2024 · Rain (via Reuters)",
      "  no link stored",
      "  26 April 2024 · Port shut",
      `  ${url}`,
    ]);
  });

  test("are shown twenty at a time", () => {
    const many = Array.from({ length: 45 }, (_, index) => article({ title: `Part ${index + 1}` }));
    const list = articlesList(many, ["The Harbour Post"]);
    expect(renderPage(list, 0, plain).at(-1)).toBe("1 to 20 of 45; /more shows the next.");
    expect(renderPage(list, 1, plain)[2]).toBe("  date not stated · Part 21");
    expect(renderPage(list, 2, plain).at(-1)).toBe("41 to 45 of 45.");
    expect([1, 2, 3].map((page) => hasPage(list, page))).toEqual([true, true, false]);
  });
});

describe("a reload", () => {
  test("names what came, changed, went and was skipped", () => {
    const report = {
      kind: "reloaded" as const,
      added: ["new.txt"],
      changed: ["b.txt"],
      removed: ["old\u001b.txt"],
      unchanged: 3,
      skipped: [{ file: "broken.txt", reason: "it is empty" }],
      warnings: [{ file: "b.txt", reason: "published must be a date\u0007" }],
      tookMs: 1_234,
    };
    expect(renderReload(report, plain)).toEqual([
      "Reloaded in 1.2 s: 1 added, 1 changed, 1 removed, 3 unchanged, 1 file skipped.",
      "  added new.txt",
      "  changed b.txt",
      "  removed old.txt",
      "  skipped broken.txt: it is empty",
      "  warning b.txt: published must be a date",
    ]);
  });

  test("that fails says so, and that the old corpus stays", () => {
    const report = { kind: "kept" as const, reason: "papers: no such folder", tookMs: 12 };
    expect(renderReload(report, plain)).toEqual([
      "The reload failed after 12 ms; the old corpus stays in service. papers: no such",
      "folder",
    ]);
  });

  test("during another one says to wait", () => {
    expect(renderReload({ kind: "busy" }, plain).join(" ")).toMatch(/under way/u);
  });
});

test("the context of a sentence shows its neighbours and points at it", () => {
  const cited = article({
    body: "One rose. Two fell.\n\nThree stood. Four sat. Five ran.\n\nSix slept.",
    title: "Numbers",
    published: "2024-04-26",
  });
  const context = contextOf(cited, 3, 2);
  expect(context && renderContext(context, plain)).toEqual([
    "The Harbour Post · 26 April 2024 · Numbers",
    "",
    "    paragraph 1",
    "    │ Two fell.",
    "",
    "    paragraph 2",
    "    │ Three stood.",
    "  → │ Four sat.",
    "    │ Five ran.",
    "",
    "    paragraph 3",
    "    │ Six slept.",
    "",
    "To cite it:",
    '"Four sat." — "Numbers", The Harbour Post, 26 April 2024, paragraph 2',
  ]);
});

test("a context shows a quotation over several sentences whole, and who says it in the citation", () => {
  const said = article({
    body: [
      "Rain fell. Wind rose. Roofs flew. Doors shook.",
      "“The port is shut,” said Ana Lopes. “It will stay shut. Nobody may pass. That is all.”",
      "Night came.",
    ].join("\n\n"),
  });
  const shown = contextOf(said, 4);
  const lines = shown === undefined ? [] : renderContext(shown, plain);
  expect(lines).toContain("    │ That is all.”");
  expect(lines).not.toContain("    │ Wind rose.");
  expect(lines.at(-1)).toContain(' — Ana Lopes, in: "Port shut", The Harbour Post');
});

test("a citation of a sentence without a named speaker takes the one the answer gave", () => {
  const shown = contextOf(article(), 0);
  const line = shown && renderContext(shown, plain, "Ana\u001b Lopes").at(-1);
  expect(line).toBe(
    '"The port shut at dawn." — Ana Lopes, in: "Port shut", The Harbour Post, paragraph 1',
  );
});

test("a context says what the paper itself corrects", () => {
  const note = "Correction: An earlier version gave the wrong day.";
  const body = `The port shut at dawn. Nobody was hurt.\n\n${note}`;
  const corrected = article({
    body,
    dropped: [{ span: { start: body.indexOf(note), end: body.length }, rule: "correction" }],
  });
  const context = contextOf(corrected, 0);
  if (context === undefined) throw new Error("there is no sentence 0");
  expect(renderContext(context, plain)).toContain(`    Noted by the paper: ${note}`);
});
