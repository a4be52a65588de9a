import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { escapeHtml } from "./escape-html.ts";
import { chevronIcon, launchIcon } from "./icons.ts";
import { markdownHtml } from "./markdown-html.ts";
import { PictureError } from "./picture-error.ts";

/**
 * A message's components as HTML, styled by `picture.css`.
 * @throws PictureError for a component that this bot does not send
 */
export const componentsHtml = (components: readonly APIMessageTopLevelComponent[]): string =>
  components.map(componentHtml).join("");

function componentHtml(component: APIMessageTopLevelComponent): string {
  switch (component.type) {
    case ComponentType.Container:
      return `<div class="container">${componentsHtml(component.components)}</div>`;
    case ComponentType.TextDisplay:
      return textHtml(component.content);
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(controlHtml).join("")}</div>`;
    default:
      throw unknownComponent(component.type);
  }
}

const textHtml = (content: string): string => `<div class="text">${markdownHtml(content)}</div>`;

function controlHtml(control: APIComponentInMessageActionRow): string {
  switch (control.type) {
    case ComponentType.Button:
      return buttonHtml(control);
    case ComponentType.StringSelect:
      return selectHtml(control);
    default:
      throw unknownComponent(control.type);
  }
}

function buttonHtml(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium)
    throw new PictureError("no picture of a premium button");
  const { label = "", emoji, disabled = false, style } = button;
  const text = [...(emoji?.name ? [emoji.name] : []), label].map(escapeHtml).join(" ");
  const icon = style === ButtonStyle.Link ? launchIcon : "";
  const classes = ["button", ButtonStyle[style].toLowerCase(), ...(disabled ? ["disabled"] : [])];
  return `<span class="${classes.join(" ")}"><span>${text}</span>${icon}</span>`;
}

/** A closed select: what is chosen, or else what it asks for. */
function selectHtml({
  options,
  placeholder = "Make a selection",
}: APIStringSelectComponent): string {
  const chosen = options.filter((option) => option.default === true).map(({ label }) => label);
  const text =
    chosen.length > 0
      ? `<span class="chosen">${escapeHtml(chosen.join(", "))}</span>`
      : `<span>${escapeHtml(placeholder)}</span>`;
  return `<span class="select">${text}${chevronIcon}</span>`;
}

const unknownComponent = (type: ComponentType): PictureError =>
  new PictureError(`no picture of a component of type ${type} (${ComponentType[type]})`);
