import { expect, it } from "vitest";
import { dateInAddress, readDateLine } from "../../../src/corpus/metadata/date-line.ts";
import { readPrintedDate } from "../../../src/corpus/metadata/printed-date.ts";

it.each([
  ["Wed 24 April 2024", "2024-04-24"],
  ["24th of April, 2024", "2024-04-24"],
  ["April 24, 2024", "2024-04-24"],
  ["Apr. 24th 2024", "2024-04-24"],
  ["2024-04-24", "2024-04-24"],
  ["2024/4/24", "2024-04-24"],
  ["24.04.2024", "2024-04-24"],
  ["24/04/2024", "2024-04-24"],
  ["04/24/2024", "2024-04-24"],
  ["4:53 AM EDT, Wed April 24, 2024", "2024-04-24T04:53:00-04:00"],
  ["24 April 2024 at 4.10pm AEST", "2024-04-24T16:10:00+10:00"],
  ["April 24, 2024 12:05 a.m. GMT", "2024-04-24T00:05:00+00:00"],
  ["2024-04-24T04:53:00-04:00", "2024-04-24T04:53:00-04:00"],
  ["2024-04-24T04:53:00.123Z", "2024-04-24T04:53:00+00:00"],
  ["24 April 2024, 18:45 IST", "2024-04-24"],
  ["24 April 2024, 18:45", "2024-04-24"],
  ["24 April 2024 10:00 GMT+8", "2024-04-24T10:00:00+08:00"],
])("%s is %s", (printed, iso) => {
  expect(readPrintedDate(printed)).toMatchObject({ kind: "date", iso });
});

it.each(["31 April 2024", "2024-13-01", "30 February 2023", "03/04/2024"])(
  "%s is refused",
  (printed) => {
    expect(readPrintedDate(printed)?.kind).toBe("refused");
  },
);

it.each(["April 24", "2024", "24 April", "version 1.2.2024.5x", "Friday", "May we come in?"])(
  "%s is no date",
  (printed) => {
    expect(readPrintedDate(printed)).toBeUndefined();
  },
);

it.each([
  ["Updated: 3 May 2025", "updated"],
  ["Last updated on May 3, 2025 at 10:00 GMT", "updated"],
  ["Posted Sat 3 May 2025", "published"],
  ["3 May 2025 / 10:32", "unlabelled"],
  ["Published:", "published"],
])("%s is a date line (%s)", (line, role) => {
  expect(readDateLine(line)?.role).toBe(role);
});

it.each([
  "The port shut on 3 May 2025.",
  "Updated plans",
  "He died on May 3, 2025",
  "May 2025 elections",
])("%s is no date line", (line) => {
  expect(readDateLine(line)).toBeUndefined();
});

it.each([
  ["https://harbourpost.example/2024/04/24/port", "2024-04-24"],
  ["https://harbourpost.example/news/port-shut-2024-04-24", "2024-04-24"],
  ["https://harbourpost.example/2024/13/24/port", undefined],
  ["https://harbourpost.example/20240424", undefined],
])("the day in %s is %s", (address, day) => {
  expect(dateInAddress(address)).toBe(day);
});
