/** A page with more tags is no article; the longest live pages of news sites have some 30,000. */
export const mostTags = 40_000;

/** Signs `<` and `&`, those of scripts included: each may cost the parser a node. */
export const mostMarks = 300_000;

/** Elements open at once, after which the parser gets slow; the pages of news sites keep below 60. */
export const mostOpen = 2_000;

/** What keeps a page from being parsed in reasonable time, looked at before it is. */
export function sizeProblem(html: string): string | undefined {
  if (html.startsWith("%PDF-")) return "it is a PDF and no web page";
  if (!/<[a-z!?]/iu.test(html)) return "it is no web page: there are no tags in it";
  if (countMarks(html) > mostMarks) {
    return "there is no article in it: more than 300,000 signs < and &";
  }
  const { tags, open } = countTags(html);
  if (tags > mostTags) return "there is no article in it: more than 40,000 elements";
  if (open > mostOpen) {
    return "there is no article in it: its elements are nested more than 2,000 deep";
  }
  return undefined;
}

function countMarks(html: string): number {
  let marks = 0;
  for (const mark of ["<", "&"]) {
    for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) marks += 1;
  }
  return marks;
}

/** Elements that hold nothing, and those that end by themselves where the next one begins. */
const unclosed: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr
  p li dt dd tr td th tbody thead tfoot option optgroup`.split(/\s+/u),
);

/** Comments and the text of scripts and styles are passed over; an unended one reaches to the end. */
const tagForm =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][a-z0-9:-]*)/giu;

/** How many elements begin, and how many are open at once at most. */
function countTags(html: string): { readonly tags: number; readonly open: number } {
  let [tags, open, most] = [0, 0, 0];
  for (const [, raw, slash, name = ""] of html.matchAll(tagForm)) {
    if (raw === undefined && name === "") continue;
    if (slash !== "/") tags += 1;
    if (raw !== undefined || unclosed.has(name.toLowerCase())) continue;
    open = slash === "/" ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return { tags, open: most };
}
