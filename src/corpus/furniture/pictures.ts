import { phrases } from "../../language/phrases.ts";
import { isPersonName } from "../metadata/person-name.ts";
import type { LineRule } from "./line-rule.ts";

const kinds =
  "(?:photo(?:graph)?s?|photographer|pictures?|pic|images?|video|footage|illustration|graphic|map|still|screenshot|screengrab|credit|(?:file|handout|stock) (?:photo|picture|image)|(?:photo|image|picture|video) credit|(?:image|photo) source|(?:cover|featured) image)";

/** Agencies and archives whose name ends a caption, with the photographer before or behind it. */
const archiveNames: ReadonlySet<string> = phrases(`
  AP Photo; AP Images; AP; AFP; Agence France-Presse; EPA-EFE; EPA; EFE; PA Wire; PA Media; PA Images; PA; Reuters; REUTERS
  Xinhua; XINHUA; ANI; PTI; dpa; DPA; TASS; Kyodo; Yonhap; Bernama; AAP Image; AAP; Anadolu Agency; Anadolu; Bloomberg; NurPhoto
  Sipa USA; Sipa; SIPA; Shutterstock; Alamy Stock Photo; Alamy; iStockphoto; iStock; Zuma Press; Zuma; ZUMA; Imago; IMAGO; UPI; CP
  Getty Images; Getty; GETTY IMAGES; GETTY; Rex Features; Rex; LightRocket; Pool; POOL; Handout; HANDOUT; Unsplash; Pexels
  Wikimedia Commons; Wikimedia; Flickr
`);
const archives = `(?:${[...archiveNames].join("|")})`;

const isArchive = (printed: string): boolean => archiveNames.has(printed.replace(/\.$/u, ""));

const anyOf = (forms: readonly string[], flags: string): RegExp =>
  new RegExp(forms.join("|"), flags);

/** How a line begins that may be nothing but a credit. */
const opensAsCredit =
  /^[([]?(?:photo|pic|image|video|footage|illustration|graphic|map|still|screen|credit|file|handout|stock|cover|featured|represent)/iu;

/** Lines that are a credit and nothing else. */
const credit = anyOf(
  [
    `^[(\\[]?${kinds}(?: (?:by|courtesy(?: of)?|credits?|via|from))?\\s?[:/|©]\\s?\\S.{0,200}$`,
    "^[(\\[]?(?:photo(?:graph)?s?|images?|pictures?|video) (?:by|courtesy(?: of)?|via|provided by) .{2,100}$",
    "^(?:image|photo|picture) (?:source|caption|credit|description)[,:]?\\s.{0,400}$",
    "^(?:file|handout|stock|representational|representative) (?:photo|image|picture|pic)\\b.{0,60}$",
  ],
  "iu",
);
/** `Ledger photo/Ann Lee`, `(BRM photo by A. Lee)`: the paper's own photographer. */
const ownPhoto =
  /^[([]?(?:\p{Lu}[\p{L}.&’'-]{0,20} ){1,3}(?:photo|picture|image)s?(?: ?\/ ?| (?:by|courtesy of|courtesy) )\p{Lu}[\p{L}\p{M} .’'-]{2,40}[)\]]?\.?$/u;
const ofOwnPhoto = /(?:photo|picture|image)s?(?: ?\/| by | courtesy )/u;

/** `AFP`, `Ann Lee/AFP`: an archive alone, or names before it. */
function isOnlyArchive(text: string): boolean {
  const stroke = text.lastIndexOf("/");
  const behind = text.slice(stroke + 1).replace(/^ /u, "");
  return (
    (stroke > 0 && isArchive(behind) && onlyNames.test(text.slice(0, stroke))) ||
    (text.length <= longestArchive && isArchive(text.replace(/^[^\p{L}]{1,3}/u, "")))
  );
}
/** An archive's name with signs around it is no longer, in code units. */
const longestArchive = 40;
const onlyNames = /^[^\p{L}]{0,3}(?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,5}$/u;

/** `Photo: Ann Lee/AFP`, `Image source, Getty Images`, `© Getty`. */
export const pictureCredit: LineRule = {
  name: "picture credit",
  reason: "it says who took a picture or video",
  matches: ({ text }) =>
    text.length <= 260 &&
    ((opensAsCredit.test(text) && credit.test(text)) ||
      (ofOwnPhoto.test(text) && ownPhoto.test(text)) ||
      isOnlyArchive(text)),
};

const inside = "[^()\\[\\]]";

/** How a line with a credit in brackets ends, and a sentence, which no credit without brackets does. */
const isBracketed = /[)\]][.\s]{0,3}$/u;
const isStopped = /[.!?]["”’)]*$/u;

/** A credit between brackets that ends a caption. */
const bracketed = anyOf(
  [
    `[(\\[]${inside}{0,60}\\b${kinds}(?: (?:by|courtesy(?: of)?|via|from))?\\s?[:/|-]\\s?${inside}{1,120}[)\\]][.\\s]{0,3}$`,
    `[(\\[]${inside}{0,60}\\b(?:file|handout|representational|stock)(?: (?:photo|image|picture|pic))?[)\\]][.\\s]{0,3}$`,
    `[(\\[]${inside}{0,60}\\bAP Photo${inside}{0,80}[)\\]][.\\s]{0,3}$`,
    `[(\\[]${inside}{2,60}(?:/|\\bvia )(?:AP|AFP|EPA|PA|Reuters|Getty(?: Images)?|Bloomberg)${inside}{0,60}[)\\]][.\\s]{0,3}$`,
    `[(\\[](?:photo|image|picture|video)s? (?:by|courtesy)${inside}{1,100}[)\\]][.\\s]{0,3}$`,
  ],
  "iu",
);

/** Words and signs without which no brackets hold a credit. */
const ofBrackets =
  /photo|pic|image|video|footage|illustration|graphic|map|still|screen|credit|file|handout|represent|stock|\/|via /iu;
const endsInBrackets = (text: string): boolean => ofBrackets.test(text) && bracketed.test(text);

/**
 * Credits without brackets that end a caption: names and signs, and no full stop behind them; each with
 * what none of its kind is without, for it takes longer to make ready than a page to read.
 */
const trailing: readonly { readonly sign: RegExp; readonly form: RegExp }[] = [
  {
    sign: /\/|via /u,
    form: new RegExp(
      `[.!?”"'’)\\s|][\\p{Lu}][\\p{L}\\p{M}.'’ -]{0,60}(?:\\s?/\\s?|\\bvia )${archives}(?:[\\s/,&]{1,3}\\p{Lu}[\\p{L}'’-]{0,20}){0,6}$`,
      "u",
    ),
  },
  {
    sign: /\//u,
    form: new RegExp(
      `\\b${archives}\\s?/\\s?(?:${archives}\\s?/\\s?)?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,60}(?:/[\\p{Lu} /]{0,60})?$`,
      "u",
    ),
  },
  {
    sign: /Images|IMAGES|Photo|PHOTO|Shutterstock|PA Wire|iStockphoto|Wikimedia/u,
    form: /\b(?:Getty Images|GETTY IMAGES|AP Photo|AP Images|Shutterstock|Alamy Stock Photo|AFP PHOTO|PA Wire|iStockphoto|Wikimedia Commons)(?: ?\/ ?[\p{L} .]{1,40})?$/u,
  },
  { sign: / OUT(?: ?\/)?$/u, form: /\b\p{Lu}[\p{Lu} &]{1,29} OUT(?: ?\/)?$/u },
  {
    sign: /PHOTO|PICTURE|IMAGE|Photo|Picture|Image/u,
    form: /[.!?”"'’]\s+(?:PHOTO|PICTURE|IMAGE|Photo|Picture|Image)S?s? (?:BY|by|COURTESY|courtesy)(?: (?:OF|of))? \p{Lu}[^.!?]{2,80}$/u,
  },
  { sign: /Handout/u, form: /\bHandout(?: via [\p{L} ]{2,30})?$/u },
];

const endsInCredit = (text: string): boolean =>
  trailing.some(({ sign, form }) => sign.test(text) && form.test(text));

/** A caption whose credit ends it: `… (Photo: Ann Lee)`, `… EPA-EFE/XINHUA / Ann Lee`. */
export const creditedCaption: LineRule = {
  name: "caption",
  reason: "it describes a picture, whose credit ends it",
  matches: ({ text }) =>
    (isBracketed.test(text.slice(-5)) && endsInBrackets(text.slice(-300))) ||
    (!isStopped.test(text.slice(-3)) && endsInCredit(text.slice(-260))) ||
    agencyBehind.test(text.slice(-60)) ||
    /^(?:chart|graphic|map|table|infographic)\s?:\s?\S/iu.test(text) ||
    isCreditedTo(text),
};

/** `… on Tuesday. — AFP` */
const agencyBehind =
  /[.!?]\s?[—–-]{1,2}\s?(?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|Bernama|Xinhua|ANI|PTI|Supplied|File)\.?$/u;

/** `… beside the road. (Harbour Post: Ann Lee)`: an outlet and a person, or how it came. */
function isCreditedTo(text: string): boolean {
  const name = /\((?:\p{Lu}[^():]{1,40}): (\p{Lu}[^():]{2,60})\)$/u.exec(text.slice(-120))?.[1];
  return (
    name !== undefined && (isPersonName(name) || /^(?:Supplied|Handout|File|Pool)$/u.test(name))
  );
}

const actions =
  "(?:arrives?|attends?|speaks?|walks?|waves?|looks?|poses?|shakes?|stands?|sits?|meets?|greets?|holds?|address(?:es)?|listens?|gestures?|leaves?|reacts?|answers?|talks?|carr(?:y|ies)|watch(?:es)?|gathers?|waits?|protests?|march(?:es)?|delivers?|departs?|boards?|chairs?|rides?|works?|cleans?|queues?|celebrates?|takes?|makes?|gives?|visits?|hugs?|smiles?|rises?|burns?|inspects?|lines? up|lays?|plays?|prepares?|appears?|enters?|exits?|passes|pass|drives?|flies|fly|sails?|rests?|lies?|(?:is|are) (?:seen|pictured))";
const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const scene = new RegExp(
  `^.{3,120}?\\b${actions}\\b.{1,220}\\b(?:${months} \\d{1,2},? \\d{4}|\\d{1,2} ${months},? \\d{4})[.)]{0,2}$`,
  "iu",
);
const endsInYear = /\d{4}[.)]{0,2}$/u;
const narrates = /\b(?:said|told|will|would|has|have|had|was|were|by)\b/iu;
const ofPositions = /\(|pictured|seen |clockwise|from left|^(?:file|above|below|left|right|top)/iu;
const positions =
  /\((?:left|right|cent(?:re|er)|l|r|c|top|bottom|above|below|front|back|far left|far right|second (?:left|right)|pictured|file)\)|,? (?:pictured|seen) (?:here|above|below|left|right|in a file|in an? undated)\b|^(?:pictured|seen here|clockwise from|from left|file (?:photo|picture|image)|(?:above|below|left|right|top|file):)[,:\s]/iu;

/** A caption without a credit: a scene in the present with its full date, or who stands where. */
export const sceneCaption: LineRule = {
  name: "caption",
  reason: "it describes a picture: a scene with its date, or who stands where",
  matches: ({ text, isQuoting }) =>
    text.length <= 420 &&
    !isQuoting &&
    (endsInYear.test(text.slice(-6)) && scene.test(text)
      ? !narrates.test(text)
      : ofPositions.test(text) && positions.test(text) && !/\b(?:said|told)\b/u.test(text)),
};
