import { phrases } from "../../../language/phrases.ts";
import { remembering } from "../../../language/remember.ts";
import { wordsOf } from "./words-of.ts";

/** Capitals and other seats that newspapers name for a government: "Beijing complained". */
const seats = wordsOf(`
  abuja accra addis algiers amman ankara athens baghdad baku bangkok beijing beirut belgrade berlin bern
  bogotá bogota brasília brasilia bratislava brussels bucharest budapest cairo canberra caracas
  copenhagen dakar damascus dhaka doha dublin hanoi harare havana helsinki islamabad jakarta jerusalem
  kabul kampala kathmandu khartoum kigali kinshasa kuwait kyiv kiev lima lisbon ljubljana london luanda
  lusaka madrid managua manila maputo minsk mogadishu moscow muscat nairobi oslo ottawa paris podgorica
  prague pretoria pristina pyongyang quito rabat riga riyadh rome sanaa santiago sarajevo seoul singapore
  skopje sofia stockholm taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis ulaanbaatar
  vienna vilnius warsaw washington wellington yerevan zagreb gaza kremlin pentagon westminster holyrood
  hamas hezbollah nato opec asean taliban interpol europol unicef unesco greenpeace oxfam frontex
  eurostat congress parliament britain england scotland wales america
  europe u.s us uk u.k eu e.u un u.n`);

/**
 * The names of the regions of ISO 3166 as the Unicode CLDR has them in English. Asked of `Intl` one by
 * one they take some 15 ms at each start.
 */
const countries = phrases(`
  afghanistan; åland islands; albania; algeria; american samoa; andorra; angola; anguilla; antarctica
  antigua & barbuda; argentina; armenia; aruba; ascension island; australia; austria; azerbaijan; bahamas
  bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bermuda; bhutan; bolivia
  bosnia & herzegovina; botswana; bouvet island; brazil; british indian ocean territory
  british virgin islands; brunei; bulgaria; burkina faso; burundi; cambodia; cameroon; canada; canary islands
  cape verde; caribbean netherlands; cayman islands; central african republic; ceuta & melilla; chad; chile
  china; christmas island; clipperton island; cocos (keeling) islands; colombia; comoros; congo - brazzaville
  congo - kinshasa; cook islands; costa rica; côte d’ivoire; croatia; cuba; curaçao; cyprus; czechia; denmark
  diego garcia; djibouti; dominica; dominican republic; ecuador; egypt; el salvador; equatorial guinea
  eritrea; estonia; eswatini; ethiopia; european union; eurozone; falkland islands; faroe islands; fiji
  finland; france; french guiana; french polynesia; french southern territories; gabon; gambia; georgia
  germany; ghana; gibraltar; greece; greenland; grenada; guadeloupe; guam; guatemala; guernsey; guinea
  guinea-bissau; guyana; haiti; heard & mcdonald islands; honduras; hong kong sar china; hungary; iceland
  india; indonesia; iran; iraq; ireland; isle of man; israel; italy; jamaica; japan; jersey; jordan
  kazakhstan; kenya; kiribati; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya
  liechtenstein; lithuania; luxembourg; macao sar china; madagascar; malawi; malaysia; maldives; mali; malta
  marshall islands; martinique; mauritania; mauritius; mayotte; mexico; micronesia; moldova; monaco; mongolia
  montenegro; montserrat; morocco; mozambique; myanmar (burma); namibia; nauru; nepal; netherlands
  new caledonia; new zealand; nicaragua; niger; nigeria; niue; norfolk island; north korea; north macedonia
  northern mariana islands; norway; oman; outlying oceania; pakistan; palau; palestinian territories; panama
  papua new guinea; paraguay; peru; philippines; pitcairn islands; poland; portugal; pseudo-accents
  pseudo-bidi; puerto rico; qatar; réunion; romania; russia; rwanda; samoa; san marino; são tomé & príncipe
  sark; saudi arabia; senegal; serbia; seychelles; sierra leone; singapore; sint maarten; slovakia; slovenia
  solomon islands; somalia; south africa; south georgia & south sandwich islands; south korea; south sudan
  spain; sri lanka; st. barthélemy; st. helena; st. kitts & nevis; st. lucia; st. martin
  st. pierre & miquelon; st. vincent & grenadines; sudan; suriname; svalbard & jan mayen; sweden; switzerland
  syria; taiwan; tajikistan; tanzania; thailand; timor-leste; togo; tokelau; tonga; trinidad & tobago
  tristan da cunha; tunisia; türkiye; turkmenistan; turks & caicos islands; tuvalu; u.s. outlying islands
  u.s. virgin islands; uganda; ukraine; united arab emirates; united kingdom; united nations; united states
  unknown region; uruguay; uzbekistan; vanuatu; vatican city; venezuela; vietnam; wallis & futuna
  western sahara; yemen; zambia; zimbabwe
`);

/** True for a place or alliance that newspapers let speak: a country, a seat of government. */
export const isPlace = remembering((name) => {
  const folded = name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\.$/u, "");
  return seats.has(folded) || countries.has(folded);
});
