import fc from "fast-check";
import { expect, it, test } from "vitest";
import { checkToken } from "../../src/doctor/check-token.ts";
import { shapedToken } from "./tokens.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64url");

it.each([
  { what: "a bot's token", token: shapedToken, verdict: "good" },
  {
    what: "the example of Discord's documentation",
    // In parts, so that no scanner takes it for a secret.
    token: ["MTk4NjIyNDgzNDcxOTI1MjQ4", "Cl2FMQ", "ZnCjm1XVW7vRze4b7Cq4se7kKWs"].join("."),
    verdict: "good",
  },
  { what: "a client secret", token: "aB3dEfGh1jKlMn0pQrStUvWxYz123456", verdict: "bad" },
  { what: "a public key", token: "0f".repeat(32), verdict: "bad" },
  { what: "an application id", token: "1100000000000000001", verdict: "bad" },
  { what: "two parts", token: shapedToken.split(".").slice(0, 2).join("."), verdict: "bad" },
  { what: "an empty part", token: `${base64("1100000000000000001")}..abc`, verdict: "bad" },
  { what: "a first part that is no id", token: `${base64("hello")}.abc.def`, verdict: "bad" },
  {
    what: "another service's token",
    token: `${base64('{"alg":"HS256"}')}.abc.def`,
    verdict: "bad",
  },
  { what: "a token with its kind before it", token: `Bot${shapedToken}`, verdict: "bad" },
])("$what is $verdict", ({ token, verdict }) => {
  expect(checkToken({ kind: "given", token }).verdict).toBe(verdict);
});

test("without a token there is a chat in the terminal, which is no fault", () => {
  expect(checkToken({ kind: "absent" }).verdict).toBe("good");
});

test("a token that cannot be sent is a fault", () => {
  expect(checkToken({ kind: "malformed" }).verdict).toBe("bad");
});

test("no finding depends on the token but through its shape, so none can show a part of it", () => {
  const told = new Map([true, false].map((isShaped) => [isShaped, new Set<string>()]));
  const id = fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n }).map(String);
  const part = fc.stringMatching(/^[\w-]{1,40}$/u);
  const shaped = fc.tuple(id, part, part).map(([a, b, c]) => `${base64(a)}.${b}.${c}`);
  const any = fc.stringMatching(/^[!#-&(-~]+$/u);
  fc.assert(
    fc.property(fc.oneof(shaped, any), (token) => {
      const finding = checkToken({ kind: "given", token });
      told.get(finding.verdict === "good")?.add(JSON.stringify(finding));
    }),
  );
  expect([...told.values()].every(({ size }) => size <= 1)).toBe(true);
});
