import fc from "fast-check";
import { expect } from "vitest";
import { type CustomId, parseCustomId, writeCustomId } from "../../src/discord/custom-id.ts";
import { anyId } from "../support/discord/any-custom-id.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";

/** What a forger may put into an id. */
const forgery = () =>
  fc.oneof(
    fc.constantFrom(":", "::", "-", ".", "+", "v1", "v3", "../", "\n", "\u202e", "__proto__", "0"),
    hostileText(3),
    anyId().map(writeCustomId),
  );

/** An id with a stretch of it cut out or replaced, once or several times. */
const forgedId = () =>
  fc
    .tuple(anyId(), fc.array(fc.tuple(fc.nat(100), fc.nat(30), forgery()), { maxLength: 3 }))
    .map(([id, changes]) =>
      changes.reduce(
        (text, [at, length, put]) => `${text.slice(0, at)}${put}${text.slice(at + length)}`,
        writeCustomId(id),
      ),
    );

const isOurs = (id: CustomId | undefined, forged: string): void => {
  if (id === undefined) return;
  const written = writeCustomId(id);
  expect(written.length).toBeLessThanOrEqual(100);
  expect(parseCustomId(written)).toEqual(id);
  expect(forged).toMatch(/^v2(?::[\w.+-]+)+$/u);
};

fuzz(
  "a forged id is not understood, or says what an id of ours says",
  fc.property(fc.oneof(forgedId(), hostileText(), fc.string({ unit: "binary" })), (forged) => {
    isOurs(parseCustomId(forged), forged);
  }),
  1_000,
);

fuzz(
  "an id cut off anywhere never says what another kind says",
  fc.property(anyId(), fc.nat(99), (id, length) => {
    const text = writeCustomId(id);
    const cut = parseCustomId(text.slice(0, Math.min(length, text.length - 1)));
    isOurs(cut, text.slice(0, length));
    if (cut !== undefined) expect(cut.kind).toBe(id.kind);
  }),
  1_000,
);
