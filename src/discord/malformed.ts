import { DiscordjsErrorCodes, DiscordjsTypeError } from "discord.js";

const codes: ReadonlySet<unknown> = new Set([
  DiscordjsErrorCodes.CommandInteractionOptionNotFound,
  DiscordjsErrorCodes.CommandInteractionOptionType,
  DiscordjsErrorCodes.CommandInteractionOptionEmpty,
  DiscordjsErrorCodes.AutocompleteInteractionOptionNoFocusedOption,
]);

/**
 * True where a command came without an option that it needs, or with one of another type: Discord's apps
 * remember commands, and may send one as it was before.
 */
export const isMalformed = (error: unknown): boolean =>
  error instanceof DiscordjsTypeError && codes.has(error.code);
