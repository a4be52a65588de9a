import { describe, expect, test } from "vitest";
import type { Newsroom } from "../../src/library/library.ts";
import { startChat } from "../../src/terminal/chat.ts";
import { chatCommands } from "../../src/terminal/chat-commands.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { keyboard, piped, recorder } from "../support/streams.ts";

const twoOutlets = fakeNewsroom({
  articles: [article(), article({ outlet: "Valley Echo", body: "The dam held. All was well." })],
});

async function chat(stdin: string, newsroom: Newsroom = twoOutlets): Promise<string> {
  const output = recorder();
  await startChat({ newsroom, input: piped(stdin), output, colours: false });
  return output.text();
}

describe("the chat with piped input", () => {
  test("says what the corpus holds and how to connect to Discord", async () => {
    const out = await chat("");
    expect(out).toContain("The corpus holds 2 articles from 2 outlets.");
    expect(out).toMatch(/put the bot's token\s+into .env as DISCORD_TOKEN=/u);
    expect(out).toContain("README.md");
  });

  test("answers each line, with or without /ask, and leaves blank ones out", async () => {
    const out = await chat("when did the port shut\n\n/ask what held");
    expect(out.match(/^> .*$/gmu)).toEqual(["> when did the port shut", "> /ask what held"]);
    expect(out.match(/The port shut at dawn\./gu)).toHaveLength(2);
  });

  test("asks one outlet where one is named", async () => {
    const out = await chat("/ask outlet:echo what held");
    expect(out).toContain("[1] │ The dam held.");
    expect(out).not.toContain("The Harbour Post");
  });

  test("says where an outlet is not known", async () => {
    const out = await chat('outlet:"Mountain\u001b[2J News" what held');
    expect(out).toContain("No outlet here is called “Mountain[2J News”. /sources lists them.");
  });

  test("shows the context of a numbered sentence of the last answer", async () => {
    const out = await chat("what held\n/context 2\n/context 9");
    expect(out).toContain("  → │ The dam held.\n    │ All was well.\n");
    expect(out).toContain("There is no sentence [9]; the numbers shown last go from 1 to 2.");
  });

  test("has no context before there is an answer", async () => {
    expect(await chat("/context 1")).toContain("ask a question first");
  });

  test("lists the sources, reloads and helps", async () => {
    const out = await chat("/sources\n/reload\n/help\n");
    expect(out).toContain("Valley Echo\n  1 article, dates not stated\n");
    expect(out).toContain("A reload is under way already");
    for (const { usage } of chatCommands) {
      expect(out).toContain(`  ${usage}`);
    }
  });

  test("tells the commands where one is unknown, and how to use one that is misused", async () => {
    const out = await chat("/sauces\n/context\n");
    expect(out).toContain("There is no command /sauces. There are /ask, ");
    expect(out).toContain("It is used like this: /context NUMBER");
  });

  test("ends at /quit", async () => {
    expect(await chat("/quit\nwhat held")).not.toContain("The dam held.");
  });

  test("goes on after a question that fails", async () => {
    const newsroom = fakeNewsroom({ ask: () => Promise.reject(new Error("engine \u001bbroke")) });
    const out = await chat("one\ntwo", newsroom);
    expect(out.match(/That could not be answered: engine broke/gu)).toHaveLength(2);
  });

  test("ends without a word where nobody reads any more", async () => {
    const output = recorder(2);
    const input = piped("one\n".repeat(20));
    await startChat({ newsroom: twoOutlets, input, output, colours: false });
    expect(output.text().match(/^> one$/gmu)).toHaveLength(1);
  });
});

describe("the chat at a terminal", () => {
  const open = () => {
    const [input, output] = [keyboard(), recorder()];
    const ended = startChat({
      newsroom: twoOutlets,
      input,
      output,
      colours: false,
      isInteractive: true,
    });
    /** Types, and waits until the output holds a text so many times. */
    const type = (keys: string, text: string, times = 1) => {
      input.write(keys);
      return output.until(text, times);
    };
    return { input, output, ended, type };
  };

  test("prompts, answers and ends at Ctrl-D", async () => {
    const { input, output, ended, type } = open();
    await type("", "> ");
    await type("what held\r", "[2] │ The dam held.");
    input.write("\u0004");
    await ended;
    expect(output.text().endsWith("\n")).toBe(true);
  });

  test("calls the line before back with the arrow key", async () => {
    const { input, ended, type } = open();
    await type("", "> ");
    await type("what held\r", "[2] │ The dam held.");
    await type("\u001b[A\r", "[2] │ The dam held.", 2);
    input.end();
    await ended;
  });

  test("clears the line at Ctrl-C and ends at Ctrl-C on an empty one", async () => {
    const { input, output, ended, type } = open();
    await type("", "> ");
    await type("never asked\u0003/help\r", "A line that is no command is a question.");
    input.write("\u0003");
    await ended;
    expect(output.text()).not.toContain("The dam held.");
  });
});
