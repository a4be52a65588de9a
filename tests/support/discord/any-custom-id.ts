import fc from "fast-check";
import {
  type CustomId,
  hashNames,
  hashText,
  maxTopicBytes,
  viewKinds,
} from "../../../src/discord/custom-id.ts";

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

/** Any id that the bot may write on a button or behind a choice. */
export const anyId = (): fc.Arbitrary<CustomId> =>
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
