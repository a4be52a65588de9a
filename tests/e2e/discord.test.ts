import { PermissionFlagsBits } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { hashText } from "../../src/discord/custom-id.ts";
import type { ReloadReport } from "../../src/library/library.ts";
import { answer, citation, fakeNewsroom, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import {
  choiceValueOf,
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { buttonsOf, choicesOf, textsOf } from "../support/discord/message-limits.ts";
import type { SeenRequest } from "../support/discord/schemas.ts";
import { type BotDraft, type RunningBot, startBot } from "../support/discord/start-bot.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

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

  test("names outlets that come near an unknown one, privately, and asks them at a press", async () => {
    const { discord } = await start({ newsroom: twoPapers });
    const reply = await runCommand(discord, "ask", { question: "port?", outlet: "Harbor Post" });
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain(
      "There is no outlet “Harbor Post” in this corpus. Did you mean:",
    );
    const message = dataOf(reply);
    const asked = await pressButton(discord, message, customIdOf(message, "The Harbour Post"));
    expect(shown(asked)).toContain("The port shut at dawn.");
    expect(shown(asked)).not.toContain("Quiet");
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
    expect(shown(reply)).toMatch(/^Something went wrong on my side; .* incident [0-9A-Z]{6}\.$/u);
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

describe("/ask options", () => {
  test("private answers the asker alone, and Post here shows it to everybody", async () => {
    const { discord } = await start();
    const reply = await runCommand(discord, "ask", { question: "port?", private: true });
    expect(isPrivate(reply)).toBe(true);
    const message = dataOf(reply);
    const posted = await pressButton(discord, message, customIdOf(message, "Post here"));
    expect(typeOf(posted)).toBe(4);
    expect(isPrivate(posted)).toBe(false);
    expect(textsOf(dataOf(posted))).toEqual(textsOf(message));
    expect(buttonsOf(dataOf(posted)).map(({ label }) => label)).toEqual(["Why these?", "Delete"]);
  });

  test("speaker keeps to one person's words, and is completed from the corpus", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const { body } = await typeOption(discord, "ask", "speaker", "LOP");
    expect(Object(body).data.choices).toEqual([{ name: "Ana López", value: "Ana López" }]);
    const reply = await runCommand(discord, "ask", { question: "the dam", speaker: "ana lopez" });
    expect(shown(reply)).toContain("-# Only what Ana López says");
    expect(shown(reply)).toContain("the **dam** is safe");
    expect(shown(reply)).not.toContain("Marsh");
  });

  test("a name that fits several is asked back, and the button asks again", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(namesakes) });
    const reply = await runCommand(discord, "ask", { question: "the dam", speaker: "Marsh" });
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("fits several who speak");
    const message = dataOf(reply);
    const labels = buttonsOf(message).map(({ label }) => label);
    expect(labels.sort()).toEqual(["Eve Marsh", "Tom Marsh"]);
    const next = await pressButton(discord, message, customIdOf(message, "Tom Marsh"));
    expect(shown(next)).toContain("leaks");
    expect(shown(next)).not.toContain("holds");
  });

  test("nobody of that name is told, with names that come near", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runCommand(discord, "ask", { question: "dam", speaker: "Lopes" });
    expect(shown(reply)).toContain("Nobody called “Lopes” speaks in this corpus. Did you mean:");
    expect(buttonsOf(dataOf(reply)).map(({ label }) => label)).toContain("Ana López");
  });

  test("a question that names two of one surname offers each of them", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(namesakes) });
    const first = dataOf(await runCommand(discord, "ask", { question: "what did Marsh say" }));
    const only = await pressButton(discord, first, customIdOf(first, "Only Eve Marsh"));
    expect(typeOf(only)).toBe(7);
    expect(shown(only)).toContain("holds");
    expect(shown(only)).not.toContain("leaks");
  });

  test("where nothing is found, what was understood and what else may be asked", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const question = "what did Ana López say about penguins";
    const message = dataOf(await runCommand(discord, "ask", { question }));
    expect(textsOf(message).join()).toContain(
      "Looked for: said by Ana López · not in this corpus: penguins",
    );
    const all = await pressButton(discord, message, customIdOf(message, "All of Ana López"));
    expect(isPrivate(all)).toBe(true);
    expect(shown(all)).toContain("### Ana López");
  });

  test("where one outlet is silent, those that are not are offered, and topics that are known", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const options = { question: "are there penguins at the dam", outlet: "Bay Bugle" };
    const message = dataOf(await runCommand(discord, "ask", options));
    const topic = await pressButton(discord, message, customIdOf(message, "About “dam”"));
    expect(shown(topic)).toContain("the **dam** is safe");
    const elsewhere = dataOf(
      await runCommand(discord, "ask", { question: "is the dam safe", outlet: "Bay Bugle" }),
    );
    const turned = await pressButton(
      discord,
      elsewhere,
      customIdOf(elsewhere, "In The Harbour Post"),
    );
    expect(shown(turned)).toContain("the **dam** is **safe**");
  });
});

describe("buttons", () => {
  test("Context shows the sentences around, privately, with a line to copy", async () => {
    const { discord } = await start();
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const context = choiceValueOf(message, "Context: The Harbour Post");
    const reply = await chooseFromSelect(discord, message, context);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("> ➤ The port shut at dawn.\n> Nobody was hurt.");
    expect(shown(reply)).toContain('"The port shut at dawn." — "Port shut", The Harbour Post');
  });

  test("More shows all that one outlet has, privately", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(longStory) });
    const message = dataOf(await runCommand(discord, "ask", { question: "spillway" }));
    const more = choiceValueOf(message, "More: The Harbour Post");
    const first = dataOf(await chooseFromSelect(discord, message, more));
    expect(textsOf(first).join()).toContain("9 sentences · page 1 of 2");
    const second = await pressButton(discord, first, customIdOf(first, "Next ▶"));
    expect(typeOf(second)).toBe(7);
    expect(shown(second)).toContain("page 2 of 2");
  });

  test("Why these? says in words why an outlet speaks, and why another is silent", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const message = dataOf(await runCommand(discord, "ask", { question: "is the dam safe" }));
    const why = await pressButton(discord, message, customIdOf(message, "Why these?"));
    expect(isPrivate(why)).toBe(true);
    expect(shown(why)).toContain("1. **The Harbour Post**: has dam, safe; said by Ana López");
    expect(shown(why)).toContain("**Bay Bugle** is silent: its best sentence lacks");
  });

  test("Delete is for the asker and for moderators alone", async () => {
    const { discord } = await start();
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const id = customIdOf(message, "Delete");
    const stranger = { userId: "1800000000000000099" };
    const refused = await pressButton(discord, message, id, stranger);
    expect(isPrivate(refused)).toBe(true);
    expect(shown(refused)).toContain("may delete it");
    for (const actor of [{}, { ...stranger, permissions: PermissionFlagsBits.ManageMessages }]) {
      const deleted = discord.nextRequest(({ method }) => method === "DELETE");
      expect(typeOf(await pressButton(discord, message, id, actor))).toBe(6);
      expect((await deleted).path).toMatch(/\/messages\/@original$/u);
    }
  });

  test("a message that cannot be deleted stays as it is, and one that is gone is no failure", async () => {
    const stranger = { userId: "1800000000000000099" };
    for (const { status, code, says } of [
      { status: 403, code: 50_013, says: "Something went wrong" },
      { status: 404, code: 10_008, says: undefined },
    ]) {
      const { discord } = await start({
        isFailing: says !== undefined,
        faults: { refuse: ({ method }) => (method === "DELETE" ? { status, code } : undefined) },
      });
      const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
      const told = discord.nextRequest(
        ({ method, path }) => method === "POST" && path.startsWith("/webhooks/"),
      );
      await pressButton(discord, message, customIdOf(message, "Delete"));
      if (says !== undefined) expect(textsOf((await told).body).join()).toContain(says);
      await runCommand(discord, "help", {}, stranger);
      expect(discord.requests.some(({ method }) => method === "PATCH")).toBe(false);
    }
  });

  test("Post here is for what only the presser sees", async () => {
    const { discord } = await start();
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const reply = await pressButton(discord, message, "v2:post");
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe("Everybody sees this message already.");
  });

  test("still work after a restart", async () => {
    const first = await start({ newsroom: manyPapers });
    const message = dataOf(await runCommand(first.discord, "ask", { question: "port * [x] @a?" }));
    await first.bot.close();
    const { discord } = await start({ newsroom: manyPapers, discord: first.discord });
    const value = choiceValueOf(message, "Context: Paper 1");
    expect(shown(await chooseFromSelect(discord, message, value))).toContain("➤ Paper 1 has it.");
    const next = await pressButton(discord, message, customIdOf(message, "Next ▶"));
    expect(typeOf(next)).toBe(7);
    expect(shown(next)).toContain("page 2 of 3");
    expect(shown(next)).toContain("Paper 9 has it.");
  });

  test("turn pages forth and back", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const first = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const second = dataOf(await pressButton(discord, first, customIdOf(first, "Next ▶")));
    const third = await pressButton(discord, second, customIdOf(second, "Next ▶"));
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
    const next = await pressButton(discord, first, customIdOf(first, "Next ▶"));
    expect(shown(next)).toContain("12 of 12 outlets have something · page 2 of 2");
    expect(shown(next)).not.toContain("Paper 12");
  });

  test("turn the page for the asker alone, and privately for anybody else", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const other = { userId: "1800000000000000099" };
    const reply = await pressButton(discord, message, customIdOf(message, "Next ▶"), other);
    expect(typeOf(reply)).toBe(4);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("page 2 of 3");
  });

  test.each([
    { what: "article", id: "v2:ctx:ffffffffffff.0.9" },
    { what: "outlet", id: "v2:turn:ask:0:QUESTION:ffffffffffff:-" },
    { what: "speaker", id: "v2:open:ask:0:QUESTION:-:ffffffffffff" },
    { what: "outlet", id: "v2:src:0:ffffffffffff" },
  ])("say so kindly when the $what is gone: $id", async ({ what, id }) => {
    const { discord } = await start();
    const message = dataOf(await runCommand(discord, "ask", { question: "port?" }));
    const reply = await pressButton(discord, message, id.replace("QUESTION", hashText("port?")));
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain(`The corpus has changed since, and this ${what} is no longer`);
  });

  test.each([
    "v1:ctx:0123456789ab.0",
    "v2:ctx:../../.env.0",
    "v2:turn:ask:1",
    "v2:src:99999999999:-",
    "v2:pick",
    "x",
  ])("refuse the forged id %s", async (customId) => {
    const { discord } = await start();
    const reply = await pressButton(discord, {}, customId);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe("This button is no longer understood.");
  });

  test.each(["v2:delete", "v2:post", "v2:turn:ask:0:0123456789ab:-:-", "1"])(
    "a select offers no %s",
    async (value) => {
      const { discord } = await start();
      const reply = await chooseFromSelect(discord, {}, value);
      expect(shown(reply)).toBe("This button is no longer understood.");
    },
  );

  test("refuse to page a message whose question was changed", async () => {
    const { discord } = await start();
    const reply = await pressButton(discord, {}, "v2:turn:ask:1:0123456789ab:-:-");
    expect(shown(reply)).toContain("Please ask again");
  });
});

describe("/quotes", () => {
  test("lists what somebody says, quoted and reported told apart, and who else speaks", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runCommand(discord, "quotes", { speaker: "Ana López" });
    expect(shown(reply)).toContain("### Ana López");
    expect(shown(reply)).toMatch(/> “Nobody need worry, the dam is safe,”/u);
    expect(shown(reply)).toMatch(/-# quoted/u);
    expect(shown(reply)).toMatch(/-# reported/u);
    expect(shown(reply)).toContain("Tom Marsh");
  });

  test("keeps to a topic, and says so where nothing is said on it", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const some = await runCommand(discord, "quotes", { speaker: "Ana López", about: "gates" });
    expect(shown(some)).toContain("-# about: gates");
    expect(shown(some)).not.toContain("need worry");
    const none = await runCommand(discord, "quotes", { speaker: "Ana López", about: "penguins" });
    expect(shown(none)).toMatch(/nothing/iu);
    const { body } = await typeOption(discord, "quotes", "speaker", "ana");
    expect(Object(body).data.choices).toEqual([{ name: "Ana López", value: "Ana López" }]);
  });

  test("turns its pages, with a topic and without one", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(longStory) });
    for (const about of [undefined, "spillway"]) {
      const options = { speaker: "Ana López", ...(about !== undefined && { about }) };
      const first = dataOf(await runCommand(discord, "quotes", options));
      const next = await pressButton(discord, first, customIdOf(first, "Next ▶"));
      expect(typeOf(next)).toBe(7);
      expect(shown(next)).toContain("page 2 of 2");
    }
  });
});

describe("/verify and Check quotes", () => {
  const quotation = "“Nobody need worry, the dam is safe,” Tom Marsh said.";

  test("give the verdict, the true sentence and its speaker", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const right = await runCommand(discord, "verify", {
      quote: "nobody need worry, the dam is safe",
    });
    expect(shown(right)).toContain("**Word for word**");
    expect(shown(right)).toContain("Ana López");
    const wrong = await runCommand(discord, "verify", { quote: quotation, private: true });
    expect(isPrivate(wrong)).toBe(true);
    expect(shown(wrong)).toContain("**Said by someone else**");
  });

  test("Check quotes checks a message, for whoever asks alone", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runMessageCommand(discord, "Check quotes", `so she said ${quotation}`);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("**Said by someone else**");
    const message = dataOf(reply);
    const [choice] = choicesOf(message);
    const context = await chooseFromSelect(discord, message, choice?.value ?? "");
    expect(shown(context)).toContain("➤ “Nobody need worry");
    const rich = { embeds: [{ type: "rich", description: quotation }] };
    const embedded = await runMessageCommand(discord, "Check quotes", "", rich);
    expect(shown(embedded)).toContain("**Said by someone else**");
    const components = [{ type: 17, components: [{ type: 10, id: 1, content: quotation }] }];
    const built = await runMessageCommand(discord, "Check quotes", "", { components });
    expect(shown(built)).toContain("**Said by someone else**");
    const empty = await runMessageCommand(discord, "Check quotes", "");
    expect(shown(empty)).toBe("This message has no text to check.");
  });
});

describe("a long text", () => {
  test("is announced before it is checked, for Discord waits three seconds", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const text = "“Nobody need worry, the dam is safe.” ".repeat(40);
    for (const [run, flags] of [
      [() => runCommand(discord, "verify", { quote: text }), 0],
      [() => runMessageCommand(discord, "Check quotes", text), ephemeral],
    ] as const) {
      const edit = discord.nextRequest(({ method }) => method === "PATCH");
      expect((await run()).body).toEqual({ type: 5, data: { flags } });
      expect(textsOf((await edit).body).join()).toContain("Word for word");
    }
  });
});

describe("the option private", () => {
  test.each([
    ["compare", { question: "is the dam safe" }],
    ["quotes", { speaker: "Ana López" }],
  ])("answers the asker of /%s alone", async (name, options) => {
    const { discord } = await start({ newsroom: await openTestNewsroom(sharedWords) });
    expect(isPrivate(await runCommand(discord, name, options))).toBe(false);
    const reply = await runCommand(discord, name, { ...options, private: true });
    expect(isPrivate(reply)).toBe(true);
    expect(buttonsOf(dataOf(reply)).map(({ label }) => label)).toContain("Post here");
  });
});

describe("/compare", () => {
  test("sets the outlets side by side", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(sharedWords) });
    const reply = await runCommand(discord, "compare", { question: "is the dam safe" });
    expect(isPrivate(reply)).toBe(false);
    expect(shown(reply)).toContain("2 of 2 outlets have something");
    expect(shown(reply)).toContain("**Same words**");
  });
});

describe("/sources, /help and /privacy", () => {
  test("list the outlets, page by page, and one outlet's articles", async () => {
    const { discord } = await start({ newsroom: manyPapers });
    const first = await runCommand(discord, "sources");
    expect(shown(first)).toContain("20 outlets, 20 articles, 20 sentences · page 1 of 3");
    expect(shown(first)).toContain("-# Corpus 0123456789ab");
    expect(shown(first)).toContain("**Paper 1**\n1 article · <t:1704189600:D>");
    const message = dataOf(first);
    const second = await pressButton(discord, message, customIdOf(message, "Next ▶"));
    expect(shown(second)).toContain("page 2 of 3");
    const one = await chooseFromSelect(discord, message, choiceValueOf(message, "Paper 1"));
    expect(shown(one)).toContain("### Paper 1");
    const typed = await runCommand(discord, "sources", { outlet: "paper 1" });
    expect(shown(typed)).toBe(shown(one));
    const all = await pressButton(discord, dataOf(one), customIdOf(dataOf(one), "All outlets"));
    expect(shown(all)).toBe(shown(first));
    const near = dataOf(await runCommand(discord, "sources", { outlet: "papper 1" }));
    const meant = await pressButton(discord, near, customIdOf(near, "Paper 1"));
    expect(shown(meant)).toBe(shown(one));
    const { body } = await typeOption(discord, "sources", "outlet", "paper 20");
    expect(Object(body).data.choices).toEqual([{ name: "Paper 20", value: "Paper 20" }]);
  });

  test("help is private, has questions that the corpus answers, and checks the place", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runCommand(discord, "help");
    expect(isPrivate(reply)).toBe(true);
    const example = /\n- (what did .*)/u.exec(shown(reply))?.[1] ?? "";
    const answered = await runCommand(discord, "ask", { question: example });
    expect(shown(answered)).toMatch(/outlets? ha(?:s|ve) something/u);
    expect(shown(reply)).toContain("nothing that I need is missing here.");
    expect(shown(reply)).toContain("you may not use /reload");
  });

  test("help names what is missing where somebody only brought the bot along", async () => {
    const { discord } = await start();
    const reply = await runCommand(discord, "help", {}, { isGuest: true });
    expect(shown(reply)).toContain("you lack Use External Apps here");
    const direct = await runCommand(discord, "help", {}, { isDirect: true });
    expect(shown(direct)).toContain("none are needed in direct messages");
  });

  test("privacy says that nothing is stored, to whoever asks", async () => {
    const { discord } = await start();
    const reply = await runCommand(discord, "privacy");
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("Nothing is stored about who asks");
  });

  test("a command that is no longer there is told plainly", async () => {
    const { discord } = await start();
    expect(shown(await runCommand(discord, "gone"))).toBe("I no longer know this command.");
    expect(shown(await runMessageCommand(discord, "Gone", "x"))).toBe(
      "I no longer know this command.",
    );
  });
});

describe("the cooldown", () => {
  test("keeps one person from keeping the bot, and nobody else", async () => {
    const { discord } = await start();
    const flooder = { userId: "1800000000000000055" };
    for (let asked = 0; asked < 8; asked += 1) {
      const reply = await runCommand(discord, "ask", { question: "port?" }, flooder);
      expect(isPrivate(reply)).toBe(false);
    }
    const refused = await runCommand(discord, "ask", { question: "port?" }, flooder);
    expect(isPrivate(refused)).toBe(true);
    expect(shown(refused)).toMatch(/Please try again in \d+ s\./u);
    const other = await runCommand(discord, "ask", { question: "port?" });
    expect(isPrivate(other)).toBe(false);
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

const mayorSays = "“Nobody need worry, the dam is safe,” Ana López said.";

/** Two papers; one alone says whether the dam is safe, and by whom. */
const twoStories = {
  "post.txt": story(
    "The Harbour Post",
    `${mayorSays} The gates were opened at noon, López said. Tom Marsh, a farmer, said he would stay.`,
  ),
  "bugle.txt": story(
    "Bay Bugle",
    "The match was called off after the dam was inspected. The pitch was under water.",
  ),
};

const namesakes = {
  "post.txt": story("The Harbour Post", "“The dam holds,” Eve Marsh said. Rain fell all night."),
  "bugle.txt": story("Bay Bugle", "“The dam leaks,” Tom Marsh said. The road was shut at noon."),
};

const longStory = {
  "post.txt": story(
    "The Harbour Post",
    Array.from(
      { length: 9 },
      (_, at) => `“The spillway is open at gate number ${at + 1},” Ana López said.`,
    ).join("\n\n"),
  ),
};

const sharedWords = {
  "post.txt": story("The Harbour Post", `${mayorSays} Rain fell all night in the hills.`),
  "bugle.txt": story("Bay Bugle", `The match was called off on Friday. ${mayorSays}`),
};

function story(outlet: string, body: string): string {
  return `---\noutlet: ${outlet}\ntitle: Dam watched\n---\n${body}\n`;
}
