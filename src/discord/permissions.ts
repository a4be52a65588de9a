import { type BaseInteraction, PermissionFlagsBits } from "discord.js";

/**
 * True for members who may manage messages or have one of the roles. Discord hides moderators'
 * commands from everybody else, but a server's settings may say otherwise, so it is asked again.
 */
export function isModerator(
  interaction: Pick<BaseInteraction, "guildId" | "member" | "memberPermissions">,
  moderatorRoleIds: readonly string[],
): boolean {
  const { guildId, member, memberPermissions } = interaction;
  if (guildId === null || member === null) return false;
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true) return true;
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return roles.some((role) => moderatorRoleIds.includes(role));
}
