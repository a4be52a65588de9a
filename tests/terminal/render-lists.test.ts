import { describe, expect, test } from "vitest";
import { contextOf } from "../../src/answer/context.ts";
import { listSources } from "../../src/answer/sources.ts";
import { renderContext } from "../../src/terminal/render-context.ts";
import { renderReload } from "../../src/terminal/render-reload.ts";
import { renderSources } from "../../src/terminal/render-sources.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { article } from "../support/article.ts";

const plain = styleFor({ columns: 80 }, false);

describe("the sources", () => {
  test("have number, dates and links by outlet", () => {
    const url = "https://harbour-post.example/1";
    const articles = [
      article({ published: "2024-04-26", url }),
      article({ published: "2024-04-24T04:53:00-04:00", via: "Reuters" }),
      article({ outlet: "Valley\u001b[31m Echo" }),
    ];
    expect(renderSources(listSources(articles), plain)).toEqual([
      "The Harbour Post (via Reuters)",
      "  2 articles, 24 April 2024 to 26 April 2024",
      `  ${url}`,
      "Valley[31m Echo",
      "  1 article, dates not stated",
      "  no link stored",
    ]);
  });

  test("show a few links of an outlet that has many", () => {
    const articles = Array.from({ length: 7 }, (_, index) =>
      article({ url: `https://harbour-post.example/${index}`, published: "2024-04-26" }),
    );
    const lines = renderSources(listSources(articles), plain);
    expect(lines[1]).toBe("  7 articles, 26 April 2024");
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe("  and 2 links more");
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
  ]);
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
  expect(renderContext(context, plain).at(-1)).toBe(`    Noted by the paper: ${note}`);
});
