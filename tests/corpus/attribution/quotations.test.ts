import fc from "fast-check";
import { expect, it, test } from "vitest";
import { findQuotations } from "../../../src/corpus/attribution/quotations.ts";
import { slice } from "../../../src/language/span.ts";

const inner = (text: string): readonly string[] =>
  findQuotations(text, [{ start: 0, end: text.length }]).map((found) => slice(text, found.inner));

it.each([
  ["He said “no” and “never.”", "no", "never."],
  ['He said "no" and "never."', "no", "never."],
  ["He said ‘no’ and ‘never.’", "no", "never."],
  ["He said 'no' and 'never.'", "no", "never."],
  ["“He said “no” to me,” she said.", "He said “no” to me,"],
  ["“He said ‘no’ to me,” she said.", "He said ‘no’ to me,"],
  ["\"He said 'no' to me,\" she said.", "He said 'no' to me,"],
  ['“He said no," she wrote.', "He said no,"],
  ["“It runs on", "It runs on"],
  ["”Set wrong,” she said.", "Set wrong,"],
  ["«Non,» he said.", "Non,"],
])("%j", (text, ...expected) => {
  expect(inner(text)).toEqual(expected);
});

it.each([
  "China’s ports and the workers’ union in the ’90s",
  "China's ports and the workers' union in the '90s",
  "Rock ’n’ roll and get ’em",
  "The beam is 6' long and 3\" wide",
  'The link <a href="x"> was printed',
])("finds none in %j", (text) => {
  expect(inner(text)).toEqual([]);
});

it("knows a quotation that its paragraph leaves open", () => {
  const text = "“One.\n“Two.”";
  const found = findQuotations(text, [
    { start: 0, end: 5 },
    { start: 6, end: 12 },
  ]);
  expect(found.map(({ isClosed, paragraph }) => [isClosed, paragraph])).toEqual([
    [false, 0],
    [true, 1],
  ]);
});

test("quotations are in order, apart, and inside their marks", () => {
  const marks = fc.constantFrom("“", "”", '"', "'", "‘", "’", "«", "»", "a", " ", ".", "s");
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
      const text = characters.join("");
      let end = 0;
      for (const found of findQuotations(text, [{ start: 0, end: text.length }])) {
        expect(found.outer.start).toBeGreaterThanOrEqual(end);
        expect(found.inner.start).toBe(found.outer.start + 1);
        expect(found.inner.end).toBeLessThanOrEqual(found.outer.end);
        end = found.outer.end;
      }
    }),
  );
});
