import { PermissionFlagsBits } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ReloadReport } from "../../src/library/library.ts";
import { answer, citation, fakeNewsroom, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import {
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import type { SeenRequest } from "../support/discord/schemas.ts";
import { type BotDraft, type RunningBot, startBot } from "../support/discord/start-bot.ts";

const ephemeral = 1 << 6;

/** A bot whose every request is checked when the test is over, and whether it logged a failure. */
async function start(draft: BotDraft = {}): Promise<RunningBot> {
  const running = await startBot(draft);
  onTestFinished(() => {
    expect(running.discord.problems).toEqual([]);
    if (draft.isFailing !== true) expect(running.logged.join("")).not.toContain('"failed"');
  });
  return running;
}

function dataOf({ body }: SeenRequest): {
  readonly flags?: number;
  readonly [key: string]: unknown;
} {
  expect(body).toHaveProperty("data");
  return Object(body).data;
}

const shown = (request: SeenRequest): string => textsOf(dataOf(request)).join("\n");

const isPrivate = (request: SeenRequest): boolean =>
  (Number(dataOf(request).flags ?? 0) & ephemeral) !== 0;

const typeOf = ({ body }: SeenRequest): unknown => Object(body).type;

describe("/ask", () => {
  test("answers at once with a sentence of the paper", async () => {
    const { discord } = await start();
    const reply = await runCommand(discord, "ask", { question: "When did the port shut?" });
    expect(typeOf(reply)).toBe(4);
    expect(isPrivate(reply)).toBe(false);
    expect(shown(reply)).toContain("> The port shut at dawn.");
    expect(shown(reply)).toContain("### When did the port shut?");
  });

  test("works in a direct message", async () => {
    const { discord } = await start();
    const reply = await runCommand(
      discord,
      "ask",
      { question: "When did the port shut?" },
      { isDirect: true },
    );
    expect(shown(reply)).toContain("The port shut at dawn.");
  });

  test("asks one outlet alone, whatever the case and the accents", async () => {
    const { discord } = await start({ newsroom: twoPapers });
    const reply = await runCommand(discord, "ask", { question: "port?", outlet: " le littoral" });
    expect(shown(reply)).toContain("Quiet at the quay.");
    expect(shown(reply)).not.toContain("The port shut at dawn.");
  });

  test("names outlets that come near an unknown one, privately", async () => {
    const { discord } = await start({ newsroom: twoPapers });
    const reply = await runCommand(discord, "ask", { question: "port?", outlet: "Harbor Post" });
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("Did you mean **The Harbour Post**?");
  });

  test("suggests outlets while one is typed", async () => {
    const { discord } = await start({ newsroom: twoPapers });
    const { body } = await typeOption(discord, "ask", "outlet", "litt");
    expect(body).toEqual({
      type: 8,
      data: { choices: [{ name: "Le Líttoral", value: "Le Líttoral" }] },
    });
  });

  test("answers a failure with one plain sentence, and logs its cause without the question", async () => {
    const { discord, logged } = await start({
      isFailing: true,
      newsroom: fakeNewsroom({
        ask: () => Promise.reject(new Error("index broken", { cause: new Error("disk full") })),
      }),
    });
    const reply = await runCommand(discord, "ask", { question: "hush-hush-question" });
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe("Something went wrong on my side. Please try again in a moment.");
    const log = logged.join("");
    expect(log).toContain("disk full");
    expect(log).not.toMatch(/hush-hush|secret-user-name|interaction-token|loopback\.bot/u);
  });

  test("tolerates that Discord no longer knows the interaction", async () => {
    const { discord, logged } = await start({
      faults: {
        refuse: ({ path }) =>
          path.endsWith("/callback") ? { status: 404, code: 10_062 } : undefined,
      },
    });
    await runCommand(discord, "ask", { question: "hush-hush-question" });
    await runCommand(discord, "help");
    const callbacks = discord.requests.filter(({ path }) => path.endsWith("/callback"));
    expect(callbacks).toHaveLength(2);
    expect(logged.join("")).not.toMatch(/hush-hush|interaction-token/u);
  });
});

describe("buttons", () => {
  test("Context shows the sentences around, privately", async () => {
    const { discord } = await start();
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const reply = await pressButton(discord, message, customIdOf(message, "Context"));
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("> ➤ The port shut at dawn.\n> Nobody was hurt.");
  });

  test("still work after a restart", async () => {
    const first = await start({ newsroom: manyPapers });
    const message = dataOf(await runCommand(first.discord, "ask", { question: "port * [x] @a?" }));
    await first.bot.close();
    const { discord } = await start({ newsroom: manyPapers, discord: first.discord });
    const context = await pressButton(discord, message, customIdOf(message, "Context"));
    expect(shown(context)).toContain("➤ Paper 1 has it.");
    const next = await pressButton(discord, message, customIdOf(message, "More ▶"));
    expect(typeOf(next)).toBe(7);
    expect(shown(next)).toContain("page 2 of 3");
    expect(shown(next)).toContain("Paper 9 has it.");
  });

  test("turn pages forth and back", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const first = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const second = dataOf(await pressButton(discord, first, customIdOf(first, "More ▶")));
    const third = await pressButton(discord, second, customIdOf(second, "More ▶"));
    expect(shown(third)).toContain("page 3 of 3");
    expect(shown(third)).toContain("Nothing in: Silent Sentinel");
    const back = dataOf(await pressButton(discord, second, customIdOf(second, "◀ Back")));
    expect(back["components"]).toEqual(first["components"]);
  });

  test("turn the pages of the outlets that were chosen, and of no other", async () => {
    const articles = Array.from({ length: 20 }, (_, at) =>
      article({
        outlet: `Paper ${at}`,
        body: `Paper ${at} has it.`,
        id: `${100_000_000_000 + at}`,
      }),
    );
    const wires = articles
      .slice(0, 12)
      .map(({ outlet = "" }) => ({ outlet, names: ["AFP", "afp.com"] }));
    const { discord } = await start({ newsroom: fakeNewsroom({ articles, wires }) });
    const asked = await runCommand(discord, "ask", { question: "port?", outlet: "afp" });
    expect(shown(asked)).toContain("12 of 12 outlets have something · page 1 of 2");
    const first = dataOf(asked);
    const next = await pressButton(discord, first, customIdOf(first, "More ▶"));
    expect(shown(next)).toContain("12 of 12 outlets have something · page 2 of 2");
    expect(shown(next)).not.toContain("Paper 12");
  });

  test("turn the page for the asker alone, and privately for anybody else", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const other = { userId: "1800000000000000099" };
    const reply = await pressButton(discord, message, customIdOf(message, "More ▶"), other);
    expect(typeOf(reply)).toBe(4);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("page 2 of 3");
  });

  test("say so kindly when the article is gone", async () => {
    const { discord } = await start();
    const reply = await pressButton(discord, {}, "v1:ctx:ffffffffffff.0");
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("no longer in it");
  });

  test.each([
    "v2:ctx:0123456789ab.0",
    "v1:ctx:../../.env.0",
    "v1:ctx:0123456789ab.-1",
    "v1:page:1",
    "v1:src:99999999999",
    "x",
  ])("refuse the forged id %s", async (customId) => {
    const { discord } = await start();
    const reply = await pressButton(discord, {}, customId);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe("This button is no longer understood.");
  });

  test("refuse to page a message whose question was changed", async () => {
    const { discord } = await start();
    const reply = await pressButton(discord, {}, "v1:page:1:0123456789ab:0123456789ab");
    expect(shown(reply)).toContain("Please ask again");
  });

  test("are all there is: a select is not understood", async () => {
    const { discord } = await start();
    const reply = await chooseFromSelect(discord, "v1:src:1");
    expect(shown(reply)).toBe("This button is no longer understood.");
  });
});

describe("/sources and /help", () => {
  test("list the outlets, page by page", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const first = await runCommand(discord, "sources");
    expect(shown(first)).toContain("20 outlets, 20 articles · page 1 of 3");
    expect(shown(first)).toContain("**Paper 1** · 1 article · <t:1704189600:D>");
    const message = dataOf(first);
    const second = await pressButton(discord, message, customIdOf(message, "More ▶"));
    expect(shown(second)).toContain("page 2 of 3");
  });

  test("help is private", async () => {
    const { discord } = await start();
    const reply = await runCommand(discord, "help");
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("/ask");
  });

  test("a command that is no longer there is told plainly", async () => {
    const { discord } = await start();
    expect(shown(await runCommand(discord, "gone"))).toBe("I no longer know this command.");
  });
});

describe("/reload", () => {
  const report: ReloadReport = {
    kind: "reloaded",
    added: ["new_paper.txt"],
    changed: [],
    removed: ["old.txt"],
    unchanged: 3,
    skipped: [{ file: "bad.txt", reason: "it is empty" }],
    warnings: [{ file: "new_paper.txt", reason: "published must be a date" }],
    tookMs: 1_234,
  };
  const moderator = { permissions: PermissionFlagsBits.ManageMessages };

  async function reload(result: ReloadReport): Promise<string> {
    const { discord } = await start({
      newsroom: fakeNewsroom({ reload: () => Promise.resolve(result) }),
    });
    const edit = discord.nextRequest(({ method }) => method === "PATCH");
    const deferred = await runCommand(discord, "reload", {}, moderator);
    expect(deferred.body).toEqual({ type: 5, data: { flags: ephemeral } });
    return textsOf((await edit).body).join("\n");
  }

  test("tells a moderator privately what it did", async () => {
    const text = await reload(report);
    expect(text).toContain("**Added: 1**\n- new\\_paper.txt");
    expect(text).toContain("**Removed: 1**\n- old.txt");
    expect(text).toContain("- bad.txt: it is empty");
    expect(text).toContain("3 unchanged · took 1.2 s");
  });

  test("says that the old corpus stays in service, and why", async () => {
    const text = await reload({ kind: "kept", reason: "the folder is gone", tookMs: 5 });
    expect(text).toContain("the old corpus stays in service");
    expect(text).toContain("the folder is gone");
  });

  test("says that another one is under way", async () => {
    expect(await reload({ kind: "busy" })).toContain("Another reload is under way");
  });

  test.each([
    { who: "a member without the permission", actor: { roles: ["2000000000000000002"] } },
    { who: "anybody in a direct message", actor: { isDirect: true } },
  ])("refuses $who", async ({ actor }) => {
    const { discord } = await start({
      moderatorRoleIds: ["2000000000000000001"],
      newsroom: fakeNewsroom({ reload: () => Promise.reject(new Error("must not run")) }),
    });
    const reply = await runCommand(discord, "reload", {}, actor);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("Only moderators");
  });

  test("serves a member with one of the moderators' roles", async () => {
    const { discord } = await start({ moderatorRoleIds: ["2000000000000000001"] });
    const edit = discord.nextRequest(({ method }) => method === "PATCH");
    await runCommand(discord, "reload", {}, { roles: ["2000000000000000001"] });
    expect(textsOf((await edit).body).join()).toContain("Another reload");
  });
});

const twoPapers = fakeNewsroom({
  articles: [
    article({ id: "000000000001" }),
    article({ id: "000000000002", outlet: "Le Líttoral", body: "Quiet at the quay." }),
  ],
});

const papers = Array.from({ length: 20 }, (_, at) =>
  article({
    id: String(at + 1).padStart(12, "0"),
    file: `${at + 1}.txt`,
    outlet: `Paper ${at + 1}`,
    body: `Paper ${at + 1} has it.`,
    published: `2024-01-${String(at + 2).padStart(2, "0")}`,
    url: `https://www.paper-${at + 1}.example/port`,
  }),
);

const [firstPaper, ...otherPapers] = papers.map((paper) =>
  outletAnswer({ outlet: paper.outlet ?? "", citations: [citation({ article: paper })] }),
);

const manyPapers = fakeNewsroom({
  articles: papers,
  ask: (question) =>
    Promise.resolve(
      answer({
        question,
        outlets: [firstPaper ?? outletAnswer(), ...otherPapers],
        silent: ["Silent Sentinel"],
      }),
    ),
});
