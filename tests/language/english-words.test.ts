import fc from "fast-check";
import { expect, it, test } from "vitest";
import { createEnglishCheck } from "../../src/language/english-words.ts";

it("reads its words once, and only when it is asked", () => {
  let loaded = 0;
  const isEnglish = createEnglishCheck(() => {
    loaded += 1;
    return "flood\nriver\n";
  });
  expect(loaded).toBe(0);
  expect(isEnglish("flood")).toBe(true);
  expect(isEnglish("floo")).toBe(false);
  expect(isEnglish("rivers")).toBe(false);
  expect(isEnglish("")).toBe(false);
  expect(loaded).toBe(1);
});

test("it knows just the words of its list", () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word), word, fc.boolean(), (words, asked, endsInNewline) => {
      const list = [...words].sort().join("\n") + (endsInNewline ? "\n" : "");
      expect(createEnglishCheck(() => list)(asked)).toBe(words.includes(asked));
    }),
  );
});
