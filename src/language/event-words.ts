import links from "./linked-terms.json" with { type: "json" };
import { readLinks } from "./read-links.ts";

/**
 * Other words by which news tells of the same event or state, as terms; none for a word outside the
 * table. Groups after the frames of FrameNet 1.7 (Ruppenhofer et al. 2016) whose names stand before
 * them, cut down to words by which news mostly tells of that event, whichever side it takes ("buy", "sell").
 */
export const eventWords = readLinks(links.events);

const frames = `
  death: die dead death kill fatal fatality toll deceased perish
  killing: kill murder assassinate slay shoot
  harm: injure injury hurt wound casualty
  building: build construct construction erect
  breaking: burst break collapse breach rupture fail failure
  destroying: destroy destruction wreck ruin demolish
  damaging: damage vandalize deface
  repairing: repair fix mend restore restoration
  changing: change alter modify amend
  closing: close shut closure shut_down
  opening: open reopen inaugurate
  beginning: begin start commence launch
  founding: founder establish create set_up put_together
  occurring: take_place hold occur
  ending: end finish conclude halt cease stop
  interrupting: suspend suspension halt pause
  continuing: continue resume proceed carry_on
  arriving: arrive land arrival reach
  departing: leave depart departure
  escaping: flee escape evacuate evacuation break_out
  visiting: visit trip tour travel journey
  margin: lead ahead margin
  meeting: meet talks meeting summit
  leading: lead run head manage oversee in_charge
  owning: owner belong
  quitting: resign quit resignation step_down stand_down
  firing: sack dismiss dismissal oust lay_off
  hiring: appoint hire name appointment
  choosing: choose pick select choice selection
  buying: buy purchase acquire take_over buyout acquisition sale sell
  paying: pay wage salary earn
  price: cost price worth value fee pay
  borrowing: borrow loan lend debt
  giving: give provide supply send donate donation gift grant hand_over
  receiving: receive get obtain
  taking: seize confiscate seizure impound
  removing: remove removal
  finding: find discover discovery recover find_out turn_up
  hiding: hide conceal
  arrest: arrest detain detention custody remand apprehend capture catch
  charging: charge indict accuse
  verdict: convict guilty sentence jail imprison prison
  freeing: release free
  banning: ban prohibit forbid bar outlaw
  permitting: allow permit permission authorize approve
  punishing: punish punishment penalty fine sanction
  expelling: expel deport expulsion deportation
  robbery: steal theft rob robbery loot burglary heist
  thief: thief burglar robber
  attack: attack assault raid bomb
  weapon: weapon arms munitions weaponry
  war: war conflict fighting
  truce: truce ceasefire armistice
  soldier: soldier troops army military
  police: police officer policeman
  protest: protest demonstrate demonstration rally march
  walkout: strike walkout stoppage
  quarrel: dispute row quarrel disagree disagreement feud
  voting: vote elect election ballot poll
  victory: win victory beat defeat triumph
  rival: rival opponent competitor
  increase: rise increase grow climb jump surge soar
  decrease: fall drop decline decrease slump plunge cut
  age: old aged age
  birth: born birth
  marriage: marry wife husband spouse wedding
  parent: mother father parent mum dad
  residence: live reside resident inhabitant
  sickness: sick disease outbreak infect patient
  medicine: drug medicine medication
  vaccination: vaccine vaccinate jab injection inoculate
  clinic: hospital clinic
  physician: doctor physician medic
  shelter: shelter homeless displaced homes house
  crowd: crowd person supporters fans spectators
  game: match game fixture
  team: team club side
  stadium: stadium arena
  cancelling: cancel postpone scrap abandon call_off put_off
  delay: delay late postpone
  rescue: rescue save survivor survive
  missing: missing unaccounted vanish disappear
  flood: flood flooding inundate deluge
  rain: rain rainfall downpour
  fire: fire blaze wildfire
  quake: earthquake quake tremor
  agreeing: agree agreement deal accord pact
  relations: relation relationship ties
  asking: ask demand request want seek
  promising: promise pledge vow
  coercing: pressure coerce coercion
  warning: warn warning caution alert
  announcing: announce announcement reveal unveil disclose
  praising: praise hail applaud commend
  criticizing: criticize condemn denounce criticism condemnation rebuke
  mocking: mock ridicule taunt
  accepting: accept acceptance
  rejecting: reject refuse refusal rejection turn_down
  admitting: admit acknowledge concede confess
  apology: apology apologize sorry regret
  fear: fear worry concern afraid anxious
  danger: danger dangerous risk risky threat hazard
  helping: help aid assist assistance support
  compensation: compensation compensate payout reparation
  tax: tax levy tariff
  money: money cash fund
  employee: worker employee staff
  company: company firm business corporation
  leader: head chief boss leader director chairman
  lawmaker: lawmaker legislator MP parliamentarian
  lawyer: lawyer attorney solicitor barrister counsel advocate
  judge: judge justice magistrate
  court: court tribunal
  law: law bill legislation act
  enquiry: investigate investigation probe inquiry enquiry
  plan: plan proposal scheme
  document: document paper file
  memorandum: memo memorandum
  holiday: holiday vacation
  vehicle: car vehicle lorry truck van
  boarding: aboard on_board
  vessel: boat ship vessel ferry
  aircraft: plane aircraft airplane jet
  road: road street highway
  region: region area district province
  child: child kid boy girl
  teenager: teenager teen adolescent youth
  pupil: pupil student schoolchild
  picture: painting picture canvas
  museum: museum gallery
  insuring: insurer insurance insure
  anger: angry anger fury furious outrage upset dismay
  frustration: frustrated frustration annoyed
  colliding: crash collide collision
  sinking: sink capsize
  stabbing: stab knife
  melting: melt smelt
  exploding: explode explosion blow_up blast detonate
  burying: bury burial funeral
  mourning: mourn mourner grief
  abducting: kidnap abduct abduction
  bribery: bribe bribery corruption graft kickback
  fraud: fraud swindle scam embezzle
  forging: forge forgery fake counterfeit
  smuggling: smuggle smuggler trafficking
  suing: sue lawsuit litigation
  testifying: testify testimony
  pardoning: pardon amnesty clemency
  replacing: replace successor succeed
  inmate: prisoner inmate detainee
  suspect: suspect defendant accused
  refugee: refugee migrant asylum
  invading: invade invasion incursion
  retreating: withdraw withdrawal pull_out retreat
  missile: missile rocket
  gun: gun rifle pistol firearm
  investing: invest investor investment
  shareholder: shareholder stockholder
  bankruptcy: bankrupt bankruptcy insolvent insolvency
  merging: merge merger
  shop: shop store
  unemployment: unemployed jobless unemployment
  retiring: retire retirement
  factory: factory mill
  crop: crop harvest
  electricity: electricity blackout outage
  fuel: fuel petrol gasoline diesel
  phone: phone telephone mobile
  journalist: journalist reporter
  photograph: photograph photo picture
  film: film movie
  author: author writer
  statue: statue sculpture
  jewel: jewel jewelry gem
  treasure: treasure hoard loot
  inheriting: heir inherit inheritance
  exhibition: exhibition exhibit show
  visitor: visitor tourist
  meal: meal dinner lunch breakfast
  train: train rail railway
  taxi: taxi cab
  port: port harbor dock
  priest: priest pastor vicar clergyman
  scientist: scientist researcher
  infection: virus infection infect
  baby: baby infant newborn
  storm: storm hurricane cyclone typhoon
  landslide: landslide mudslide
  coast: coast shore beach
  trash: waste garbage rubbish trash
  soccer: football soccer
  motorcycle: motorbike motorcycle scooter
  anonymity: anonymous anonymity unnamed
  throwing: throw hurl toss
  preventing: prevent avert
  cheating: cheat deceive mislead
  blaming: blame fault
  mistake: mistake error
  regulation: rule regulation
  award: prize award medal
  wealth: rich wealthy wealth fortune
`;

/** The words that `eventWords` links, group by group. */
export const eventGroups = (): readonly (readonly string[])[] =>
  frames
    .trim()
    .split("\n")
    .map((row) =>
      row
        .slice(row.indexOf(":") + 1)
        .trim()
        .split(/\s+/u),
    );
