import pino from "pino";
import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { registerCommands } from "../../src/discord/register-commands.ts";

const definitions = commands.map(({ definition }) => definition);

/** How often the commands are sent where Discord says that it knows these. */
async function sentWhere(known: unknown, guildId?: string): Promise<number> {
  let sent = 0;
  await registerCommands({
    rest: {
      get: () => Promise.resolve(known),
      put: () => {
        sent += 1;
        return Promise.resolve([]);
      },
    },
    applicationId: "100000000000000001",
    ...(guildId !== undefined && { guildId }),
    definitions,
    log: pino({ level: "silent" }),
  });
  return sent;
}

/** As Discord stores them: with ids, in an order of its own, with its defaults filled in. */
const stored = definitions
  .map((definition, at) => ({
    nsfw: false,
    default_member_permissions: null,
    name_localizations: null,
    description: "",
    ...definition,
    id: `${at}`,
    version: "7",
  }))
  .reverse();

test("commands that Discord knows are not sent again, however it orders and completes them", async () => {
  expect(await sentWhere(stored)).toBe(0);
});

test("in one guild neither where Discord forgets what counts everywhere alone", async () => {
  const forgetful = stored.map((command) => ({
    ...command,
    contexts: null,
    integration_types: [0],
  }));
  expect(await sentWhere(forgetful, "100000000000000002")).toBe(0);
  expect(await sentWhere(forgetful)).toBe(1);
});

test.each([
  { change: "one less", known: stored.slice(1) },
  { change: "another besides", known: [...stored, { name: "tell", description: "Tells all" }] },
  {
    change: "other words",
    known: stored.map((command, at) => (at === 0 ? { ...command, description: "Else" } : command)),
  },
  { change: "nothing", known: [] },
  { change: "no list", known: { message: "?" } },
])(
  "commands are sent where Discord knows $change, everywhere and in one guild",
  async ({ known }) => {
    expect([await sentWhere(known), await sentWhere(known, "100000000000000002")]).toEqual([1, 1]);
  },
);
