import { expect, it, test } from "vitest";
import {
  createOutletRegistry,
  defaultOutlets,
  OutletFormatError,
  parseOutletEntries,
} from "../../src/corpus/outlet-registry.ts";

const registry = createOutletRegistry();

it.each([
  ["the guardian", "The Guardian"],
  ["Agence France-Presse", "AFP"],
  ["afp", "AFP"],
  ["PA Media", "PA"],
  ["The Associated Press", "AP"],
  ["Press Trust of India", "PTI"],
  ["Washington Post", "The Washington Post"],
  ["EL PAIS", "El País"],
  ["Mail & Guardian", "Mail & Guardian"],
])("knows %s as %s", (name, outlet) => {
  expect(registry.byName(name)?.name).toBe(outlet);
});

it.each([
  ["www.bbc.co.uk", "BBC News"],
  ["lite.cnn.com", "CNN"],
  ["edition.guardian.ng", "The Guardian (Nigeria)"],
  ["notcnn.com", undefined],
  ["com", undefined],
])("knows the host %s as %s", (host, outlet) => {
  expect(registry.byHost(host)?.name).toBe(outlet);
});

test("no two outlets share a domain or a name", () => {
  const domains = defaultOutlets.flatMap((entry) => entry.domains);
  expect(domains).toHaveLength(new Set(domains).size);
  for (const entry of defaultOutlets) expect(registry.byName(entry.name)).toBe(entry);
});

it.each([
  ["Support Daily Maverick’s newsroom", ["Daily Maverick"]],
  ["Time to subscribe", []],
  ["Read The Guardian and CNN.", ["The Guardian", "CNN"]],
  ["A guardian was found", []],
])("finds in “%s” the names %j", (text, names) => {
  expect(registry.namedIn(text).map(({ outlet }) => outlet.name)).toEqual(names);
});

test("an operator's entries win", () => {
  const extra = parseOutletEntries([
    { name: "Harbour Post", aliases: ["CNN"], domains: ["www.BBC.com"] },
  ]);
  const own = createOutletRegistry(defaultOutlets, extra);
  expect(own.byName("CNN")?.name).toBe("Harbour Post");
  expect(own.byHost("bbc.com")?.name).toBe("Harbour Post");
  expect(own.byHost("bbc.co.uk")?.name).toBe("BBC News");
});

it.each([
  [{}, "outlets: must be a list"],
  [["CNN"], "outlets[0]: must be an object with a name"],
  [[{ name: " " }], "outlets[0].name: must be a text that is not blank"],
  [
    [{ name: "A" }, { name: "B", domains: "b.org" }],
    "outlets[1].domains: must be a list of texts that are not blank",
  ],
  [
    [{ name: "A", domains: ["https://a.org"] }],
    "outlets[0].domains[0]: must be a host like example.org",
  ],
  [[{ name: "A", agency: "yes" }], "outlets[0].agency: must be true or false"],
  [
    [{ name: "A", alias: [] }],
    "outlets[0].alias: must be left out: only name, aliases, domains and agency are known",
  ],
])("refuses %j in one line", (value, message) => {
  expect(() => parseOutletEntries(value)).toThrow(OutletFormatError);
  expect(() => parseOutletEntries(value)).toThrow(message);
});
