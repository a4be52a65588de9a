import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { queryObjects } from "node:v8";
import { PermissionFlagsBits, User } from "discord.js";
import { describe, expect, test } from "vitest";
import type { Newsroom } from "../../src/library/library.ts";
import { fakeNewsroom } from "../support/answer.ts";
import {
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { botToken } from "../support/discord/loopback.ts";
import { buttonsOf, choicesOf } from "../support/discord/message-limits.ts";
import { startProgram } from "../support/discord/program.ts";
import { isCallback } from "../support/discord/rest-server.ts";
import type { SeenRequest } from "../support/discord/schemas.ts";
import { expectNothingTold } from "../support/discord/secrets.ts";
import { startBot } from "../support/discord/start-bot.ts";
import { folder, story } from "../support/folder.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

const dataOf = ({ body }: SeenRequest): unknown => Object(body).data;

let people = 0;

/** Somebody new, whom no cooldown keeps waiting. */
const somebody = () => {
  people += 1;
  const userId = `18300000000000${String(people).padStart(5, "0")}`;
  return { userId, askerId: userId };
};

describe("the scan of what every end-to-end test logs", () => {
  test.each([
    { what: "a question", line: '{"msg":"who warned \\"the\\" mayor?"}' },
    { what: "what somebody is typing", line: "no outlet Harbour Gazette" },
    { what: "a message that was checked", line: "checked: the dam is safe, she said" },
    { what: "who wrote it", line: "by secret-writer" },
    { what: "a user's name", line: '{"user":"secret-user-name"}' },
    { what: "a user's id", line: '{"user":"1800000000000000001"}' },
    { what: "an interaction's token", line: "/webhooks/1/interaction-token-7/messages/@original" },
    { what: "the bot's token", line: `Authorization: Bot ${botToken}` },
  ])("finds $what", async ({ line }) => {
    const { discord } = await startBot();
    await runCommand(discord, "ask", { question: 'who warned "the" mayor?' });
    await typeOption(discord, "ask", "outlet", "Harbour Gazette");
    const author = { id: "1800000000000000078", username: "secret-writer" };
    await runMessageCommand(discord, "Check quotes", "the dam is safe, she said", { author });
    expect(() => expectNothingTold(discord, line)).toThrow("told in a log");
    expectNothingTold(discord, '{"kind":"/ask","outcome":"answered","tookMs":3}');
  });
});

describe("nothing is kept of who asks what", () => {
  test("and nobody is remembered: no user is held once their interaction is over", async () => {
    const { discord } = await startBot();
    const askMany = async () => {
      for (let asked = 0; asked < 30; asked += 1) {
        const reply = await runCommand(discord, "ask", { question: "port?" }, somebody());
        const message = dataOf(reply);
        await pressButton(discord, message, customIdOf(message, "Why these?"), somebody());
      }
    };
    await askMany();
    const before = queryObjects(User, { format: "count" });
    await askMany();
    expect(queryObjects(User, { format: "count" }) - before).toBeLessThan(30);
  });

  test("no file is made, changed or removed by 100 asks", async () => {
    const corpusDir = await folder({ "oslo.txt": story("Oslo"), "bergen.txt": story("Bergen") });
    const [dataDir, home, temporary] = [await folder(), await folder(), await folder()];
    const { discord, isRegistered } = await startProgram({
      env: { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, HOME: home, TMPDIR: temporary },
    });
    await isRegistered;
    const ask = async (at: number) => {
      const question = `when did the port of ${at % 2 === 0 ? "Oslo" : "Bergen"} shut?`;
      const reply = await runCommand(discord, "ask", { question }, somebody());
      const message = dataOf(reply);
      await pressButton(discord, message, customIdOf(message, "Why these?"), somebody());
      await runCommand(discord, "verify", { quote: "shut at dawn after the storm" }, somebody());
    };
    await ask(0); // what the program loads on its first answer may be compiled into a cache
    const folders = [corpusDir, dataDir, home, temporary];
    const before = await Promise.all(folders.map(stateOf));
    for (let at = 1; at <= 100; at += 1) await ask(at);
    expect(await Promise.all(folders.map(stateOf))).toEqual(before);
    expect(before[0]).toHaveLength(2);
  }, 60_000);
});

/** Every file below a folder with its size, when it was written, and a hash of its bytes. */
async function stateOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, mtimeMs } = await stat(path);
      const hash = createHash("sha256").update(await readFile(path));
      return `${path} ${size} ${mtimeMs} ${hash.digest("hex")}`;
    }),
  );
}

const pings = "@everyone @here <@1> <@&2> <#3>";

/** A corpus in which everything would ping. */
const pinging = {
  "one.txt": `---\noutlet: The ${pings} Post\ntitle: Dam ${pings}\nauthors: ${pings}\n---\n“The dam is safe, ${pings},” Ana Lopes said. The gates ${pings} were opened at noon, Lopes said.\n`,
  "two.txt": `---\noutlet: Bugle ${pings}\ntitle: ${pings}\n---\nThe dam ${pings} was inspected. “The dam is safe, ${pings},” Ana Lopes said.\n`,
};

describe("nobody is pinged", () => {
  /** Every message that a bot sent, in whatever way. */
  const messagesIn = (requests: readonly SeenRequest[]): readonly unknown[] =>
    requests.flatMap((request) => {
      const { body } = request;
      const message = isCallback(request) ? Object(body).data : body;
      return Array.isArray(Object(message).components) ? [message] : [];
    });

  const expectNoPings = (requests: readonly SeenRequest[], fewest: number): void => {
    const messages = messagesIn(requests);
    expect(messages.length).toBeGreaterThanOrEqual(fewest);
    for (const message of messages) {
      expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
      expect(Object.keys(Object(message).allowed_mentions)).toEqual(["parse"]);
    }
  };

  test("by any command, button or choice, whatever the corpus and the question say", async () => {
    const { discord } = await startBot({ newsroom: await openTestNewsroom(pinging) });
    const replies = [
      await runCommand(discord, "ask", { question: `is the dam safe ${pings}` }, somebody()),
      await runCommand(discord, "ask", { question: pings, outlet: pings }, somebody()),
      await runCommand(discord, "ask", { question: "dam", speaker: pings }, somebody()),
      await runCommand(discord, "ask", { question: "penguins", private: true }, somebody()),
      await runCommand(discord, "compare", { question: "is the dam safe" }, somebody()),
      await runCommand(discord, "quotes", { speaker: "Ana Lopes", about: pings }, somebody()),
      await runCommand(discord, "quotes", { speaker: "Ana Lopes" }, somebody()),
      await runCommand(discord, "verify", { quote: `“the dam is safe, ${pings}”` }, somebody()),
      await runCommand(discord, "sources", {}, somebody()),
      await runCommand(discord, "help", {}, somebody()),
      await runCommand(discord, "privacy", {}, somebody()),
      await runCommand(discord, "reload", {}, somebody()),
      await runCommand(discord, "gone", {}, somebody()),
      await runMessageCommand(discord, "Check quotes", `“${pings} dam”`, {}, somebody()),
    ];
    for (const message of replies.map(dataOf)) {
      for (const { customId } of buttonsOf(message)) {
        if (customId !== undefined) await pressButton(discord, message, customId, somebody());
      }
      for (const { value } of choicesOf(message)) {
        await chooseFromSelect(discord, message, value, undefined, somebody());
      }
    }
    expectNoPings(discord.requests, 30);
    expect(discord.problems).toEqual([]);
  });

  test("by what is sent later, beside an answer, instead of one, or to somebody too fast", async () => {
    const files = [{ file: `${pings}.txt`, reason: pings }];
    const report = { added: [pings], changed: [], removed: [], unchanged: 0, tookMs: 1 };
    const newsroom: Newsroom = fakeNewsroom({
      ask: () => Promise.reject(new Error("index broken")),
      reload: () =>
        Promise.resolve({ kind: "reloaded", ...report, skipped: files, warnings: files }),
    });
    const { discord } = await startBot({
      newsroom,
      faults: {
        refuse: ({ method }) => (method === "DELETE" ? { status: 403, code: 50_013 } : undefined),
      },
    });
    const later = discord.nextRequest(({ method }) => method === "PATCH");
    const permissions = PermissionFlagsBits.ManageMessages;
    await runCommand(discord, "reload", {}, { ...somebody(), permissions });
    await later;
    const announced = discord.nextRequest(({ method }) => method === "PATCH");
    await runCommand(discord, "verify", { quote: `“${pings}” `.repeat(40) }, somebody());
    await announced;
    const beside = discord.nextRequest(
      ({ method, path }) => method === "POST" && path.startsWith("/webhooks/"),
    );
    await pressButton(discord, {}, "v2:delete", somebody());
    await beside;
    await runCommand(discord, "ask", { question: pings }, somebody());
    const flooder = somebody();
    for (let at = 0; at < 9; at += 1) await runCommand(discord, "help", {}, flooder);
    expectNoPings(discord.requests, 13);
    expect(discord.problems).toEqual([]);
  });
});
