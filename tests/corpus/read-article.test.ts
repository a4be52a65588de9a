import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, verbatim } from "../../src/corpus/article.ts";
import { readCopy } from "../../src/corpus/formats/plain-text.ts";
import { createOutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../src/corpus/read-article.ts";
import { expectLinearWork } from "../support/growth.ts";

const registry = createOutletRegistry();

function read(file: string, text: string): Article {
  const reading = readArticle(file, readCopy(text), registry);
  if (reading.kind === "unusable") throw new Error(`${file}: ${reading.reason}`);
  return reading.article;
}

const copy = (file: string): Article =>
  read(file, readFileSync(new URL(`copies/${file}`, import.meta.url), "utf8"));

/** The first and last two words of each paragraph. */
const edges = (article: Article): readonly string[] =>
  article.paragraphs.map((span) => {
    const words = verbatim(article, span).split(/\s+/u);
    return `${words.slice(0, 2).join(" ")} … ${words.slice(-2).join(" ")}`;
  });

const rules = (article: Article): readonly string[] => [
  ...new Set(article.dropped.map(({ rule }) => rule)),
];

/** Invented copies in the ways that real ones are untidy. */
const copies: readonly {
  readonly file: string;
  readonly metadata: Partial<Article>;
  readonly paragraphs: readonly string[];
  readonly dropped: readonly string[];
}[] = [
  {
    file: "tabloid-cliff-path.txt",
    metadata: {
      outlet: "Daily Mirror",
      title: "Cliff path closed after THREE landslips in a week",
      authors: ["Polly Marsh"],
      published: "2025-02-07",
    },
    paragraphs: [
      "A popular … beach below.",
      "Rangers fenced … was hurt.",
      "‘It sounded … coming in.’",
      "The council … since 2019.",
      "Ranger Amy … she said.",
      "Engineers will … the weekend.",
    ],
    dropped: [
      "menu",
      "section label",
      "headline repeated",
      "headline",
      "standfirst",
      "byline",
      "date line",
      "share prompt",
      "comment prompt",
      "caption",
      "read more",
      "subhead",
      "newsletter box",
      "related heading",
      "after the end",
    ],
  },
  {
    file: "agency-ferry-inquiry.txt",
    metadata: {
      outlet: "AFP",
      title: "Ferry inquiry hears of broken doors",
      authors: [],
      published: "2024-10-03",
      dateline: "MOMBASA, Kenya, Oct. 3, 2024 (AFP) --",
    },
    paragraphs: [
      "An inquiry … a month.",
      "Chief engineer … a day.",
      "Forty-one people … the record.",
      "Hearings go … until November.",
    ],
    dropped: ["headline", "dateline", "subhead", "copyright line"],
  },
  {
    file: "public-broadcaster-reservoir.txt",
    metadata: {
      outlet: "RNZ",
      title: "Reservoir at lowest level for forty years",
      authors: ["Moana Clarke"],
      published: "2025-03-12",
    },
    paragraphs: [
      "The reservoir … forty years.",
      "District mayor … on Saturday.",
      '"We have … Morning Report.',
      "Farmers up … be none.",
      "Engineers expect … to industry.",
    ],
    dropped: [
      "menu",
      "section label",
      "headline",
      "date line",
      "share prompt",
      "byline",
      "author note",
      "caption",
      "picture credit",
      "subhead",
      "copyright line",
      "related heading",
      "after the end",
    ],
  },
  {
    file: "local-paper-library.txt",
    metadata: {
      outlet: "The Alder Valley Gazette",
      title: "Library roof to be replaced before winter",
      authors: ["Maria Dolan"],
      published: "2024-09-14",
      dateline: "ALDERTON, Ohio —",
    },
    paragraphs: [
      "The leaking … Tuesday night.",
      "Commissioners voted … in May.”",
      "Librarian Sue … were not.”",
      "The job … stays open.",
    ],
    dropped: [
      "section label",
      "menu",
      "headline",
      "byline",
      "date line",
      "dateline",
      "advertisement",
      "author note",
      "copyright line",
    ],
  },
  {
    file: "blog-tram-line.md",
    metadata: {
      outlet: "Tramspotter",
      title: "The tram that nobody ordered",
      authors: ["Lena Brandt", "Ivo Horvat"],
      published: "2025-05-19",
      url: "https://tramspotter.example/2025/05/the-tram-that-nobody-ordered/?utm_source=feed",
    },
    paragraphs: [
      "Last Monday … for it.",
      "We found … the morning.",
      "Nobody had … for it.",
      "The builder, … another city.",
      "The tram … in June.",
      "The siding … a gate.",
      "We asked … we published.",
    ],
    dropped: ["front matter", "headline", "markup", "subhead", "separator"],
  },
  {
    file: "newsletter-mine-vote.txt",
    metadata: {
      outlet: "The Northern Ledger",
      title: "Voters reject the open-pit mine",
      authors: [],
      published: "2024-06-04",
    },
    paragraphs: [
      "Good morning. … on Sunday.",
      "The company … three villages.",
      "“They asked … against it.",
      "Turnout was … since 1994.",
    ],
    dropped: ["menu", "section label", "date line", "headline", "newsletter box"],
  },
  {
    file: "press-release-vaccine.txt",
    metadata: {
      outlet: "PR Newswire",
      title: "Island nations start joint vaccine store",
      authors: [],
      published: "2025-01-21",
      dateline: "SUVA, Fiji, 21 January 2025 /PRNewswire/ --",
    },
    paragraphs: [
      "Six Pacific … the region.",
      "The store … Council said.",
      "“Nobody should … council’s director.",
      "Members pay … their population.",
    ],
    dropped: [
      "editor's note",
      "headline",
      "dateline",
      "about heading",
      "after the end",
      "author note",
    ],
  },
  {
    file: "india-bridge-report.txt",
    metadata: {
      outlet: "Hindustan Times",
      via: "PTI",
      title: "Bridge that fell was never inspected, says report",
      authors: [],
      published: "2024-07-30",
      dateline: "New Delhi, July 30 (PTI):",
    },
    paragraphs: [
      "A panel … eleven years.",
      "Its report, … in June.",
      "Opposition leader … told reporters.",
    ],
    dropped: [
      "related heading",
      "menu",
      "headline",
      "standfirst",
      "date line",
      "dateline",
      "read more",
      "reporter credit",
      "editor's note",
      "newsletter box",
    ],
  },
  {
    file: "australia-court-koala.txt",
    metadata: {
      outlet: "ABC News (Australia)",
      title: "Koala corridor must stay, court rules",
      authors: ["Tess Nguyen", "Sam O'Dea"],
      published: "2024-08-29T16:10:00+10:00",
    },
    paragraphs: [
      "The state's … for koalas.",
      'The builder … a plan".',
      "Campaigners hugged … Adair said.",
      "The state … the judgment.",
    ],
    dropped: ["headline", "byline", "date line", "subhead", "caption"],
  },
  {
    file: "donations-harbour-strike.txt",
    metadata: {
      outlet: "The Harbour Post",
      title: "Dockers end strike after nineteen days",
      authors: ["Mia Okafor", "Tom Reyes"],
      published: "2024-11-03",
      url: "https://www.harbourpost.example/news/strike-ends?utm_medium=social",
    },
    paragraphs: [
      "Dockers at … on strike.",
      "They will … than eight.",
      "“We moved, … on Sunday.",
      "About forty … them all.",
    ],
    dropped: [
      "source line",
      "headline",
      "byline",
      "date line",
      "reporter credit",
      "appeal",
      "after the end",
    ],
  },
];

describe.each(copies)("$file", ({ file, metadata, paragraphs, dropped }) => {
  it("gives what it says of itself", () => {
    expect(copy(file)).toMatchObject(metadata);
    for (const field of ["outlet", "via", "title", "published", "url", "dateline"] as const) {
      if (!(field in metadata)) expect(copy(file)).not.toHaveProperty(field);
    }
  });

  it("keeps its paragraphs and nothing else", () => {
    expect(edges(copy(file))).toEqual(paragraphs);
    expect(rules(copy(file))).toEqual(dropped);
  });
});

const body =
  "The port shut at dawn after the storm had torn two cranes loose.\n\nNobody was hurt, the harbour master said.";

describe("the outlet", () => {
  it.each([
    { tail: "© 2025 The Harbour Post Ltd", outlet: "The Harbour Post" },
    { tail: "©2025 Bloomberg L.P.", outlet: "Bloomberg" },
    { tail: "Source: The Harbour Post", outlet: "The Harbour Post" },
    { tail: "Become a Daily Maverick member", outlet: "Daily Maverick" },
    { tail: "More stories like this are available on rappler.com", outlet: "Rappler" },
    { tail: "The quay on Monday. (Video: The Straits Times)", outlet: "The Straits Times" },
    { tail: "“It was loud,” Ann Lee told The Harbour Post.", outlet: "The Harbour Post" },
    { tail: "(AFP)", outlet: "AFP" },
    { tail: "A sailor told Reuters in April 2023 that the dock was rotten.", outlet: undefined },
    { tail: "A sailor told the BBC last year that the dock was rotten.", outlet: undefined },
    { tail: "Ann Lee told the BBC. Raj Roy told the Daily Mail.", outlet: undefined },
    { tail: "Photo: Getty Images", outlet: undefined },
    { tail: "© 2025 Editorial del Faro S.A.", outlet: "Editorial del Faro" },
  ])("is $outlet with “$tail”", ({ tail, outlet }) => {
    expect(read("copy.txt", `Port shut after storm\n\n${body}\n\n${tail}\n`).outlet).toBe(outlet);
  });

  it.each([
    { head: "EL ECO DE LINDI", outlet: "El Eco de Lindi" },
    { head: "DIARIO DEL FARO\nPolitics · Sport · Letters", outlet: "Diario del Faro" },
    { head: "Neue Lindi-Zeitung\nNews   Sport   Letters", outlet: "Neue Lindi-Zeitung" },
  ])("is $outlet where it stands above the headline", ({ head, outlet }) => {
    const text = `${head}\nPORT SHUT AFTER STORM\n\n${body}\n\n© 2025 Grupo Costa S.A.\n`;
    expect(read("copy.txt", text)).toMatchObject({ outlet, title: "PORT SHUT AFTER STORM" });
  });

  it.each(["Business | The old quay", "The Harbour Ilbo  ENGLISH EDITION"])(
    "is above the headline where a line says “%s”",
    (line) => {
      const text = `The Harbour Post\n${line}\nThe price of a storm\nMay 3rd 2025\n\n${body}\n`;
      expect(read("copy.txt", text).title).toBe("The price of a storm");
    },
  );

  it.each(["The coast's newspaper since 1922", "Harbour Storm News Agency (HSNA)"])(
    "is no headline: “%s”",
    (line) => {
      const text = `${line}\n\nHarbour shut after storm\n\n${body} The newspaper of the coast was a day late, the Harbour Storm News Agency said.\n`;
      expect(read("copy.txt", text).title).toBe("Harbour shut after storm");
    },
  );

  it.each(["The worst storm since 1922", "Storm shuts the quay of the Harbour Trust (HT)"])(
    "is the headline: “%s”",
    (title) => {
      expect(read("copy.txt", `${title}\n\n${body}\n`).title).toBe(title);
    },
  );

  it("is the name that its mail address spells, and no item of a menu", () => {
    const text = `**Costa Sur** | *The magazine of the coast* | No. 41 | 3 May 2025\n\n# Port shut\n\n[Contents](#c) · [Letters](#l)\n\n${body}\n\nFerries sail on.\n\n*In our next issue: the lighthouse*\n\n*Costa Sur is printed on recycled paper. Back issues: shop@costasur.example*\n`;
    expect(read("copy.txt", text)).toMatchObject({ outlet: "Costa Sur", published: "2025-05-03" });
  });

  it.each([
    "Magyar Wins Hungary Vote",
    "Universal Health Care Bill Passes",
    "Diario de Lima Editor Freed",
  ])("is no headline: %s", (title) => {
    const text = `${title}\n\n${body}\n\n© 2025 The Harbour Post Ltd\n`;
    expect(read("copy.txt", text)).toMatchObject({ outlet: "The Harbour Post", title });
  });

  it("is nobody who advertises", () => {
    const text = `The Belmora Gazette\nPort shut after storm\n\n${body}\n\nSponsored: Fly high with Kestrel Post shoes, see https://www.kestrelpost.example/shoes\n`;
    expect(read("copy.txt", text).outlet).toBe("The Belmora Gazette");
  });

  it("is the publisher, with the agency beside it", () => {
    const text = `Port shut after storm\n\nOSLO, May 3 (Reuters) - ${body}\n\nSupport The Straits Times\n`;
    expect(read("copy.txt", text)).toMatchObject({ outlet: "The Straits Times", via: "Reuters" });
  });

  it("is the group where the page names no more, whatever the file is called", () => {
    const text = `Port shut after storm\n\n${body}\n\n© 2025 Norwick Newspapers Ltd\n`;
    expect(read("norwick-gazette-storm.txt", text).outlet).toBe("Norwick Newspapers");
  });

  it("is what front matter says, whatever the text does", () => {
    const text = `---\noutlet: bbc\nvia: ap\n---\nPort shut\n\n${body}\n\n© 2025 Bloomberg L.P.\n`;
    const { outlet, via, origins, outletSigns } = read("copy.txt", text);
    expect({ outlet, via }).toEqual({ outlet: "BBC News", via: "AP" });
    expect(origins).toMatchObject({ outlet: "front matter", via: "front matter" });
    expect(outletSigns.map(({ rule }) => rule)).toContain("copyright line");
  });
});

describe("the day", () => {
  it.each([
    { head: "Updated: \n   4:53 AM EDT, Sat May 3, 2025", published: "2025-05-03T04:53:00-04:00" },
    { head: "Lindi, Saturday 3 May 2025   Year LXXII   2.50", published: "2025-05-03" },
    { head: "Vol. 12 No. 34 | 3 May 2025", published: "2025-05-03" },
    { head: "Updated 4 May 2025\nPublished 3 May 2025", published: "2025-05-03" },
    { head: "Source: https://harbourpost.example/2025/05/03/port", published: "2025-05-03" },
    { head: "Published 31 April 2025", published: undefined },
    {
      head: "The court, sitting on 3 May 2025, ruled in case No. 412 that the quay must close.",
      published: undefined,
    },
    { head: "The mayor visits the quay in Harrow on May 3, 2025.", published: undefined },
  ])("is $published with “$head”", ({ head, published }) => {
    expect(
      read("copy.txt", `Port shut after storm\n${head}\n\n${body}\n\n© 2024 Harbour Post\n`)
        .published,
    ).toBe(published);
  });

  it("warns of a day that does not exist", () => {
    const reading = readArticle(
      "copy.txt",
      readCopy(`Port shut\nPublished 31 April 2025\n\n${body}`),
      registry,
    );
    expect(reading).toMatchObject({
      warnings: ['date "31 April 2025": there is no such day, so it is ignored'],
    });
  });
});

describe("layout", () => {
  it("joins the lines of a text wrapped at a fixed width", () => {
    const text = `Port shut after storm

The port of Harrow shut at dawn on Monday after a storm had torn two
cranes loose and driven a coaster on to the mole, the harbour master
said. Nobody was hurt.

Ferries sail from the old dock until the cranes have been made fast
again, which may take a week.`;
    expect(edges(read("copy.txt", text))).toEqual([
      "The port … was hurt.",
      "Ferries sail … a week.",
    ]);
  });

  it("joins lines whose paragraphs begin with an indent", () => {
    const text = `Port shut after storm

    The port of Harrow shut at dawn on Monday after a storm tore two of
its cranes loose and drove a coaster on to the mole, and the crew had to
wait until noon before a boat from the old dock could take them ashore.
    The harbour master, Ann Lee, who took over from Raj Roy in May, saw
12 of the boats sink. Nobody was hurt, and no boat was lost at sea today.
    Ferries sail from the old dock until the cranes have been made fast
again, which may take a week.`;
    expect(edges(read("copy.txt", text))).toEqual([
      "The port … them ashore.",
      "The harbour … sea today.",
      "Ferries sail … a week.",
    ]);
  });

  it("takes each line for a paragraph where no blank lines stand between", () => {
    const text = `Port shut after storm\n${body.replace("\n\n", "\n")}\nFerries sail from the old dock.`;
    expect(read("copy.txt", text).paragraphs).toHaveLength(3);
  });

  it("goes on after a gap of blank lines", () => {
    const text = `Port shut after storm\n\n${body}\n\n \n\u00a0\n\n\n\nFerries sail from the old dock.`;
    expect(read("copy.txt", text).paragraphs).toHaveLength(3);
  });

  it("goes on after a prompt amid the text", () => {
    const text = `Port shut after storm\n\n${body}\n\nRead more\n\nShare this article\n\nFerries will sail from the old dock until the weekend.`;
    expect(read("copy.txt", text).paragraphs).toHaveLength(3);
  });
});

it("knows a place before three dashes, and single quotation marks around “we”", () => {
  const text = `Port shut\n\nLINDI --- ${body}\n\nSign up to The Quay, our newsletter, free every day\n\nOld ropes\n\nNot everybody agrees with the harbour master. ‘We’ll wait for the tide to speak,’ a sailor said.`;
  const { dateline, paragraphs } = read("copy.txt", text);
  expect(dateline).toBe("LINDI ---");
  expect(paragraphs).toHaveLength(3);
});

describe("a summary under the headline", () => {
  it.each([
    {
      why: "the first paragraph says it again",
      head: "Storm tears two cranes loose and shuts the port at dawn.",
    },
    {
      why: "it is printed twice",
      head: "The port shut at dawn after the storm had torn two cranes loose.",
    },
    { why: "the byline stands below it", head: "Ferries sail from elsewhere.\n\nBy Ann Lee" },
    { why: "it has no full stop", head: "Ferries will sail from the old dock for now" },
  ])("is no sentence of the body where $why", ({ head }) => {
    const article = read(
      "copy.txt",
      `Port shut after storm\n\n${head}\n\n${body}\n\nFerries sail on.`,
    );
    expect(article.paragraphs).toHaveLength(3);
    expect(article.dropped.map(({ rule }) => rule)).toContain("standfirst");
  });

  it("is not seen in a first paragraph that only leads on", () => {
    const article = read(
      "copy.txt",
      `Port shut after storm\n\nIt began with a whistle.\n\n${body}`,
    );
    expect(article.paragraphs).toHaveLength(3);
  });
});

it.each([
  { text: "", reason: "it is empty" },
  { text: " \n\u00a0\n", reason: "it is empty" },
  {
    text: "Port shut\n\nPrivacy Policy\n\n© 2025 Harbour Post",
    reason: "there is no article in it: fewer than two sentences of text",
  },
])("is unusable where $reason", ({ text, reason }) => {
  expect(readArticle("copy.txt", readCopy(text), registry)).toEqual({ kind: "unusable", reason });
});

it.each([
  { line: "How is that possible?", isBody: true },
  { line: "What happens next?", isBody: false },
])("keeps “$line” in the body: $isBody", ({ line, isBody }) => {
  const article = read(
    "copy.txt",
    `Port shut after storm\n\n${body}\n\n${line}\n\nFerries sail from the old dock.`,
  );
  expect(article.paragraphs.some((span) => verbatim(article, span) === line)).toBe(isBody);
});

it("has an id that its text alone decides", () => {
  expect(read("a.txt", body).id).toMatch(/^[0-9a-f]{12}$/u);
  expect(read("a.txt", body).id).toBe(read("b/c.md", body).id);
});

it.each([
  ["one long line", "word ", ""],
  ["short lines", "a b.\n", ""],
  ["marks", "(“[/", ""],
  [
    "prompts",
    "Join The Post now. a@harbourpost.example\n",
    `Port shut\n\n${body}\n\nhttps://harbourpost.example/\n`,
  ],
  ["page references", "PAGE 4, 5 & 6 / A | B - C, Page 9. ", ""],
  ["questions", "Tell us? Call 0700 000. ", "From: A <a@b.example>\nSubject: x\n\n"],
  ["blanks", " ", "A"],
])(
  "%s cost in proportion to their length",
  (_, part, before) =>
    expectLinearWork(
      (size) =>
        readArticle("copy.txt", readCopy(before + part.repeat(size / part.length)), registry),
      12_000,
    ),
  60_000,
);

it.each([
  "“We counted every boat twice” – Ann Lee, harbour master",
  "'We counted every boat twice'",
])("takes %j, printed again for the eye, out of the body", (pullQuote) => {
  const text = `Port shut\n\nThe port shut at dawn after the storm, and it stayed shut all day.\n\n${pullQuote}\n\n“We counted every boat twice and found one missing,” Ann Lee said on the quay.\n`;
  expect(read("copy.txt", text).sentences).toHaveLength(2);
  const source = { ...readCopy(text), isExtracted: true } as const;
  expect(readArticle("page.html", source, registry)).toMatchObject({
    article: { sentences: { length: 2 } },
  });
});

it("keeps a quotation that stands alone and is said nowhere else", () => {
  const text =
    "Port shut\n\nThe port shut at dawn after the storm, and it stayed shut all day.\n\n“We counted every boat twice.”\n\nAnn Lee was tired on the quay, she said.\n";
  expect(read("copy.txt", text).sentences).toHaveLength(3);
});

it("takes a note of what was changed, below the day of the change, out of the body", () => {
  const text =
    "Grants open\n\nLast updated 11 June 2025\nAdded the closing date for applications.\n\nThe grants open today for all farms on the river, the ministry said.\n\nNobody is left out, it added.\n";
  expect(read("copy.txt", text).sentences).toHaveLength(2);
});
