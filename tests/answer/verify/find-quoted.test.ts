import { expect, it } from "vitest";
import { findQuoted, quotedText } from "../../../src/answer/verify/find-quoted.ts";
import { readMessage } from "../../../src/answer/verify/message.ts";

it.each([
  {
    text: 'He said "the boats stop" and "nobody knows why".',
    quotations: ["the boats stop", "nobody knows why"],
  },
  { text: "He said ‘the boats stop at noon’, didn’t he?", quotations: ["the boats stop at noon"] },
  { text: "The ‘new era’ doesn’t start", quotations: ["The ‘new era’ doesn’t start"] },
  {
    text: "„Die Boote stehen“ und «les bateaux aussi»",
    quotations: ["Die Boote stehen", "les bateaux aussi"],
  },
  { text: "“One.\n\n“Two.”", quotations: ["One.\nTwo."] },
  { text: '"One.\n"Two."', quotations: ["One.\nTwo."] },
  { text: "> one line\n> another line\nand a comment", quotations: ["one line\nanother line"] },
  { text: "> one block\nbetween\n> another block", quotations: ["one block", "another block"] },
  { text: '> He said "the boats stop" again', quotations: ["the boats stop"] },
  { text: "> the boats stop\n> — Ann Lee", quotations: ["the boats stop"] },
  {
    text: "“He told me, ‘Go home,’ and I went”",
    quotations: ["He told me, ‘Go home,’ and I went"],
  },
  { text: "“never closed", quotations: ["never closed"] },
  { text: "no marks at all", quotations: ["no marks at all"] },
  { text: "> the boats stop\n~ Ann Lee", quotations: ["the boats stop"] },
  { text: "  \n", quotations: [] },
  { text: '""', quotations: [] },
  { text: '"" “ ”', quotations: [] },
  { text: '"" the boats stop', quotations: ['"" the boats stop'] },
  { text: '"" "the boats stop"', quotations: ["the boats stop"] },
])("finds $quotations in $text", ({ text, quotations }) => {
  const message = readMessage(text);
  expect(findQuoted(message).map((quoted) => quotedText(message, quoted))).toEqual(quotations);
});
