import fc from "fast-check";
import { expect, it, test } from "vitest";
import { pageKey } from "../../../src/corpus/select/page-key.ts";

it.each([
  "http://harbourpost.example/2025/port-shut",
  "https://www.harbourpost.example/2025/port-shut/",
  "https://m.harbourpost.example/2025/port-shut#comments",
  "https://amp.HarbourPost.example/2025/port-shut",
  "https://harbourpost.example/amp/2025/port-shut",
  "https://harbourpost.example/2025/port-shut/amp/",
  "https://harbourpost.example/2025/port-shut.amp?outputType=amp",
  "https://harbourpost.example/2025/port-shut?utm_source=x&utm_medium=y&fbclid=1&gclid=2",
  "https://harbourpost.example//2025/port-shut/index.html?CMP=share_btn&at_campaign=z",
])("knows the page at %s", (address) => {
  expect(pageKey(address)).toBe(pageKey("https://harbourpost.example/2025/port-shut"));
});

it.each([
  ["https://harbourpost.example/port-shut", "https://harbourpost.example/port-open"],
  ["https://harbourpost.example/port-shut", "https://lindi.harbourpost.example/port-shut"],
  ["https://harbourpost.example/?p=123", "https://harbourpost.example/?p=124"],
  ["https://harbourpost.example/story.php?id=7", "https://harbourpost.example/story.php?id=8"],
  ["https://harbourpost.example/camp-out", "https://harbourpost.example/c-out"],
])("tells %s from %s", (one, other) => {
  expect(pageKey(one)).toBeDefined();
  expect(pageKey(one)).not.toBe(pageKey(other));
});

test("the order of an address's fields makes no difference", () => {
  expect(pageKey("https://harbourpost.example/view?id=7&part=2")).toBe(
    pageKey("https://harbourpost.example/view?part=2&id=7"),
  );
});

it.each([
  "https://harbourpost.example",
  "https://harbourpost.example/?utm_source=x",
  "https://m.harbourpost.example/index.html",
  "https://harbourpost.example/en-gb/",
  "https://harbourpost.example/news",
  "https://harbourpost.example/world/middle-east/",
  "https://harbourpost.example/2025/05/03",
  "no address",
])("takes %s for no article", (address) => {
  expect(pageKey(address)).toBeUndefined();
});

test("any text gives a key or none", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true })),
      (text) => {
        expect(["string", "undefined"]).toContain(typeof pageKey(text));
      },
    ),
  );
});
