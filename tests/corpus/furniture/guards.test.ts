import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type LineRule, ruledLine } from "../../../src/corpus/furniture/line-rule.ts";
import { lineRules } from "../../../src/corpus/furniture/line-rules.ts";

const guard = vi.hoisted(() => ({ isOpen: false, asked: 0 }));

vi.mock("../../../src/corpus/furniture/line-rule.ts", async (importOriginal) => {
  const module =
    await importOriginal<typeof import("../../../src/corpus/furniture/line-rule.ts")>();
  const hasAny: typeof module.hasAny = (folded, parts) => {
    guard.asked += 1;
    return guard.isOpen || module.hasAny(folded, parts);
  };
  return { ...module, hasAny };
});

/** What a rule says of a line where its guards let everything through. */
function matchesUnguarded(rule: LineRule, text: string): boolean {
  guard.isOpen = true;
  try {
    return rule.matches(ruledLine(text));
  } finally {
    guard.isOpen = false;
  }
}

/** A line that no rule knows, so that a rule asks each of its expressions about it. */
const plain = "the ferry sailed at noon";

/** The expressions that a rule asks once it has asked a guard. */
function guardedBy(rule: LineRule): readonly RegExp[] {
  const asked: RegExp[] = [];
  const before = guard.asked;
  const { test: askOf } = RegExp.prototype;
  const spy = vi.spyOn(RegExp.prototype, "test").mockImplementation(function (this: RegExp, text) {
    if (guard.asked > before && !asked.includes(this)) asked.push(this);
    return askOf.call(this, text);
  });
  matchesUnguarded(rule, plain);
  spy.mockRestore();
  return asked;
}

/** Texts that match an expression, as a rule, in lower case. */
function textsLike({ source }: RegExp): fc.Arbitrary<string> {
  const token = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|./gu;
  const simple = source.replace(token, (part) => {
    if (part === "\\b") return "";
    if (part === ".") return "[a-z ]";
    if (part === "\\p{Lu}") return "[A-Z]";
    return part.replace(/^\\p\{L\}$/u, "[a-z]").replaceAll("\\p{L}", "a-z");
  });
  return fc.stringMatching(new RegExp(`^(?:${simple.replaceAll(/[$^](?![^[]*\])/gu, "")})$`, "u"));
}

/** What rules ask for beside a guarded expression: the reader, or a paper that abides by something. */
const before = fc.constantFrom("", "Our members: ", "The Post ");
const after = fc.constantFrom("", " you", " which we comply with", " permission", ".");

const guarded = lineRules.filter((rule) => guardedBy(rule).length > 0);

test("the rules that have a guard are known", () => {
  expect(guarded.length).toBeGreaterThan(5);
});

test.each(guarded)("whatever the expressions of a $name match passes its guard", (rule) => {
  let matched = 0;
  for (const expression of guardedBy(rule)) {
    fc.assert(
      fc.property(before, textsLike(expression), after, (head, like, tail) => {
        const line = `${head}${like}${tail}`;
        const isFurniture = matchesUnguarded(rule, line);
        if (isFurniture) matched += 1;
        expect(rule.matches(ruledLine(line))).toBe(isFurniture);
      }),
      { numRuns: 300 },
    );
  }
  expect(matched).toBeGreaterThan(20);
});
