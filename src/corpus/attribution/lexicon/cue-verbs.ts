/**
 * Verbs that report what somebody says, writes or holds. Collected from Levin (1993), classes 37.1 to
 * 37.12 (communication), 29.1 to 29.4 (appoint, characterize, dub, declare) and 33 (judgement), which
 * VerbNet keeps as say-37.7, tell-37.2 and so on, and from the commonest cues of PARC 3.0 (Pareti
 * 2016) and PolNeAR (Newell et al. 2018).
 *
 * `says`: takes a clause, "said that the port is open", and stands beside direct speech.
 * `tells`: the same with a hearer before the clause, "told reporters that".
 * `names`: takes what it speaks of as an object or behind a preposition, "called it “endless”",
 * "complained about the delay", "accused them of “theft”".
 * `urges`: takes a hearer and an infinitive, "urged them to leave", "vowed to stay".
 * `quotes`: is a cue beside direct speech alone, "he continued".
 * `thinks`: takes a clause, of a belief rather than of speech; never beside direct speech.
 */
export type Frame = "says" | "quotes" | "tells" | "names" | "urges" | "thinks";

const verbs: Readonly<Record<Frame, string>> = {
  says: `
    say add note warn claim argue suggest insist announce confirm explain state declare assert contend
    maintain acknowledge admit concede allege predict caution counter reply respond answer write tweet
    retweet post conclude complain joke stress emphasize emphasise underscore reiterate repeat
    recall remark observe comment report reveal disclose indicate signal hint imply estimate quip shout
    yell cry whisper mutter lament boast brag charge testify swear propose recommend exclaim recount
    retort muse opine proclaim profess affirm reaffirm attest aver clarify elaborate interject chant
    murmur mumble grumble scoff gush deadpan theorize speculate surmise forecast rule find point
    stipulate specify read certify venture rejoin marvel plead tease gloat fume rail vent crow blog text
    email narrate summarize summarise tell pronounce protest`,
  quotes: "continue begin start go interject pipe",
  tells: "tell inform assure remind notify advise brief persuade alert",
  names: `
    call label dub term deem brand characterize characterise describe accuse blame criticize criticise
    condemn denounce praise hail welcome dismiss reject rebut refute mock slam blast decry deplore deny
    apologize apologise thank congratulate object complain warn voice express raise cite mention refer
    reiterate repeat stress emphasize emphasise underscore highlight reaffirm outline detail question
    doubt oppose attack rip ridicule deride lambast lambaste rebuke castigate chide scold berate assail
    tout laud applaud commend credit liken compare portray depict paint cast tar decline refuse signal
    announce promise pledge predict quote bring sound make disavow disown defend bemoan lament
    bash trash excoriate skewer taunt dispute contest challenge endorse promote bill
    frame invoke nickname style decry discount downplay declare propose suggest demand speak talk joke
    tweet write use give offer issue deliver put`,
  urges: `
    urge ask beg implore call demand order request appeal pledge promise vow threaten offer agree refuse
    press encourage invite instruct command warn pray challenge dare exhort plead swear
    propose advise decline`,
  thinks: `
    believe think feel hope fear worry doubt hold expect suspect assume agree disagree consider know see
    view judge deem argue understand`,
};

/** Past forms and participles that the rules of spelling do not give. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  read: ["read"],
  put: ["put"],
  tell: ["told"],
  write: ["wrote", "written"],
  swear: ["swore", "sworn"],
  find: ["found"],
  go: ["went"],
  begin: ["began", "begun"],
  cast: ["cast"],
  bring: ["brought"],
  make: ["made"],
  think: ["thought"],
  feel: ["felt"],
  hold: ["held"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  understand: ["understood"],
  speak: ["spoke", "spoken"],
  give: ["gave", "given"],
  signal: ["signaled", "signalled"],
  label: ["labeled", "labelled"],
  plead: ["pleaded", "pled"],
  quip: ["quipped"],
  admit: ["admitted"],
  refer: ["referred"],
  rebut: ["rebutted"],
  slam: ["slammed"],
  rip: ["ripped"],
  brag: ["bragged"],
  beg: ["begged"],
  dub: ["dubbed"],
  tar: ["tarred"],
  blog: ["blogged"],
  knock: ["knocked"],
};

/** How a form stands in its clause. */
export type Form = "base" | "present" | "past" | "participle";

/** A form of a cue verb, such as `said`. */
export interface CueVerb {
  readonly lemma: string;
  readonly forms: ReadonlySet<Form>;
  readonly frames: ReadonlySet<Frame>;
}

const frameOrder: readonly Frame[] = ["says", "quotes", "tells", "names", "urges", "thinks"];

const table = buildTable();

/** What a word may be as a cue; undefined where it is none. */
export const findCueVerb = (word: string): CueVerb | undefined => table.get(word);

function buildTable(): ReadonlyMap<string, CueVerb> {
  const frames = new Map<string, Set<Frame>>();
  for (const frame of frameOrder) {
    for (const lemma of verbs[frame].trim().split(/\s+/u)) {
      frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
    }
  }
  const built = new Map<string, { lemma: string; forms: Set<Form>; frames: Set<Frame> }>();
  for (const [lemma, lemmaFrames] of frames) {
    for (const [word, form] of inflect(lemma)) {
      const known = built.get(word);
      if (known === undefined)
        built.set(word, { lemma, forms: new Set([form]), frames: lemmaFrames });
      else known.forms.add(form);
    }
  }
  return built;
}

function inflect(lemma: string): readonly (readonly [string, Form])[] {
  const doubled = irregular[lemma]?.[0]?.match(/^(.*(.)\2)ed$/u)?.[1];
  const stem = doubled ?? lemma.replace(/e$/u, "");
  const past = irregular[lemma] ?? [
    /[^aeiou]y$/u.test(lemma) ? lemma.replace(/y$/u, "ied") : `${stem}ed`,
  ];
  const present = /(?:s|x|z|ch|sh)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? lemma.replace(/y$/u, "ies")
      : `${lemma}s`;
  return [
    [lemma, "base"],
    [present, "present"],
    [`${/ee$/u.test(lemma) ? lemma : stem}ing`, "participle"],
    ...past.map((form): readonly [string, Form] => [form, "past"]),
  ];
}
