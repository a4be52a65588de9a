import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Library } from "../../library/library.ts";
import { questionTextId, readQuestion } from "../answer-head.ts";
import { hashText, type View } from "../custom-id.ts";
import type { DrawnView } from "./draw-view.ts";
import { namesIn } from "./known-names.ts";

/** What became of a button's view in the corpus in service. */
export type ResolvedView =
  | { readonly kind: "resolved"; readonly view: DrawnView }
  /** The message no longer shows the question that the button was made for. */
  | { readonly kind: "question unreadable" }
  /** The outlets or the speaker that were chosen are no longer in the corpus. */
  | { readonly kind: "gone"; readonly what: "outlet" | "speaker" };

/** A message as far as it shows a question. */
export interface ShownMessage {
  readonly components: readonly { toJSON(): APIMessageTopLevelComponent }[];
}

/** Finds a button's question in its message, and what its hashes stand for among the corpus's names. */
export function resolveView(view: View, message: ShownMessage, library: Library): ResolvedView {
  const text = view.text === hashText("") ? "" : questionOf(message);
  if (text === undefined || hashText(text) !== view.text) return { kind: "question unreadable" };
  const known = namesIn(library);
  const outlets = view.outlets === undefined ? undefined : known.outlets.get(view.outlets);
  if (view.outlets !== undefined && outlets === undefined) return { kind: "gone", what: "outlet" };
  const speaker = view.speaker === undefined ? undefined : known.speakers.get(view.speaker);
  if (view.speaker !== undefined && speaker === undefined) return { kind: "gone", what: "speaker" };
  return {
    kind: "resolved",
    view: {
      kind: view.kind,
      page: view.page,
      text,
      ...(outlets !== undefined && { outlets }),
      ...(speaker !== undefined && { speaker }),
    },
  };
}

function questionOf({ components }: ShownMessage): string | undefined {
  for (const component of components.map((one) => one.toJSON())) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type === ComponentType.TextDisplay && inner.id === questionTextId) {
        return readQuestion(inner.content);
      }
    }
  }
  return undefined;
}
