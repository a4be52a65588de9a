import { bad, type Finding, good } from "./finding.ts";

/** A token as it was configured; `malformed`: it cannot be sent at all. */
export type TokenSetting =
  | { readonly kind: "absent" }
  | { readonly kind: "malformed" }
  | { readonly kind: "given"; readonly token: string };

const copyIt =
  "copy the bot's token from https://discord.com/developers/applications (Bot, Reset Token), not the public key, client secret or application id";

/**
 * Does the token look like a bot's: three parts with dots between, the first the base64 of an id?
 * No part of it stands in the finding.
 * @see https://docs.discord.com/developers/reference#authentication for an example
 */
export function checkToken(setting: TokenSetting): Finding {
  switch (setting.kind) {
    case "absent":
      return good("token", "DISCORD_TOKEN is not set: npm start opens a chat in the terminal");
    case "malformed":
      return bad("token", "DISCORD_TOKEN holds what no token does", copyIt);
    case "given":
      return hasTokenShape(setting.token)
        ? good("token", "DISCORD_TOKEN has the shape of a bot's token")
        : bad("token", "DISCORD_TOKEN has not the shape of a bot's token", copyIt);
  }
}

function hasTokenShape(token: string): boolean {
  const parts = token.split(".");
  const [id = "", ...rest] = parts;
  return (
    parts.length === 3 &&
    rest.every((part) => /^[\w-]+$/u.test(part)) &&
    /^\d{17,20}$/u.test(Buffer.from(id, "base64url").toString("latin1"))
  );
}
