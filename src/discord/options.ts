import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  SlashCommandBooleanOption,
  SlashCommandStringOption,
} from "discord.js";
import type { Library } from "../library/library.ts";
import type { Audience } from "./controls.ts";
import { suggestNames } from "./name-choices.ts";
import { plainLabel } from "./plain-label.ts";

/** Discord takes no longer names from a choice. */
const longestName = 100;

/** The option for one outlet. */
export const outletOption = (option: SlashCommandStringOption): SlashCommandStringOption =>
  option
    .setName("outlet")
    .setDescription("Only this outlet")
    .setAutocomplete(true)
    .setMaxLength(longestName);

/** The option for one person's words. */
export const speakerOption = (option: SlashCommandStringOption): SlashCommandStringOption =>
  option
    .setName("speaker")
    .setDescription("Only what this person or body says")
    .setAutocomplete(true)
    .setMaxLength(longestName);

/** The option for an answer that nobody else sees. */
export const privateOption = (option: SlashCommandBooleanOption): SlashCommandBooleanOption =>
  option.setName("private").setDescription("Show the answer to me alone; a button posts it later");

/** Who is to see the answer. */
export const chosenAudience = ({ options }: ChatInputCommandInteraction): Audience =>
  options.getBoolean("private") === true ? "asker" : "everybody";

/** Suggests outlets and speakers of the corpus while either is typed. */
export async function suggest(
  interaction: AutocompleteInteraction,
  { outlets, speakers }: Library,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const names =
    name === "speaker"
      ? speakers.map((speaker) => speaker.name)
      : [...new Set(outlets.map(({ outlet }) => outlet))];
  const choices = suggestNames(value, names).map((choice) => ({
    name: plainLabel(choice, longestName),
    value: choice,
  }));
  await interaction.respond(choices);
}
