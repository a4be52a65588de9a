import { splitTerms } from "./terms.ts";

/**
 * Other words by which news tells of the same event or state, as terms; none for a word outside the
 * table. Groups after the frames of FrameNet 1.7 (Ruppenhofer et al. 2016) whose names stand before
 * them, cut down to words by which news mostly tells of that event, whichever side it takes ("buy", "sell").
 */
export const eventWords = (term: string): readonly string[] => termsByTerm.get(term) ?? [];

const frames = `
  death: die dead death kill fatal fatality toll deceased perish
  harm: injure injury hurt wound casualty
  building: build built construct construction erect
  breaking: burst break broke collapse breach rupture fail failure
  closing: close shut closure
  opening: open reopen inaugurate
  beginning: begin start commence launch
  ending: end finish conclude halt cease stop
  arriving: arrive land arrival reach
  departing: leave depart departure
  visiting: visit trip tour travel
  meeting: meet talks meeting summit
  quitting: resign quit resignation
  firing: sack fire dismiss dismissal oust
  hiring: appoint hire name appointment
  buying: buy purchase acquire takeover buyout acquisition sale sell
  paying: pay wage salary earn
  price: cost price worth value fee pay
  giving: give donate donation gift grant
  arrest: arrest detain detention custody hold
  charging: charge indict accuse
  verdict: convict guilty sentence jail imprison prison
  robbery: steal theft rob robbery loot
  attack: attack assault raid strike bomb
  protest: protest demonstrate demonstration rally march
  walkout: strike walkout stoppage
  voting: vote elect election ballot poll
  victory: win victory beat defeat triumph
  increase: rise increase grow climb jump surge soar
  decrease: fall drop decline decrease slump plunge cut
  age: old aged age
  sickness: ill sick disease outbreak infect patient case
  shelter: shelter homeless displaced homes house
  crowd: crowd people supporters fans spectators
  cancelling: cancel postpone scrap abandon
  delay: delay late postpone
  rescue: rescue save survivor survive
  missing: missing unaccounted vanish disappear
  flood: flood flooding inundate deluge
  agreeing: agree agreement deal accord pact
  relations: relation relationship ties
  asking: ask demand request want seek call
  helping: help aid assist assistance support
  leader: head chief boss leader director chairman
  vehicle: car vehicle lorry truck van
  child: child kid boy girl
  physician: doctor physician medic
  law: law bill legislation act
  enquiry: investigate investigation probe inquiry enquiry
  plan: plan proposal scheme
`;

/**
 * Verbs and adjectives with nouns that a stemmer cannot lead back to them, after NOMLEX (Macleod et
 * al. 1998) and its adjectives.
 */
const derivations = `
  decide decision, approve approval, refuse refusal, lose loss, choose choice, fly flight, speak speech,
  think thought, know knowledge, believe belief, grow growth, marry marriage, invade invasion,
  explode explosion, expand expansion, permit permission, admit admission, submit submission,
  divide division, destroy destruction, produce production, reduce reduction, describe description,
  compete competition, propose proposal, respond response, succeed success, strong strength,
  long length, high height, wide width, deep depth, hot heat, young youth, poor poverty, free freedom,
  angry anger, hungry hunger, safe safety, able ability, apologize apology, analyze analysis,
  oppose opposition, acquit acquittal, bury burial, deny denial, dismiss dismissal, try trial,
  withdraw withdrawal, behave behavior, conclude conclusion, extend extension, suspend suspension,
  persuade persuasion, collide collision, intrude intrusion, discuss discussion, possess possession,
  receive receipt, deceive deception, assume assumption, consume consumption, resume resumption,
  pursue pursuit, complain complaint, advise advice, practice practise, live life, prove proof,
  relieve relief, grieve grief, thieve theft, weigh weight, sick sickness, injure injury
`;

const termsByTerm: ReadonlyMap<string, readonly string[]> = (() => {
  const byTerm = new Map<string, Set<string>>();
  for (const words of [...rowsOf(frames, "\n"), ...rowsOf(derivations, ",")]) {
    const terms = words.flatMap((word) => {
      const [term, ...others] = splitTerms(word);
      return term === undefined || term.isStop || others.length > 0 ? [] : [term.term];
    });
    for (const term of terms) {
      const others = byTerm.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      byTerm.set(term, others);
    }
  }
  return new Map([...byTerm].map(([term, others]) => [term, [...others]]));
})();

function rowsOf(table: string, separator: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split(separator)
    .map((row) =>
      row
        .slice(row.indexOf(":") + 1)
        .trim()
        .split(/\s+/u),
    );
}
