import { chooseOutlet } from "../answer/choose-outlet.ts";
import { chooseSpeaker } from "../answer/choose-speaker.ts";
import type { AskOptions, Library } from "../library/library.ts";
import { printableLabel } from "./printable.ts";
import type { Options } from "./take-options.ts";
import { chatForms, listChoices, typedOption } from "./typed-forms.ts";

/** What was meant by names that were typed, or in one printable line why that is not clear. */
export type Chosen<T> =
  | { readonly kind: "chosen"; readonly chosen: T }
  | { readonly kind: "unclear"; readonly problem: string };

/** The outlets and the speaker that a question is put to, by the corpus's own names. */
export function chooseOptions(
  typed: Pick<Options, "outlets" | "speakers">,
  library: Pick<Library, "outlets" | "speakers">,
): Chosen<AskOptions> {
  const outlets = chooseOutlets(typed.outlets, library);
  if (outlets.kind === "unclear") return outlets;
  const [speaker, ...others] = typed.speakers;
  if (speaker === undefined) return chosen({ outlets: outlets.chosen });
  if (others.length > 0) return unclear("Ask for one speaker at a time.");
  const found = chooseOneSpeaker(speaker, library, (name) => typedOption("speaker", name));
  return found.kind === "unclear"
    ? found
    : chosen({ outlets: outlets.chosen, speaker: found.chosen });
}

/** The outlets that are meant; the first name that is none says so. */
export function chooseOutlets(
  typed: readonly string[],
  { outlets }: Pick<Library, "outlets">,
): Chosen<readonly string[]> {
  const names: string[] = [];
  for (const name of typed) {
    const choice = chooseOutlet(name, outlets);
    if (choice.kind === "unknown") {
      const near = choice.near.map((outlet) => typedOption("outlet", outlet));
      const asked = printableLabel(name);
      return unclear(`No outlet here is called “${asked}”.${suggest(near)} /sources lists them.`);
    }
    names.push(...choice.outlets);
  }
  return chosen(names);
}

/** The one whose words `/quotes` lists. */
export const chooseQuoted = (name: string, library: Pick<Library, "speakers">): Chosen<string> =>
  chooseOneSpeaker(name, library, chatForms.quotes);

/** So many who speak are named where a name is nobody's. */
const speakersNamed = 3;

function chooseOneSpeaker(
  name: string,
  { speakers }: Pick<Library, "speakers">,
  typed: (name: string) => string,
): Chosen<string> {
  const choice = chooseSpeaker(name, speakers);
  const asked = `“${printableLabel(name)}”`;
  switch (choice.kind) {
    case "known":
      return chosen(choice.speaker);
    case "ambiguous": {
      const which = listChoices(choice.speakers.map(typed));
      return unclear(`${asked} fits several who speak here. Which one: ${which}?`);
    }
    case "unknown": {
      const most = speakers.slice(0, speakersNamed).map((one) => typed(one.name));
      const hint =
        choice.near.length > 0 || most.length === 0
          ? suggest(choice.near.map(typed))
          : ` These speak most: ${most.join(", ")}.`;
      return unclear(`Nobody who speaks here is called ${asked}.${hint}`);
    }
  }
}

const suggest = (near: readonly string[]): string =>
  near.length === 0 ? "" : ` Perhaps ${listChoices(near)}?`;

const chosen = <T>(value: T): Chosen<T> => ({ kind: "chosen", chosen: value });
const unclear = (problem: string) => ({ kind: "unclear", problem }) as const;
