import fc from "fast-check";
import { expect } from "vitest";
import { parseChatLine } from "../../src/terminal/parse-chat-line.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";

const known = { outlets: ["CNN", "The Harbour Post"], speakers: ["Ana Lopes", "Ana Lopes Marsh"] };

const anyLine = () =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom("/ask", "/quotes", "/verify", "/more", "/context", "/sources", "/compare"),
        fc.constantFrom(
          "outlet:",
          "speaker:",
          "about",
          '"',
          "“",
          "”",
          "[3]",
          "99999999999",
          " ",
          "/",
        ),
        fc.constantFrom("Ana Lopes", "The Harbour Post", "question:"),
        hostileText(3),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(" "));

fuzz(
  "any line is understood or refused, and says nothing that was not typed",
  fc.property(anyLine(), (line) => {
    const parsed = parseChatLine(line, known);
    if (parsed.kind === "misused") return;
    for (const value of Object.values(parsed).slice(1).flat()) {
      if (typeof value === "number") expect(value).toBeLessThan(1_000_000);
      else expect(line).toContain(value);
    }
  }),
  400,
);

const word = fc.stringMatching(/^[a-z]{1,8}$/u).filter((text) => !/^(?:about|on)$/u.test(text));

fuzz(
  "options are read back, whichever of them are given",
  fc.property(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
    fc.subarray(known.outlets),
    fc.subarray(known.speakers),
    fc.boolean(),
    (question, outlets, speakers, isBehind) => {
      const options = [
        ...outlets.map((name) => `outlet:"${name}"`),
        ...speakers.map((name) => `speaker:"${name}"`),
      ].join(" ");
      const line = isBehind ? `${question} ${options}` : `/ask ${options} ${question}`;
      const parsed = parseChatLine(line, known);
      expect(parsed).toMatchObject({ kind: "question", question });
      expect(Object(parsed).outlets.toSorted()).toEqual(outlets.toSorted());
      expect(Object(parsed).speakers.toSorted()).toEqual(speakers.toSorted());
    },
  ),
);
