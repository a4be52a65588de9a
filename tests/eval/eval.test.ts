import { describe, expect, it } from "vitest";
import { setNames } from "./eval-set.ts";
import { floors, shortfallsOf } from "./floors.ts";
import { loadSet } from "./load.ts";
import { addUp } from "./score.ts";
import { scoreSet } from "./score-set.ts";

describe.each(setNames)("the answers on the set %s", async (name) => {
  const set = loadSet(name);
  const scored = await scoreSet(set);

  it("are as good as they were, all verbatim, without furniture", () => {
    expect(shortfallsOf(name, scored)).toEqual([]);
  });

  it("are given to every question, from every article", () => {
    const { questions, articlesMissing } = addUp(scored);
    expect({ questions, articlesMissing }).toEqual({
      questions: set.questions.length,
      articlesMissing: 0,
    });
  });
});

describe("the floors", () => {
  it.each(setNames)("of %s are per cents", (name) => {
    for (const floor of Object.values(floors[name])) {
      expect(floor).toBeGreaterThan(1);
      expect(floor).toBeLessThanOrEqual(100);
    }
  });
});
