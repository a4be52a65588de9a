import { PermissionFlagsBits } from "discord.js";
import { describe, expect, test } from "vitest";
import { hashText } from "../../src/discord/custom-id.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { article } from "../support/article.ts";
import {
  choiceValueOf,
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
} from "../support/discord/interactions.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import { dataOf, isPrivate, shown, start, typeOf } from "../support/discord/replies.ts";
import { longStory, manyPapers, twoStories } from "../support/discord/stories.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

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
