import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { PictureError } from "../../../tools/pictures/picture-error.ts";
import { withPalette } from "../../../tools/pictures/png-palette.ts";

type Color = readonly [red: number, green: number, blue: number];

interface Drawing {
  readonly width: number;
  readonly colors: readonly Color[];
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}

/** What each of the five filters takes away, as the specification states it. */
const predictions: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  (left, above, corner) => {
    const guess = left + above - corner;
    const [best = 0] = [left, above, corner].sort(
      (one, other) => Math.abs(guess - one) - Math.abs(guess - other),
    );
    return best;
  },
];

/** A drawing as a browser writes it, all rows with one filter. */
function png({ width, colors }: Drawing, filter: number, hasAlpha = false): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(colors.length / width, 4);
  head.set([8, hasAlpha ? 6 : 2], 8);
  const size = hasAlpha ? 4 : 3;
  const bytes = colors.flatMap((color) => (hasAlpha ? [...color, 255] : color));
  const stride = width * size;
  const byte = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (bytes[row * stride + column] ?? 0);
  const rows = Array.from({ length: colors.length / width }, (_, row) => [
    filter,
    ...Array.from({ length: stride }, (_, column) => {
      const [left, above, corner] = [
        byte(row, column - size),
        byte(row - 1, column),
        byte(row - 1, column - size),
      ];
      const guess = predictions[filter]?.(left, above, corner) ?? 0;
      return (byte(row, column) - guess) & 0xff;
    }),
  ]);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of a picture with a palette and without filters. */
function colorsOf(picture: Buffer): readonly (readonly number[])[] {
  const dataOf = (type: string) => {
    const at = picture.indexOf(type, 0, "latin1");
    return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
  };
  const width = dataOf("IHDR").readUInt32BE(0);
  const palette = dataOf("PLTE");
  return [...inflateSync(dataOf("IDAT"))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
}

const colors = Array.from(
  { length: 60 },
  (_, at): Color => [(at * 37) % 256, (at * at) % 256, 255 - at],
);

describe("a picture with a palette", () => {
  it.each([0, 1, 2, 3, 4])("has every pixel of one written with filter %i", (filter) => {
    expect(colorsOf(withPalette(png({ width: 12, colors }, filter)))).toEqual(colors);
  });

  test("has every pixel of one with an alpha channel", () => {
    expect(colorsOf(withPalette(png({ width: 12, colors }, 4, true)))).toEqual(colors);
  });

  test("shows the rarest of 257 colours as the nearest of the others", () => {
    const greys = Array.from({ length: 256 }, (_, at): Color => [at, at, at]);
    const rare: Color = [100, 101, 100];
    const drawn = colorsOf(withPalette(png({ width: 1, colors: [...greys, ...greys, rare] }, 0)));
    expect(drawn.at(-1)).toEqual([100, 100, 100]);
    expect(drawn.slice(0, -1)).toEqual([...greys, ...greys]);
  });

  test("is refused for what is no such picture", () => {
    const picture = png({ width: 12, colors }, 0);
    picture[8 + 8 + 8] = 16;
    expect(() => withPalette(picture)).toThrow(PictureError);
    expect(() => withPalette(Buffer.from("no picture"))).toThrow(PictureError);
  });
});
