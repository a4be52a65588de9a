import type { LineRule } from "./line-rule.ts";

const kinds =
  "(?:photo(?:graph)?s?|photographer|picture|pictures|pic|image|images|video|footage|illustration|graphic|map|still|screenshot|screengrab|credit|file photo|file picture|file image|photo credit|image credit|picture credit|video credit|image source|photo source|cover image|featured image)";
const labelled = new RegExp(
  `^[(\\[]?${kinds}(?: (?:by|courtesy(?: of)?|credits?|via|from))?\\s?[:/|©]\\s?\\S.{0,200}$|^[(\\[]?(?:photos?|images?|pictures?|video|photographs?) (?:by|courtesy(?: of)?|via|provided by) .{2,100}$|^(?:image|photo|picture) (?:source|caption|credit|description)[,:]?\\s.{0,400}$|^(?:file|handout|stock|representational|representative) (?:photo|image|picture|pic)\\b.{0,60}$`,
  "iu",
);
const bracketed = new RegExp(
  `[(\\[][^()\\[\\]]{0,60}\\b${kinds}(?: (?:by|courtesy(?: of)?|via|from|credit))?\\s?[:/|-]\\s?[^()\\[\\]]{1,120}[)\\]][.\\s]{0,3}$|[(\\[](?:[^()\\[\\]]{0,80}\\b(?:file|handout|representational|via|stock)(?: (?:photo|image|picture|pic))?|AP Photo[^()\\[\\]]{0,80}|[^()\\[\\]]{2,60}/(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|Getty Images|Bloomberg)[^()\\[\\]]{0,60}|(?:photo|image|picture|video)s? (?:by|courtesy)[^()\\[\\]]{1,100})[)\\]][.\\s]{0,3}$`,
  "iu",
);

/** Agencies and archives whose name ends a caption, with the photographer before or behind it. */
const agencies =
  "(?:AP(?: Photo| Images)?|AFP|Agence France-Presse|EPA(?:-EFE)?|EFE|PA(?: Wire| Media| Images)?|Reuters|REUTERS|Xinhua|XINHUA|ANI|PTI|dpa|DPA|TASS|Kyodo|Yonhap|Bernama|AAP(?: Image)?|Anadolu(?: Agency)?|Bloomberg|NurPhoto|Sipa(?: USA)?|SIPA|Shutterstock|Alamy|iStock|Zuma(?: Press)?|ZUMA|Imago|IMAGO|UPI|CP|Getty(?: Images)?|GETTY(?: IMAGES)?|Rex(?: Features)?|LightRocket|Pool|POOL|Handout|HANDOUT|Unsplash|Pexels|Wikimedia(?: Commons)?|Flickr)";
const credited = new RegExp(
  `(?:^|[.!?”"'’)\\s|])[\\p{L}\\p{M}.'’ -]{0,60}(?:\\s?/\\s?|\\bvia ){1}${agencies}\\b[\\p{L}\\p{M} ./'’&,-]{0,80}$|\\b(?:${agencies}\\s?/\\s?){1,3}[\\p{L}\\p{M}.'’ -]{2,60}(?:[\\p{Lu} /]{0,60})$|\\b(?:Getty Images|GETTY IMAGES|AP Photo|AP Images|Shutterstock|Alamy Stock Photo|AFP PHOTO|PA Wire|iStockphoto|Wikimedia Commons)(?: ?/ ?[\\p{L} .]{1,40})?$|\\b[\\p{Lu} &]{2,30} OUT(?: ?/)?$|\\bHandout(?: via [\\p{L} ]{2,30})?$`,
  "u",
);

/** `Photo: Ann Lee/AFP`, `Image source, Getty Images`, `© Getty`. */
export const pictureCredit: LineRule = {
  name: "picture credit",
  reason: "it says who took a picture or video",
  matches: ({ text }) =>
    text.length <= 260 &&
    (labelled.test(text) ||
      new RegExp(`^[^\\p{L}]{0,3}(?:© ?)?(?:[\\p{L}.'’ -]{1,50} ?/ ?)?${agencies}$`, "u").test(
        text,
      )),
};

/** A caption whose credit ends it: `… (Photo: Ann Lee)`, `… EPA-EFE/XINHUA / Ann Lee`. */
export const creditedCaption: LineRule = {
  name: "caption",
  reason: "it describes a picture, whose credit ends it",
  matches: ({ text }) => bracketed.test(text.slice(-300)) || credited.test(text.slice(-260)),
};

const actions =
  "(?:arrives?|attends?|speaks?|walks?|waves?|looks?|poses?|shakes?|stands?|sits?|meets?|greets?|holds?|addresses|address|listens?|gestures?|leaves?|reacts?|answers?|talks?|carr(?:y|ies)|watch(?:es)?|gathers?|waits?|protests?|march(?:es)?|delivers?|departs?|boards?|chairs?|rides?|works?|cleans?|queues?|celebrates?|takes?|makes?|gives?|visits?|hugs?|smiles?|rises?|burns?|inspects?|lines? up|lays?|plays?|prepares?|appears?|enters?|exits?|passes|pass|drives?|flies|fly|sails?|rests?|lies?|is seen|are seen|is pictured|are pictured)";
const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const sceneWithDay = new RegExp(
  `^.{3,120}?\\b${actions}\\b.{1,220}\\b(?:${months} \\d{1,2},? \\d{4}|\\d{1,2} ${months},? \\d{4})[.)]{0,2}$`,
  "iu",
);
const positions =
  /\((?:left|right|cent(?:re|er)|l|r|c|top|bottom|above|below|front|back|far left|far right|second (?:left|right)|pictured|file)\)|,? (?:pictured|seen) (?:here|above|below|left|right|in a file|in an? undated)\b|^(?:pictured|above|below|left|right|top|clockwise from|from left|seen here|file photo|file picture|file -|file:)[,:\s-]/iu;

/** A caption without a credit: a scene in the present with its full date, or who stands where. */
export const sceneCaption: LineRule = {
  name: "caption",
  reason: "it describes a picture: a scene with its date, or who stands where",
  matches: ({ text }) =>
    text.length <= 420 &&
    !/[“”"]/u.test(text) &&
    ((sceneWithDay.test(text) && !/\b(?:said|will|would|has|have|had|told|by)\b/iu.test(text)) ||
      (positions.test(text) && !/\b(?:said|told)\b/u.test(text))),
};
