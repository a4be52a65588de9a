import { describe, expect, it } from "vitest";
import type { Newsroom } from "../../src/library/library.ts";
import { openNewsroom } from "../../src/open-newsroom.ts";
import { createChatSession } from "../../src/terminal/chat-session.ts";
import { styleFor } from "../../src/terminal/style.ts";
import {
  chooseFromSelect,
  choiceValueOf,
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
} from "../support/discord/interactions.ts";
import type { LoopbackDiscord } from "../support/discord/loopback.ts";
import { drawMessage } from "../support/discord/draw-message.ts";
import { startBot } from "../support/discord/start-bot.ts";
import { type Act, type GoldenCase, goldenCases } from "./cases.ts";

/** The seeds as they were on a day; when the files came to this disk is no part of a reply. */
const opened = openNewsroom({ corpusDir: "seeds" }).then((newsroom): Newsroom => {
  const library = { ...newsroom.current(), changedAt: Date.UTC(2024, 3, 27, 12) };
  return { current: () => library, reload: newsroom.reload };
});

describe("in the terminal", () => {
  it.each(goldenCases)("$name, as approved", async ({ name, steps }) => {
    const session = createChatSession(await opened);
    let reply = "";
    for (const { line } of steps) {
      const { lines } = await session.respond(line, styleFor({ columns: 80 }, false));
      reply = `> ${line}\n\n${lines.join("\n")}\n`;
    }
    await expect(reply).toMatchFileSnapshot(`./terminal/${fileName(name)}.md`);
  });
});

describe("on Discord", () => {
  it.each(goldenCases)("$name, as approved", async ({ name, steps }) => {
    const { discord } = await startBot({ newsroom: await opened });
    const message = await perform(discord, steps);
    expect(discord.problems).toEqual([]);
    const done = steps.map(({ act }) => `> ${describeAct(act)}`).join("\n");
    await expect(`${done}\n\n${drawMessage(message)}\n`).toMatchFileSnapshot(
      `./discord/${fileName(name)}.md`,
    );
  });
});

/** Takes the steps one after another, each on the message that the one before it brought. */
async function perform(discord: LoopbackDiscord, steps: GoldenCase["steps"]): Promise<unknown> {
  let message: unknown;
  for (const { act } of steps) {
    const { body } = await take(discord, act, message);
    message = Object(body).data;
  }
  return message;
}

function take(discord: LoopbackDiscord, act: Act, message: unknown) {
  if ("command" in act) return runCommand(discord, act.command, act.options);
  if ("menu" in act) return runMessageCommand(discord, act.menu, act.content);
  if ("press" in act) return pressButton(discord, message, customIdOf(message, act.press));
  return chooseFromSelect(discord, message, choiceValueOf(message, act.choose));
}

function describeAct(act: Act): string {
  if ("command" in act) {
    const options = Object.entries(act.options).map(([name, value]) => ` ${name}: ${value}`);
    return `/${act.command}${options.join("")}`;
  }
  if ("menu" in act) return `${act.menu}, on the message: ${act.content}`;
  return "press" in act ? `[${act.press}]` : `(${act.choose})`;
}

const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
