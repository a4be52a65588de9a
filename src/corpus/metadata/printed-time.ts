/**
 * Zones whose letters mean one offset among newspapers, in minutes. IST, CST and AST mean several,
 * ET and PT change with the season: with them the day alone is kept.
 */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  wat: 60,
  cest: 120,
  cat: 120,
  sast: 120,
  eet: 120,
  eest: 180,
  eat: 180,
  msk: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
};

/** `T04:53:00-04:00`, where a line gives hour, minute and a zone that means one offset. */
export function readPrintedTime(text: string): string | undefined {
  const match =
    /(?:^|[\sT,(|])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?\s?([ap]\.?m\b\.?)?\s?\(?([a-z]{1,4}\b)?([+-]\d{1,2}(?::?\d{2})?)?/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half = "", zone = "", shift = ""] = match;
  const hour = half === "" ? +hours : (+hours % 12) + (/^p/iu.test(half) ? 12 : 0);
  const offset = zoneOffset(zone.toLowerCase(), shift);
  if (offset === undefined || hour > 23 || +minutes > 59 || +seconds > 59) return undefined;
  return `T${pad(hour)}:${minutes}:${pad(+seconds)}${offset}`;
}

function zoneOffset(zone: string, shift: string): string | undefined {
  const base =
    zone === "" && shift !== "" ? 0 : Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (base === undefined) return undefined;
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(shift);
  const sign = parts?.[1] === "-" ? -1 : 1;
  const minutes = base + (parts === null ? 0 : sign * (+(parts[2] ?? 0) * 60 + +(parts[3] ?? 0)));
  if (Math.abs(minutes) > 14 * 60) return undefined;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, "0");
