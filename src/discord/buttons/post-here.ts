import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type MessageComponentInteraction,
} from "discord.js";
import { closingButton } from "../controls.ts";
import { parseCustomId } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { reply, replyPrivately } from "../send.ts";
import { audienceOf } from "./asker.ts";

/**
 * Shows everybody what only the asker saw, just as it stands there: nothing is asked again, so nothing
 * else can be shown than what was read. Its button to post becomes one to delete.
 */
export async function postHere(interaction: MessageComponentInteraction): Promise<void> {
  if (audienceOf(interaction) === "everybody") {
    return replyPrivately(interaction, plainMessage("Everybody sees this message already."));
  }
  const components = interaction.message.components.map((component) =>
    toPublic(component.toJSON()),
  );
  await reply(interaction, { components }, "everybody");
}

const toPublic = (component: APIMessageTopLevelComponent): APIMessageTopLevelComponent =>
  component.type === ComponentType.Container
    ? { ...component, components: component.components.map(withoutPost) }
    : component;

function withoutPost(component: APIComponentInContainer): APIComponentInContainer {
  if (component.type !== ComponentType.ActionRow) return component;
  return {
    ...component,
    components: component.components.map((button) =>
      "custom_id" in button && parseCustomId(button.custom_id)?.kind === "post"
        ? closingButton("everybody")
        : button,
    ),
  };
}
