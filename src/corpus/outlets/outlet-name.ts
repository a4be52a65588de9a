const company =
  /[\s,]+(?:Ltd|Limited|Inc|Incorporated|LLC|L\.L\.C|L\.P|LP|PLC|plc|Co|Corp|Corporation|Company|GmbH|AG|S\.A|SA|Pty|Pvt|Private|B\.V|Media Group|Media|Group|Publishing|Publications|Publishers|Newspapers|Holdings|Trust|and its licensors|or its affiliated companies|and\/or its affiliates)\.?$/u;

/** An outlet's name without the company around it: `The Harbour Post Media Group Ltd` → `The Harbour Post`. */
export function cleanName(printed: string): string {
  let name = printed
    .slice(0, 200)
    .replace(/\s+/gu, " ")
    .replace(/^[\s,:.–—-]+|[\s,:.;→|–—-]+$/gu, "")
    .replace(/^(?:from )?the (?=\p{Lu})/u, "The ");
  for (let times = 0; times < 4; times += 1) {
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

const paperWords =
  /\b(?:Post|Times|Herald|Tribune|News|Gazette|Chronicle|Guardian|Star|Mail|Express|Telegraph|Journal|Standard|Observer|Independent|Monitor|Press|Sun|Mirror|Argus|Echo|Courier|Advertiser|Examiner|Daily|Weekly|Review|Citizen|Radio|TV|Television|Broadcasting|Broadcaster|Dispatch|Bulletin|Register|Record|Reporter|Sentinel|Inquirer|Enquirer|Ledger|Globe|Leader|Voice|Messenger|Mercury|Examiner|Insider|Today|Newswire|Newspaper|Magazine)\b/u;

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

const titleWords =
  "(?:Post|Times|Herald|Tribune|Gazette|Chronicle|Guardian|Mail|Express|Telegraph|Journal|Observer|Argus|Echo|Courier|Advertiser|Examiner|Dispatch|Sentinel|Inquirer|Enquirer|Ledger|Mercury)";
const masthead = new RegExp(
  `^(?:from )?(?:[Tt]he (?:\\p{Lu}[\\p{L}'’&-]* ){1,4}|(?:\\p{Lu}[\\p{L}'’&-]* ){1,4})${titleWords}(?: Online| Digital)?$`,
  "u",
);

/** True for a line that is a paper's name and nothing else: `The Alder Valley Gazette`. */
export const isMasthead = (line: string): boolean => line.length <= 60 && masthead.test(line);

/** What separates the parts of a page's title: `Port shut | Harbour Post`. */
export const titleParts = /\s*[|•·›»]\s*|\s+[-–—]\s+/u;
