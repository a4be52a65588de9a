/**
 * The one term for a country under which its name and its people's name meet: "Chinese" says of a
 * thing what "China's" says. Names and adjectives as the style books of Reuters and the BBC spell them.
 * @returns undefined for a word that names no country
 */
export const countryOf = (folded: string): string | undefined => countryByWord.get(folded);

/** The term for a country, body or union that is named by two words, or undefined. */
export const countryOfPair = (first: string, second: string): string | undefined =>
  openings.has(first) ? countryByPair.get(`${first} ${second}`) : undefined;

/** The country whose capital this is, as news says "Paris" for France's government; or undefined. */
export const countryOfCapital = (folded: string): string | undefined =>
  countryByCapital.get(folded);

/** The capital under whose name news speaks of a country's government, or undefined. */
export const capitalOf = (country: string): string | undefined => capitalByCountry.get(country);

/** name: other words for it: capital (one word only; the rest stays as it is) */
const table = `
afghanistan:afghan afghans:kabul
albania:albanian albanians:tirana
algeria:algerian algerians:algiers
angola:angolan angolans:luanda
argentina:argentine argentinian argentinians:
armenia:armenian armenians:yerevan
australia:australian australians:canberra
austria:austrian austrians:vienna
azerbaijan:azerbaijani azerbaijanis azeri:baku
bahrain:bahraini:manama
bangladesh:bangladeshi bangladeshis:dhaka
belarus:belarusian belarusians:minsk
belgium:belgian belgians:
bolivia:bolivian bolivians:
bosnia:bosnian bosnians:sarajevo
botswana:batswana:gaborone
brazil:brazilian brazilians:brasilia
bulgaria:bulgarian bulgarians:sofia
cambodia:cambodian cambodians:
cameroon:cameroonian cameroonians:yaounde
canada:canadian canadians:ottawa
chad:chadian chadians:
chile:chilean chileans:santiago
china:chinese:beijing
colombia:colombian colombians:bogota
congo:congolese:kinshasa
croatia:croatian croatians croat:zagreb
cuba:cuban cubans:havana
cyprus:cypriot cypriots:nicosia
denmark:danish dane danes:copenhagen
ecuador:ecuadorian ecuadorians ecuadorean:quito
egypt:egyptian egyptians:cairo
eritrea:eritrean eritreans:asmara
estonia:estonian estonians:tallinn
ethiopia:ethiopian ethiopians:
europe:european europeans:
fiji:fijian fijians:suva
finland:finnish finn finns:helsinki
france:french frenchman:paris
gabon:gabonese:libreville
gambia:gambian gambians:banjul
georgia:georgian georgians:tbilisi
germany:german germans:berlin
ghana:ghanaian ghanaians:accra
greece:greek greeks:athens
guatemala:guatemalan guatemalans:
guinea:guinean guineans:conakry
haiti:haitian haitians:
honduras:honduran hondurans:tegucigalpa
hungary:hungarian hungarians:budapest
iceland:icelandic icelander icelanders:reykjavik
india:indian indians:delhi
indonesia:indonesian indonesians:jakarta
iran:iranian iranians:tehran
iraq:iraqi iraqis:baghdad
ireland:irish:dublin
israel:israeli israelis:
italy:italian italians:rome
jamaica:jamaican jamaicans:kingston
japan:japanese:tokyo
jordan:jordanian jordanians:amman
kazakhstan:kazakh kazakhs:astana
kenya:kenyan kenyans:nairobi
korea:korean koreans:
kosovo:kosovar kosovars:pristina
kuwait:kuwaiti kuwaitis:
kyrgyzstan:kyrgyz:bishkek
laos:laotian laotians lao:vientiane
latvia:latvian latvians:riga
lebanon:lebanese:beirut
liberia:liberian liberians:monrovia
libya:libyan libyans:tripoli
lithuania:lithuanian lithuanians:vilnius
luxembourg:luxembourger:
madagascar:malagasy:antananarivo
malawi:malawian malawians:lilongwe
malaysia:malaysian malaysians:putrajaya
mali:malian malians:bamako
malta:maltese:valletta
mexico:mexican mexicans:
moldova:moldovan moldovans:chisinau
mongolia:mongolian mongolians:ulaanbaatar
montenegro:montenegrin:podgorica
morocco:moroccan moroccans:rabat
mozambique:mozambican mozambicans:maputo
myanmar:burmese burma:naypyidaw
namibia:namibian namibians:windhoek
nepal:nepali nepalese nepalis:kathmandu
netherlands:dutch dutchman:
nicaragua:nicaraguan nicaraguans:managua
niger:nigerien:niamey
nigeria:nigerian nigerians:abuja
norway:norwegian norwegians:oslo
oman:omani omanis:muscat
pakistan:pakistani pakistanis:islamabad
palestine:palestinian palestinians:ramallah
panama:panamanian panamanians:
paraguay:paraguayan paraguayans:asuncion
peru:peruvian peruvians:lima
philippines:philippine filipino filipinos filipina:manila
poland:poles:warsaw
portugal:portuguese:lisbon
qatar:qatari qataris:doha
romania:romanian romanians:bucharest
russia:russian russians:moscow
rwanda:rwandan rwandans:kigali
senegal:senegalese:dakar
serbia:serbian serbians serb serbs:belgrade
singapore:singaporean singaporeans:
slovakia:slovak slovaks slovakian:bratislava
slovenia:slovenian slovene slovenes:ljubljana
somalia:somali somalis:mogadishu
spain:spanish spaniard spaniards:madrid
sudan:sudanese:khartoum
sweden:swedish swede swedes:stockholm
switzerland:swiss:bern
syria:syrian syrians:damascus
taiwan:taiwanese:taipei
tajikistan:tajik tajiks:dushanbe
tanzania:tanzanian tanzanians:dodoma
thailand:thai thais:bangkok
togo:togolese:lome
tonga:tongan tongans:
tunisia:tunisian tunisians:tunis
turkey:turkish turk turks turkiye:ankara
turkmenistan:turkmen:ashgabat
uganda:ugandan ugandans:kampala
ukraine:ukrainian ukrainians:kyiv
uruguay:uruguayan uruguayans:montevideo
uzbekistan:uzbek uzbeks:tashkent
venezuela:venezuelan venezuelans:caracas
vietnam:vietnamese:hanoi
yemen:yemeni yemenis:sanaa
zambia:zambian zambians:lusaka
zimbabwe:zimbabwean zimbabweans:harare
u.s.:usa america american americans:washington
uk:britain british briton britons:london
eu::brussels
un::
`;

const pairs = `
united states=u.s., united kingdom=uk, great britain=uk, european union=eu, united nations=un
`;

const rows = table
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", others = "", capital = ""] = row.split(":");
    return { name, words: [name, ...others.split(" ").filter((word) => word !== "")], capital };
  });

const countryByWord: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, words }) => words.map((word): [string, string] => [word, name])),
);

const countryByCapital: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, capital }): [string, string][] =>
    capital === "" ? [] : [[capital, name]],
  ),
);

const capitalByCountry: ReadonlyMap<string, string> = new Map(
  [...countryByCapital].map(([capital, country]) => [country, capital]),
);

const countryByPair: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(", ")
    .map((pair): [string, string] => {
      const [words = "", name = ""] = pair.split("=");
      return [words, name];
    }),
);

/** The first words of those pairs, so that no pair is put together for most words of a text. */
const openings: ReadonlySet<string> = new Set(
  [...countryByPair.keys()].map((pair) => pair.slice(0, pair.indexOf(" "))),
);
