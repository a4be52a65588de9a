import { outletCase } from "../metadata/name-case.ts";
import { isSectionLine } from "./section-names.ts";

/** Forms of companies of many countries, and what groups of papers are called. */
const company =
  /[\s,]+(?:Ltd|Limited|Inc|Incorporated|LLC|L\.L\.C|LLP|L\.P|LP|PLC|plc|Co|Corp|Corporation|Company|GmbH|KG|AG|SE|S\.A|SA|S\.A\.S|SAS|SARL|S\.r\.l|SpA|S\.p\.A|NV|N\.V|BV|B\.V|AB|ASA|AS|A\/S|Oy|Oyj|Sdn|Bhd|Berhad|Tbk|Pte|Pty|\(Pty\)|Pvt|\(Pvt\)|Private|\(Private\)|DAC|CLG|CIC|JSC|PJSC|Ltda|Lda|d\.o\.o|s\.r\.o|a\.s|Kft|KK|K\.K|Media Group|Media|Group|Publishing|Publications|Publishers|Newspapers?|[Ee]-?[Pp]aper|Holdings|Trust|and its licensors|or its affiliated companies|and\/or its affiliates|\d{4}(?:\s?[-–]\s?\d{4})?|in England.*|[Rr]egistered.*)\.?$/u;

/** True for the name of a group that owns papers, which is the name of none of them. */
export const isGroupName = (name: string): boolean =>
  /\b(?:Newspapers|Media|Group|Publishing|Publications|Publishers|Holdings|Communications)$|^(?:Editorial|Editora|Edizioni|Editions|Éditions|Grupo|Groupe|Gruppo|Verlag|Vydavatelství|Wydawnictwo)\b|(?:[Vv]erlag|Kiadó)$/u.test(
    name,
  );

/** An outlet's name without the company around it: `The Harbour Post Media Group Ltd` → `The Harbour Post`. */
export function cleanName(printed: string): string {
  let name = printed
    .slice(0, 200)
    .replace(/\s+/gu, " ")
    .replace(/^[\s,:.–—-]+|[\s,:.;→|–—-]+$/gu, "")
    .replace(/^(?:from )?the (?=\p{Lu})/u, "The ")
    .replace(/\s+(?:in England|[Rr]egistered|[Cc]ompany [Nn]o|No\b).*$/u, "")
    .replace(behindName, "")
    .replace(/ (?:19|20)\d\d$/u, "");
  name = outletCase(name);
  for (let times = 0; times < 5; times += 1) {
    const shorter = name.replace(company, "").replace(/[\s,.]+$/u, "");
    if (shorter === name || shorter.split(" ").length < 2)
      return shorter === "" ? name : keepName(name, shorter);
    name = shorter;
  }
  return name;
}

/** A name of one word is kept with its "Media" or "Group", unless it is a mere form of company. */
const keepName = (name: string, shorter: string): string =>
  /\b(?:Ltd|Limited|Inc|LLC|L\.P|LP|PLC|plc|Corp|GmbH|Pty|Pvt)$/u.test(name) ? shorter : name;

/**
 * Nouns that newspapers are named by, and hardly anything else is: from lists of newspapers of Britain,
 * Ireland, the United States, Canada, India, Africa, the Caribbean and the Pacific.
 */
const titleNouns =
  "(?:Advance|Advertiser|Advocate|Argus|Banner|Beacon|Bugle|Bulletin|Champion|Chronicle|Citizen|Clarion|Courant|Courier|Crier|Democrat|Despatch|Dispatch|Echo|Enquirer|Enterprise|Examiner|Express|Gazette|Gleaner|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Ledger|Mail|Mercury|Meridian|Messenger|Mirror|Monitor|Observer|Post|Recorder|Reporter|Sentinel|Standard|Star|Statesman|Telegram|Telegraph|Times|Tribune|Vindicator|Witness)";

/**
 * The same of other languages in Latin letters, from lists of newspapers of Latin America, Spain,
 * Portugal, France, Italy, the German-speaking countries, the Low Countries, the North and Central
 * Europe, with and without accents: those that stand before the place, and those that stand behind it.
 */
const leadingNouns =
  "(?:Diario|Diari|Peri[oó]dico|Correo|Prensa|Heraldo|Cr[oó]nica|Noticias|Noticiero|Naci[oó]n|Tiempo|Eco|Mundo|Vanguardia|Jornal|Di[aá]rio|Gazeta|Correio|Folha|Not[ií]cias|Estado|Quotidien|D[eé]p[eê]che|Courrier|Voix|Lib[eé]ration|Corriere|Giornale|Gazzetta|Messaggero|Repubblica|Dziennik|G[lł]os|[ZŻ]ycie|Noviny|Den[ií]k|Pr[aá]vo|Listy)";
const trailingNouns =
  "(?:Zeitung|Tagblatt|Tageblatt|Tagesspiegel|Nachrichten|Rundschau|Anzeiger|Kurier|Kurir|Bote|Dagblad|Nieuws|Nieuwsblad|Krant|Tidende|Tidning|Tidningen|Bladet|Posten|Avisen|Sanomat|Noviny|Den[ií]k|H[ií]rlap|[UÚ]js[aá]g|Nemzet|Vjesnik|Novosti|Glasnik|Ziarul)";

const paperWords = new RegExp(
  `(?<!\\p{L})(?:${titleNouns}|News|Press|Sun|Daily|Weekly|Review|Radio|TV|Television|Broadcasting|Broadcaster|Broadcast|Register|Record|Globe|Leader|Voice|Insider|Today|Newswire|Newspaper|Magazine)(?!\\p{L})`,
  "u",
);

/** True for a name that is not in the registry but is made as outlets' names are. */
export const looksLikeOutlet = (name: string): boolean => {
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    paperWords.test(name) &&
    /^(?:the )?\p{Lu}/u.test(name) &&
    !/\b(?:Desk|Team|Editor|Reporter|Correspondent|Staff|Conference|Bureau|Writer|Release|Secretary|Association)\b/u.test(
      name,
    )
  );
};

const masthead = new RegExp(
  `^(?:from )?(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’&-]* ){1,4}(?:${titleNouns}|News)(?: Online| Digital| Newspaper| [Ee]-?[Pp]aper| \\d{1,3})?$`,
  "u",
);

const article = "(?:El|La|Lo|Il|O|A|Le|Les|Der|Die|Das|De|Het)";
const particle = "(?:d[aeio]s?|del|della|dello|d[ue]|des|di|de la|de los|de las)";
const capitals = "(?:\\p{Lu}[\\p{L}'’-]*)";

/** `El Eco del Faro`, `La Nación`, `Neue Zürcher Zeitung`: the noun stands where the language puts it. */
const foreignMasthead = new RegExp(
  `^(?:(?:${article} )?${leadingNouns} ${particle} (?:${capitals}(?: ${capitals})?)|${article} ${leadingNouns}|(?:${article} )?(?:${capitals}[ -]){1,2}${trailingNouns})$`,
  "u",
);

/** The nouns alone: without one there is nothing to look at more closely. */
const anyTitleNoun = new RegExp(`${titleNouns}|News`, "u");
const anyForeignNoun = new RegExp(`${leadingNouns}|${trailingNouns}`, "u");

/** A radio station's frequency, a price or a number behind the name. */
const behindName = /\s+(?:\d{2,3}\.\d(?: ?FM)?|No\. ?[\d,]+)$/u;

/** True for a line that is a paper's name and nothing else, in capitals or not: `The Alder Valley Gazette`. */
export const isMasthead = (line: string): boolean =>
  line.length <= 60 && isPaperName(outletCase(line)) && !isSectionLine(line);

const isPaperName = (line: string): boolean =>
  (anyTitleNoun.test(line) && masthead.test(line)) ||
  (anyForeignNoun.test(line) && foreignMasthead.test(line));

/** What separates the parts of a page's title: `Port shut | Harbour Post`. */
export const titleParts = /\s*[|•·›»]\s*|\s+(?:[-–—/]|--)\s+/u;
