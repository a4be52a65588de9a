/**
 * Verbs by which a question asks for somebody's words, with all their forms. After Levin (1993),
 * classes 37.1 to 37.12 (communication), 31.3 and 33 (judgement), and VerbNet's say-37.7.
 */
const speechVerbForms = `
  say says said saying sayin, tell tells told telling, state states stated stating,
  claim claims claimed claiming, argue argues argued arguing, warn warns warned warning,
  announce announces announced announcing, declare declares declared declaring,
  deny denies denied denying, admit admits admitted admitting, promise promises promised promising,
  vow vows vowed vowing, pledge pledges pledged pledging, demand demands demanded demanding,
  criticize criticizes criticized criticizing criticise criticises criticised criticising,
  condemn condemns condemned condemning, praise praises praised praising, blame blames blamed blaming,
  complain complains complained complaining, accuse accuses accused accusing,
  suggest suggests suggested suggesting, explain explains explained explaining,
  describe describes described describing, comment comments commented commenting,
  respond responds responded responding, react reacts reacted reacting, reply replies replied replying,
  answer answers answered answering, urge urges urged urging, insist insists insisted insisting,
  emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised,
  stress stresses stressed stressing, mention mentions mentioned mentioning,
  predict predicts predicted predicting, threaten threatens threatened threatening,
  reveal reveals revealed revealing, confirm confirms confirmed confirming,
  express expresses expressed expressing, note notes noted noting, add adds added adding,
  call calls called calling, talk talks talked talking, speak speaks spoke spoken speaking,
  remark remarks remarked remarking, assert asserts asserted asserting,
  reiterate reiterates reiterated reiterating, acknowledge acknowledges acknowledged acknowledging,
  caution cautions cautioned cautioning, apologize apologizes apologized apologise apologised,
  concede concedes conceded conceding, dismiss dismisses dismissed dismissing,
  reject rejects rejected rejecting, quip quips quipped, joke jokes joked joking, tweet tweets tweeted,
  testify testifies testified testifying, allege alleges alleged alleging, hint hints hinted hinting,
  recommend recommends recommended recommending, advise advises advised advising
`;

/** Verbs of attitude: a paper reports them as it reports speech, but nobody need be quoted. */
const attitudeVerbForms = `
  think thinks thought thinking, believe believes believed believing, feel feels felt feeling,
  want wants wanted wanting, expect expects expected expecting, hope hopes hoped hoping,
  fear fears feared fearing, see sees, view views viewed viewing, regard regards regarded,
  propose proposes proposed proposing, oppose opposes opposed opposing, support supports supported,
  ask asks asked asking, raise raises raised raising
`;

const forms = (table: string): ReadonlySet<string> =>
  new Set(table.split(/[\s,]+/u).filter((form) => form !== ""));

const speechVerbs = forms(speechVerbForms);
const attitudeVerbs = forms(attitudeVerbForms);

/** True for a form of a verb by which a question asks for somebody's words. */
export const isSpeechVerb = (folded: string): boolean => speechVerbs.has(folded);

/** True for a form of a verb by which a question asks for somebody's mind. */
export const isAttitudeVerb = (folded: string): boolean => attitudeVerbs.has(folded);

/** True for a form of "say" or "tell", which any reported words answer. */
export const isPlainSpeechVerb = (folded: string): boolean => plainSpeechVerbs.has(folded);

const plainSpeechVerbs = forms(`
  say says said saying tell tells told telling talk talks talked talking speak speaks spoke speaking
  comment comments commented commenting mention mentions mentioned mentioning
  think thinks thought thinking believe believes feel feels see sees view views
`);

const speechNouns = forms(`
  comment comments statement statements remark remarks reaction reactions response responses reply
  quote quotes quotation quotations words view views opinion opinions position stance message take
  thoughts warning warnings claim claims promise promises criticism complaint complaints explanation
  argument arguments apology answer answers speech testimony
`);

/** True for a noun that stands for somebody's words: "X's comments on Y", "a statement by X". */
export const isSpeechNoun = (folded: string): boolean => speechNouns.has(folded);

/** True for a noun that can only mean quoted words: "quotes by X", "quotes about Y". */
export const isQuoteNoun = (folded: string): boolean => quoteNouns.has(folded);

const quoteNouns = forms("quote quotes quotation quotations");

/** True for a noun for something written that can be said to say something. */
export const isDocumentNoun = (folded: string): boolean => documentNouns.has(folded);

const documentNouns = forms(`
  report reports memo memos study studies survey surveys poll polls letter letters document documents
  paper papers review reviews law laws bill bills article articles statement statements ruling rulings
  verdict agreement contract email emails message figures data accounts indictment filing lawsuit
`);
