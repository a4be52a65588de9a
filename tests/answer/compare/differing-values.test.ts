import { describe, expect, it } from "vitest";
import { compared, type Draft, inShort } from "./compared.ts";

const valuesOf = (...drafts: readonly Draft[]): readonly string[] =>
  compared(...drafts).values.map(inShort);

describe("different figures for one thing are told", () => {
  it.each<{ readonly one: Draft; readonly other: Draft; readonly told: string }>([
    {
      one: "The flood in the Arlen valley killed 12 people, the governor said.",
      other: "Fourteen people were killed in the Arlen flood, rescuers said.",
      told: "people: A 12 | B Fourteen",
    },
    {
      one: "At least 30 people died when the ferry Luisa sank off the coast.",
      other: "The ferry Luisa sank in a storm and 26 people died, the coastguard said.",
      told: "people: A At least 30 | B 26",
    },
    {
      one: "About 9,000 nurses joined the strike at city hospitals on Monday.",
      other: "Police said 4,000 nurses joined the strike at city hospitals on Monday.",
      told: "nurses: A About 9,000 | B 4,000",
    },
    {
      one: "Norden Rovers paid £38 million for the striker Ivo Palka.",
      other: "The striker Ivo Palka cost a lot: Norden Rovers paid £41m for him.",
      told: "paid: A £38 million | B £41m",
    },
    {
      one: "Mayor Ines Duarte won the runoff by 1,204 votes.",
      other: "Ines Duarte won the runoff by 1,310 votes, the clerk said.",
      told: "votes: A 1,204 | B 1,310",
    },
    {
      one: "The fire destroyed two dozen homes in Penrow.",
      other: "The fire destroyed 41 homes in Penrow, officials said.",
      told: "homes: A two dozen | B 41",
    },
    {
      one: "The number of people killed in the Arlen flood has risen to 74.",
      other: "The Arlen flood killed 71 people, according to the county.",
      told: "people: A 74 | B 71",
    },
    {
      one: { title: "Toll of Arlen flood grows", body: "The death toll rose to 34 on Thursday." },
      other: "The Arlen flood has killed 39 people.",
      told: "toll: A 34 | B 39",
    },
    {
      one: "Unemployment in Norden fell to 4.2 per cent of households in the survey.",
      other: "Unemployment in Norden fell to 5.1% of households in the survey.",
      told: "households: A 4.2 per cent | B 5.1%",
    },
    {
      one: "The explosion at the Halden mill left 8 dead.",
      other: "The explosion at the Halden mill left 11 dead.",
      told: "dead: A 8 | B 11",
    },
    {
      one: "Police arrested 37 people outside the court in Brenta.",
      other: "The union said 52 people were arrested outside the court in Brenta.",
      told: "people: A 37 | B 52",
    },
    {
      one: "The bank lent the shipyard $61 billion for the new docks.",
      other: "The bank lent the shipyard $58 billion for the new docks.",
      told: "lent: A $61 billion | B $58 billion",
    },
  ])("$told", ({ one, other, told }) => {
    expect(valuesOf(one, other)).toEqual([told]);
  });

  it("gives three outlets one entry, with a value for each", () => {
    expect(
      valuesOf(
        "The Arlen flood killed 12 people.",
        "The Arlen flood killed 14 people.",
        "The Arlen flood killed 12 people, officials said.",
      ),
    ).toEqual(["people: A 12 | B 14 | C 12"]);
  });
});

describe("different times of one event are told", () => {
  it.each<{ readonly one: Draft; readonly other: Draft; readonly told: string }>([
    {
      one: "The express derailed near Kestrel Bridge at 7:44 p.m., the railway said.",
      other: "The express derailed near Kestrel Bridge at 6.10pm, the police said.",
      told: "derailed: A 7:44 p.m. | B 6.10pm",
    },
    {
      one: "The ferry Luisa sank off Penrow on Tuesday.",
      other: "The ferry Luisa sank off Penrow on Wednesday.",
      told: "sank: A Tuesday | B Wednesday",
    },
    {
      one: "The Halden mill opened in 1921 beside the river.",
      other: "The Halden mill opened in 1934 beside the river.",
      told: "opened: A 1921 | B 1934",
    },
    {
      one: { body: "The ferry Luisa sank off Penrow on Tuesday.", published: "2026-03-11" },
      other: { body: "The ferry Luisa sank off Penrow on March 7.", published: "2026-03-12" },
      told: "sank: A Tuesday | B March 7",
    },
  ])("$told", ({ one, other, told }) => {
    expect(valuesOf(one, other)).toEqual([told]);
  });
});

describe("nothing is told of values that may be one", () => {
  it.each<readonly [why: string, one: Draft, other: Draft]>([
    [
      "the same number",
      "The flood in Arlen killed 12 people.",
      "The flood in Arlen killed 12 people.",
    ],
    [
      "a number in words",
      "The flood in Arlen killed twelve people.",
      "The flood in Arlen killed 12 people.",
    ],
    [
      "a hedge",
      "The flood in Arlen killed at least 12 people.",
      "The flood in Arlen killed 12 people.",
    ],
    [
      "a floor below",
      "The flood in Arlen killed at least 12 people.",
      "The flood in Arlen killed 15 people.",
    ],
    [
      "a ceiling above",
      "The Arlen fire burned nearly 400 homes.",
      "The Arlen fire burned 380 homes.",
    ],
    [
      "a round number",
      "The Arlen fire burned about 300 homes.",
      "The Arlen fire burned 312 homes.",
    ],
    ["separators", "The Arlen fire burned 1,300 homes.", "The Arlen fire burned 1300 homes."],
    [
      "rounded millions",
      "The bank lent Halden $1.2 million for docks.",
      "The bank lent Halden $1,190,000 for docks.",
    ],
    [
      "a vague number",
      "The Arlen flood killed dozens of people.",
      "The Arlen flood killed 36 people.",
    ],
    ["two dozen", "The Arlen fire burned two dozen homes.", "The Arlen fire burned 24 homes."],
    [
      "the other's figure printed, too",
      "The Arlen flood killed 12 people. The Arlen flood killed 14 people, others say.",
      "The Arlen flood killed 14 people.",
    ],
    [
      "two figures of one outlet alone",
      { outlet: "A", body: "The Arlen flood killed 12 people." },
      { outlet: "A", body: "The Arlen flood killed 14 people." },
    ],
    [
      "half a day without its half",
      "The express derailed at 3:12 near Kestrel Bridge.",
      "The express derailed at 15:12 near Kestrel Bridge.",
    ],
    [
      "a rough time",
      "The express derailed at about 7:30 p.m. near Kestrel Bridge.",
      "The express derailed at 7:44 p.m. near Kestrel Bridge.",
    ],
    [
      "a weekday that is that date",
      { body: "The ferry Luisa sank off Penrow on Wednesday.", published: "2024-04-25" },
      { body: "The ferry Luisa sank off Penrow on April 24.", published: "2024-04-26" },
    ],
    [
      "a weekday without a date of printing",
      "The ferry Luisa sank off Penrow on Wednesday.",
      "The ferry Luisa sank off Penrow on April 2.",
    ],
    [
      "a month that holds the day",
      "The ferry Luisa sank off Penrow on April 2.",
      "The ferry Luisa sank off Penrow in April.",
    ],
  ])("%s", (_why, one, other) => {
    expect(valuesOf(one, other)).toEqual([]);
  });
});

describe("nothing is told of figures of different things", () => {
  it.each<readonly [why: string, one: Draft, other: Draft]>([
    [
      "injured and killed",
      "The Arlen flood killed 12 people.",
      "The Arlen flood injured 40 people.",
    ],
    ["missing and dead", "The Arlen flood left 12 dead.", "The Arlen flood left 40 missing."],
    [
      "killed and injured together",
      "The Arlen flood killed 12 people.",
      "The Arlen flood killed or injured 40 people.",
    ],
    ["another noun", "The Arlen fire destroyed 12 homes.", "The Arlen fire destroyed 40 barns."],
    [
      "a narrower noun",
      "Police arrested 12 armed men in Arlen.",
      "Police arrested 40 men in Arlen.",
    ],
    [
      "people and children",
      "The Arlen flood killed 40 people.",
      "The Arlen flood killed 12 children.",
    ],
    [
      "what bags hold",
      "The navy sent 30 bags of rice to Arlen.",
      "The navy sent 80 bags of cement to Arlen.",
    ],
    [
      "other places",
      "The floods killed 12 people in Arlen, rescuers said.",
      "The floods killed 40 people in Brenta, rescuers said.",
    ],
    [
      "a place and the whole",
      "The floods killed 12 people in Arlen, rescuers said.",
      "The floods killed 40 people, rescuers said.",
    ],
    [
      "another event",
      "A bus crash near the mill killed 12 people.",
      "A fire at the hotel killed 40 people.",
    ],
    [
      "per day and altogether",
      "The strike cost the port $6 million a day.",
      "The strike cost the port $90 million.",
    ],
    [
      "each and all",
      "The railway paid each family £5,000 after the crash at Kestrel.",
      "The railway paid the families £900,000 after the crash at Kestrel.",
    ],
    [
      "an earlier year",
      "The Arlen flood killed 12 people.",
      "The Arlen flood of 1988 killed 203 people.",
    ],
    ["last year", "Farms in Arlen lost 900 sheep.", "Farms in Arlen lost 120 sheep last year."],
    [
      "different days",
      "Police in Arlen arrested 12 people on Monday.",
      "Police in Arlen arrested 40 people on Tuesday.",
    ],
    [
      "a plan and a fact",
      "The strike in Arlen will stop 300 trains.",
      "The strike in Arlen stopped 120 trains.",
    ],
    ["offered and paid", "Norden offered £30m for Ivo Palka.", "Norden paid £41m for Ivo Palka."],
    [
      "a denial",
      "The Arlen flood did not kill 12 people, the mayor said.",
      "The Arlen flood killed 40 people, the mayor said.",
    ],
    ["a part", "The Arlen flood killed 12 people.", "The Arlen flood killed 3 of the 12 miners."],
    [
      "a part of the people",
      "The crash at Kestrel injured 40 people.",
      "The crash at Kestrel injured people, including 12 people from one bus.",
    ],
    [
      "more than before",
      "The Arlen flood killed 12 people.",
      "The Arlen flood killed another 3 people.",
    ],
    [
      "what it was before",
      "The lead of Ines Duarte shrank from 900 votes.",
      "The lead of Ines Duarte shrank by 300 votes.",
    ],
    [
      "other currencies",
      "Norden Rovers paid £38m for Ivo Palka.",
      "Norden Rovers paid €44m for Ivo Palka.",
    ],
    [
      "ages",
      "Grace Okello, 34, a teacher in Arlen, was rescued.",
      "Grace Okello, aged 36, a teacher in Arlen, was rescued.",
    ],
    [
      "ages with years",
      "A 12-year-old boy from Arlen died in the flood.",
      "A 14-year-old boy from Arlen died in the flood.",
    ],
    [
      "telephone numbers",
      "Callers in Arlen rang 0800 720 112 people said.",
      "Callers in Arlen rang 0800 720 440 people said.",
    ],
    [
      "dates of articles",
      "March 11, 2026. The Arlen flood killed people.",
      "March 12, 2026. The Arlen flood killed people.",
    ],
    [
      "rooms and pages",
      "Thieves in Arlen emptied Room 6 of the museum.",
      "Thieves in Arlen emptied Room 9 of the museum.",
    ],
    [
      "results",
      "Norden Rovers beat Halden 3-0 on Saturday.",
      "Norden Rovers beat Halden 4-1 on Saturday.",
    ],
    [
      "ranges",
      "The storm flooded 40 to 50 homes in Arlen.",
      "The storm flooded 90 homes in Arlen.",
    ],
    [
      "what people said it of",
      "Three officials said the port of Arlen was shut.",
      "Five officials said the port of Arlen was shut.",
    ],
  ])("%s", (_why, one, other) => {
    expect(valuesOf(one, other)).toEqual([]);
  });
});

describe("nothing is told where another doer, object, occasion or measure may be meant", () => {
  it.each<readonly [why: string, one: Draft, other: Draft]>([
    [
      "other doers",
      "The hospital treated 148 people after the flood in Arlen.",
      "The clinic treated 60 people after the flood in Arlen.",
    ],
    ["who shot whom", "12 soldiers killed a villager in Oru.", "Rebels killed 30 soldiers in Oru."],
    [
      "another offence",
      "Two men were charged over the Brenta robbery.",
      "Police charged five men over the Brenta riot.",
    ],
    [
      "before and after",
      "Police arrested 12 people after the match in Halden.",
      "Police arrested 40 people before the match in Halden.",
    ],
    [
      "another occasion",
      "The train was doing 158 kilometres an hour when it derailed at Kestrel.",
      "The train was doing 90 kilometres an hour when it braked at Kestrel.",
    ],
    [
      "another object",
      "Parliament in Dorne rejected the budget by 94 votes.",
      "Parliament in Dorne rejected the motion by 7 votes.",
    ],
    [
      "somebody's relative",
      "The jury awarded Holt $4 million in damages.",
      "The jury awarded Holt’s wife $1 million in damages.",
    ],
    [
      "by and to",
      "The river Ister rose by two metres in Mersa.",
      "The river Ister rose to nine metres in Mersa.",
    ],
    [
      "another month",
      "Inflation in Norden rose to 4.2% in March.",
      "Inflation in Norden rose to 5.1% in April.",
    ],
    [
      "built for and carrying",
      "The ferry was carrying 412 people when it sank off Penrow.",
      "The ferry was built to carry 300 people, the Penrow coastguard said.",
    ],
    [
      "accused and convicted",
      "Karl Ott stole 12 paintings in Tarn.",
      "Karl Ott was charged with stealing 15 paintings in Tarn.",
    ],
    [
      "another state",
      "The storm left 9 people dead in Tarn.",
      "The storm left 400 people homeless in Tarn.",
    ],
    ["a longer name", "The Tarn mine opened in 1950.", "The Tarn mine museum opened in 1990."],
    [
      "another office",
      "Kasimir Holt resigned on Monday as coach of Dorne.",
      "Kasimir Holt resigned on Thursday as captain of Dorne.",
    ],
    [
      "a habit",
      "The shop in Dorne opens at 9 a.m.",
      "The shop in Dorne opens at 10 a.m. on Sundays.",
    ],
    [
      "meetings, which recur",
      "Ivo Palka met Ines Duarte in Halden on Monday.",
      "Ivo Palka met Ines Duarte in Halden on Thursday.",
    ],
  ])("%s", (_why, one, other) => {
    expect(valuesOf(one, other)).toEqual([]);
  });
});

describe("nothing is told of times of different events", () => {
  it.each<readonly [why: string, one: Draft, other: Draft]>([
    [
      "what was said when",
      "Ines Duarte said on Monday that the port was shut.",
      "Ines Duarte said on Tuesday that the port was shut.",
    ],
    [
      "another ship",
      "The ferry Luisa sank off Penrow on Tuesday.",
      "The tanker Orla sank off Brenta on Wednesday.",
    ],
    [
      "another deed",
      "The ferry Luisa left Penrow on Tuesday.",
      "The ferry Luisa sank off Penrow on Wednesday.",
    ],
    [
      "since and on",
      "The ferry Luisa has sailed to Penrow since Tuesday.",
      "The ferry Luisa sailed to Penrow on Wednesday.",
    ],
    [
      "a plan and a fact",
      "The mill in Halden will open on Monday.",
      "The mill in Halden opened on Tuesday.",
    ],
    [
      "other clocks",
      "The express derailed near Kestrel Bridge at 7:44 GMT.",
      "The express derailed near Kestrel Bridge at 9:44 p.m.",
    ],
    [
      "a time that belongs to a noun",
      "The mayor attended Monday’s talks in Halden.",
      "The mayor attended Tuesday’s talks in Halden.",
    ],
  ])("%s", (_why, one, other) => {
    expect(valuesOf(one, other)).toEqual([]);
  });
});
