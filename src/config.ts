import { isIP } from "node:net";

/** What says which corpus is read. */
export interface CorpusConfig {
  /** Folder of the corpus. */
  readonly corpusDir: string;
  /** JSON file with further outlets; absent: only those that come with the program. */
  readonly outletsFile?: string;
  /** Folder for what the program remembers; absent: `.verbatim` beside the corpus. */
  readonly dataDir?: string;
}

/** Everything the environment decides, read once. */
export interface Config extends CorpusConfig {
  /** Absent: no Discord, a chat in the terminal. */
  readonly discordToken?: string;
  /** Register commands in this guild; absent: globally. */
  readonly discordGuildId?: string;
  /** Another REST base, without `/v10` and without a trailing slash. */
  readonly discordApiUrl?: string;
  /** Roles whose members may reload beside those who may manage messages. */
  readonly moderatorRoleIds: readonly string[];
  /** True: the corpus is read again when its folder changes. */
  readonly watchesCorpus: boolean;
  /** pino's level. */
  readonly logLevel: LogLevel;
  /** Where health and metrics are served; absent: nowhere. */
  readonly health?: HealthConfig;
}

/** Where health and metrics are served. */
export interface HealthConfig {
  /** A host name or an address, IPv6 without brackets. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** One message for every variable that is malformed. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`configuration: ${problems.join("; ")} (see .env.example)`);
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment as a typed value; blank variables count as absent.
 * @throws ConfigError naming every malformed variable at once, never their values
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T | undefined, need: string) => {
    const value = variable(env, name);
    if (value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) problems.push(`${name} must be ${need}`);
    return parsed;
  };
  const discordToken = read(
    "DISCORD_TOKEN",
    parseToken,
    "a bot token as the developer portal shows it, without blanks or quotation marks",
  );
  const discordGuildId = read("DISCORD_GUILD_ID", parseSnowflake, "a guild's id: 17 to 20 digits");
  const discordApiUrl = read(
    "DISCORD_API_URL",
    parseApiUrl,
    "an http or https address without /v10 at its end, without query or password",
  );
  const moderatorRoleIds = read(
    "MODERATOR_ROLE_IDS",
    parseRoles,
    "role ids of 17 to 20 digits with commas between",
  );
  const watchesCorpus = read("CORPUS_WATCH", parseSwitch, "true or false");
  const logLevel = read("LOG_LEVEL", parseLogLevel, `one of ${logLevels.join(", ")}`);
  const healthPort = read("HEALTH_PORT", parsePort, "a port: 1 to 65535");
  const healthHost = read(
    "HEALTH_HOST",
    parseHost,
    "a host name or an IP address, without port or brackets",
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    ...readCorpusConfig(env),
    ...(discordToken !== undefined && { discordToken }),
    ...(discordGuildId !== undefined && { discordGuildId }),
    ...(discordApiUrl !== undefined && { discordApiUrl }),
    moderatorRoleIds: moderatorRoleIds ?? [],
    watchesCorpus: watchesCorpus ?? false,
    logLevel: logLevel ?? "info",
    ...(healthPort !== undefined && {
      health: { host: healthHost ?? "127.0.0.1", port: healthPort },
    }),
  };
}

/**
 * What says which corpus is read, and nothing else: a question in the terminal needs no token, and a
 * malformed one does not keep it from being answered.
 */
export function readCorpusConfig(env: Environment): CorpusConfig {
  const outletsFile = variable(env, "OUTLETS_FILE");
  const dataDir = variable(env, "DATA_DIR");
  return {
    corpusDir: variable(env, "CORPUS_DIR") ?? "seeds",
    ...(dataDir !== undefined && { dataDir }),
    ...(outletsFile !== undefined && { outletsFile }),
  };
}

const variable = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() || undefined;

/** Only what cannot stand in a header is refused; whether the token is good, Discord says. */
const parseToken = (value: string): string | undefined =>
  /^[!#-&(-~]+$/u.test(value) ? value : undefined;

const parseSnowflake = (value: string): string | undefined =>
  /^\d{17,20}$/u.test(value) ? value : undefined;

function parseRoles(value: string): readonly string[] | undefined {
  const ids = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return ids.every((id) => parseSnowflake(id) !== undefined) ? ids : undefined;
}

const parseSwitch = (value: string): boolean | undefined =>
  /^(?:true|yes|on|1)$/iu.test(value)
    ? true
    : /^(?:false|no|off|0)$/iu.test(value)
      ? false
      : undefined;

const parseLogLevel = (value: string): LogLevel | undefined =>
  logLevels.find((level) => level === value.toLowerCase());

function parsePort(value: string): number | undefined {
  const port = /^[1-9]\d{0,4}$/u.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** An address, or a name by RFC 1123; one that ends in a number is a mistyped address. */
function parseHost(value: string): string | undefined {
  const labels = value.split(".");
  const isName =
    value.length <= 253 &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/iu.test(label)) &&
    !/^\d+$/u.test(labels.at(-1) ?? "");
  return isName || isIP(value) !== 0 ? value : undefined;
}

function parseApiUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, pathname, search, hash, username, password } = new URL(value);
  const isBase =
    (protocol === "http:" || protocol === "https:") &&
    `${search}${hash}${username}${password}` === "" &&
    !/\/v\d+\/*$/u.test(pathname);
  return isBase ? value.replace(/\/+$/u, "") : undefined;
}
