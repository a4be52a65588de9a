import fc from "fast-check";
import { expect, it, test } from "vitest";
import { parseCustomId, writeCustomId } from "../../src/discord/custom-id.ts";
import { anyId } from "../support/discord/any-custom-id.ts";

test("what is written is read, and has room on a button", () => {
  fc.assert(
    fc.property(anyId(), (id) => {
      const text = writeCustomId(id);
      expect(text.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(text)).toEqual(id);
    }),
  );
});

it.each([
  "",
  "v2",
  "v1:src:1",
  "v3:src:1:-",
  "v2:src:1",
  "v2:src::-",
  "v2:src:1:- ",
  "v2:src:-1:-",
  "v2:src:12345:-",
  "v2:turn:ask:1:xyz:-:-",
  "v2:turn:read:1:0123456789ab:-:-",
  "v2:open:ask:1:0123456789ab:-",
  "v2:open:ask:1:0123456789ab:-:-:-",
  "v2:topic:",
  "v2:topic:a=b",
  "v2:post:1",
  "v2:ctx:0123456789ab",
  "v2:ctx:0123456789AB.1.2",
  "v2:ctx:0123456789ab.2.1",
  "v2:ctx:0123456789ab.1.2+",
  "v2:ctx:../../.env.1.2",
  "v2:ctx:0123456789ab.1.2+0123456789ab.2.3+0123456789ab.3.4+0123456789ab.4.5",
  "v2:ctx:0123456789ab.12345678.123456789",
  "v2:src:1:-\nv2:src:1:-",
])("the forged %j is not understood", (text) => {
  expect(parseCustomId(text)).toBe(undefined);
});

test("an id with other characters in it is not understood, or says just what it says", () => {
  fc.assert(
    fc.property(anyId(), fc.nat(100), fc.string({ maxLength: 3 }), (written, at, other) => {
      const text = writeCustomId(written);
      const forged = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      const id = parseCustomId(forged);
      if (id !== undefined) expect(parseCustomId(writeCustomId(id))).toEqual(id);
      if (!/^v2(?::[\w.+-]+)+$/u.test(forged)) expect(id).toBe(undefined);
    }),
  );
});
