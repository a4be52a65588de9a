import { expect, it } from "vitest";
import { readDateline } from "../../../src/corpus/metadata/dateline.ts";

it.each([
  ["OSLO — The port shut.", "OSLO —", undefined],
  ["LONDON, March 3 (Reuters) - The port shut.", "LONDON, March 3 (Reuters) -", "Reuters"],
  ["NAIROBI, Kenya (AP) — The port shut.", "NAIROBI, Kenya (AP) —", "AP"],
  ["Jakarta, 4 May - The port shut.", "Jakarta, 4 May -", undefined],
  ["TOKYO, Nov. 3 (Kyodo) -- The port shut.", "TOKYO, Nov. 3 (Kyodo) --", "Kyodo"],
  ["March 3 (Reuters) - The port shut.", "March 3 (Reuters) -", "Reuters"],
  ["(Reuters) - The port shut.", "(Reuters) -", "Reuters"],
  [
    "SUVA, Fiji, 21 January 2025 /PRNewswire/ -- The",
    "SUVA, Fiji, 21 January 2025 /PRNewswire/ --",
    "PRNewswire",
  ],
  ["LAGOS, MAY 7 -- The port shut.", "LAGOS, MAY 7 --", undefined],
  ["NEW DELHI: The port shut.", "NEW DELHI:", undefined],
  ["New Delhi, July 30 (PTI): The port shut.", "New Delhi, July 30 (PTI):", "PTI"],
  ["WASHINGTON, D.C. — The port shut.", "WASHINGTON, D.C. —", undefined],
  ["London — The port shut.", "London —", undefined],
  ["RIO DE JANEIRO (AP) — “No,” he said.", "RIO DE JANEIRO (AP) —", "AP"],
])("%s opens with a dateline", (paragraph, printed, agency) => {
  const dateline = readDateline(paragraph, true);
  expect(dateline?.printed).toBe(printed);
  expect(dateline?.agency).toBe(agency);
});

it("gives the day only where the year is printed", () => {
  expect(readDateline("LONDON, March 3, 2025 (Reuters) - The port shut.", true)?.day).toBe(
    "2025-03-03",
  );
  expect(readDateline("LONDON, March 3 (Reuters) - The port shut.", true)).not.toHaveProperty(
    "day",
  );
});

it.each([
  "The port — the largest of its kind — shut at dawn.",
  "UPDATE: The port shut.",
  "Rain — lots of it — fell.",
  "NATO said on Monday that it would help.",
  "Ann Lee said: “No.”",
  "“OSLO — never,” he said.",
])("%s has none", (paragraph) => {
  expect(readDateline(paragraph, true)).toBeUndefined();
});

it("takes a name in capitals for a place only at the very top", () => {
  expect(readDateline("MARSH: We will not go.", false)).toBeUndefined();
});
