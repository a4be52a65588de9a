import { ids, type LoopbackDiscord, storedMessage, writtenMessage } from "./loopback.ts";
import { buttonsOf, choicesOf } from "./message-limits.ts";
import type { SeenRequest } from "./schemas.ts";

/** Who does something, and where. */
export interface Actor {
  /** Absent: user 1. */
  readonly userId?: string;
  readonly roles?: readonly string[];
  /** A permission number; absent: none. */
  readonly permissions?: bigint;
  /** In a direct message, so no member and no guild. */
  readonly isDirect?: boolean;
  /** In a guild to which the user brought the bot along, and nobody added it. */
  readonly isGuest?: boolean;
}

/** What a member typed into a command's options. */
export type Options = Readonly<Record<string, string | boolean>>;

let interactionCount = 0;

/** Calls a slash command and waits for the first answer. */
export const runCommand = (
  discord: LoopbackDiscord,
  name: string,
  options: Options = {},
  actor: Actor = {},
): Promise<SeenRequest> => interact(discord, { type: 2, data: commandData(name, options) }, actor);

/**
 * Calls a command in the menu of a message and waits for the first answer.
 * @param further - fields of the message beside its content
 */
export const runMessageCommand = (
  discord: LoopbackDiscord,
  name: string,
  content: string,
  further: object = {},
  actor: Actor = {},
): Promise<SeenRequest> =>
  interact(
    discord,
    {
      type: 2,
      data: {
        id: "1500000000000000002",
        name,
        type: 3,
        target_id: ids.message,
        resolved: {
          messages: { [ids.message]: { ...Object(writtenMessage(content)), ...further } },
        },
      },
    },
    actor,
  );

/** Types into an option and waits for the suggestions. */
export const typeOption = (
  discord: LoopbackDiscord,
  name: string,
  option: string,
  typed: string,
): Promise<SeenRequest> =>
  interact(discord, {
    type: 4,
    data: {
      ...commandData(name, {}),
      options: [{ name: option, type: 3, value: typed, focused: true }],
    },
  });

/** Presses a button on a message that the bot once sent and waits for what it does. */
export const pressButton = (
  discord: LoopbackDiscord,
  message: unknown,
  customId: string,
  actor: Actor & { readonly askerId?: string } = {},
): Promise<SeenRequest> =>
  interact(
    discord,
    {
      type: 3,
      message: storedMessage(message, actor.askerId ?? defaultUserId),
      data: { custom_id: customId, component_type: 2 },
    },
    actor,
  );

/** Chooses from a select on a message that the bot once sent and waits for what it does. */
export const chooseFromSelect = (
  discord: LoopbackDiscord,
  message: unknown,
  value: string,
  customId = "v2:pick",
  actor: Actor & { readonly askerId?: string } = {},
): Promise<SeenRequest> =>
  interact(
    discord,
    {
      type: 3,
      message: storedMessage(message, actor.askerId ?? defaultUserId),
      data: { custom_id: customId, component_type: 3, values: [value] },
    },
    actor,
  );

/** The value of a message's choice, by what the choice says. */
export function choiceValueOf(message: unknown, label: string): string {
  const found = choicesOf(message).find((choice) => choice.label === label)?.value;
  if (found === undefined) throw new Error(`the message has no choice "${label}"`);
  return found;
}

/** The custom id of a message's button, by what the button says. */
export function customIdOf(message: unknown, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label)?.customId;
  if (found === undefined) throw new Error(`the message has no button "${label}"`);
  return found;
}

const defaultUserId = "1800000000000000001";

function interact(discord: LoopbackDiscord, what: object, actor: Actor = {}) {
  interactionCount += 1;
  const id = `19000000000000${String(interactionCount).padStart(5, "0")}`;
  const answered = discord.nextRequest(({ path }) => path.startsWith(`/interactions/${id}/`));
  discord.dispatch("INTERACTION_CREATE", {
    id,
    application_id: ids.application,
    token: `interaction-token-${interactionCount}`,
    version: 1,
    locale: "en-GB",
    entitlements: [],
    attachment_size_limit: 10_485_760,
    channel_id: ids.channel,
    channel: { id: ids.channel, type: actor.isDirect === true ? 1 : 0 },
    ...place(actor),
    ...what,
  });
  return answered;
}

function place({
  userId = defaultUserId,
  roles = [],
  permissions = 0n,
  isDirect,
  isGuest,
}: Actor): object {
  const user = { id: userId, username: "secret-user-name", discriminator: "0", avatar: null };
  if (isDirect === true) return { user, context: 1, authorizing_integration_owners: {} };
  return {
    guild_id: ids.guild,
    guild: { id: ids.guild, features: [], locale: "en-GB" },
    context: 0,
    app_permissions: "3072",
    authorizing_integration_owners: isGuest === true ? { 1: userId } : { 0: ids.guild },
    member: {
      user,
      roles,
      permissions: String(permissions),
      joined_at: "2026-01-01T00:00:00.000000+00:00",
      deaf: false,
      mute: false,
      flags: 0,
      avatar: null,
    },
  };
}

const commandData = (name: string, options: Options): object => ({
  id: "1500000000000000001",
  name,
  type: 1,
  options: Object.entries(options).map(([key, value]) => ({
    name: key,
    type: typeof value === "boolean" ? 5 : 3,
    value,
  })),
});
