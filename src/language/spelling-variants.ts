/**
 * The American form of a folded British word, or the word itself. Both sides of every comparison pass
 * through here, so a word that only looks British ("advise") does no harm: it changes on both sides.
 * Rules and pairs after VarCon (Atkinson, wordlist.aspell.net/varcon), levels common to both.
 */
export function americanSpelling(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 6 || alwaysIse.test(word)) return word;
  for (const [ending, replacement] of endings) {
    if (word.endsWith(ending)) return word.slice(0, word.length - ending.length) + replacement;
  }
  return word;
}

/** Words that keep -ise in American English too (Hart's Rules §3.1), with their inflections. */
const alwaysIse =
  /^(?:adv|compr|comprom|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|merchand|otherw|likew|parad|pra|prec|prem|prom|ra|appra|rev|superv|surpr|telev|circumc|advert|conc|cru|bru|no|po)is/u;

/** Endings, longest first within a family; words under six letters ("four", "rise") are left alone. */
const endings: readonly (readonly [string, string])[] = [
  ["isations", "izations"],
  ["isation", "ization"],
  ["ising", "izing"],
  ["isers", "izers"],
  ["iser", "izer"],
  ["ised", "ized"],
  ["ises", "izes"],
  ["ise", "ize"],
  ["ysing", "yzing"],
  ["ysed", "yzed"],
  ["yse", "yze"],
  ["ouring", "oring"],
  ["oured", "ored"],
  ["ourable", "orable"],
  ["ourite", "orite"],
  ["ourites", "orites"],
  ["ourer", "orer"],
  ["ourers", "orers"],
  ["ours", "ors"],
  ["our", "or"],
  ["ogues", "ogs"],
  ["ogue", "og"],
];

const pairs = `
  centre center, centres centers, centred centered, theatre theater, theatres theaters, metre meter,
  metres meters, kilometre kilometer, kilometres kilometers, litre liter, litres liters, fibre fiber,
  fibres fibers, calibre caliber, sombre somber, spectre specter, lustre luster, meagre meager,
  defence defense, defences defenses, offence offense, offences offenses, licence license,
  licences licenses, pretence pretense, programme program, programmes programs, cheque check,
  grey gray, tyre tire, tyres tires, plough plow, storey story, storeys stories, kerb curb,
  aluminium aluminum, jewellery jewelry, moustache mustache, pyjamas pajamas, sceptic skeptic,
  sceptical skeptical, sceptics skeptics, scepticism skepticism, mould mold, moult molt,
  smoulder smolder, smouldering smoldering, draught draft, gaol jail, artefact artifact,
  artefacts artifacts, judgement judgment, judgements judgments, acknowledgement acknowledgment,
  ageing aging, anaemia anemia, anaesthetic anesthetic, diarrhoea diarrhea, foetus fetus,
  haemorrhage hemorrhage, leukaemia leukemia, manoeuvre maneuver, manoeuvres maneuvers,
  oestrogen estrogen, paediatric pediatric, paediatrician pediatrician, archaeology archeology,
  encyclopaedia encyclopedia, mediaeval medieval, fulfil fulfill, fulfils fulfills, enrol enroll,
  enrolment enrollment, instalment installment, instil instill, skilful skillful, wilful willful,
  towards toward, whilst while, amongst among, learnt learned, burnt burned, spelt spelled,
  odour odor, odours odors, labour labor, favour favor, mum mom, maths math, sulphur sulfur,
  yoghurt yogurt, cosy cozy, furore furor, omelette omelet, pedlar peddler, phoney phony
`;

const wholeWords: ReadonlyMap<string, string> = new Map(
  pairs.split(",").map((pair): [string, string] => {
    const [british = "", american = ""] = pair.trim().split(/\s+/u);
    return [british, american];
  }),
);
