import { seeNameOfHost } from "./host-name-signs.ts";
import { seeIssuer, seeRepeatedName } from "./own-name-signs.ts";
import { seePictureCredit, seeSiteDomain, seeSiteNamed, seeToldUs } from "./passing-signs.ts";
import type { SignRule } from "./sign-rule.ts";
import {
  seeAddress,
  seeAgencyLine,
  seeByline,
  seeCopyright,
  seeFrontMatter,
  seeMasthead,
  seePageMetadata,
  seePrintNote,
  seeSender,
  seeSourceLine,
  seeUnknownHost,
  seeWireDateline,
} from "./stated-signs.ts";

/** The signs, the surest first. */
export const signRules: readonly SignRule[] = [
  { name: "front matter", reason: "the operator says so", weight: 100, see: seeFrontMatter },
  {
    name: "page metadata",
    reason: "the site names itself to programs",
    weight: 40,
    see: seePageMetadata,
  },
  {
    name: "address",
    reason: "the host of the page's address is the outlet's",
    weight: 8,
    see: seeAddress,
  },
  {
    name: "copyright line",
    reason: "it owns the page; an agency owns its copy",
    weight: 6,
    see: seeCopyright,
  },
  {
    name: "wire dateline",
    reason: "it stands in the dateline's brackets",
    weight: 6,
    see: seeWireDateline,
  },
  { name: "mail sender", reason: "it sent the newsletter", weight: 6, see: seeSender },
  {
    name: "print note",
    reason: "it says in which paper the article was printed",
    weight: 6,
    see: seePrintNote,
  },
  {
    name: "name of the host",
    reason: "a name on the page is spelt as the host of its addresses",
    weight: 6,
    see: seeNameOfHost,
  },
  {
    name: "issuer",
    reason: "a ministry or office stands above its own release",
    weight: 5,
    see: seeIssuer,
  },
  {
    name: "repeated name",
    reason: "a name above the headline that the page's prompts repeat is the site's",
    weight: 4,
    see: seeRepeatedName,
  },
  {
    name: "unknown host",
    reason: "the host stands for the outlet where no name is given",
    weight: 2.5,
    see: seeUnknownHost,
  },
  {
    name: "source line",
    reason: "the copy names where it came from",
    weight: 6,
    see: seeSourceLine,
  },
  { name: "byline", reason: "it stands behind the authors' names", weight: 5, see: seeByline },
  {
    name: "masthead",
    reason: "it stands above the headline or in the page's title",
    weight: 5,
    see: seeMasthead,
  },
  {
    name: "agency line",
    reason: "an agency's name alone below the report",
    weight: 4,
    see: seeAgencyLine,
  },
  {
    name: "site's domain",
    reason: "the page's furniture leads to it",
    weight: 4,
    see: seeSiteDomain,
  },
  {
    name: "site's name",
    reason: "the page's furniture asks for its members",
    weight: 3,
    see: seeSiteNamed,
  },
  {
    name: "picture credit",
    reason: "papers credit their own pictures, but others' too",
    weight: 2,
    see: seePictureCredit,
  },
  {
    name: "told the outlet",
    reason: "sources speak to the paper that prints them, but to others too",
    weight: 1,
    see: seeToldUs,
  },
];
