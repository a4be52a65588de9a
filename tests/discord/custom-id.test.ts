import fc from "fast-check";
import { expect, it, test } from "vitest";
import {
  type CustomId,
  hashNames,
  hashText,
  maxTopicBytes,
  parseCustomId,
  viewKinds,
  writeCustomId,
} from "../../src/discord/custom-id.ts";

const anyRef = () =>
  fc.record({
    articleId: fc.stringMatching(/^[0-9a-f]{12}$/u),
    span: fc
      .tuple(fc.nat(4_000_000), fc.integer({ min: 1, max: 4_000 }))
      .map(([start, length]) => ({ start, end: start + length })),
  });

const anyHash = () => fc.array(fc.string()).map(hashNames);

const anyView = () =>
  fc.record(
    {
      kind: fc.constantFrom(...viewKinds),
      page: fc.nat(9_999),
      text: fc.string().map(hashText),
      outlets: anyHash(),
      speaker: anyHash(),
    },
    { requiredKeys: ["kind", "page", "text"] },
  );

const anyId = (): fc.Arbitrary<CustomId> =>
  fc.oneof(
    fc
      .tuple(anyRef(), fc.array(anyRef(), { maxLength: 2 }))
      .map(([first, rest]): CustomId => ({ kind: "context", sentences: [first, ...rest] })),
    fc.record({ kind: fc.constantFrom("turn" as const, "open" as const), view: anyView() }),
    fc.record({
      kind: fc.constant("topic" as const),
      topic: fc
        .string({ unit: "grapheme", minLength: 1 })
        .filter(
          (topic) => Buffer.byteLength(topic) <= maxTopicBytes && !/\p{Surrogate}/u.test(topic),
        ),
    }),
    fc.record(
      { kind: fc.constant("sources" as const), page: fc.nat(9_999), outlets: anyHash() },
      { requiredKeys: ["kind", "page"] },
    ),
    fc.record({ kind: fc.constantFrom("post" as const, "delete" as const, "pick" as const) }),
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
