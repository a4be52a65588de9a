import type { Audience } from "../../src/discord/controls.ts";
import type { Message } from "../../src/discord/message.ts";
import { componentsHtml } from "./components-html.ts";
import { escapeHtml } from "./escape-html.ts";
import { botAvatar, memberAvatar } from "./icons.ts";

/** A message as it stands in a channel. */
export interface Post {
  readonly message: Message;
  /** Without the slash. */
  readonly command: string;
  /** What only the asker sees, Discord marks as such. */
  readonly audience: Audience;
}

/** Discord leaves a little room between the sign of a command and its name; the element leaves none. */
const iconGap = "\u2009";

/**
 * The web page of one message, dark theme; the elements of discord-components draw what stands
 * around the components, once their script has run.
 * @param css - the text of `picture.css`
 * @throws PictureError for a component that cannot be drawn
 */
export const pageHtml = ({ message, command, audience }: Post, css: string): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Verbatim</title><style>${css}</style></head>
<body>
<discord-messages>
<discord-message author="Verbatim" avatar="${botAvatar}" bot timestamp="Today at 12:00"${audience === "asker" ? " ephemeral" : ""}>
<discord-command slot="reply" author="you" avatar="${memberAvatar}" command="${iconGap}${escapeHtml(command)}"></discord-command>
<div slot="components" class="components">${componentsHtml(message.components)}</div>
</discord-message>
</discord-messages>
</body>
</html>
`;
