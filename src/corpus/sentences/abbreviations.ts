/**
 * English abbreviations that end in a full stop, by what may follow them. In lower case and without
 * the stop. From the Unicode CLDR list of sentence break suppressions for English (`en.xml`), the
 * Associated Press and Guardian style guides, and the ranks of NATO forces.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand before a name: "Dr. Lee", "Gen. Sosa". They never end a sentence. */
export const titles = words(`
  adm adv alh amb asst atty barr brig capt cdr cllr cmdr col cmsgt comdr comr cpl cpt del dep dr drs eng engr ens esq fr gen gov
  govs hon insp lt ltc ltcol maj messrs mgr mlle mme mr mrs ms msgr msr mx ofc pfc pres prof profs pvt
  rep reps ret rev revd rtd sec sen sens sfc sgt spc sr sra srta supt treas`);

/** Stand before a number or a name of a part: "No. 10", "Fig. 3", "approx. 40". */
export const labels = words(`
  approx app art ca cf ch chap circa ed eds eq est ext fig figs fol no nos nr op p para pp pt ref sec
  sect ser tel v viz vol vols vs`);

/** Stand before a proper name of a place or follow one: "St. Paul", "Mt. Elgon", "Bourbon St." */
export const places = words(`
  st ste mt mts ft pt is hts apt ave blvd bldg cres dist dr hwy jct ln pk pkwy pl rd rte rt sq stn str
  terr univ dept`);

/** Months and days before a number: "Jan. 20", "Tues. 4 June". */
export const dates = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`);

/** Follow a name and may end a sentence: "Acme Inc.", "Ann Bell Jr.", "6 p.m.", "etc." */
export const endings = words(`
  inc corp co cos bros ltd llc plc pty pte pvt jr sr esq phd md etc al a.m p.m am pm b.c a.d b.c.e c.e
  ave st rd blvd assn intl gmbh bn mln`);

/** Never end a sentence, whatever follows: "e.g.", "i.e.", "cf." */
export const inner = words("e.g i.e eg ie cf viz incl esp");

/** American states as newspapers print them after a city or a lawmaker: "Gary, Ind." */
export const states = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo alta ont que sask`);
