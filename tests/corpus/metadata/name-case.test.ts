import { expect, it } from "vitest";
import { outletCase, personCase, withoutTitle } from "../../../src/corpus/metadata/name-case.ts";

it.each([
  ["ANN LEE", "Ann Lee"],
  ["KELLY-ANNE O'HARA", "Kelly-Anne O'Hara"],
  ["SINÉAD MCKENZIE", "Sinéad McKenzie"],
  ["FIONA McGRATH", "Fiona McGrath"],
  ["J.P. ROY III", "J.P. Roy III"],
  ["MARIA LUZ O. TIONGSON", "Maria Luz O. Tiongson"],
  ["LUDWIG VAN DER BERG", "Ludwig van der Berg"],
  ["Ann LEE", "Ann LEE"],
  ["bell hooks", "bell hooks"],
])("gives the person %s as %s", (printed, name) => {
  expect(personCase(printed)).toBe(name);
});

it.each([
  ["THE ALDER VALLEY GAZETTE", "The Alder Valley Gazette"],
  ["KXRV NEWS 9", "KXRV News 9"],
  ["VOICE OF THE ISLES", "Voice of the Isles"],
  ["CNN", "CNN"],
  ["Harbour FM", "Harbour FM"],
])("gives the outlet %s as %s", (printed, name) => {
  expect(outletCase(printed)).toBe(name);
});

it.each([
  ["Br. Luke Omara", "Luke Omara"],
  ["Prof. Dr. Ann Lee", "Ann Lee"],
  ["Fr Tom Reyes", "Tom Reyes"],
  ["Sister Souljah", "Sister Souljah"],
])("leaves %s as %s", (printed, name) => {
  expect(withoutTitle(printed)).toBe(name);
});
