import type { ChatInputCommandInteraction } from "discord.js";
import { chooseOutlet } from "../answer/choose-outlet.ts";
import { chooseSpeaker } from "../answer/choose-speaker.ts";
import type { Library } from "../library/library.ts";
import type { Chosen } from "./answer-head.ts";
import type { CustomId } from "./custom-id.ts";
import type { Message } from "./message.ts";
import { outletsByChoice, speakerOfChoice } from "./name-choices.ts";
import { type NameChoice, renderNameChoice } from "./render-name-choice.ts";

/** What was chosen beside a question, or what to answer instead where a name is not clear. */
export type ReadChosen =
  | { readonly kind: "chosen"; readonly chosen: Chosen }
  | { readonly kind: "unclear"; readonly message: Message };

/** What is done with a name once it is clear. */
export interface Offer {
  /** The question or topic as a message shows it; absent: none. */
  readonly head?: string;
  idOf(chosen: Chosen): CustomId;
}

/** Those who speak most are named where no name comes near. */
const mostNamed = 3;

/** Reads the options `outlet` and `speaker`: what is typed need be no choice that was offered. */
export function readChosen(
  { options }: ChatInputCommandInteraction,
  library: Library,
  offer: Offer,
): ReadChosen {
  const outlet = options.getString("outlet")?.trim() ?? "";
  const speaker = options.getString("speaker")?.trim() ?? "";
  const asked = outlet === "" ? nothingChosen : readOutlet(outlet, library, offer);
  if (asked.kind === "unclear" || speaker === "") return asked;
  return readSpeaker(speaker, library, offer, asked.chosen);
}

const nothingChosen: ReadChosen = { kind: "chosen", chosen: {} };

const unclear = (choice: NameChoice): ReadChosen => ({
  kind: "unclear",
  message: renderNameChoice(choice),
});

const headOf = ({ head }: Offer) => (head === undefined ? {} : { head });

function readOutlet(typed: string, { outlets }: Library, offer: Offer): ReadChosen {
  const choice = chooseOutlet(typed, outletsByChoice(outlets));
  if (choice.kind === "known") return { kind: "chosen", chosen: { outlets: choice.outlets } };
  return unclear({
    ...headOf(offer),
    what: "outlet",
    typed,
    problem: "unknown",
    candidates: choice.near,
    idOf: (name) => offer.idOf({ outlets: [name] }),
  });
}

function readSpeaker(
  typed: string,
  { speakers }: Library,
  offer: Offer,
  chosen: Chosen,
): ReadChosen {
  const choice = chooseSpeaker(speakerOfChoice(typed, speakers), speakers);
  if (choice.kind === "known")
    return { kind: "chosen", chosen: { ...chosen, speaker: choice.speaker } };
  return unclear({
    ...headOf(offer),
    ...candidatesOf(choice, speakers),
    what: "speaker",
    typed,
    idOf: (speaker) => offer.idOf({ ...chosen, speaker }),
  });
}

function candidatesOf(
  choice: Exclude<ReturnType<typeof chooseSpeaker>, { kind: "known" }>,
  speakers: Library["speakers"],
): Pick<NameChoice, "problem" | "candidates"> {
  if (choice.kind === "ambiguous") return { problem: "ambiguous", candidates: choice.speakers };
  if (choice.near.length > 0) return { problem: "unknown", candidates: choice.near };
  return {
    problem: "strange",
    candidates: speakers.slice(0, mostNamed).map(({ name }) => name),
  };
}
