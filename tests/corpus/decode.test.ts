import { expect, it, test } from "vitest";
import { decode } from "../../src/corpus/decode.ts";

const text = "“Aye,” – the mayor’s café… €5";

it.each([
  { encoding: "utf-8", bytes: Buffer.from(text) },
  { encoding: "utf-8", bytes: Buffer.from(`\ufeff${text}`) },
  { encoding: "utf-16le", bytes: Buffer.from(`\ufeff${text}`, "utf16le") },
  { encoding: "utf-16be", bytes: Buffer.from(`\ufeff${text}`, "utf16le").swap16() },
  {
    encoding: "windows-1252",
    bytes: Buffer.from("\x93Aye,\x94 \x96 the mayor\x92s caf\xe9\x85 \x805", "latin1"),
  },
])("reads $encoding and drops its byte order mark", ({ encoding, bytes }) => {
  expect(decode(bytes)).toEqual({ kind: "text", text, encoding });
});

test("UTF-8 with one damaged byte stays UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from(`${text}${text}`), Buffer.from([0xe2])]);
  expect(decode(bytes)).toEqual({ kind: "text", text: `${text}${text}\ufffd`, encoding: "utf-8" });
});

it.each([
  { what: "NUL", bytes: Buffer.from("plain\0text") },
  { what: "a picture", bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
  { what: "control characters", bytes: Buffer.from("a\x01b\x02c\x03d") },
])("refuses $what", ({ bytes }) => {
  expect(decode(bytes).kind).toBe("unreadable");
});
