import { posix } from "node:path";

interface Pattern {
  readonly isException: boolean;
  readonly matches: RegExp;
}

/**
 * Which files a `.dockerignore` keeps from a build. As Docker reads it: every pattern is anchored at the
 * context's folder, a pattern that matches a folder matches all below it, and the last match wins.
 * @returns true for a path (relative, with `/`) that is left out
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function readDockerIgnore(text: string): (path: string) => boolean {
  const patterns = text.split(/\r?\n/u).flatMap((line) => readPattern(line));
  return (path) => {
    const withParents = [path, ...parentsOf(path)];
    const last = patterns.findLast(({ matches }) => withParents.some((part) => matches.test(part)));
    return last !== undefined && !last.isException;
  };
}

function readPattern(line: string): readonly Pattern[] {
  if (line.startsWith("#")) return [];
  const trimmed = line.trim();
  const isException = trimmed.startsWith("!");
  const glob = isException ? trimmed.slice(1).trim() : trimmed;
  if (glob === "") return [];
  const clean = posix.normalize(glob).replace(/^\/+|\/+$/gu, "");
  return [{ isException, matches: new RegExp(`^${expressionOf(clean)}$`, "su") }];
}

/** A pattern of Go's `filepath.Match`, with `**` for any number of folders, as a regular expression. */
const expressionOf = (glob: string): string =>
  glob.replace(
    /\*\*\/?$|\*\*\/?|\*|\?|\\.|\[[^\]]*\]|[.+^${}()|\\[\]/-]/gu,
    (sign: string, at: number) => {
      if (sign.startsWith("**")) return at + sign.length === glob.length ? ".*" : "(?:.*/)?";
      if (sign === "*") return "[^/]*";
      if (sign === "?") return "[^/]";
      if (sign.startsWith("[") && sign.length > 1) return sign;
      return sign === "-" || sign === "/" ? sign : `\\${sign.at(-1) ?? ""}`;
    },
  );

function parentsOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, count) => parts.slice(0, count + 1).join("/"));
}
