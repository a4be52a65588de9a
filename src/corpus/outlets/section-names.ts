/** Words that newspapers' menus and page labels are made of: sections, services, days. */
const sectionWords: ReadonlySet<string> = new Set(
  `home news latest breaking live top stories story headlines headline nation national world international
  local regional region regions county counties city state province metro politics political elections
  election government policy business economy markets money finance property motoring motors driving
  cars travel tech technology science environment climate weather health education sport sports football
  soccer rugby cricket tennis golf racing gaa afl nrl basketball baseball hockey olympics opinion comment
  columnists columns editorial editorials letters views analysis explainers investigations features
  feature culture arts art books film films movies tv showbiz entertainment celebrity music theatre
  lifestyle life style fashion food recipes family parenting relationships farming agriculture rural
  community communities courts court crime notices death deaths obituaries announcements classifieds
  jobs shopping shop deals offers rewards bingo puzzles crossword crosswords games quiz horoscopes
  cartoons comics video videos watch listen radio audio podcast podcasts photos pictures gallery
  galleries newsletter newsletters premium subscribe subscriber subscribers epaper e-paper print
  edition archive archives today yesterday paper menu search sections section account log login in sign
  up out register contact about more all most read popular trending special reports report live
  updates blog uk us usa eu europe asia africa america americas australia nz ireland india canada
  middle east west north south pacific magazine weekend sunday monday tuesday wednesday thursday
  friday saturday exclusive general summary contents index imprint home issue issues back previous order prayer timings images key points planning events buy my your area on what's whats best`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

const small = /^(?:&|and|the|a|of|for|in|to|from|\||•|·|>|›|»|\/|-|–|—|\+|:)$/u;

/** True for a line of section names and nothing else: `News Sport Farming Puzzles`, `BREAKING NEWS`. */
export function isSectionLine(line: string): boolean {
  if (line.length > 200 || /[.!?]$/u.test(line)) return false;
  const words = line
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .split(" ")
    .filter((word) => !small.test(word));
  return words.length > 0 && words.every((word) => sectionWords.has(word.replace(/[,:]$/u, "")));
}
