import { expect, it } from "vitest";
import { renderDate } from "../../src/discord/date.ts";

it.each([
  { published: "2024-04-24", shown: "<t:1713952800:D>" },
  { published: "2024-04-24T04:53:00-04:00", shown: "<t:1713948780:D>" },
  { published: undefined, shown: "date not stated" },
  { published: "last week", shown: "date not stated" },
])("shows $published as $shown", ({ published, shown }) => {
  expect(renderDate(published)).toBe(shown);
});

it.each([
  "Pacific/Honolulu",
  "America/New_York",
  "Asia/Tokyo",
  "Pacific/Auckland",
  "Pacific/Tongatapu",
])("a day stays the same day in %s", (timeZone) => {
  const seconds = Number(/\d+/u.exec(renderDate("2024-01-24"))?.[0]);
  expect(new Date(seconds * 1_000).toLocaleDateString("sv-SE", { timeZone })).toBe("2024-01-24");
});
