/**
 * The plain form of an irregular verb's past or participle, or of an irregular plural; the word itself
 * where it is neither. Verbs after Quirk et al. (1985), §3.10 to 3.20, without those that a stemmer
 * handles and those that are the same in all forms ("cut"). "Owns" is told from "its own" by its owner.
 */
export const plainForm = (word: string): string => plainForms.get(word) ?? word;

const table = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun,
  bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred,
  bring brought, build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung,
  come came, creep crept, deal dealt, dig dug, draw drew drawn, drink drank drunk, drive drove driven,
  eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung,
  fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven,
  freeze froze frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown,
  hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lead led,
  lean leant, leap leapt, learn learnt, leave left, lend lent, light lit, lose lost, make made,
  mean meant, meet met, mistake mistook mistaken, overcome overcame, overthrow overthrew overthrown,
  pay paid, prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen,
  seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
  shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken,
  speed sped, spend spent, spill spilt, spin spun, spring sprang sprung, stand stood, steal stole stolen,
  stick stuck, sting stung, strike struck stricken, strive strove striven, swear swore sworn, sweep swept,
  swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
  think thought, throw threw thrown, understand understood, undertake undertook undertaken,
  uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won,
  withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written,
  foresee foresaw foreseen, oversee oversaw overseen, rebuild rebuilt, redraw redrew redrawn,
  resell resold, retake retook retaken, rewrite rewrote rewritten, undergo underwent undergone,
  child children, man men, woman women, person people, foot feet, tooth teeth, mouse mice, goose geese,
  wife wives, life lives, half halves, thief thieves, crisis crises, analysis analyses, criterion criteria,
  phenomenon phenomena, policeman policemen, fisherman fishermen, spokesman spokesmen, gunman gunmen,
  owner owns owned owning, businessman businessmen, fireman firemen, congressman congressmen, chairman chairmen
`;

const plainForms: ReadonlyMap<string, string> = new Map(
  table.split(",").flatMap((row): [string, string][] => {
    const [plain = "", ...others] = row.trim().split(/\s+/u);
    return others.map((other) => [other, plain]);
  }),
);
