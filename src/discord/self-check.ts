import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from "discord.js";
import type { Library } from "../library/library.ts";
import type { Desk } from "./command.ts";
import { count } from "./count.ts";
import { isModerator } from "./permissions.ts";

/** One thing that was looked at, in plain words without markup. */
export interface Check {
  readonly isGood: boolean;
  readonly says: string;
}

/** Where and by whom a command was called, as far as it decides what works. */
export type Place = Pick<
  ChatInputCommandInteraction,
  "guildId" | "member" | "memberPermissions" | "appPermissions" | "authorizingIntegrationOwners"
>;

/** What works here and what does not: permissions, then the set-up, then the corpus. */
export function selfCheck(
  place: Place,
  desk: Pick<Desk, "moderatorRoleIds" | "guildId">,
  library: Library,
): readonly Check[] {
  return [
    ...checkPermissions(place),
    ...checkModeration(place, desk),
    ...checkCorpus(library, isModerator(place, desk.moderatorRoleIds)),
  ];
}

const good = (says: string): Check => ({ isGood: true, says });
const bad = (says: string): Check => ({ isGood: false, says });

/** Answers to commands need no permission; what members and threads lack still hides them. */
function checkPermissions(place: Place): readonly Check[] {
  if (place.guildId === null) return [good("Permissions: none are needed in direct messages.")];
  const isInstalled = isGuildInstalled(place);
  if (!isInstalled && !may(place, PermissionFlagsBits.UseExternalApps)) {
    return [
      bad(
        "Permissions: you brought me along, and you lack Use External Apps here, so nobody else sees my answers. A moderator can grant it, or add me to the server.",
      ),
    ];
  }
  const missing = isInstalled
    ? needed.filter(({ bit }) => !place.appPermissions.has(bit)).map(({ name }) => name)
    : [];
  return missing.length === 0
    ? [good("Permissions: nothing that I need is missing here.")]
    : [
        bad(
          `Permissions: I lack ${missing.join(" and ")} here. I can still answer commands; a moderator can grant it in this channel's settings.`,
        ),
      ];
}

/** What an app that was added to a guild is given, and a channel's settings may take away. */
const needed = [
  { name: "View Channel", bit: PermissionFlagsBits.ViewChannel },
  { name: "Send Messages", bit: PermissionFlagsBits.SendMessages },
] as const;

const isGuildInstalled = ({ authorizingIntegrationOwners: owners }: Place): boolean =>
  owners[ApplicationIntegrationType.GuildInstall] !== undefined;

const may = ({ memberPermissions }: Place, permission: bigint): boolean =>
  memberPermissions?.has(permission) === true;

function checkModeration(
  place: Place,
  { moderatorRoleIds, guildId }: Pick<Desk, "moderatorRoleIds" | "guildId">,
): readonly Check[] {
  if (place.guildId === null) return [];
  if (!isGuildInstalled(place)) {
    return [bad("Moderators: /reload is not here, for I was not added to this server.")];
  }
  const isMine = guildId === undefined || guildId === place.guildId;
  const scope = isMine ? [] : [bad("Set-up: DISCORD_GUILD_ID names another server than this one.")];
  return [
    ...scope,
    good(
      isModerator(place, moderatorRoleIds)
        ? "Moderators: you may use /reload."
        : "Moderators: you may not use /reload; that takes Manage Messages or a moderator's role.",
    ),
  ];
}

function checkCorpus(
  { articles, skipped, warnings }: Library,
  isForModerator: boolean,
): readonly Check[] {
  const lacking = [
    describe("outlet", articles.filter(({ outlet }) => outlet === undefined).length),
    describe("date", articles.filter(({ published }) => published === undefined).length),
    describe("link", articles.filter(({ url }) => url === undefined).length),
  ].filter((text) => text !== "");
  const size = count(articles.length, "article");
  const problems = skipped.length + warnings.length;
  return [
    lacking.length === 0
      ? good(`Corpus: ${size}, all with outlet, date and link.`)
      : bad(`Corpus: of ${size} ${lacking.join(", ")}. /sources names them.`),
    ...(isForModerator && problems > 0
      ? [
          bad(
            `Corpus: ${count(skipped.length, "file")} skipped and ${warnings.length} not wholly used; /reload names them.`,
          ),
        ]
      : []),
  ];
}

const describe = (field: string, number: number): string =>
  number === 0 ? "" : `${number} ${number === 1 ? "has" : "have"} no ${field}`;
