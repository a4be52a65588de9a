import { expect, onTestFinished, test } from "vitest";
import type { Newsroom } from "../../src/library/library.ts";
import {
  chooseFromSelect,
  type Options,
  pressButton,
  runCommand,
} from "../support/discord/interactions.ts";
import type { LoopbackDiscord } from "../support/discord/loopback.ts";
import { buttonsOf, choicesOf, textsOf } from "../support/discord/message-limits.ts";
import { startBot } from "../support/discord/start-bot.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

const story = (outlet: string, body: string): string =>
  `---\noutlet: ${outlet}\ntitle: Dam watched\nurl: https://paper.example/${outlet.length}\n---\n${body}\n`;

const spillway = Array.from(
  { length: 12 },
  (_, at) => `“The spillway is open at gate number ${at + 1},” Ana López said.`,
).join("\n\n");

const corpus = {
  "a.txt": story("The Harbour Post", spillway),
  "b.txt": story("Bay Bugle", "“The spillway leaks,” Tom López said. Rain fell on the hills."),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [
      `p${at}.txt`,
      story(
        `Paper ${"x".repeat(at + 1)}`,
        `The spillway was inspected ${at + 2} times. Nobody was hurt in town ${at + 2}.`,
      ),
    ]),
  ),
};

/** Another corpus, in which nothing of the first is left. */
const other = {
  "z.txt": story("The Orchard Echo", "Apples fell early. The press was busy for a week."),
};

/** Messages of every kind, with all their buttons and selects. */
const commands: readonly (readonly [name: string, options: Options])[] = [
  ["ask", { question: "spillway" }],
  ["ask", { question: "what did López say", private: true }],
  ["ask", { question: "the spillway", speaker: "Ana López", outlet: "Harbour Post" }],
  ["ask", { question: "the spillway", speaker: "López" }],
  ["ask", { question: "what did Tom López say about penguins at the spillway" }],
  ["ask", { question: "gate number", outlet: "Bay Bugle" }],
  ["compare", { question: "spillway" }],
  ["quotes", { speaker: "Ana López", about: "the spillway" }],
  ["quotes", { speaker: "Ana López" }],
  ["quotes", { speaker: "López", about: "spillway" }],
  ["verify", { quote: "“The spillway is open at gate number 3,” said Tom López." }],
  ["sources", {}],
  ["sources", { outlet: "Bay Bugle" }],
  ["help", {}],
];

const dataOf = (body: unknown): unknown => Object(body).data;

let person = 0;

/** Nobody asks twice, so that no cooldown comes between. */
const somebody = () => {
  person += 1;
  const userId = `18000000000001${String(person).padStart(5, "0")}`;
  return { userId, askerId: userId };
};

/** Every message that the commands bring, and every message that a button or choice on one of them brings. */
async function openEverything(discord: LoopbackDiscord): Promise<readonly unknown[]> {
  const messages: unknown[] = [];
  for (const [name, options] of commands) {
    const { body } = await runCommand(discord, name, options, somebody());
    messages.push(dataOf(body));
  }
  for (const message of [...messages]) {
    for (const act of actsOn(message)) {
      const data = dataOf((await act(discord)).body);
      if (data !== undefined) messages.push(data);
    }
  }
  return messages;
}

/** Everything that can be pressed or chosen on a message. */
const actsOn = (message: unknown) => [
  ...buttonsOf(message).flatMap(({ customId }) =>
    customId === undefined
      ? []
      : [(discord: LoopbackDiscord) => pressButton(discord, message, customId, somebody())],
  ),
  ...choicesOf(message).map(
    ({ value }) =>
      (discord: LoopbackDiscord) =>
        chooseFromSelect(discord, message, value, undefined, somebody()),
  ),
];

async function start(newsroom: Newsroom) {
  const running = await startBot({ newsroom });
  onTestFinished(() => {
    expect(running.discord.problems).toEqual([]);
    expect(running.logged.join("")).not.toMatch(/"failed"|"cooling down"/u);
  });
  return running;
}

/** Presses everything on all messages; what the bot says to it, each once. */
async function pressEverything(
  discord: LoopbackDiscord,
  messages: readonly unknown[],
): Promise<readonly string[]> {
  const said = new Set<string>();
  for (const act of messages.flatMap(actsOn)) {
    const { body } = await act(discord);
    said.add(textsOf(dataOf(body)).join("\n"));
  }
  return [...said];
}

test("every button on every message is answered after a restart, and after a reload with another corpus", async () => {
  const first = await start(await openTestNewsroom(corpus));
  const messages = await openEverything(first.discord);
  expect(messages.length).toBeGreaterThan(60);
  await first.bot.close();

  const again = await start(await openTestNewsroom(corpus));
  const same = await pressEverything(again.discord, messages);
  expect(same.filter((text) => /no longer|has changed/u.test(text))).toEqual([]);

  const reloaded = await start(await openTestNewsroom(other));
  const changed = await pressEverything(reloaded.discord, messages);
  expect(changed.filter((text) => /no longer understood|went wrong/u.test(text))).toEqual([]);
  expect(changed.some((text) => text.includes("The corpus has changed since"))).toBe(true);
});
