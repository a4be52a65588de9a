import { expect, it } from "vitest";
import { duration } from "../../src/doctor/duration.ts";

it.each([
  { ms: -5, text: "0 s" },
  { ms: 100, text: "0.1 s" },
  { ms: 5_000, text: "5 s" },
  { ms: 12_300, text: "13 s" },
  { ms: 60_000, text: "1 min" },
  { ms: 125_000, text: "3 min" },
  { ms: 3_600_000, text: "1 h" },
  { ms: 7_200_001, text: "3 h" },
])("$ms ms are $text", ({ ms, text }) => {
  expect(duration(ms)).toBe(text);
});
