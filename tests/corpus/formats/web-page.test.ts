import { describe, expect, it } from "vitest";
import { type Article, verbatim } from "../../../src/corpus/article.ts";
import type { Source } from "../../../src/corpus/formats/format.ts";
import { formatOf } from "../../../src/corpus/formats/formats.ts";
import { readWebPage } from "../../../src/corpus/formats/web-page.ts";
import { createOutletRegistry } from "../../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../../src/corpus/read-article.ts";
import { expectLinearWork } from "../../support/growth.ts";

const paragraphs = [
  "The port of Oslo shut at dawn on Monday, after a storm had torn two cranes from their rails.",
  "Nobody was hurt, the harbour master said, but eleven ships are waiting outside the fjord.",
  "“We shall not open before the cranes stand again,” she told reporters, “and that may take days.”",
  "The city’s ferries, which leave from another quay, ran as usual on Monday and on Tuesday.",
  "Engineers from the maker of the cranes are expected on Wednesday, the port’s owner said in a statement.",
];
const prose = paragraphs.map((text) => `<p>${text}</p>`).join("\n");

interface Parts {
  readonly head?: string;
  readonly body?: string;
}

const page = ({ head = "", body = `<article><h1>Port shut</h1>${prose}</article>` }: Parts) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

function sourceOf(html: string | Uint8Array): Source {
  const bytes = typeof html === "string" ? Buffer.from(html) : html;
  const [source] = readWebPage(bytes).sources;
  if (source === undefined) throw new Error(readWebPage(bytes).unusable[0]?.reason);
  return source;
}

function articleOf(html: string): Article {
  const reading = readArticle("", sourceOf(html), createOutletRegistry());
  if (reading.kind === "unusable") throw new Error(reading.reason);
  return reading.article;
}

const statedBy = (parts: Parts): Source["stated"] => sourceOf(page(parts)).stated;

it("is the format of pages that browsers save", () => {
  expect(["a.html", "b.HTM", "c.xhtml"].map((file) => formatOf(file)?.name)).toEqual([
    "web page",
    "web page",
    "web page",
  ]);
});

it("gives the article as a reader sees it, without what stands around it", () => {
  const article = articleOf(
    page({
      head: `<title>Port shut | Harbour Post</title><meta property="og:site_name" content="Harbour Post">`,
      body: `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article><h1>Port shut</h1><div class="share-buttons"><p>Share this story with all your friends.</p></div>
        <figure><img src="a.jpg"><figcaption>Cranes lie in the harbour of Oslo on Monday.</figcaption></figure>
        ${prose}
        <div class="related-stories"><h3>Related</h3><p>Cranes fell in Bergen too, and the port there was shut for a week.</p></div>
        <section id="comments"><p>I saw it from my window, and it was terrible to look at, believe me.</p></section></article></main>
        <div style="display:none"><p>You have read all your free articles; subscribe today to go on reading.</p></div>
        <footer><p>© 2025 Harbour Post Ltd</p></footer>`,
    }),
  );
  expect(article.paragraphs.map((span) => verbatim(article, span))).toEqual(paragraphs);
  expect(article).toMatchObject({ title: "Port shut", outlet: "Harbour Post" });
});

describe("the metadata of a page", () => {
  it("come from JSON-LD before anything else, wherever it keeps the article", () => {
    const graph = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", "@id": "#site", name: "Harbour Post" },
        { "@type": "Person", "@id": "#ann", name: "Ann Lee" },
        { "@type": "NewsMediaOrganization", "@id": "#post", name: "The Harbour Post" },
        {
          "@type": ["ReportageNewsArticle"],
          headline: "Port shut",
          url: "https://harbourpost.example/port",
          datePublished: "2025-05-03T06:12:00+02:00",
          dateModified: "2025-05-04T06:12:00+02:00",
          author: [{ "@id": "#ann" }, { "@type": "Organization", name: "Harbour Post" }],
          publisher: { "@id": "#post" },
        },
        {
          "@type": "ItemList",
          itemListElement: [
            { "@type": "NewsArticle", headline: "Other", datePublished: "2020-01-01" },
          ],
        },
      ],
    };
    const head = `${jsonLd(graph)}<meta property="og:title" content="Port shut: all you need to know">
      <meta property="article:published_time" content="2025-05-05T00:00:00Z"><meta name="author" content="admin">`;
    expect(statedBy({ head })).toEqual({
      title: "Port shut",
      outlet: "The Harbour Post",
      url: "https://harbourpost.example/port",
      published: "2025-05-03T06:12:00+02:00",
      authors: ["Ann Lee"],
    });
  });

  it("come from OpenGraph, older conventions, microdata and links where there is no JSON-LD", () => {
    const head = `<link rel="canonical" href="https://harbourpost.example/port">
      <meta property="og:site_name" content="Harbour Post"><meta name="byl" content="By ANN LEE and Raj Roy">
      <meta name="parsely-pub-date" content="2025-05-03T04:12:00Z">`;
    expect(statedBy({ head })).toEqual({
      title: "Port shut",
      outlet: "Harbour Post",
      url: "https://harbourpost.example/port",
      published: "2025-05-03T04:12:00+00:00",
      authors: ["Ann Lee", "Raj Roy"],
    });
    const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Port shut</h1>
      <span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>
      <meta itemprop="datePublished" content="2025-05-03"><span itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Post"></span>${prose}</article>`;
    expect(statedBy({ body })).toEqual({
      title: "Port shut",
      outlet: "Harbour Post",
      published: "2025-05-03",
      authors: ["Ann Lee"],
    });
  });

  it.each([
    { saved: "<!-- saved from url=(0032)https://harbourpost.example/port -->" },
    { saved: "<!--\n Page saved with SingleFile \n url: https://harbourpost.example/port \n-->" },
  ])("take the address that the browser left: $saved", ({ saved }) => {
    expect(sourceOf(`${saved}\n${page({})}`).stated.url).toBe("https://harbourpost.example/port");
  });

  it("take the address of the article rather than that of its site, and no address with a password", () => {
    const head = `<link rel="canonical" href="https://harbourpost.example/">
      <meta property="og:url" content="https://ann:x@harbourpost.example/a"><meta name="twitter:url" content="https://harbourpost.example/port">`;
    expect(statedBy({ head }).url).toBe("https://harbourpost.example/port");
  });

  it.each([
    { value: "2025-05-03T06:12:00.123Z", published: "2025-05-03T06:12:00+00:00" },
    { value: "2025-05-03T06:12:00-0400", published: "2025-05-03T06:12:00-04:00" },
    { value: "2025-05-03T06:12:00", published: "2025-05-03" },
    { value: "2025-05-03 06:12", published: "2025-05-03" },
    { value: "20250503", published: "2025-05-03" },
    { value: "Sat, 03 May 2025 06:12:00 GMT", published: "2025-05-03T06:12:00+00:00" },
    { value: "May 3, 2025", published: "2025-05-03" },
    { value: "3/5/2025", published: undefined },
    { value: "2025-02-30", published: undefined },
    { value: "0001-01-01T00:00:00Z", published: undefined },
    { value: "1970-01-01T00:00:00Z", published: undefined },
    { value: "yesterday", published: undefined },
  ])("read the date $value as $published", ({ value, published }) => {
    const head = `<meta property="article:published_time" content="${value}">`;
    expect(statedBy({ head }).published).toBe(published);
  });

  it("warn of a date that cannot be, and go on to the next", () => {
    const head = `${jsonLd({ "@type": "NewsArticle", headline: "Port shut", datePublished: "2025-02-30" })}
      <meta name="pubdate" content="2025-05-03">`;
    const { stated, warnings } = sourceOf(page({ head }));
    expect(stated.published).toBe("2025-05-03");
    expect(warnings).toEqual([
      'page metadata: date "2025-02-30" (JSON-LD): there is no such day, so it is ignored',
    ]);
  });

  it("take a time element of the article's head, none of lists, comments or the text", () => {
    const others = `<ul class="related"><li><time datetime="2020-01-01" itemprop="datePublished">1 Jan</time> Another</li></ul>`;
    const inHead = `${others}<h1>Port shut</h1><time datetime="2025-05-03">3 May</time>${prose}`;
    const inText = `${others}<h1>Port shut</h1>${prose}<p>It opened in <time datetime="1901-07-01">July 1901</time>.</p>
      <div class="comments"><time class="published" datetime="2025-06-01">1 June</time></div>`;
    expect(statedBy({ body: inHead }).published).toBe("2025-05-03");
    expect(statedBy({ body: inText }).published).toBeUndefined();
  });

  it("take the day of a change only where the page shows no other", () => {
    const head = `<meta property="article:modified_time" content="2025-05-09">`;
    const shown = `<article><h1>Port shut</h1><span class="date">Published 3 May 2025</span>${prose}</article>`;
    expect(articleOf(page({ head })).published).toBe("2025-05-09");
    expect(articleOf(page({ head, body: shown })).published).toBe("2025-05-03");
  });

  it.each([
    { author: "By Ann Lee", authors: ["Ann Lee"] },
    { author: "Ann Lee and Raj Roy", authors: ["Ann Lee", "Raj Roy"] },
    { author: "Ann Lee, Political Editor | Harbour Post", authors: ["Ann Lee"] },
    { author: "ANN LEE", authors: ["Ann Lee"] },
    { author: "Dr. Ann Lee (Harbour Post)", authors: ["Ann Lee"] },
    { author: "Ann O&amp;#39;Hara", authors: ["Ann O'Hara"] },
    { author: "https://www.facebook.com/ann.lee", authors: undefined },
    { author: "Harbour Post", authors: undefined },
    { author: "Staff", authors: undefined },
    { author: "admin", authors: undefined },
    { author: "News Desk", authors: undefined },
    { author: "ann@harbourpost.example", authors: undefined },
  ])("read the author $author as $authors", ({ author, authors }) => {
    const head = `<meta property="og:site_name" content="Harbour Post"><meta name="author" content="${author}">`;
    expect(statedBy({ head }).authors).toEqual(authors);
  });

  it("know an agency in the author's place for what it is", () => {
    const head = `<meta property="og:site_name" content="Harbour Post"><meta name="author" content="AFP">`;
    expect(statedBy({ head })).toMatchObject({ outlet: "Harbour Post", via: "AFP" });
  });

  it.each([
    { head: "<title>Port shut | Harbour Post</title>", h1: "Port shut", title: "Port shut" },
    { head: "<title>Port shut | Harbour Post</title>", h1: "", title: "Port shut" },
    {
      head: `<meta property="og:title" content="Port shut after storm - Harbour Post"><meta property="og:site_name" content="Harbour Post">`,
      h1: "",
      title: "Port shut after storm",
    },
    {
      head: `<title>Storm: port shut in Oslo</title>`,
      h1: "Harbour Post</h1><h1>Port shut in Oslo",
      title: "Port shut in Oslo",
    },
    {
      head: `<meta property="og:title" content="Lee &amp;amp; Roy win">`,
      h1: "",
      title: "Lee & Roy win",
    },
    { head: "", h1: "<span>Port&nbsp;</span>s&shy;hut", title: "Port shut" },
    { head: "", h1: "Port<br>shut", title: "Port shut" },
  ])("read the headline $title", ({ head, h1, title }) => {
    const heading = h1 === "" ? "" : `<h1>${h1}</h1>`;
    expect(statedBy({ head, body: `<article>${heading}${prose}</article>` }).title).toBe(title);
  });

  it.each([
    { names: ["Harbour Media Group", "Harbour Post"], url: "", outlet: "Harbour Post" },
    { names: ["Reuters", "Harbour Post"], url: "", outlet: "Harbour Post" },
    {
      names: ["Connected", "Harbour Post"],
      url: "https://www.harbourpost.example/a",
      outlet: "Harbour Post",
    },
    { names: ["harbourpost.example", "Blogger"], url: "", outlet: undefined },
  ])("read the outlet out of $names as $outlet", ({ names: [publisher, site], url, outlet }) => {
    const article = {
      "@type": "NewsArticle",
      headline: "Port shut",
      publisher: { name: publisher },
    };
    const head = `${jsonLd(article)}<meta property="og:site_name" content="${site}"><link rel="canonical" href="${url}">`;
    expect(statedBy({ head }).outlet).toBe(outlet);
  });

  it("ignore broken JSON-LD with a warning, and read what stands in comments or breaks its lines", () => {
    const broken = sourceOf(page({ head: jsonLd('{"@type": "NewsArticle", "headline": ') }));
    expect(broken.warnings).toEqual([
      "page metadata: a block of JSON-LD is broken, so it is ignored",
    ]);
    const wrapped = `//<![CDATA[\n{"@type": "NewsArticle", "headline": "Port\nshut", "author": "Ann Lee"}\n//]]>`;
    expect(statedBy({ head: jsonLd(wrapped) })).toMatchObject({ authors: ["Ann Lee"] });
  });

  it("are read off what the page shows where nothing is stated", () => {
    const article = articleOf(
      page({
        head: "<title>Port shut | The Harbour Post</title>",
        body: `<article><h1>Port shut</h1><div class="byline">By Ann Lee</div><div class="date">3 May 2025</div>${prose}</article>
          <footer><p>© 2025 The Harbour Post</p></footer>`,
      }),
    );
    expect(article).toMatchObject({
      outlet: "The Harbour Post",
      authors: ["Ann Lee"],
      published: "2025-05-03",
      origins: { outlet: "page metadata", authors: "page metadata", published: "text" },
    });
  });
});

describe("the text of a page", () => {
  const [first = "", second = "", ...others] = paragraphs;
  const textOf = (body: string) => sourceOf(page({ body: `<article>${body}</article>` })).text;
  const rest = others.map((text) => `<p>${text}</p>`).join("");

  it.each([
    { name: "line breaks", html: `<div>${first}<br><br>${second}</div>` },
    { name: "a quotation", html: `<p>${first}</p><blockquote>${second}</blockquote>` },
    {
      name: "a table that lays the page out",
      html: `<table><tr><td><p>${first}</p></td><td><p>${second}</p></td></tr></table>`,
    },
  ])("sets $name apart by blank lines", ({ html }) => {
    expect(textOf(`${html}${rest}`)).toContain(`${first}\n\n${second}\n\n`);
  });

  it("takes no sign of a page's title for a mark", () => {
    const source = sourceOf(
      page({ head: "<title>> 40 ships</title>", body: `<p>${first}</p>${rest}` }),
    );
    expect(source.text).not.toMatch(/^> /mu);
  });

  it("marks the items of a list", () => {
    const list = `<ul><li>${first}</li><li><p>${second}</p></li></ul>`;
    expect(textOf(`${list}${rest}`)).toContain(`- ${first}\n\n- ${second}\n\n`);
  });

  it("marks its headings, and no other line as one", () => {
    const text = textOf(
      `<h1>Port shut</h1><p>${first}</p><h2>What now</h2><p># 1 of the ports of Norway, it is called, and it has been so since 1901.</p><p>${second}</p>${rest}`,
    );
    expect(text.match(/^#.*$/gmu)).toEqual([
      "# Port shut",
      "## What now",
      "#\u2060 1 of the ports of Norway, it is called, and it has been so since 1901.",
    ]);
  });

  it.each([
    ["# 1 of the ports of Norway, it is called, and it has been so since 1901."],
    ["> 40 ships are waiting, the harbour master said, and more are coming every hour."],
    ["- 5 degrees were measured at the harbour at dawn, when the storm was over at last."],
  ])("keeps the sign that begins %s", (line) => {
    const article = articleOf(
      page({ body: `<article><h1>Port shut</h1><p>${first}</p><p>${line}</p>${rest}</article>` }),
    );
    const printed = article.paragraphs.map((span) => verbatim(article, span).replace("\u2060", ""));
    expect(printed).toContain(line);
  });

  it("is what a browser shows: entities decoded, white space collapsed, no invisible signs", () => {
    const html = `<p>The  ha\u00adrbour&nbsp;master\u200b said &ldquo;no&rdquo;,\n and <q>never</q>, to Lee&#8217;s crew &amp; to all who asked her.</p>`;
    expect(textOf(`${html}<p>${first}</p>${rest}`)).toContain(
      "The harbour master said “no”, and “never”, to Lee’s crew & to all who asked her.",
    );
  });

  it("gives a row of a table as one line", () => {
    const table =
      "<table><tr><td>Oslo</td><td>11</td></tr><tr><td>Bergen</td><td>4</td></tr></table>";
    expect(textOf(`<p>${first}</p><p>${second}</p>${table}${rest}`)).toContain(
      "Oslo 11\n\nBergen 4",
    );
  });

  it("is the text given to programs where scripts write the page", () => {
    const body = `<div id="root"></div><p>Please enable scripts.</p>`;
    const article = {
      "@type": "NewsArticle",
      headline: "Port shut",
      articleBody: paragraphs.join("\n\n"),
    };
    const { text } = sourceOf(page({ head: jsonLd(article), body }));
    expect(text).toBe(`# Port shut\n\n${paragraphs.join("\n\n")}\n`);
  });

  it("keeps the article in a container whose name is that of an offer", () => {
    const html = page({ body: `<div class="subscriber-content"><h1>Port shut</h1>${prose}</div>` });
    expect(sourceOf(html).text).toContain(second);
  });

  it("keeps a post that the article quotes", () => {
    const post = `<div class="social-media-embed"><blockquote><p>We are open again, and the first ferry leaves at noon.</p></blockquote></div>`;
    expect(textOf(`<p>${first}</p>${post}<p>${second}</p>${rest}`)).toContain("We are open again");
  });
});

describe("the letters of a page", () => {
  const html = (meta: string, letters: string) =>
    Buffer.from(
      page({
        head: meta,
        body: `<article><h1>Port shut</h1><p>${letters}</p>${prose.replace(/[“”’]/gu, "")}</article>`,
      }),
      "latin1",
    );
  const line = (letters: string) =>
    `${letters} said the harbour master, who had seen the cranes fall at dawn.`;

  it.each([
    {
      name: "windows-1252 that says so",
      meta: '<meta charset="windows-1252">',
      bytes: "\x93No\x94",
      shown: "“No”",
    },
    {
      name: "windows-1252 that calls itself Latin-1",
      meta: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
      bytes: "\x93No\x94",
      shown: "“No”",
    },
    { name: "windows-1252 that says nothing", meta: "", bytes: "\x93No\x94", shown: "“No”" },
    {
      name: "windows-1251",
      meta: '<meta charset="windows-1251">',
      bytes: "\xcd\xe5\xf2",
      shown: "Нет",
    },
    {
      name: "Shift JIS",
      meta: '<meta charset="Shift_JIS">',
      bytes: "\x93\x8c\x8b\x9e",
      shown: "東京",
    },
    {
      name: "UTF-8 that calls itself Latin-1",
      meta: '<meta charset="iso-8859-1">',
      bytes: "\xe2\x80\x9cNo\xe2\x80\x9d",
      shown: "“No”",
    },
    {
      name: "an encoding that does not exist",
      meta: '<meta charset="klingon">',
      bytes: "\x93No\x94",
      shown: "“No”",
    },
  ])("are read as $name", ({ meta, bytes, shown }) => {
    expect(sourceOf(html(meta, line(bytes))).text).toContain(line(shown));
  });

  it("are read by the byte order mark", () => {
    const bytes = Buffer.from(`\ufeff${page({ head: '<meta charset="utf-16">' })}`, "utf16le");
    expect(sourceOf(bytes).text.startsWith("# Port shut\n\nThe port")).toBe(true);
  });
});

describe("what is no page", () => {
  it.each([
    { name: "nothing", bytes: "", reason: "it is no web page: there are no tags in it" },
    {
      name: "plain text",
      bytes: "Port shut.",
      reason: "it is no web page: there are no tags in it",
    },
    { name: "a PDF", bytes: "%PDF-1.7 <a0f3>", reason: "it is a PDF and no web page" },
    {
      name: "zero bytes",
      bytes: "<p>\0\0",
      reason: "it is not text: it holds NUL or many control characters",
    },
    {
      name: "frames",
      bytes: "<frameset><frame src=a></frameset>",
      reason: "there is no article in it: the page shows no text",
    },
    {
      name: "too many elements",
      bytes: "<p>a".repeat(100_000),
      reason: "there is no article in it: more than 40,000 elements",
    },
    {
      name: "too many signs",
      bytes: `<p>${"&amp;".repeat(400_000)}`,
      reason: "there is no article in it: more than 300,000 signs < and &",
    },
    {
      name: "elements too deep",
      bytes: "<div>".repeat(30_000),
      reason: "there is no article in it: its elements are nested more than 2,000 deep",
    },
    {
      name: "too many classes",
      bytes: `<p class="${"a ".repeat(1_000_000)}">a`,
      reason: "it cannot be parsed as a web page",
    },
    {
      name: "too much text",
      bytes: `<p>${"The port shut. ".repeat(100_000)}</p>`,
      reason: "there is no article in it: too much text",
    },
  ])("is refused with a reason: $name", ({ bytes, reason }) => {
    expect(readWebPage(Buffer.from(bytes))).toEqual({ sources: [], unusable: [{ reason }] });
  });

  it.each([
    {
      name: "elements that are never closed",
      html: `<div><span><b><i><ul><li><h1>Port shut<p>${paragraphs.join("<p>")}`,
    },
    {
      name: "nesting deeper than is kept",
      html: `${"<div>".repeat(1_500)}<h1>Port shut</h1>${prose}`,
    },
    {
      name: "an attribute of 5 MB",
      html: page({ head: `<meta name="x" content="${"x".repeat(5_000_000)}">` }),
    },
    {
      name: "a script full of tags",
      html: page({ head: `<script>${"a='<div>';".repeat(200_000)}</script>` }),
    },
    {
      name: "entities that define each other",
      html: `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${page({})}`,
    },
    { name: "JSON-LD nested without end", html: page({ head: jsonLd("[".repeat(500_000)) }) },
    {
      name: "JSON-LD of many items",
      html: page({ head: jsonLd({ "@graph": Array(50_000).fill({ "@type": "Thing" }) }) }),
    },
    {
      name: "the same id everywhere",
      html: page({ body: `<h1 id=a>Port shut</h1>${prose.replaceAll("<p>", "<p id=a>")}` }),
    },
    {
      name: "two bodies and no head",
      html: `<body><h1>Port shut</h1></body><body>${prose}</body>`,
    },
  ])("is told from what can still be read: $name", ({ html }) => {
    expect(sourceOf(html).text).toContain(paragraphs[2]);
  });
});

describe("work on a page grows with its length", () => {
  const sentence = "<p>The port of Oslo shut at dawn, after a storm had torn two cranes loose.</p>";
  it.each<{ name: string; html: (size: number) => string }>([
    { name: "paragraphs", html: (size) => sentence.repeat(size) },
    { name: "links", html: (size) => `<p>${"<a href=x>two words</a> ".repeat(size)}` },
    { name: "list items", html: (size) => `<ul>${"<li>one <a href=x>two</a>".repeat(size / 2)}` },
    { name: "headings", html: (size) => `${"<h1>Port shut</h1>".repeat(size)}${sentence}` },
    {
      name: "containers",
      html: (size) => `<div class="related">${sentence}</div>`.repeat(size / 2),
    },
    {
      name: "times",
      html: (size) => `${'<time datetime="2025-01-01" pubdate>x</time>'.repeat(size)}${sentence}`,
    },
    { name: "entities", html: (size) => `<p>${"&amp;".repeat(6 * size)}` },
    {
      name: "unclosed comments and scripts",
      html: (size) => `${sentence}${"<!--<script>".repeat(3 * size)}`,
    },
  ])("with $name", { timeout: 60_000 }, ({ html }) => {
    expectLinearWork((size) => readWebPage(Buffer.from(html(size))), 1_000);
  });
});
