import {
  appendFile,
  chmod,
  mkdir,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { verbatim } from "../../src/corpus/article.ts";
import { mebibyte } from "../../src/corpus/formats/format.ts";
import { readBytes } from "../../src/corpus/read-bytes.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { folder, story } from "../support/folder.ts";

/** What a folder with a good article and something bad gives; the good one always comes through. */
async function readBeside(root: string) {
  await writeFile(join(root, "good.txt"), story("Oslo"));
  const reading = await readCorpus(root);
  const good = reading.articles.find(({ file }) => file === "good.txt");
  expect(good?.sentences.map(({ span }) => good.text.slice(span.start, span.end))).toEqual([
    "The port of Oslo shut at dawn after the storm.",
    "Nobody was hurt, the harbour master of Oslo said.",
  ]);
  const others = reading.articles.filter(({ file }) => file !== "good.txt");
  return { ...reading, others: others.map(({ file }) => file) };
}

const png = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489",
  "hex",
);
const long = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));
const aliases = `---\ntitle: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n${story("Suva")}`;
const french = `Le port fermé\n\n${long("Le port a fermé à l’aube après la tempête, et personne n’a été blessé, a déclaré le capitaine. ", 900)}\n`;

describe("is skipped, and named with its reason:", () => {
  it.each([
    ["an empty file", "a.txt", "", /^it is empty$/u],
    ["one byte", "a.txt", "x", /fewer than two sentences/u],
    ["a picture named .txt", "a.txt", png, /^it is not text/u],
    ["30 MB on one line", "a.txt", Buffer.alloc(30 * mebibyte, "a"), /larger than 1 MiB/u],
    ["30 MB on one line of an export", "a.jsonl", Buffer.alloc(30 * mebibyte, "a"), /./u],
    ["only furniture", "a.txt", "Home\nNews\nSport\nSubscribe\n© 2025 The Post\n", /no article/u],
    ["a page without a body", "a.html", "<html><head><title>x</title></head></html>", /no text/u],
    ["a page of 100,000 tags", "a.html", `<p>${long("<i>", 300_000)}`, /./u],
    ["a page nested 100,000 deep", "a.html", `${long("<div>", 500_000)}x`, /./u],
    ["an article in French", "a.txt", french, /^it is in French, and only English is read$/u],
    ["a foreign JSON", "a.json", '{"name":"app","version":"1.0.0"}', /./u],
    ["broken JSON", "a.json", '[{"title": "x", ', /./u],
  ])("%s", async (_what, file, content, reason) => {
    const { others, skipped } = await readBeside(await folder({ [file]: content }));
    expect(others).toEqual([]);
    // Behind "#" may stand which entry of an export it is.
    expect(skipped.map((one) => ({ ...one, file: one.file.replace(/#1$/u, "") }))).toEqual([
      { file, reason: expect.stringMatching(reason) },
    ]);
  });

  it("links that lead out, nowhere, or to themselves", async () => {
    const root = await folder();
    await symlink("/etc/hostname", join(root, "out.txt"));
    await symlink("/etc", join(root, "out"));
    await symlink(join(root, "none.txt"), join(root, "gone.txt"));
    await symlink("round.txt", join(root, "round.txt"));
    const { skipped } = await readBeside(root);
    expect(skipped).toEqual([
      { file: "gone.txt", reason: "it is a link to a file that does not exist" },
      { file: "out", reason: "it is a link out of the corpus" },
      { file: "out.txt", reason: "it is a link out of the corpus" },
      { file: "round.txt", reason: "it is a link that leads back to itself" },
    ]);
  });

  it("a path 40 folders deep", async () => {
    const deep = Array.from({ length: 40 }, (_, at) => `d${at}`).join("/");
    const { skipped, others } = await readBeside(
      await folder({ [`${deep}/a.txt`]: story("Bari") }),
    );
    expect(others).toEqual([]);
    expect(skipped).toEqual([
      { file: expect.stringMatching(/^d0\/.*\/$/u), reason: expect.stringContaining("32 folders") },
    ]);
  });

  // A superuser may read everything.
  it.skipIf(process.getuid?.() === 0)("a file or folder without permission", async () => {
    const root = await folder({ "a.txt": story("Bari"), "b/c.txt": story("Kiel") });
    await chmod(join(root, "a.txt"), 0);
    await chmod(join(root, "b"), 0);
    const { skipped } = await readBeside(root);
    await chmod(join(root, "b"), 0o700);
    const reason = "there is no permission to read it";
    expect(skipped).toEqual([
      { file: "a.txt", reason },
      { file: "b/", reason },
    ]);
  });
});

describe("is read all the same:", () => {
  it.each([
    [
      "a few invalid bytes of UTF-8",
      Buffer.concat([Buffer.from(`Café é à ü ö\n${story("Bari")}`), Buffer.from([0xff])]),
    ],
    ["front matter that is never closed", `---\ntitle: x\n\n${story("Bari")}`],
    ["front matter of aliases", aliases],
    [
      "front matter of 100 kB",
      `---\n${long(`title: ${"b".repeat(200)}\n`, 100_000)}---\n${story("Bari")}`,
    ],
    ["an impossible date", `---\npublished: 2025-02-30\n---\n${story("Bari")}`],
  ])("a file with %s", async (_what, content) => {
    const { others, warnings } = await readBeside(await folder({ "a.txt": content }));
    expect(others).toEqual(["a.txt"]);
    expect(warnings.map(({ file }) => file)).toEqual(["a.txt"]);
  });

  it("a folder named x.txt, a loop of links, and names that look like ways out", async () => {
    const names = ["x.txt/a.txt", "..a.txt/b.txt", "a..b.txt", "line\nbreak.txt", "\u001b[31m.txt"];
    const places = ["Bari", "Kiel", "Suva", "Cork", "Faro"];
    const files = Object.fromEntries(names.map((name, at) => [name, story(places[at] ?? "")]));
    const root = await folder(files);
    await symlink(root, join(root, "loop"));
    const { others, skipped } = await readBeside(root);
    expect(others.sort()).toEqual(names.filter((name) => !name.startsWith(".")).sort());
    expect(skipped).toEqual([]);
  });
});

it("leaves alone what it does not know, and lists it", async () => {
  const { ignored, skipped } = await readBeside(
    await folder({ "a.pdf": "%PDF", "b/c.docx": "PK", README: "x" }),
  );
  expect({ ignored, skipped }).toEqual({ ignored: ["README", "a.pdf", "b/c.docx"], skipped: [] });
});

it("takes no more of a growing file than the limit", async () => {
  const root = await folder({ "a.txt": "a".repeat(10) });
  const path = join(root, "a.txt");
  const growing = appendFile(path, "b".repeat(3_000));
  const read = await readBytes(path, 1_000);
  await growing;
  expect(typeof read === "string" || read.bytes.length <= 1_000).toBe(true);
  expect(await readBytes(path, 1_000)).toMatch(/^it is larger than/u);
});

it("survives a folder that changes while it is read", async () => {
  const root = await folder(
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, story(`Port ${at}`)])),
  );
  await mkdir(join(root, "sub"));
  const churn = async () => {
    for (let at = 0; at < 60; at += 3) {
      await unlink(join(root, `${at}.txt`)).catch(() => undefined);
      await rename(join(root, `${at + 1}.txt`), join(root, "sub", `${at}.txt`));
      await writeFile(join(root, `${at + 2}.txt`), "");
    }
  };
  const [reading] = await Promise.all([readBeside(root), churn()]);
  for (const { reason } of reading.skipped)
    expect(reason).toMatch(/vanished|empty|does not exist|fewer than two/u);
  await rm(join(root, "sub"), { recursive: true });
});

/** Files that look like what people keep: markup, front matter, prose, in any order and half broken. */
const piece = fc.oneof(
  fc.constantFrom(
    "---\n",
    "title: x\n",
    "date: 2025-02-30\n",
    "- ",
    "# ",
    "> ",
    "<p>",
    "</p>",
    "<article>",
    "<li>",
    "<script>",
    "<!--",
    "-->",
    "<br>",
    "&nbsp;",
    "&#x2028;",
    '{"title":"',
    '","text":"',
    '"}',
    "[",
    "]",
    "\n",
    "\n\n",
    "“",
    "”",
    " said ",
    "The port shut. ",
    "Nobody was hurt, he said. ",
    "© 2025 The Post\n",
    "\u0000",
    "\u202e",
    "\ud800",
  ),
  fc.string({ maxLength: 12 }),
);

test.each(["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])(
  "%s: no content throws or hangs, and every span is a slice in its order",
  async (file) => {
    const root = await folder({ "good.txt": story("Oslo") });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await writeFile(join(root, file), pieces.join(""));
        const { articles } = await readCorpus(root);
        expect(articles.map((article) => article.file)).toContain("good.txt");
        for (const article of articles) {
          let end = 0;
          for (const { span } of article.sentences) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(verbatim(article, span)).toBe(article.text.slice(span.start, span.end));
            expect(verbatim(article, span).trim()).not.toBe("");
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }),
      { numRuns: 100 },
    );
    expect(await readFile(join(root, "good.txt"), "utf8")).toBe(story("Oslo"));
  },
  60_000,
);
