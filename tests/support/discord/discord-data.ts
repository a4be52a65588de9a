/** Ids that the loopback Discord uses. */
export const ids = {
  application: "1100000000000000001",
  bot: "1100000000000000001",
  guild: "1200000000000000001",
  channel: "1300000000000000001",
  message: "1400000000000000001",
} as const;

/** A token of the right shape that opens nothing. */
export const botToken = "loopback.bot.token";

/** A field of a value that may be anything. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

/** A command as Discord gives it back: with ids, with defaults written out, in another order. */
export function storedCommand(command: unknown, at: number): unknown {
  if (typeof command !== "object" || command === null) return command;
  return {
    id: `15000000000000000${at + 10}`,
    application_id: ids.application,
    version: "1600000000000000001",
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    description: "",
    dm_permission: true,
    ...Object.fromEntries(Object.entries(command).reverse()),
  };
}

/** A message that somebody wrote. */
export const writtenMessage = (content: string): unknown => ({
  ...Object(storedMessage({})),
  author: { id: "1800000000000000077", username: "writer", discriminator: "0", avatar: null },
  type: 0,
  content,
});

/** A message as Discord gives it back. */
export const storedMessage = (body: unknown, askerId?: string): unknown => ({
  id: ids.message,
  channel_id: ids.channel,
  author: { id: ids.bot, username: "verbatim", discriminator: "0", avatar: null, bot: true },
  content: "",
  timestamp: "2026-01-01T00:00:00.000000+00:00",
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 20,
  flags: field(body, "flags") ?? 0,
  components: field(body, "components") ?? [],
  ...(askerId !== undefined && {
    interaction_metadata: {
      id: "1700000000000000001",
      type: 2,
      user: { id: askerId, username: "asker", discriminator: "0", avatar: null },
      authorizing_integration_owners: {},
    },
  }),
});
