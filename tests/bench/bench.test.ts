import fc from "fast-check";
import { expect, test } from "vitest";
import { readArguments } from "../../bench/arguments.ts";
import { summarise } from "../../bench/measure.ts";
import { parts } from "../../bench/parts.ts";
import { renderSection } from "../../bench/section.ts";
import { readOrder, readReply } from "../../bench/systems/messages.ts";

test("every part has a name of its own", () => {
  const names = parts.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("without options all parts run, in full, for a reader", () => {
  expect(readArguments([], parts)).toEqual({ parts, isQuick: false, isJson: false });
});

test.each([[["--only", "answers,reload"]], [["--only", "reload", "--only", "answers"]]])(
  "%j runs just these two, in the order of the list",
  (args) => {
    expect(readArguments(args, parts).parts.map(({ name }) => name)).toEqual(["answers", "reload"]);
  },
);

test("a part that there is not is named in one line, with those there are", () => {
  expect(() => readArguments(["--only", "anwsers"], parts)).toThrow(
    /^--only anwsers: there is no such part; there are start, [^\n]*answers[^\n]*$/u,
  );
});

test("an option that there is not is refused", () => {
  expect(() => readArguments(["--fast"], parts)).toThrow("--fast");
});

test("a section shows three digits that count, and a dash where there is no figure", () => {
  const rows = [
    { system: "ours", passages: 12_345, "p50 ms": 0.012345 },
    { system: "plain", passages: 9, "p99 ms": 123.4, "CPU p50": Number.NaN },
  ];
  expect(renderSection({ title: "answers", notes: ["a note"], rows })).toBe(
    [
      "answers",
      "",
      "system  passages  p50 ms  p99 ms  CPU p50",
      "ours      12,345   0.012       –        –",
      "plain          9       –     123        –",
      "  a note",
      "",
    ].join("\n"),
  );
});

test("a median is a value that was taken, and no more than one of a hundred is above the p99", () => {
  const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(times, (taken) => {
      const { median, p99 } = summarise(taken.map((wall) => ({ wall, cpu: 0 })));
      expect(taken).toContain(median);
      expect(taken.filter((wall) => wall > p99).length).toBeLessThanOrEqual(taken.length / 100);
    }),
  );
});

test("whatever else comes over the wire is no order, and a failure with a reason", () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      readOrder(message);
      readReply(message);
    }),
  );
  expect(readOrder({ task: "ask" })).toBeUndefined();
  expect(readOrder({ task: "ask", text: "Who struck?" })).toEqual({
    task: "ask",
    text: "Who struck?",
  });
  expect(readReply({ kind: "failed", problem: "no corpus" })).toEqual({
    kind: "failed",
    problem: "no corpus",
  });
  expect(readReply({ kind: "done", figures: { wall: 1, note: "x" } })).toEqual({
    kind: "done",
    figures: { wall: 1 },
  });
});
