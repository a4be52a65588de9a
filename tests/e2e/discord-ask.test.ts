import { describe, expect, test } from "vitest";
import { fakeNewsroom } from "../support/answer.ts";
import {
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { buttonsOf, textsOf } from "../support/discord/message-limits.ts";
import { dataOf, ephemeral, isPrivate, shown, start, typeOf } from "../support/discord/replies.ts";
import { namesakes, sharedWords, twoPapers, twoStories } from "../support/discord/stories.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

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
