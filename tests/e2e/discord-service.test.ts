import { PermissionFlagsBits } from "discord.js";
import { describe, expect, test } from "vitest";
import type { ReloadReport } from "../../src/library/library.ts";
import { fakeNewsroom } from "../support/answer.ts";
import {
  choiceValueOf,
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import { dataOf, ephemeral, isPrivate, shown, start } from "../support/discord/replies.ts";
import { manyPapers, twoStories } from "../support/discord/stories.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

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
