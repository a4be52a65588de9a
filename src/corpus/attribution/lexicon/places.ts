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

const countries = countryNames();

/** True for a place or alliance that newspapers let speak: a country, a seat of government. */
export const isPlace = remembering((name) => {
  const folded = name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\.$/u, "");
  return seats.has(folded) || countries.has(folded);
});

/** The names of all regions of ISO 3166 that the Unicode CLDR knows in English. */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}
