import { chooseOutlet } from "../answer/choose-outlet.ts";
import { chooseSpeaker } from "../answer/choose-speaker.ts";
import type { Library } from "../library/library.ts";
import { UsageError } from "./command-line.ts";
import { listChoices } from "./typed-forms.ts";

/**
 * The outlets that a command line names, as the corpus does.
 * @throws UsageError with those there are
 */
export function nameOutlets(
  wanted: readonly string[],
  { outlets }: Pick<Library, "outlets">,
): readonly string[] {
  return wanted.flatMap((name) => {
    const choice = chooseOutlet(name, outlets);
    if (choice.kind === "known") return choice.outlets;
    const known = [...new Set(outlets.map(({ outlet }) => outlet))];
    throw new UsageError(`no outlet is called "${name}"; the corpus has ${nameSome(known)}`);
  });
}

/**
 * The speaker that a command line names, as the corpus does.
 * @throws UsageError with whoever it might be
 */
export function nameSpeaker(wanted: string, { speakers }: Pick<Library, "speakers">): string {
  const choice = chooseSpeaker(wanted, speakers);
  switch (choice.kind) {
    case "known":
      return choice.speaker;
    case "ambiguous":
      throw new UsageError(
        `"${wanted}" fits several who speak; name one of ${choice.speakers.join(", ")}`,
      );
    case "unknown": {
      const near = choice.near.length === 0 ? "" : `; perhaps ${listChoices(choice.near)}`;
      throw new UsageError(`nobody who speaks is called "${wanted}"${near}`);
    }
  }
}

/** So many outlets are named in a message of one line. */
const outletsNamed = 20;

const nameSome = (outlets: readonly string[]): string =>
  outlets.length <= outletsNamed
    ? outlets.join(", ")
    : `${outlets.slice(0, outletsNamed).join(", ")} and ${outlets.length - outletsNamed} more`;
