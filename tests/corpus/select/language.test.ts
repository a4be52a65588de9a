import { data } from "franc-min/data.js";
import { expressions } from "franc-min/expressions.js";
import { describe, expect, it, test } from "vitest";
import { readLanguage } from "../../../src/corpus/select/language.ts";
import { article } from "../../support/article.ts";

const read = (body: string): string => {
  const { text, sentences } = article({ body });
  const reading = readLanguage(text, sentences);
  return reading.kind === "english" ? "English" : reading.name;
};

const texts = {
  English: `The port of Lindi shut at dawn on Monday after a storm tore two cranes loose. Nobody was hurt, the
    harbour master told reporters. Some 40 ships are waiting in the roads.`,
  Spanish: `El puerto de Lindi cerró al amanecer del lunes después de que una tormenta derribara dos grúas. Nadie
    resultó herido, dijo a los periodistas la capitana del puerto. Unos cuarenta barcos esperan en la rada.`,
  French: `Le port de Lindi a fermé lundi à l’aube après qu’une tempête a arraché deux grues. Personne n’a été
    blessé, a déclaré la capitaine du port aux journalistes. Une quarantaine de navires attendent au large.`,
  German: `Der Hafen von Lindi wurde am Montag im Morgengrauen geschlossen, nachdem ein Sturm zwei Kräne
    umgerissen hatte. Niemand wurde verletzt, sagte die Hafenmeisterin. Etwa vierzig Schiffe warten.`,
  Dutch: `De haven van Lindi ging maandag bij zonsopgang dicht nadat een storm twee kranen had losgerukt. Niemand
    raakte gewond, zei de havenmeester tegen verslaggevers. Zo’n veertig schepen wachten op de rede.`,
  Italian: `Il porto di Lindi ha chiuso all’alba di lunedì dopo che una tempesta ha divelto due gru. Nessuno è
    rimasto ferito, ha detto ai giornalisti la comandante del porto. Una quarantina di navi attende in rada.`,
  Portuguese: `O porto de Lindi fechou ao amanhecer de segunda-feira depois que uma tempestade arrancou dois
    guindastes. Ninguém ficou ferido, disse a capitã do porto aos jornalistas. Quarenta navios aguardam.`,
  Swahili: `Bandari ya Lindi ilifungwa alfajiri ya Jumatatu baada ya dhoruba kung’oa kreni mbili. Hakuna
    aliyejeruhiwa, mkuu wa bandari aliwaambia waandishi wa habari. Meli arobaini hivi zinasubiri baharini.`,
  Yoruba: `Wọ́n ti ilẹ̀kùn èbúté Lindi ní òwúrọ̀ ọjọ́ Ajé lẹ́yìn tí ìjì líle wó àwọn ẹ̀rọ méjì. Kò sí ẹni tí ó
    farapa, ni ọ̀gá èbúté náà sọ fún àwọn akọ̀ròyìn. Àwọn ọkọ̀ ojú omi ogójì ń dúró.`,
  Hausa: `An rufe tashar jiragen ruwa ta Lindi da sanyin safiyar Litinin bayan da guguwa ta tumbuke manyan
    injina biyu. Ba wanda ya ji rauni, in ji shugabar tashar. Jiragen ruwa kusan arba’in na jira.`,
  Filipino: `Isinara ang daungan ng Lindi noong madaling-araw ng Lunes matapos mabuwal ng bagyo ang dalawang
    crane. Walang nasaktan, sabi ng pinuno ng daungan sa mga mamamahayag. Mga apatnapung barko ang naghihintay.`,
  Turkish: `Lindi limanı, fırtınanın iki vinci devirmesinin ardından pazartesi şafakta kapatıldı. Liman başkanı
    gazetecilere kimsenin yaralanmadığını söyledi. Kırk kadar gemi açıkta bekliyor.`,
  Polish: `Port w Lindi został zamknięty w poniedziałek o świcie po tym, jak burza przewróciła dwa dźwigi. Nikt
    nie został ranny, powiedziała dziennikarzom kapitan portu. Około czterdziestu statków czeka na redzie.`,
  Vietnamese: `Cảng Lindi đóng cửa lúc rạng sáng thứ Hai sau khi một cơn bão làm đổ hai cần cẩu. Không ai bị
    thương, giám đốc cảng nói với các phóng viên. Khoảng bốn mươi con tàu đang chờ ngoài khơi.`,
  Chinese: `周一黎明，一场风暴刮倒了两台起重机，林迪港随后关闭。港务局长对记者说，没有人受伤。大约四十艘船在港外等候。`,
  Japanese: `月曜日の未明、嵐でクレーン二基が倒れ、リンディ港は閉鎖された。けが人はいないと港長は記者団に語った。`,
  Korean: `월요일 새벽 폭풍으로 크레인 두 대가 쓰러지면서 린디항이 폐쇄됐다. 다친 사람은 없다고 항만장이 말했다.`,
  Arabic: `أُغلق ميناء ليندي فجر الاثنين بعد أن أسقطت عاصفة رافعتين. وقالت مديرة الميناء للصحفيين إن أحدا لم يصب.`,
  Russian: `Порт Линди закрыли на рассвете в понедельник после того, как шторм повалил два крана. Никто не
    пострадал, сообщила журналистам капитан порта. Около сорока судов ждут на рейде.`,
  Ukrainian: `Порт Лінді закрили на світанку в понеділок після того, як буря повалила два крани. Ніхто не
    постраждав, повідомила журналістам капітанка порту. Близько сорока суден чекають.`,
  Hindi: `तूफ़ान में दो क्रेन गिरने के बाद सोमवार तड़के लिंडी बंदरगाह बंद कर दिया गया। बंदरगाह प्रमुख ने पत्रकारों से कहा कि कोई घायल नहीं हुआ।`,
  Greek: `Το λιμάνι του Λίντι έκλεισε τα ξημερώματα της Δευτέρας αφού μια καταιγίδα έριξε δύο γερανούς. Κανείς
    δεν τραυματίστηκε, είπε η λιμενάρχης.`,
  Hebrew: `נמל לינדי נסגר עם שחר ביום שני לאחר שסערה הפילה שני מנופים. איש לא נפגע, אמרה מנהלת הנמל לעיתונאים.`,
};

it.each(Object.entries(texts))("reads a text in %s, short or long", (name, body) => {
  expect(read(body)).toBe(name);
  expect(read(`${body}\n\n`.repeat(60))).toBe(name);
});

it.each([
  { body: "The port shut at dawn. Nobody was hurt.", name: "English" },
  { body: "El puerto cerró al amanecer. Nadie resultó herido.", name: "Spanish" },
  { body: "Der Hafen ist zu. Niemand wurde verletzt.", name: "German" },
  { body: "港口关闭。无人受伤。", name: "Chinese" },
])("reads a text as short as “$body”", ({ body, name }) => {
  expect(read(body)).toBe(name);
});

it("keeps a language that it cannot name apart from English", () => {
  const danish = `Havnen i Lindi blev lukket mandag ved daggry, efter at en storm havde revet to kraner løs og sænket
    en fiskerbåd ved kajen. Ingen kom til skade, sagde havnefogeden, Ada Obi, til journalister. »Vi var heldige, at
    natholdet var gået hjem,« sagde hun. Omkring fyrre skibe venter på reden, oplyser havnemyndigheden.`;
  expect(read(danish)).toBe("another language");
});

describe("stays with English", () => {
  it.each([
    {
      what: "a list of Chinese names",
      body: `Xi Jinping, Li Qiang, Zhao Leji, Wang Huning, Cai Qi, Ding Xuexiang and Li Xi attended the meeting in
        Zhongnanhai. Wang Yi met Sun Weidong, Ma Zhaoxu and Hua Chunying. Guo Jiakun, Mao Ning and Lin Jian briefed
        reporters in Beijing.`,
    },
    {
      what: "a list of Yoruba names",
      body: `Oba Adeyeye Enitan Ogunwusi, the Ooni of Ife, met Governor Ademola Adeleke, Chief Olusegun Obasanjo and
        Professor Akinwumi Ishola in Osogbo. Babajide Sanwo-Olu sent Obafemi Hamzat. Yemi Osinbajo, Rauf Aregbesola
        and Gboyega Oyetola stayed away.`,
    },
    {
      what: "a list of Spanish names",
      body: `José Luis Rodríguez Zapatero, Mariano Rajoy Brey and Pedro Sánchez Pérez-Castejón dined in La Moncloa.
        María Jesús Montero, Yolanda Díaz and Nadia Calviño followed. Real Sociedad de Fútbol beat Athletic Club de
        Bilbao.`,
    },
    {
      what: "results",
      body: `Arsenal 2-1 Chelsea. Everton 0-0 Fulham. Brentford 3-2 Wolves. Aston Villa 1-1 Tottenham Hotspur.
        Newcastle United 4-0 Crystal Palace. Scorers: Saka 12, Rice 45, Palmer 60.`,
    },
    {
      what: "prices",
      body: `FTSE 100 8,213.49 up 0.5 pct. Brent crude $83.10 a barrel. Gold $2,310 an ounce. Sterling $1.2534, 1.1672
        euros. Nikkei 38,236.07. Dow Jones 38,675.68 up 1.18 pct.`,
    },
    {
      what: "a recipe",
      body: `Ingredients: two onions, chopped. Three carrots, sliced. One litre stock. 200g flour. Salt, pepper,
        thyme. Method: fry onions gently. Add carrots, stock, thyme. Simmer twenty minutes. Serve hot.`,
    },
    {
      what: "death notices",
      body: `SMITH, Margaret Ann, Lindi, peacefully. Funeral St Mary’s Church, Friday noon. Family flowers only. JONES,
        Peter, Mill Road, suddenly. Cremation private. Donations: Heart Foundation.`,
    },
    {
      what: "a quotation in Spanish",
      body: `“No nos vamos a rendir nunca, vamos a seguir luchando por nuestros hijos y por nuestra tierra,” said Ana
        Díaz. She lives near the mine. The company has not replied to questions.`,
    },
    {
      what: "quotations in Pidgin",
      body: `“Na so we see am o. Di people wey dey here no get light for three weeks, abeg,” Musa Bello told this
        reporter. Residents say that the transformer blew in March. The company promised a new one.`,
    },
    {
      what: "Pidgin",
      body: `Pipo wey dey live for Lokoja dey cry say water don enter dem house and dem no get wia to go. Goment never
        send anybody come, na so she tok. Doctors dey warn say cholera fit spread if dem no clear di water sharp.`,
    },
    {
      what: "Scots",
      body: `The cooncil says the brig will be steekit for a month. Fowk frae the toun are no happy wi the delay, said
        Jean Weir. It’s a richt scunner, she tellt reporters.`,
    },
    {
      what: "Indian English",
      body: `The Lok Sabha MP from Bharatiya Janata Party alleged that crores of rupees were looted in the scheme. The
        accused was nabbed by sleuths at Chhatrapati Shivaji Maharaj Terminus. An FIR has been lodged under Bharatiya
        Nyaya Sanhita.`,
    },
    { what: "nothing but figures", body: "12 34. 56 78." },
  ])("$what", ({ body }) => {
    expect(read(body)).toBe("English");
    expect(read(`${body}\n\n`.repeat(60))).toBe("English");
  });

  it.each(["Spanish", "French", "Russian"] as const)(
    "a page of which half is in %s, and no page of which most is",
    (name) => {
      const inTurns = sentencesOf(texts[name])
        .flatMap((sentence, at) => [sentence, sentencesOf(texts.English)[at] ?? ""])
        .join("\n\n");
      expect(read(inTurns)).toBe("English");
      expect(read(`${inTurns}\n\n`.repeat(40))).toBe("English");
      expect(read(`${texts.English}\n\n${`${texts[name]}\n\n`.repeat(3)}`)).toBe(name);
    },
  );
});

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.)\s+/u);

test("every language of franc-min has a name of its own", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const unnamed = [
    ...Object.values(data).flatMap((models) => Object.keys(models)),
    ...Object.keys(expressions),
  ].filter((code) => /^[a-z]{3}$/u.test(code) && names.of(code) === code);
  expect(new Set(unnamed)).toEqual(new Set(["fuv", "zlm", "hms", "skr"]));
});

test("looks at no more than a part of a long text", () => {
  const { text, sentences } = article({ body: `${texts.Spanish}\n\n`.repeat(500) });
  const before = process.cpuUsage();
  for (let run = 0; run < 20; run += 1) readLanguage(text, sentences);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 20_000).toBeLessThan(50);
});
