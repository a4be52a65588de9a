import { expect, it } from "vitest";
import { dayOf } from "../../src/answer/day.ts";

it.each([
  { published: "2024-04-26", day: "26 April 2024" },
  { published: "2024-12-01T23:30:00-08:00", day: "1 December 2024" },
  { published: "last week", day: "last week" },
  { published: "2024-13-01", day: "2024-13-01" },
])("$published is $day", ({ published, day }) => {
  expect(dayOf(published)).toBe(day);
});
