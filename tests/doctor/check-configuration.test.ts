import { expect, test } from "vitest";
import { checkConfiguration, readWhatCanBeRead } from "../../src/doctor/check-configuration.ts";

const noNames = { set: [], known: [] };
const broken = {
  DISCORD_TOKEN: "two secret words",
  DISCORD_GUILD_ID: "my guild",
  LOG_LEVEL: "loud",
  CORPUS_WATCH: "yes",
  CORPUS_DIR: "papers",
};

test("names every malformed variable at once, and none of their values", () => {
  const [finding, ...more] = checkConfiguration(broken, noNames);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ check: "configuration", verdict: "bad" });
  expect(finding?.what).toMatch(/DISCORD_TOKEN .*; DISCORD_GUILD_ID .*; LOG_LEVEL /u);
  expect(JSON.stringify(finding)).not.toMatch(/secret|my guild|loud|CORPUS/u);
});

test("is good where nothing is set", () => {
  expect(checkConfiguration({}, noNames)).toMatchObject([{ verdict: "good" }]);
});

test("warns of names in .env that this program does not read", () => {
  const names = { set: ["DISCORD_TOKN", "LOG_LEVEL"], known: ["DISCORD_TOKEN", "LOG_LEVEL"] };
  expect(checkConfiguration({}, names)).toMatchObject([
    { verdict: "good" },
    { verdict: "warning", what: expect.stringMatching(/: DISCORD_TOKN$/u) },
  ]);
  const unknown = { set: ["DISCORD_TOKN"], known: [] };
  expect(checkConfiguration({}, unknown)).toMatchObject([{ verdict: "good" }]);
});

test("a malformed variable keeps none of the others from being looked at", () => {
  const config = readWhatCanBeRead(broken);
  expect(config).toMatchObject({ corpusDir: "papers", watchesCorpus: true, logLevel: "info" });
  expect(config).not.toHaveProperty("discordToken");
});
