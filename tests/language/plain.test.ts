import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readWords } from "../../src/corpus/attribution/words.ts";
import { foldName } from "../../src/corpus/outlets/outlet-entries.ts";
import { isPlain } from "../../src/language/plain.ts";
import { splitWords } from "../../src/language/words.ts";

describe("isPlain", () => {
  it.each(["The ferry’s crew said: “No.”", "", "10 p.m. — £".slice(0, 9)])(
    "holds for %j",
    (text) => {
      expect(isPlain(text)).toBe(true);
    },
  );

  it.each(["São Gil", "naïve", "x²", "soft\u00adhyphen", "zero\u200bwidth", "I\u0307"])(
    "does not hold for %j",
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});

/** What makes a text plain no more, far enough to change nothing before it. */
const foreign = " , é";
const prose = fc
  .array(
    fc.constantFrom(
      ..."a B u.s. U.S.-led Ph.D. 2.4 1,000 11:40 it’s don't O'Hara-Lee ‘so’ “No.” R&D x@y.z — … - 3rd A.B.C ,".split(
        " ",
      ),
    ),
    { maxLength: 12 },
  )
  .chain((words) => fc.constantFrom(words.join(" "), words.join("")));

test("plain text has the words that it has beside text that is not plain", () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(splitWords(text)).toEqual(splitWords(`${text}${foreign}`).slice(0, -1));
      expect(readWords(text, 0)).toEqual(readWords(`${text}${foreign}`, 0).slice(0, -2));
    }),
  );
});

test("a plain outlet's name is folded as any other", () => {
  fc.assert(
    fc.property(prose, (name) => {
      expect(`${foldName(`x ${name} x`)} e`).toBe(foldName(`x ${name} x é`));
    }),
  );
});
