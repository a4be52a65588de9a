import { describe, expect, test } from "vitest";
import {
  chooseFromSelect,
  customIdOf,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import { choicesOf } from "../support/discord/message-limits.ts";
import { dataOf, isPrivate, shown, start, typeOf } from "../support/discord/replies.ts";
import { longStory, sharedWords, twoStories } from "../support/discord/stories.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

describe("/quotes", () => {
  test("lists what somebody says, quoted and reported told apart, and who else speaks", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runCommand(discord, "quotes", { speaker: "Ana López" });
    expect(shown(reply)).toContain("### Ana López");
    expect(shown(reply)).toMatch(/> “Nobody need worry, the dam is safe,”/u);
    expect(shown(reply)).toMatch(/-# quoted/u);
    expect(shown(reply)).toMatch(/-# reported/u);
    expect(shown(reply)).toContain("Tom Marsh");
  });

  test("keeps to a topic, and says so where nothing is said on it", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const some = await runCommand(discord, "quotes", { speaker: "Ana López", about: "gates" });
    expect(shown(some)).toContain("-# about: gates");
    expect(shown(some)).not.toContain("need worry");
    const none = await runCommand(discord, "quotes", { speaker: "Ana López", about: "penguins" });
    expect(shown(none)).toMatch(/nothing/iu);
    const { body } = await typeOption(discord, "quotes", "speaker", "ana");
    expect(Object(body).data.choices).toEqual([{ name: "Ana López", value: "Ana López" }]);
  });

  test("turns its pages, with a topic and without one", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(longStory) });
    for (const about of [undefined, "spillway"]) {
      const options = { speaker: "Ana López", ...(about !== undefined && { about }) };
      const first = dataOf(await runCommand(discord, "quotes", options));
      const next = await pressButton(discord, first, customIdOf(first, "Next ▶"));
      expect(typeOf(next)).toBe(7);
      expect(shown(next)).toContain("page 2 of 2");
    }
  });
});

describe("/verify and Check quotes", () => {
  const quotation = "“Nobody need worry, the dam is safe,” Tom Marsh said.";

  test("give the verdict, the true sentence and its speaker", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const right = await runCommand(discord, "verify", {
      quote: "nobody need worry, the dam is safe",
    });
    expect(shown(right)).toContain("**Word for word**");
    expect(shown(right)).toContain("Ana López");
    const wrong = await runCommand(discord, "verify", { quote: quotation, private: true });
    expect(isPrivate(wrong)).toBe(true);
    expect(shown(wrong)).toContain("**Said by someone else**");
  });

  test("Check quotes checks a message, for whoever asks alone", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(twoStories) });
    const reply = await runMessageCommand(discord, "Check quotes", `so she said ${quotation}`);
    expect(isPrivate(reply)).toBe(true);
    expect(shown(reply)).toContain("**Said by someone else**");
    const message = dataOf(reply);
    const [choice] = choicesOf(message);
    const context = await chooseFromSelect(discord, message, choice?.value ?? "");
    expect(shown(context)).toContain("➤ “Nobody need worry");
    const rich = { embeds: [{ type: "rich", description: quotation }] };
    const embedded = await runMessageCommand(discord, "Check quotes", "", rich);
    expect(shown(embedded)).toContain("**Said by someone else**");
    const components = [{ type: 17, components: [{ type: 10, id: 1, content: quotation }] }];
    const built = await runMessageCommand(discord, "Check quotes", "", { components });
    expect(shown(built)).toContain("**Said by someone else**");
    const empty = await runMessageCommand(discord, "Check quotes", "");
    expect(shown(empty)).toBe("This message has no text to check.");
  });
});

describe("/compare", () => {
  test("sets the outlets side by side", async () => {
    const { discord } = await start({ newsroom: await openTestNewsroom(sharedWords) });
    const reply = await runCommand(discord, "compare", { question: "is the dam safe" });
    expect(isPrivate(reply)).toBe(false);
    expect(shown(reply)).toContain("2 of 2 outlets have something");
    expect(shown(reply)).toContain("**Same words**");
  });
});
