import { describe, expect, it } from "vitest";
import { readDockerIgnore } from "../../../tools/container/docker-ignore.ts";

describe("a .dockerignore, as Docker reads it", () => {
  it.each([
    { patterns: "", kept: ["a", "a/b"], ignored: [] },
    { patterns: "# *\n\n", kept: ["a"], ignored: [] },
    { patterns: "*.log", kept: ["logs/a.log", "alog"], ignored: ["a.log"] },
    { patterns: "**/*.log", kept: ["a.logs"], ignored: ["a.log", "x/y/a.log"] },
    { patterns: "docs", kept: ["old/docs/a", "docs2"], ignored: ["docs", "docs/a/b.md"] },
    { patterns: "/docs/", kept: ["old/docs"], ignored: ["docs/a.md"] },
    { patterns: "a/**", kept: ["b/a/c"], ignored: ["a/b", "a/b/c"] },
    { patterns: "a/**/z", kept: ["z", "a/zz"], ignored: ["a/z", "a/b/c/z"] },
    { patterns: "a?c", kept: ["ac", "a/c"], ignored: ["abc", "axc/d"] },
    { patterns: "[ab].txt", kept: ["c.txt", "ab.txt"], ignored: ["a.txt"] },
    { patterns: "a.b+(c)", kept: ["aXb+(c)", "a.bb"], ignored: ["a.b+(c)"] },
    { patterns: "\\*", kept: ["a"], ignored: ["*"] },
    { patterns: "*\n!src", kept: ["src/a/b.ts"], ignored: ["a", "b/src/a", "srcs"] },
    { patterns: "*\n!a/b/c.ts", kept: ["a/b/c.ts"], ignored: ["a/b/d.ts", "a/c.ts"] },
    { patterns: "!src\n*", kept: [], ignored: ["src/a.ts"] },
    { patterns: "*\n!src\nsrc/x", kept: ["src/a"], ignored: ["src/x/a"] },
    { patterns: "./a/../b \r\n ! b/c ", kept: ["a", "b/c/d"], ignored: ["b/d"] },
  ])("$patterns", ({ patterns, kept, ignored }) => {
    const isIgnored = readDockerIgnore(patterns);
    expect(kept.filter((path) => isIgnored(path))).toEqual([]);
    expect(ignored.filter((path) => !isIgnored(path))).toEqual([]);
  });
});
