import fc from "fast-check";
import { expect, test } from "vitest";
import { createOutletLister } from "../../src/library/outlet-list.ts";
import { article } from "../support/article.ts";

test("outlets are listed after changes as at first sight", () => {
  const printed = fc.record({
    outlet: fc.constantFrom("The Coast", "Lindi Post", undefined),
    via: fc.constantFrom("Harbour Wire", undefined),
  });
  const drawn = printed.map(({ outlet, via }) =>
    article({ ...(outlet !== undefined && { outlet }), ...(via !== undefined && { via }) }),
  );
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), drawn)),
      (start, edits) => {
        const list = createOutletLister();
        let articles = start;
        for (const [at, one] of edits) {
          expect(list(articles)).toEqual(createOutletLister()(articles));
          articles = articles.with(at % articles.length, one);
        }
        expect(list(articles.slice(1))).toEqual(createOutletLister()(articles.slice(1)));
      },
    ),
  );
});
