import { wordsOf } from "./words-of.ts";

/**
 * Nouns for one person by office, trade or part in events, which a text may use for a name: "the
 * minister", "a neighbor". From WordNet's hyponyms of leader, official, worker, expert and relative
 * that the newspaper part of the Corpus of Contemporary American English uses most.
 */
export const roles = wordsOf(`
  official spokesman spokeswoman spokesperson president premier minister chancellor secretary senator
  congressman congresswoman representative lawmaker legislator governor mayor councilman councilwoman
  councillor councilor chairman chairwoman chairperson chair chief head director executive ceo cfo
  founder cofounder co-founder owner manager boss leader deputy aide adviser advisor assistant analyst
  economist expert professor lecturer scholar researcher scientist historian author writer journalist
  reporter editor columnist critic commentator strategist pollster consultant lobbyist lawyer attorney
  prosecutor judge justice magistrate sheriff detective officer commander general admiral colonel major
  captain lieutenant sergeant soldier pilot doctor physician nurse surgeon epidemiologist engineer
  teacher principal student activist organizer organiser campaigner protester protestor witness survivor
  victim resident neighbor neighbour farmer fisherman worker driver passenger shopkeeper trader investor
  broker banker diplomat ambassador envoy consul negotiator candidate nominee opponent rival incumbent
  democrat republican conservative liberal billionaire businessman businesswoman mogul tycoon developer
  entrepreneur actor actress singer musician artist director producer host anchor comedian player coach
  captain athlete priest pastor bishop pope cleric imam rabbi monk king queen prince princess emperor
  sultan emir crown father mother son daughter brother sister wife husband widow uncle aunt cousin niece nephew grandfather grandmother grandson granddaughter
  friend colleague man woman boy girl teenager source insider veteran operative staffer speaker
  whistleblower hacker inspector commissioner administrator ombudsman regulator auditor treasurer
  governor-general meteorologist forecaster seismologist climatologist biologist ecologist ranger
  firefighter paramedic rescuer volunteer coordinator operator trustee chairwoman dean provost rector
  vice-president laureate member supporter defender user voter viewer caller parent mom dad newsman
  secretary-general undersecretary parliamentarian mp mep politician statesman counselor therapist
  narrator announcer questioner delegate plaintiff defendant suspect accuser juror counsel campaign-manager moderator publicist`);

/** Nouns for a group that speaks as one, besides the plurals of {@link roles}. */
export const groups = wordsOf(`
  government administration ministry department agency office bureau commission committee council
  parliament congress senate house court party campaign company firm bank group organization
  organisation association union federation league army military police force navy team board
  authority authorities university institute center centre foundation fund charity network newspaper
  magazine paper report statement study survey poll review document filing lawsuit indictment memo
  letter brief readout article book ruling verdict clip video ad advertisement
  complaint audit column editorial post tweet affidavit motion petition embassy consulate kremlin pentagon regime junta palace city town village state country
  nation republic kingdom side sides people critics allies observers rivals leadership opposition
  coalition bloc alliance delegation mission panel tribunal watchdog regulator ngo museum school
  hospital church club airline manufacturer maker operator publisher website outlet press media
  staff crew family public experts sources some others many several both republicans democrats
  diocese trust consortium cooperative orchestra choir charity nonprofit non-profit startup start-up
  conglomerate retailer insurer lender brokerage drugmaker automaker carmaker chipmaker planemaker
  shipbuilder subsidiary theatre theater brewery gallery militia legislature secretariat
  americans lawmakers prosecutors investigators researchers scientists officials analysts economists
  aides advisers police villagers residents`);

/** Words in a proper name that make it a body's rather than a person's. */
export const bodyNameWords = wordsOf(`
  department house party ministry university institute center centre council journal times news bank
  corp corporation inc co company ltd court committee association agency congress parliament senate
  office bureau commission union federation league army navy police force forces team board authority
  foundation fund network post herald tribune gazette guardian magazine press group organization
  organisation administration government embassy church school college hospital museum society club
  airlines airways motors energy international national republic kingdom states nations east west
  north south sea strait street city county province state island islands bay river lake mountain
  valley coast act bill treaty law agreement plan pact accord summit conference election war day
  service services systems industries holdings partners capital management trust exchange reserve
  treasury pentagon kremlin communist cabinet assembly chamber caucus campaign coalition alliance front movement
  brotherhood democrats republicans radio television tv cnn bbc nbc abc cbs fox reuters bloomberg
  review daily weekly today forum gate square airport port station bridge park stadium hotel building
  tower hall library studio studios records pictures entertainment technologies tech labs laboratory
  research project program initiative task unit division branch command corps guard regiment brigade
  intelligence security defense defence health justice treasury interior commerce transportation
  education labor labour agriculture environmental protection bureau constitution amendment dam
  reservoir canal highway railway railways works ltd limited plc llc gmbh
  rovers united wanderers albion athletic hotspur fc afc rfc cooperative co-operative confederation
  consortium academy faculty clinic cathedral diocese parish mosque temple synagogue laboratories
  observatory programme directorate inspectorate registry desert ocean peninsula bulletin chronicle primary elementary polytechnic infirmary
  courier examiner inquirer messenger sentinel telegraph biologics pharma pharmaceuticals therapeutics
  biotech sciences software solutions logistics foods brewery breweries watch aid rights relief mission
  consulting consultants associates ventures equity securities insurance assurance mutual enterprises
  brands supermarkets telecom communications interactive semiconductor semiconductors petroleum
  minerals metals chemicals shipping construction properties estates developments dairy textiles
  bancorp bancshares theatre theater opera philharmonic orchestra symphony ballet museums gallery
  galleries archive archives biennale festival`);

/** Offices that stand before a name, "Foreign Minister Ada Obi"; part of no name. */
export const titleWords = wordsOf(`
  mr mrs ms miss mx dr sir dame lord lady madam fr prof rev hon sen rep gov gen lt col maj capt sgt adm cmdr
  cpl pvt brig atty amb judge justice president vice-president prime minister premier chancellor
  secretary senator congressman congresswoman representative governor mayor chairman chairwoman
  chairperson chief director executive ceo founder leader deputy aide adviser advisor assistant analyst
  professor economist attorney general admiral colonel major captain lieutenant sergeant officer
  commander commissioner sheriff inspector ambassador envoy spokesman spokeswoman spokesperson king
  queen prince princess pope bishop archbishop cardinal pastor father sister brother imam rabbi
  ayatollah sheikh emperor sultan emir crown foreign finance defense defence interior justice treasury
  state trade energy health education environment labor labour agriculture transport housing home
  speaker whip majority minority house senate vice under undersecretary ex former then acting interim
  incoming outgoing top senior press communications campaign manager nominee candidate democrat
  republican democratic gop conservative lawmaker delegate assemblyman councilman councilwoman mp mep
  strategist pollster host anchor author journalist reporter columnist actor actress singer coach
  detective superintendent dean provost principal coordinator secretary-general del supt police fire
  national security intelligence central party district state high supreme court federal reserve
  presidential congressional parliamentary opposition ruling head diplomat editor correspondent
  businessman billionaire developer mogul pilot engineer scientist researcher doctor lawyer prosecutor
  activist organizer cofounder co-founder co-chair chairperson counsel negotiator monsignor msgr mgr
  revd reverend archdeacon deacon vicar curate brigadier superintendent marshal constable corporal
  insp det dcs supt commodore vice-admiral cllr councillor councilor alderman alhaji alhaja hajj haji
  hajia mallam barrister advocate adv eng engr shri smt dato datuk tun begum señor señora herr
  frau monsieur mme mlle madame magistrate recorder registrar coroner sister matron warden owner
  skipper goalkeeper striker defender midfielder captain sub-inspector vice-chancellor`);

/** Offices that are common surnames as well: behind a title they are a name, "Cllr Sheikh", "Ms King". */
export const surnameTitles = wordsOf(
  "sheikh king prince pope bishop dean major marshal abbot cardinal constable sergeant deacon canon knight baron squire",
);

/** What the abbreviated titles before a name stand for, as a text spells them out: "the professor". */
export const spelledOut: ReadonlyMap<string, string> = new Map([
  ["prof", "professor"],
  ["dr", "doctor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["pvt", "private"],
  ["brig", "brigadier"],
  ["adm", "admiral"],
  ["cmdr", "commander"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["msgr", "monsignor"],
  ["mgr", "monsignor"],
  ["rev", "reverend"],
  ["revd", "reverend"],
  ["cllr", "councillor"],
  ["amb", "ambassador"],
  ["eng", "engineer"],
  ["engr", "engineer"],
  ["adv", "advocate"],
  ["atty", "attorney"],
  ["justice", "judge"],
]);

/** Which persons a wider noun may stand for, by a word of their title: "the diplomat", a foreign minister. */
export const widerRoles: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "diplomat",
    [
      "foreign minister",
      "secretary of state",
      "ambassador",
      "envoy",
      "consul",
      "foreign secretary",
    ],
  ],
  [
    "leader",
    [
      "president",
      "prime minister",
      "premier",
      "chancellor",
      "king",
      "emir",
      "chairman",
      "governor",
    ],
  ],
  [
    "lawmaker",
    ["senator", "representative", "congressman", "congresswoman", "sen", "rep", "mp", "delegate"],
  ],
  ["senator", ["sen"]],
  ["congressman", ["rep", "representative"]],
  ["congresswoman", ["rep", "representative"]],
  ["representative", ["rep"]],
  ["governor", ["gov"]],
  ["general", ["gen"]],
  ["spokesman", ["spokesperson"]],
  ["spokeswoman", ["spokesperson"]],
  ["spokesperson", ["spokesman", "spokeswoman"]],
  ["secretary", ["minister"]],
  ["minister", ["secretary"]],
  ["official", ["minister", "secretary", "commissioner", "director"]],
  ["executive", ["ceo", "chief executive", "chairman", "president"]],
  ["candidate", ["nominee"]],
  ["nominee", ["candidate"]],
  ["businessman", ["mogul", "developer", "billionaire", "ceo"]],
  ["prosecutor", ["attorney"]],
  ["attorney", ["lawyer"]],
  ["lawyer", ["attorney"]],
]);
