import fc from "fast-check";
import { expect, test } from "vitest";
import { isEnough, mayBeEnough } from "../../src/answer/silence.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const evidence = fc.record({
  met: fc.record({ names: share, rest: share }),
  fits: fc.boolean(),
  isWhole: fc.boolean(),
  isAsked: fc.boolean(),
});

test("what is enough was never left out as not promising", () => {
  fc.assert(
    fc.property(evidence, (one) => {
      if (isEnough(one)) expect(mayBeEnough(one.met, one.isAsked)).toBe(true);
    }),
  );
});
