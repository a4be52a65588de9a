import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ConfigError, readConfig, readCorpusConfig } from "../src/config.ts";

const token = "MTIz.GaBcDe.f-g_h";

describe("the configuration", () => {
  test("has a default for everything", () => {
    expect(readConfig({})).toEqual({
      corpusDir: "seeds",
      moderatorRoleIds: [],
      watchesCorpus: false,
      logLevel: "info",
    });
  });

  test("reads every variable", () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ` ${token} `,
        DISCORD_GUILD_ID: "123456789012345678",
        DISCORD_API_URL: "http://127.0.0.1:8080/api/",
        CORPUS_DIR: "papers",
        OUTLETS_FILE: "outlets.json",
        DATA_DIR: "/var/lib/verbatim",
        CORPUS_WATCH: "True",
        MODERATOR_ROLE_IDS: "123456789012345678, 223456789012345678,",
        LOG_LEVEL: "Debug",
        HEALTH_PORT: "9464",
        HEALTH_HOST: "0.0.0.0",
      }),
    ).toEqual({
      discordToken: token,
      discordGuildId: "123456789012345678",
      discordApiUrl: "http://127.0.0.1:8080/api",
      corpusDir: "papers",
      outletsFile: "outlets.json",
      dataDir: "/var/lib/verbatim",
      watchesCorpus: true,
      moderatorRoleIds: ["123456789012345678", "223456789012345678"],
      logLevel: "debug",
      health: { host: "0.0.0.0", port: 9464 },
    });
  });

  test("takes a blank variable for an absent one", () => {
    const blank = { DISCORD_TOKEN: "", DISCORD_GUILD_ID: "  ", CORPUS_DIR: " ", LOG_LEVEL: "" };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it.each([
    { CORPUS_WATCH: "sometimes" },
    { DISCORD_TOKEN: "two words" },
    { DISCORD_TOKEN: "line\nbreak" },
    { DISCORD_TOKEN: "schlüssel" },
    { DISCORD_GUILD_ID: "my guild" },
    { DISCORD_GUILD_ID: "1234" },
    { DISCORD_API_URL: "discord.com/api" },
    { DISCORD_API_URL: "ftp://discord.com/api" },
    { DISCORD_API_URL: "https://discord.com/api/v10" },
    { DISCORD_API_URL: "https://discord.com/api/v10/" },
    { DISCORD_API_URL: "https://me:secret@discord.com/api" },
    { DISCORD_API_URL: "https://discord.com/api?x=1" },
    { MODERATOR_ROLE_IDS: "123456789012345678 223456789012345678" },
    { MODERATOR_ROLE_IDS: "123456789012345678,moderators" },
    { LOG_LEVEL: "loud" },
    { HEALTH_PORT: "0" },
    { HEALTH_PORT: "65536" },
    { HEALTH_PORT: "080" },
    { HEALTH_PORT: "-1" },
    { HEALTH_PORT: "9464/tcp" },
    { HEALTH_PORT: "1e3" },
    { HEALTH_PORT: "127.0.0.1:9464" },
    { HEALTH_HOST: "127.0.0.1:9464" },
    { HEALTH_HOST: "[::1]" },
    { HEALTH_HOST: "http://localhost" },
    { HEALTH_HOST: "127.0.0.256" },
    { HEALTH_HOST: "127.0.0" },
    { HEALTH_HOST: "-bot" },
    { HEALTH_HOST: "bot..internal" },
    { HEALTH_HOST: "two words" },
    { HEALTH_HOST: "a".repeat(64) },
    { HEALTH_HOST: `${"a.".repeat(127)}a` },
  ] satisfies readonly Record<string, string>[])("refuses %o", (env) => {
    const [name = ""] = Object.keys(env);
    expect(() => readConfig(env)).toThrow(
      new RegExp(`^configuration: ${name} must be [^\n]+$`, "u"),
    );
  });

  it.each(["localhost", "bot.internal", "127.0.0.1", "::", "::1", "fe80::1", "Bot-1", "4chan.org"])(
    "listens for monitoring on %s",
    (host) => {
      const { health } = readConfig({ HEALTH_PORT: "65535", HEALTH_HOST: host });
      expect(health).toEqual({ host, port: 65_535 });
    },
  );

  test("serves health and metrics to this machine alone unless told otherwise", () => {
    expect(readConfig({ HEALTH_PORT: "1" }).health).toEqual({ host: "127.0.0.1", port: 1 });
    expect(readConfig({ HEALTH_HOST: "0.0.0.0" }).health).toBeUndefined();
  });

  test("names every malformed variable in one message of one line", () => {
    const env = { DISCORD_TOKEN: "a b", DISCORD_GUILD_ID: "x", LOG_LEVEL: "loud" };
    const error = thrownBy(() => readConfig(env));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toMatch(
      /^[^\n]*DISCORD_TOKEN[^\n]*DISCORD_GUILD_ID[^\n]*LOG_LEVEL[^\n]*$/u,
    );
  });

  test("never repeats a value in a message", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{6}é[0-9A-Z]{6}$/u), (secret) => {
        const env = { DISCORD_TOKEN: secret, DISCORD_API_URL: secret, LOG_LEVEL: secret };
        expect(thrownBy(() => readConfig(env)).message).not.toContain(secret);
      }),
    );
  });

  test("leaves a question in the terminal alone where the token is malformed", () => {
    expect(readCorpusConfig({ DISCORD_TOKEN: "a b", CORPUS_DIR: "papers" })).toEqual({
      corpusDir: "papers",
    });
  });
});

test(".env.example names every variable, and copied as it is means the defaults", () => {
  const example = parse(readFileSync(".env.example", "utf8"));
  const source = readFileSync("src/config.ts", "utf8");
  const names = [...source.matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/gu)].map(([, name]) => name);
  expect(Object.keys(example).sort()).toEqual([...new Set(names)].sort());
  expect(readConfig(example)).toEqual(readConfig({}));
});

function thrownBy(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}
