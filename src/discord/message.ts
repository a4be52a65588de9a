import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";

/** What a renderer makes and the senders send: components only, never bare content. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
}

export type Button = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** Discord counts components with everything inside them. */
export const maxComponents = 40;

/** A text of our own markdown; foreign words in it are already escaped. */
export const textDisplay = (content: string, id?: number): APIComponentInContainer => ({
  type: ComponentType.TextDisplay,
  content,
  ...(id !== undefined && { id }),
});

/** Up to five buttons side by side; no row where there are none, which Discord would refuse. */
export const buttonRows = (buttons: readonly Button[]): readonly APIComponentInContainer[] =>
  buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];

/** A quiet button of ours. */
export const actionButton = (label: string, customId: string): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId,
});

/** A button that opens a page elsewhere; the label is always ours and names the host. */
export const linkButton = (label: string, url: string): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label,
  url,
});

/** A text with a button below it: beside a text, Discord's phones leave it a few words a line. */
export const textWithButton = (
  content: string,
  button: Button | undefined,
): readonly APIComponentInContainer[] => [
  textDisplay(content),
  ...buttonRows(button === undefined ? [] : [button]),
];

/** A choice of a select: what it says and, small below, what it leads to. */
export type Choice = Pick<APISelectMenuOption, "label" | "value" | "description">;

/** Discord takes no more choices. */
export const maxChoices = 25;

/**
 * A select for one of up to 25 choices, each value once; nothing where there are none, which Discord
 * would refuse.
 */
export function selectRow(
  customId: string,
  placeholder: string,
  choices: readonly Choice[],
): readonly APIComponentInContainer[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  const options = [...byValue.values()].slice(0, maxChoices);
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** A message in one container. */
export const containerMessage = (components: readonly APIComponentInContainer[]): Message => ({
  components: [{ type: ComponentType.Container, components: [...components] }],
});

/** A message of one plain text without a frame. */
export const plainMessage = (text: string): Message => ({
  components: [{ type: ComponentType.TextDisplay, content: text }],
});
