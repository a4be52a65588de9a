import fc from "fast-check";
import { expect, it, test } from "vitest";
import {
  hashOutlets,
  hashQuestion,
  parseCustomId,
  writeCustomId,
} from "../../src/discord/custom-id.ts";

const anyRef = () =>
  fc.record({
    articleId: fc.stringMatching(/^[0-9a-f]{12}$/u),
    sentence: fc.nat(9_999_999),
  });

const anyId = () =>
  fc.oneof(
    fc.record({
      kind: fc.constant("context" as const),
      sentences: fc.array(anyRef(), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("page" as const),
      page: fc.nat(9_999),
      questionHash: fc.string().map(hashQuestion),
      outletsHash: fc.array(fc.string()).map(hashOutlets),
    }),
    fc.record({ kind: fc.constant("sources" as const), page: fc.nat(9_999) }),
  );

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
  "v1",
  "v2:src:1",
  "v1:src:",
  "v1:src:1 ",
  "v1:src:-1",
  "v1:src:12345",
  "v1:page:1:xyz",
  "v1:ctx:0123456789ab",
  "v1:ctx:0123456789AB.1",
  "v1:ctx:0123456789ab.1+",
  "v1:ctx:0123456789ab.1+0123456789ab.2+0123456789ab.3+0123456789ab.4",
  "v1:ctx:0123456789ab.12345678",
  "v1:src:1\nv1:src:1",
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
      if (!/^v1:(?:ctx|page|src):[0-9a-f.:+]+$/u.test(forged)) expect(id).toBe(undefined);
    }),
  );
});
