import { MessageFlags } from "discord.js";
import fc from "fast-check";
import { expect } from "vitest";
import { type CustomId, hashNames, viewKinds } from "../../src/discord/custom-id.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderContext } from "../../src/discord/render-context.ts";
import { renderHelp } from "../../src/discord/render-help.ts";
import { renderNameChoice } from "../../src/discord/render-name-choice.ts";
import { renderReload } from "../../src/discord/render-reload.ts";
import { noMentions } from "../../src/discord/send.ts";
import { refTo } from "../../src/discord/sentence-ref.ts";
import { drawSources } from "../../src/discord/views/draw-sources.ts";
import { drawView } from "../../src/discord/views/draw-view.ts";
import type { Library } from "../../src/library/library.ts";
import { cleanQuestion } from "../../src/retrieval/question/clean-question.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
import { messageProblems } from "../support/discord/message-limits.ts";
import { fuzz } from "../support/fuzz.ts";

/** A message as it is sent. */
const sent = ({ components }: Message) => ({
  components,
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: noMentions,
});

const expectFit = (message: Message | undefined): void => {
  if (message !== undefined) expect(messageProblems(sent(message))).toEqual([]);
};

const anyArticle = () =>
  fc
    .record({
      body: hostileLongText().map((text) => `${text} The port shut at dawn.`),
      outlet: hostileText(8),
      title: hostileLongText(),
      url: fc.oneof(fc.webUrl(), hostileText(6)),
      published: fc.constantFrom("2024-04-24", "soon", ""),
      authors: fc.array(hostileText(5), { maxLength: 3 }),
    })
    .map(({ body, ...fields }) => ({ ...fields, body: body.slice(0, 3_000) }));

/** A library of articles that nobody prints. */
const anyLibrary = (): fc.Arbitrary<Library> =>
  fc
    .record({
      drafts: fc.array(anyArticle(), { minLength: 1, maxLength: 4 }),
      speakers: fc.uniqueArray(hostileText(6), { maxLength: 4 }),
      wires: fc.array(hostileText(6), { maxLength: 3 }),
    })
    .map(({ drafts, speakers, wires }) =>
      fakeNewsroom({
        articles: drafts.map((draft, at) =>
          article({ ...draft, id: String(at).padStart(12, "0") }),
        ),
        wires: wires.map((outlet) => ({ outlet, names: [outlet, `${outlet}.example`] })),
        speakers: speakers.map((name) => ({ name, type: "person", sentences: 1 })),
      }).current(),
    );

fuzz(
  "every view of any corpus is within Discord's limits and pings nobody",
  fc.asyncProperty(
    anyLibrary(),
    hostileLongText(),
    hostileText(6),
    fc.nat(9_999),
    fc.constantFrom("asker" as const, "everybody" as const),
    async (library, typed, speaker, page, audience) => {
      const text = cleanQuestion(typed);
      for (const kind of viewKinds) {
        expectFit(await drawView({ kind, text, page, speaker }, library, audience));
      }
      expectFit(drawSources(library, page));
      const [first] = library.articles;
      const [sentence] = first?.sentences ?? [];
      if (first === undefined || sentence === undefined) return;
      expectFit(renderContext(library.articles, [refTo({ article: first, sentence })]));
    },
  ),
  25,
);

fuzz(
  "names, examples, checks and file names are shown within Discord's limits and ping nobody",
  fc.property(hostileLongText(), fc.array(hostileLongText(), { maxLength: 30 }), (typed, names) => {
    for (const what of ["outlet", "speaker"] as const) {
      const idOf = (name: string): CustomId => ({
        kind: "sources",
        page: 0,
        outlets: hashNames([name]),
      });
      const candidates = [...new Set(names)];
      expectFit(renderNameChoice({ what, typed, problem: "unknown", candidates, idOf }));
    }
    expectFit(
      renderHelp(
        names,
        names.map((says) => ({ isGood: says.length > 3, says })),
      ),
    );
    const files = names.map((file) => ({ file, reason: typed }));
    const report = { added: names, changed: names, removed: names, unchanged: 3, tookMs: 5 };
    expectFit(renderReload({ kind: "reloaded", ...report, skipped: files, warnings: files }));
    expectFit(renderReload({ kind: "kept", reason: typed, tookMs: 5 }));
  }),
  60,
);
