import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseOutlet } from "../../src/answer/choose-outlet.ts";
import { chooseSpeaker } from "../../src/answer/choose-speaker.ts";
import { type CustomId, parseCustomId, viewKinds } from "../../src/discord/custom-id.ts";
import type { Message } from "../../src/discord/message.ts";
import { drawSources } from "../../src/discord/views/draw-sources.ts";
import { drawView } from "../../src/discord/views/draw-view.ts";
import { namesIn } from "../../src/discord/views/known-names.ts";
import { resolveView } from "../../src/discord/views/resolve-view.ts";
import type { Library } from "../../src/library/library.ts";
import { cleanQuestion } from "../../src/retrieval/question/clean-question.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { buttonsOf, choicesOf } from "../support/discord/message-limits.ts";

/** Names that papers and agencies share, and some that nobody has. */
const anyName = () =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom("Coastwire", "coastwire", "The Post", "Post", "Le Littoral"),
    },
    { weight: 1, arbitrary: hostileText(4).filter((name) => name.trim() !== "") },
  );

/** Papers that print agencies' copy, agencies that are papers themselves, and speakers of any name. */
const anyLibrary = (): fc.Arbitrary<Library> =>
  fc
    .record({
      papers: fc.array(fc.tuple(anyName(), fc.option(anyName())), { minLength: 1, maxLength: 12 }),
      speakers: fc.uniqueArray(anyName(), { maxLength: 4 }),
    })
    .map(({ papers, speakers }) =>
      fakeNewsroom({
        articles: papers.map(([outlet], at) =>
          article({ outlet, id: String(at).padStart(12, "0"), body: `Paper ${at} has it.` }),
        ),
        wires: papers.flatMap(([outlet, via]) =>
          via === null ? [] : [{ outlet, names: [via, `${via}.example`] }],
        ),
        speakers: speakers.map((name) => ({ name, type: "person", sentences: 1 })),
      }).current(),
    );

const shownMessage = ({ components }: Message) => ({
  components: components.map((component) => ({ toJSON: () => component })),
});

const idsOf = (message: Message): readonly CustomId[] =>
  [
    ...buttonsOf(message).flatMap(({ customId }) => customId ?? []),
    ...choicesOf(message).map(({ value }) => value),
  ].flatMap((id) => parseCustomId(id) ?? []);

test("every view that a message offers can be drawn from the corpus that it was drawn from", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyLibrary(),
      fc.constantFrom(...viewKinds),
      hostileText(),
      anyName(),
      anyName(),
      async (library, kind, typed, outlet, speaker) => {
        const chosenOutlet = chooseOutlet(outlet, library.outlets);
        const chosenSpeaker = chooseSpeaker(speaker, library.speakers);
        const view = {
          kind,
          page: 0,
          text: cleanQuestion(typed),
          ...(chosenOutlet.kind === "known" && { outlets: chosenOutlet.outlets }),
          ...(chosenSpeaker.kind === "known" && { speaker: chosenSpeaker.speaker }),
        };
        const message = await drawView(view, library, "everybody");
        for (const id of idsOf(message)) {
          if (id.kind !== "turn" && id.kind !== "open") continue;
          const resolved = resolveView(id.view, shownMessage(message), library);
          expect(resolved.kind, JSON.stringify(id)).toBe("resolved");
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("every page of the sources, too", () => {
  fc.assert(
    fc.property(anyLibrary(), anyName(), (library, outlet) => {
      const chosen = chooseOutlet(outlet, library.outlets);
      const outlets = chosen.kind === "known" ? chosen.outlets : undefined;
      for (const id of idsOf(drawSources(library, 0, outlets))) {
        if (id.kind !== "sources" || id.outlets === undefined) continue;
        expect(namesIn(library).outlets.get(id.outlets), JSON.stringify(id)).not.toBe(undefined);
      }
    }),
    { numRuns: 200 },
  );
});
