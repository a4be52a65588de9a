import { type Component, ComponentType, type Embed, type Message } from "discord.js";

type Part = Pick<Message, "content" | "embeds" | "components">;

/**
 * Everything that a message says: its own text, that of its components and embeds, and the same of what
 * it forwards. Parts stand apart by a blank line; empty where it says nothing.
 */
export const messageText = (message: Message): string =>
  [message, ...message.messageSnapshots.values()]
    .flatMap(textsOf)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n");

const textsOf = ({ content, embeds = [], components = [] }: Partial<Part>): readonly string[] => [
  content ?? "",
  ...components.flatMap(componentTexts),
  ...embeds.flatMap(embedTexts),
];

function componentTexts(component: Component): readonly string[] {
  if (component.type === ComponentType.TextDisplay && "content" in component) {
    return typeof component.content === "string" ? [component.content] : [];
  }
  return "components" in component && Array.isArray(component.components)
    ? component.components.flatMap(componentTexts)
    : [];
}

const embedTexts = ({ title, description, fields }: Embed): readonly string[] => [
  title ?? "",
  description ?? "",
  ...fields.flatMap(({ name, value }) => [name, value]),
];
