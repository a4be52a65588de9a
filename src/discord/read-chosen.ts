import type { ChatInputCommandInteraction } from "discord.js";
import { chooseOutlet } from "../answer/choose-outlet.ts";
import { chooseSpeaker } from "../answer/choose-speaker.ts";
import type { Library } from "../library/library.ts";
import type { Chosen } from "./answer-head.ts";
import type { ViewKind } from "./custom-id.ts";
import type { Message } from "./message.ts";
import { outletsByChoice, speakerOfChoice } from "./name-choices.ts";
import { type NameChoice, renderNameChoice } from "./render-name-choice.ts";

/** What was chosen beside a question, or what to answer instead where a name is not clear. */
export type ReadChosen =
  | { readonly kind: "chosen"; readonly chosen: Chosen }
  | { readonly kind: "unclear"; readonly message: Message };

/** The view for which something is chosen. */
export interface ChosenFor {
  readonly kind: ViewKind;
  /** Its question or topic; empty: none. */
  readonly text: string;
}

/** Reads the options `outlet` and `speaker`: what is typed need be no choice that was offered. */
export function readChosen(
  { options }: ChatInputCommandInteraction,
  library: Library,
  view: ChosenFor,
): ReadChosen {
  const outlet = options.getString("outlet")?.trim() ?? "";
  const speaker = options.getString("speaker")?.trim() ?? "";
  const asked =
    outlet === "" ? { kind: "chosen" as const, chosen: {} } : readOutlet(outlet, library, view);
  if (asked.kind === "unclear" || speaker === "") return asked;
  return readSpeaker(speaker, library, view, asked.chosen);
}

const unclear = (choice: NameChoice): ReadChosen => ({
  kind: "unclear",
  message: renderNameChoice(choice),
});

function readOutlet(typed: string, { outlets }: Library, view: ChosenFor): ReadChosen {
  const choice = chooseOutlet(typed, outletsByChoice(outlets));
  if (choice.kind === "known") return { kind: "chosen", chosen: { outlets: choice.outlets } };
  return unclear({
    ...view,
    what: "outlet",
    typed,
    problem: "unknown",
    candidates: choice.near,
    chosen: {},
  });
}

function readSpeaker(
  typed: string,
  { speakers }: Library,
  view: ChosenFor,
  chosen: Chosen,
): ReadChosen {
  const choice = chooseSpeaker(speakerOfChoice(typed, speakers), speakers);
  if (choice.kind === "known")
    return { kind: "chosen", chosen: { ...chosen, speaker: choice.speaker } };
  return unclear({
    ...view,
    what: "speaker",
    typed,
    problem: choice.kind,
    candidates: choice.kind === "ambiguous" ? choice.speakers : choice.near,
    chosen,
  });
}
