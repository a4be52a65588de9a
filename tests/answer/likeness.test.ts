import fc from "fast-check";
import { expect, test } from "vitest";
import { createNearestName, nearNames } from "../../src/answer/likeness.ts";

const name = fc.string({ maxLength: 8, unit: fc.constantFrom(..."abcdeé -") });

test("the nearest name is the first of those that come near", () => {
  const least = fc.constantFrom(0.2, 0.5, 0.8);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, least, (names, wanted, enough) => {
      const [first] = nearNames(wanted, names, 1, enough);
      expect(createNearestName(names)(wanted, enough)).toBe(first);
    }),
    { numRuns: 500 },
  );
});
