import { expect, it } from "vitest";
import { linkTo } from "../../src/discord/link.ts";
import { article } from "../support/article.ts";

it.each([
  {
    url: "https://www.harbour.example/a",
    shown: "harbour.example",
    to: "https://www.harbour.example/a",
  },
  {
    url: "http://harbour.example/a?utm_campaign=x&id=1&fbclid=2#top",
    shown: "harbour.example",
    to: "http://harbour.example/a?id=1",
  },
  {
    url: "https://hаrbour.example/a", // the second letter is Cyrillic
    shown: "xn--hrbour-3nf.example",
    to: "https://xn--hrbour-3nf.example/a",
  },
])("$url leads to $to and shows $shown", ({ url, shown, to }) => {
  expect(linkTo(article({ url }))).toEqual({ url: to, host: shown });
});

it.each([
  "javascript:alert(1)",
  "https://user:secret@harbour.example/",
  "ftp://harbour.example/a",
  "harbour.example/a",
  `https://harbour.example/${"a".repeat(512)}`,
])("offers no link for %s", (url) => {
  expect(linkTo(article({ url }))).toBe(undefined);
});

it("shows the end of a long host, which says who owns it", () => {
  const host = linkTo(article({ url: `https://${"bank.".repeat(20)}evil.example/` }))?.host ?? "";
  expect(host).toHaveLength(60);
  expect(host).toMatch(/^….*evil\.example$/u);
});
