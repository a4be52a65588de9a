import {
  ApplicationCommandType,
  type Client,
  GatewayDispatchEvents,
  InteractionType,
} from "discord.js";

/**
 * Puts something empty in the place of what an interaction lacks. discord.js takes these parts for
 * granted and throws in the middle of reading without them, so that nobody would be answered; with
 * them, whoever asked is refused in words.
 */
export function completeInteractions(client: Client): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: unknown) => {
    if (isObject(interaction)) Object.assign(interaction, partsFor(interaction));
  });
}

/** No user of Discord's has this id, so nobody is taken for somebody. */
const nobody = { id: "0", username: "", discriminator: "0", avatar: null } as const;

/** The parts that an interaction lacks. */
function partsFor(interaction: object): object {
  const data = partOf(interaction, "data");
  const isOfNobody =
    !isObject(partOf(interaction, "user")) &&
    !isObject(partOf(partOf(interaction, "member"), "user"));
  return {
    ...(!Array.isArray(partOf(interaction, "entitlements")) && { entitlements: [] }),
    ...(isOfNobody && { user: nobody }),
    ...(!isObject(data) && { data: {} }),
    ...(isObject(data) && isMenu(data) && { data: { ...data, ...resolvedFor(data) } }),
    ...(lacksMessage(interaction) && { message: emptyMessage(partOf(interaction, "id")) }),
  };
}

const isMenu = (data: object): boolean =>
  [ApplicationCommandType.Message, ApplicationCommandType.User].some(
    (type) => type === partOf(data, "type"),
  );

const resolvedFor = (data: object): object =>
  isObject(partOf(data, "resolved")) ? {} : { resolved: {} };

const lacksMessage = (interaction: object): boolean =>
  partOf(interaction, "type") === InteractionType.MessageComponent &&
  !isObject(partOf(interaction, "message"));

const emptyMessage = (id: unknown): object => ({ id, author: nobody, components: [] });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const partOf = (whole: unknown, name: string): unknown =>
  isObject(whole) ? Reflect.get(whole, name) : undefined;
