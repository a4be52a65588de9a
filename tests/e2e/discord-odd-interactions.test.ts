import { PermissionFlagsBits } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { hashText } from "../../src/discord/custom-id.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { customIdOf, pressButton, runCommand } from "../support/discord/interactions.ts";
import { ids, type LoopbackDiscord, storedMessage } from "../support/discord/loopback.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import { isCallback } from "../support/discord/rest-server.ts";
import type { SeenRequest } from "../support/discord/schemas.ts";
import { type BotDraft, type RunningBot, startBot } from "../support/discord/start-bot.ts";

/** A bot that must neither fail nor answer anybody twice, nor say anything that Discord would refuse. */
async function start(draft: BotDraft = {}): Promise<RunningBot> {
  const running = await startBot(draft);
  onTestFinished(() => {
    const { problems, requests } = running.discord;
    expect(problems).toEqual([]);
    expect(running.logged.join("")).not.toContain('"failed"');
    const answered = requests.filter(isCallback).map(({ path }) => path);
    expect(answered).toEqual([...new Set(answered)]);
  });
  return running;
}

const user = { id: "1800000000000000001", username: "asker", discriminator: "0", avatar: null };

/** Somebody who once was a moderator and is a member like any other now. */
const member = {
  user,
  roles: [],
  permissions: "0",
  joined_at: "2026-01-01T00:00:00.000000+00:00",
  deaf: false,
  mute: false,
  flags: 0,
  avatar: null,
};

/** Everything that Discord says of an interaction in a guild. */
const usual = {
  application_id: ids.application,
  version: 1,
  locale: "en-GB",
  guild_locale: "en-GB",
  entitlements: [],
  attachment_size_limit: 10_485_760,
  guild_id: ids.guild,
  guild: { id: ids.guild, features: [], locale: "en-GB" },
  channel_id: ids.channel,
  channel: { id: ids.channel, type: 0 },
  context: 0,
  app_permissions: "3072",
  authorizing_integration_owners: { 0: ids.guild },
  member,
};

const data = { id: "1500000000000000001", type: 1 };
const options = [{ name: "question", type: 3, value: "When did the port shut?" }];
const call = (name: string, further: object = {}) => ({
  type: 2,
  data: { ...data, name, ...further },
});
const message = storedMessage({}, user.id);

/** A button or a select as it is pressed. */
const press = (customId: string, further: object = {}) => ({
  type: 3,
  message,
  data: { custom_id: customId, component_type: 2, ...further },
});

const without = (fields: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

let count = 0;

/** Brings something odd to the bot, by somebody new; its first answer. */
function bring(discord: LoopbackDiscord, what: object): Promise<SeenRequest> {
  count += 1;
  const id = `19100000000000${String(count).padStart(5, "0")}`;
  const answered = discord.nextRequest(({ path }) => path.startsWith(`/interactions/${id}/`));
  discord.dispatch("INTERACTION_CREATE", {
    ...usual,
    id,
    token: `interaction-token-odd-${count}`,
    ...what,
  });
  return answered;
}

const shown = ({ body }: SeenRequest): string => textsOf(Object(body).data).join("\n");
const isPrivate = ({ body }: SeenRequest): boolean =>
  (Number(Object(body).data.flags ?? 0) & (1 << 6)) !== 0;
const notUnderstood = "This button is no longer understood.";

describe("an interaction that lacks", () => {
  test.each([
    { what: "its guild", names: ["guild"] },
    { what: "guild and guild id", names: ["guild", "guild_id"] },
    { what: "member and guild", names: ["guild", "guild_id", "member"], by: { user } },
    { what: "the member in a guild", names: ["member"], by: { user } },
    { what: "its channel", names: ["channel"] },
    { what: "its channel and the channel's id", names: ["channel", "channel_id"] },
    { what: "every locale", names: ["locale", "guild_locale"] },
    { what: "its context", names: ["context"] },
    { what: "permissions of the bot", names: ["app_permissions"] },
  ])("$what is served", async ({ names, by = {} }) => {
    const { discord } = await start();
    const bare = without(usual, ...names);
    const gone = Object.fromEntries(names.map((name) => [name, undefined]));
    const place = { ...bare, ...gone, ...by };
    const asked = await bring(discord, { ...place, ...call("ask", { options }) });
    expect(shown(asked)).toContain("shut at dawn.");
    expect(shown(await bring(discord, { ...place, ...call("help") }))).toContain("Self-check");
    const reload = await bring(discord, { ...place, ...call("reload") });
    expect(shown(reload)).toContain("Only moderators");
    const pressed = await bring(discord, { ...place, ...press("v2:src:0:-") });
    expect(shown(pressed)).toContain("The Harbour Post");
  });

  test("a moderator's member is no moderator's", async () => {
    const { discord } = await start({
      newsroom: fakeNewsroom({ reload: () => Promise.reject(new Error("must not run")) }),
    });
    const permissions = String(PermissionFlagsBits.ManageMessages);
    const elsewhere = { member: { ...member, permissions }, guild_id: undefined, guild: undefined };
    const reply = await bring(discord, { ...elsewhere, ...call("reload") });
    expect(shown(reply)).toContain("Only moderators");
  });

  test.each([
    { what: "its options", further: {} },
    { what: "any option", further: { options: [] } },
    {
      what: "an option of the right type",
      further: { options: [{ name: "question", type: 5, value: true }] },
    },
  ])("$what is refused in words", async ({ further }) => {
    const { discord } = await start();
    for (const command of ["ask", "compare", "verify"]) {
      const reply = await bring(discord, call(command, further));
      expect(isPrivate(reply)).toBe(true);
      expect(shown(reply)).toContain("Please type it anew");
    }
  });

  test("a name to quote is told that nobody of that name speaks", async () => {
    const { discord } = await start();
    expect(shown(await bring(discord, call("quotes")))).not.toContain("went wrong");
  });

  test("the message that it is about is refused in words", async () => {
    const { discord } = await start();
    for (const about of [
      {},
      { target_id: ids.message },
      { resolved: {}, target_id: ids.message },
      { resolved: { messages: {} }, target_id: ids.message },
    ]) {
      const reply = await bring(discord, call("Check quotes", { type: 3, ...about }));
      expect(shown(reply)).toBe("This message has no text to check.");
    }
  });

  test("what is being typed is answered with no suggestions", async () => {
    const { discord } = await start();
    for (const typed of [undefined, [], [{ name: "outlet", type: 3, value: "" }]]) {
      const typing = { type: 4, data: { ...data, name: "ask", options: typed } };
      const { body } = await bring(discord, typing);
      expect(body).toEqual({ type: 8, data: { choices: [] } });
    }
  });

  test("the message that it stands on is refused in words", async () => {
    const { discord } = await start();
    for (const id of ["v2:turn:ask:0:0123456789ab:-:-", "v2:post", "v2:delete"]) {
      const reply = await bring(discord, { ...press(id), message: undefined });
      expect(isPrivate(reply)).toBe(true);
      expect(shown(reply)).toMatch(/ask again|sees this message already|may delete it/u);
    }
  });

  test("anybody who asks is nobody's asker and no moderator", async () => {
    const { discord } = await start();
    const nobody = { member: undefined, user: undefined };
    const asked = await bring(discord, { ...nobody, ...call("ask", { options }) });
    expect(shown(asked)).toContain("shut at dawn.");
    const deleted = await bring(discord, { ...nobody, ...press("v2:delete") });
    expect(shown(deleted)).toContain("may delete it");
    const reload = await bring(discord, { ...nobody, ...call("reload") });
    expect(shown(reload)).toContain("Only moderators");
  });

  test("its data is passed over, and costs nobody an answer", async () => {
    const { discord } = await start();
    for (const type of [2, 3]) void bring(discord, { type, message, data: undefined });
    const reply = await bring(discord, call("ask", { options }));
    expect(shown(reply)).toContain("shut at dawn.");
    expect(discord.requests.filter(isCallback)).toHaveLength(1);
  });

  test.each(["components", "interaction_metadata", "flags", "author", "content"])(
    "the message's %s is served or refused",
    async (name) => {
      const { discord } = await start();
      const bare = { message: without(Object(message), name) };
      const question = `v2:turn:ask:0:${hashText("port?")}:-:-`;
      const turned = await bring(discord, { ...press(question), ...bare });
      expect(shown(turned)).toContain("Please ask again.");
      const posted = await bring(discord, { ...press("v2:post"), ...bare });
      expect(shown(posted)).toBe("Everybody sees this message already.");
      const listed = await bring(discord, { ...press("v2:src:0:-"), ...bare });
      expect(shown(listed)).toContain("The Harbour Post");
    },
  );

  test("word of who asked lets nobody delete", async () => {
    const { discord } = await start();
    const bare = { message: without(Object(message), "interaction_metadata") };
    const reply = await bring(discord, { ...press("v2:delete"), ...bare });
    expect(shown(reply)).toContain("may delete it");
    expect(discord.requests.some(({ method }) => method === "DELETE")).toBe(false);
  });
});

describe("a custom id", () => {
  const whole = `v2:turn:ask:1:${hashText("port?")}:0123456789ab:0123456789ab`;

  test("cut off anywhere is refused", async () => {
    const { discord } = await start();
    for (let length = 0; length < whole.length; length += 1) {
      const actor = { userId: `18200000000000${String(length).padStart(5, "0")}` };
      const reply = await pressButton(discord, {}, whole.slice(0, length), actor);
      expect(shown(reply), whole.slice(0, length)).toBe(notUnderstood);
      expect(isPrivate(reply)).toBe(true);
    }
  });

  test.each([
    whole.replace("v2", "v1"),
    whole.replace("v2", "v3"),
    whole.replace("v2", "V2"),
    ` ${whole}`,
    `${whole}:-`,
    "v2:reload",
    "v2:turn:reload:0:0123456789ab:-:-",
    "v2:delete:1400000000000000001",
    "__proto__",
    "v2:constructor",
    "v2:topic:Li4vLi4vLmVudg==",
    "\u202ev2:post",
    "v2:src:0:-".padEnd(100, "0"),
  ])("forged or of another version is refused: %j", async (customId) => {
    const { discord } = await start();
    const reply = await bring(discord, press(customId));
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe(notUnderstood);
  });

  test("of another user's private message shows nobody's words but the presser's own message", async () => {
    const { discord } = await start();
    const stranger = { userId: "1800000000000000099" };
    const asked = await runCommand(discord, "ask", { question: "whose words?", private: true });
    const theirs = Object(asked.body).data;
    const why = customIdOf(theirs, "Why these?");
    const reply = await pressButton(discord, {}, why, stranger);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("can no longer be read. Please ask again.");
    expect(shown(reply)).not.toContain("whose words");
    const posted = await pressButton(discord, {}, "v2:post", stranger);
    expect(shown(posted)).toBe("Everybody sees this message already.");
    const deleted = await pressButton(discord, theirs, "v2:delete", {
      ...stranger,
      askerId: user.id,
    });
    expect(shown(deleted)).toContain("may delete it");
  });

  test("of another guild does what it does in this one, with the rights of this one", async () => {
    const { discord } = await start({ moderatorRoleIds: ["2000000000000000001"] });
    const elsewhere = { guild_id: "1200000000000000077", guild: { id: "1200000000000000077" } };
    const stranger = { ...member, user: { ...user, id: "1800000000000000099" } };
    const listed = await bring(discord, { ...press("v2:src:0:-"), ...elsewhere, member: stranger });
    expect(isPrivate(listed)).toBe(true);
    expect(shown(listed)).toContain("The Harbour Post");
    const deleted = await bring(discord, { ...press("v2:delete"), ...elsewhere, member: stranger });
    expect(shown(deleted)).toContain("may delete it");
  });

  test("that only a moderator may use is refused to a member who is none any more", async () => {
    const { discord } = await start({ moderatorRoleIds: ["2000000000000000001"] });
    const others = { message: storedMessage({}, "1800000000000000099") };
    const as = (further: object) => ({
      ...press("v2:delete"),
      ...others,
      member: { ...member, ...further },
    });
    expect(shown(await bring(discord, as({})))).toContain("may delete it");
    const deleted = discord.nextRequest(({ method }) => method === "DELETE");
    const allowed = await bring(discord, as({ roles: ["2000000000000000001"] }));
    expect(allowed.body).toEqual({ type: 6 });
    await deleted;
    expect(shown(await bring(discord, as({})))).toContain("may delete it");
  });
});

describe("a kind that the bot never offers", () => {
  test.each([
    { what: "a select without values", data: { custom_id: "v2:pick", component_type: 3 } },
    {
      what: "a select with no value chosen",
      data: { custom_id: "v2:pick", component_type: 3, values: [] },
    },
    {
      what: "a choice from no select of the bot's",
      data: { custom_id: "x", component_type: 3, values: ["v2:post"] },
    },
    ...[5, 6, 7, 8].map((type) => ({
      what: `a select of type ${type}`,
      data: { custom_id: "v2:pick", component_type: type, values: ["1"], resolved: {} },
    })),
    {
      what: "a user select without what it resolved",
      data: { custom_id: "v2:pick", component_type: 5, values: ["1"] },
    },
  ])("is refused in words: $what", async ({ data: chosen }) => {
    const { discord } = await start();
    const reply = await bring(discord, { type: 3, message, data: chosen });
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe(notUnderstood);
  });

  test.each([
    { what: "a command in the menu of a user", brought: call("Check", { type: 2, resolved: {} }) },
    { what: "an entry point", brought: call("launch", { type: 4 }) },
    {
      what: "a form",
      brought: { type: 5, data: { custom_id: "v2:post", components: [] } },
    },
    {
      what: "a form on a message",
      brought: { type: 5, message, data: { custom_id: "v2:post", components: [] } },
    },
  ])("is refused in words: $what", async ({ brought }) => {
    const { discord } = await start();
    const reply = await bring(discord, brought);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toBe("I no longer know this command.");
  });

  test("and that discord.js does not know is passed over, and costs nobody an answer", async () => {
    const { discord } = await start();
    void bring(discord, { type: 99 });
    void bring(discord, call("ask", { type: 99 }));
    void bring(discord, press("v2:post", { component_type: 99 }));
    const reply = await bring(discord, call("ask", { options }));
    expect(shown(reply)).toContain("shut at dawn.");
    expect(discord.requests.filter(isCallback)).toHaveLength(1);
  });
});
