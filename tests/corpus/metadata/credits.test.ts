import { expect, it } from "vitest";
import { readBareByline, readByline } from "../../../src/corpus/metadata/byline.ts";
import { readReporterCredit } from "../../../src/corpus/metadata/reporter-credit.ts";

it.each([
  ["By Ann Lee", ["Ann Lee"]],
  ["By Ann Lee & Raj Roy", ["Ann Lee", "Raj Roy"]],
  ["By Ann Lee, Raj Roy and Mia O'Dea, Harbour Post", ["Ann Lee", "Raj Roy", "Mia O'Dea"]],
  ["BY ANN LEE | STAFF WRITER", ["ANN LEE"]],
  ["By Ann Lee in Nairobi and J. P. Roy in Lagos", ["Ann Lee", "J. P. Roy"]],
  ["By Ann Lee Published 3 May 2025", ["Ann Lee"]],
  ["By Ludwig van der Berg and Dr. Sam Roy Jr.", ["Ludwig van der Berg", "Dr. Sam Roy Jr."]],
  ["By political editor Ann Lee", ["Ann Lee"]],
  ["By Ann Lee for the Daily Mail", ["Ann Lee"]],
  ["By AFP", []],
  ["By The Associated Press", []],
  ["By Our Foreign Staff", []],
  ["Words by Ann Lee", ["Ann Lee"]],
  ["Live reporting by Ann Lee and Raj Roy", ["Ann Lee", "Raj Roy"]],
  ["Reporting: Ann Lee (Nairobi) and Raj Roy (Lagos)", ["Ann Lee", "Raj Roy"]],
  ["Story: Fr. Tom Reyes", ["Fr. Tom Reyes"]],
  ["Author of the article:", []],
])("%s names %j", (line, authors) => {
  expect(readByline(line)?.authors).toEqual(authors);
});

it.each([
  "By Tuesday Night",
  "By the river",
  "By contrast",
  "By tomorrow",
  "By car from Addis Ababa",
  "By Friday Ann Lee had left.",
])("%s is no byline", (line) => {
  expect(readByline(line)).toBeUndefined();
});

it.each([
  ["Ann Lee in Nairobi", ["Ann Lee"]],
  ["Ann Lee, Political Editor", ["Ann Lee"]],
  ["Ann Lee, AFP", ["Ann Lee"]],
  ["Ann Lee/Senior Writer", ["Ann Lee"]],
  ["Judge refuses to stop the walkout, writes Ann Lee", ["Ann Lee"]],
  ["South China Sea", undefined],
  ["World News, Today", undefined],
])("without “By”, %s names %j", (line, authors) => {
  expect(readBareByline(line, false)?.authors).toEqual(authors);
});

it.each([
  [
    "(Reporting by Ann Lee and Lagos newsroom; Writing by Raj Roy and Mia Okafor. Editing by Tom Reyes)",
    ["Ann Lee", "Raj Roy", "Mia Okafor"],
  ],
  ["Reporting by J. P. Roy; additional reporting by Ann Lee; editing by Tom Reyes", ["J. P. Roy"]],
  ["Ann Lee and Raj Roy contributed to this report.", []],
  ["Additional reporting by Ann Lee.", []],
  ["(With inputs from PTI)", []],
])("%s credits %j", (line, authors) => {
  expect(readReporterCredit(line)?.authors).toEqual(authors);
});

it.each([
  "Rising seas contributed to the flood.",
  "The foundation contributed to this town for years.",
  "Heavy rain contributed to the delay, the port said.",
])("%s is no credit", (line) => {
  expect(readReporterCredit(line)).toBeUndefined();
});
