import { ComponentType, type Message } from "discord.js";
import { chooseOutlet } from "../../answer/choose-outlet.ts";
import type { Library } from "../../library/library.ts";
import { questionTextId, readQuestion } from "../answer-head.ts";
import { hashNames, hashText, type View } from "../custom-id.ts";
import type { DrawnView } from "./draw-view.ts";

/** What became of a button's view in the corpus in service. */
export type ResolvedView =
  | { readonly kind: "resolved"; readonly view: DrawnView }
  /** The message no longer shows the question that the button was made for. */
  | { readonly kind: "question unreadable" }
  /** The outlets or the speaker that were chosen are no longer in the corpus. */
  | { readonly kind: "gone"; readonly what: "outlet" | "speaker" };

/** Finds a button's question in its message, and what its hashes stand for among the corpus's names. */
export function resolveView(view: View, message: Message, library: Library): ResolvedView {
  const text = view.text === hashText("") ? "" : questionOf(message);
  if (text === undefined || hashText(text) !== view.text) return { kind: "question unreadable" };
  const outlets = view.outlets === undefined ? undefined : findOutlets(view.outlets, library);
  if (view.outlets !== undefined && outlets === undefined) return { kind: "gone", what: "outlet" };
  const speaker = library.speakers.find(({ name }) => hashNames([name]) === view.speaker)?.name;
  if (view.speaker !== undefined && speaker === undefined) return { kind: "gone", what: "speaker" };
  return {
    kind: "resolved",
    view: {
      kind: view.kind,
      page: view.page,
      text,
      ...(outlets !== undefined && { outlets }),
      ...(view.speaker !== undefined && speaker !== undefined && { speaker }),
    },
  };
}

/** An outlet, or all that print an agency. */
function findOutlets(hash: string, { outlets: known }: Library): readonly string[] | undefined {
  const single = known.find(({ outlet }) => hashNames([outlet]) === hash);
  if (single !== undefined) return [single.outlet];
  return known
    .map(({ names: [name = ""] }) => chooseOutlet(name, known))
    .flatMap((choice) => (choice.kind === "known" ? [choice.outlets] : []))
    .find((outlets) => hashNames(outlets) === hash);
}

function questionOf({ components }: Message): string | undefined {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type === ComponentType.TextDisplay && inner.id === questionTextId) {
        return readQuestion(inner.content);
      }
    }
  }
  return undefined;
}
