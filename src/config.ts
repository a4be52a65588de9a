/** Everything the environment decides, read once. */
export interface Config {
  /** Absent: no Discord, a chat in the terminal. */
  readonly discordToken?: string;
  /** Register commands in this guild; absent: globally. */
  readonly discordGuildId?: string;
  /** Another REST base, without `/v10` and without a trailing slash. */
  readonly discordApiUrl?: string;
  /** Folder of the corpus. */
  readonly corpusDir: string;
  /** JSON file with further outlets; absent: only those that come with the program. */
  readonly outletsFile?: string;
  /** Roles whose members may reload beside those who may manage messages. */
  readonly moderatorRoleIds: readonly string[];
  /** pino's level. */
  readonly logLevel: LogLevel;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** One message for every variable that is missing or malformed. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`configuration: ${problems.join("; ")}`);
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment as a typed value; blank variables count as absent.
 * @throws ConfigError naming every malformed variable at once, never their secret values
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = (name: string, isValid: (value: string) => boolean, need: string) => {
    const value = env[name]?.trim();
    if (value === undefined || value === "") return undefined;
    if (isValid(value)) return value;
    problems.push(`${name} must be ${need}`);
    return undefined;
  };
  const discordToken = read(
    "DISCORD_TOKEN",
    isTokenShaped,
    "a bot token, as the developer portal shows it: three parts with dots between",
  );
  const discordGuildId = read("DISCORD_GUILD_ID", isSnowflake, "a guild's id: 17 to 20 digits");
  const discordApiUrl = read(
    "DISCORD_API_URL",
    isApiUrl,
    "an http or https address without /v10 at its end",
  );
  const outletsFile = read("OUTLETS_FILE", () => true, "a path");
  const roles = read(
    "MODERATOR_ROLE_IDS",
    (value) => splitList(value).every(isSnowflake),
    "role ids of 17 to 20 digits with commas between",
  );
  const logLevel = read(
    "LOG_LEVEL",
    (value) => isLogLevel(value),
    `one of ${logLevels.join(", ")}`,
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    ...(discordToken !== undefined && { discordToken }),
    ...(discordGuildId !== undefined && { discordGuildId }),
    ...(discordApiUrl !== undefined && { discordApiUrl: discordApiUrl.replace(/\/$/u, "") }),
    ...(outletsFile !== undefined && { outletsFile }),
    corpusDir: env["CORPUS_DIR"]?.trim() || "seeds",
    moderatorRoleIds: roles === undefined ? [] : splitList(roles),
    logLevel: logLevel !== undefined && isLogLevel(logLevel) ? logLevel : "info",
  };
}

const splitList = (value: string): readonly string[] =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const isSnowflake = (value: string): boolean => /^\d{17,20}$/u.test(value);

const isTokenShaped = (value: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(value);

const isLogLevel = (value: string): value is LogLevel => logLevels.some((level) => level === value);

function isApiUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname } = new URL(value);
  return /^https?:$/u.test(protocol) && !/\/v\d+\/?$/u.test(pathname);
}
