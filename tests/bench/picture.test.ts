import { join } from "node:path";
import { expect, test } from "vitest";
import { drawSweep } from "../../bench/draw-sweep.ts";
import { fillTables } from "../../bench/fill-tables.ts";
import { sweepTitle } from "../../bench/parts/sweep.ts";
import { readResults } from "../../bench/results.ts";
import { folder } from "../support/folder.ts";

const rows = [100, 1_000, 10_000].flatMap((passages) => [
  { system: "Verbatim", passages, "p50 ms": 1 + passages / 1e5, "p99 ms": 4 },
  { system: "plain MiniSearch", passages, "p50 ms": passages / 1e4, "p99 ms": passages / 1e3 },
]);

test("the picture is one SVG by itself, with each line's name and no script", () => {
  const svg = drawSweep(rows);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  for (const name of ["Verbatim, p50", "Verbatim, p99", "plain MiniSearch, p50"])
    expect(svg).toContain(`>${name}</text>`);
  expect(svg).toContain("prefers-color-scheme: dark");
  expect(svg).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u);
});

test("the same figures give the same picture", () => {
  expect(drawSweep(rows)).toBe(drawSweep(rows));
});

test("without figures there is no picture", () => {
  expect(() => drawSweep([])).toThrow("there are no figures to draw");
});

test("results come back as they were written, and what is wrong with a file is said in one line", async () => {
  const section = { title: sweepTitle, notes: ["natural questions"], rows };
  const machine = { node: "20.20.2", processor: "Some CPU", cores: 2 };
  const root = await folder({
    "good.json": JSON.stringify({ machine, sections: [section, { title: 3 }] }),
    "empty.json": JSON.stringify({ sections: [] }),
    "broken.json": "{",
  });
  await expect(readResults(join(root, "good.json"))).resolves.toEqual({
    machine: "Node 20.20.2, Some CPU, 2 cores",
    sections: [section],
  });
  await expect(readResults(join(root, "empty.json"))).rejects.toThrow(
    /empty\.json: it has no sections$/u,
  );
  await expect(readResults(join(root, "broken.json"))).rejects.toThrow(
    /broken\.json: it is no JSON$/u,
  );
});

test("a page's tables are filled, and nothing else of it is touched", () => {
  const page = [
    "# How fast",
    "<!-- table: machine -->",
    "<!-- /table -->",
    "Prose with a $1 sign.",
    "<!-- table: reload -->",
    "old",
    "<!-- /table -->",
    "<!-- table: memory -->",
    "stays",
    "<!-- /table -->",
  ].join("\n");
  const sections = [
    {
      title: "reload, of one article",
      notes: ["one article"],
      rows: [{ what: "a | b $&", "p50 ms": 12.34 }],
    },
  ];
  const filled = fillTables(page, { machine: "Node 20, 2 cores", sections });
  expect(filled).toBe(
    [
      "# How fast",
      "<!-- table: machine -->",
      "Node 20, 2 cores.",
      "<!-- /table -->",
      "Prose with a $1 sign.",
      "<!-- table: reload -->",
      "",
      "| what | p50 ms |",
      "| --- | ---: |",
      "| a \\| b $& | 12.3 |",
      "",
      "- one article",
      "",
      "<!-- /table -->",
      "<!-- table: memory -->",
      "stays",
      "<!-- /table -->",
    ].join("\n"),
  );
  expect(fillTables(filled, { machine: "Node 20, 2 cores", sections })).toBe(filled);
});
