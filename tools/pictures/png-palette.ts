import { constants, crc32, deflateSync, inflateSync } from "node:zlib";
import { PictureError } from "./picture-error.ts";

/** Offsets and numbers of the format: https://www.w3.org/TR/png-3/ */
const signature = Buffer.from("89504e470d0a1a0a", "hex");
const maxColors = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel in one number, row by row. */
  readonly colors: Uint32Array;
}

/**
 * The same picture with a palette: a third of the size, which for text on few colours nobody sees.
 * Where there are more than 256 colours the rarer ones become the nearest of the more frequent.
 * @param png - as a browser makes it: eight bits a channel, not interlaced
 * @throws PictureError for another kind of file
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colors } = readPixels(png);
  const palette = commonColors(colors);
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, color] of colors.entries()) {
    const place = places.get(color) ?? nearest(color, palette);
    places.set(color, place);
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return Buffer.concat([
    signature,
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const channels = (color: number): readonly number[] => [
  color >> 16,
  (color >> 8) & 0xff,
  color & 0xff,
];

function commonColors(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, maxColors).map(([color]) => color);
}

function nearest(color: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(color, other));
  return distances.indexOf(Math.min(...distances));
}

const distance = (one: number, other: number): number => {
  const others = channels(other);
  return channels(one).reduce((sum, value, at) => sum + (value - (others[at] ?? 0)) ** 2, 0);
};

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3], 8); // eight bits a pixel, colours by palette
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function readPixels(png: Buffer): Pixels {
  const chunks = readChunks(png);
  const head = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = new Map([
    ["8,2,0", 3],
    ["8,6,0", 4],
  ]).get([head[8], head[9], head[12]].join());
  if (size === undefined) throw new PictureError("the browser made a picture of an unknown kind");
  const data = chunks.filter(({ type }) => type === "IDAT").map((one) => one.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * size, size);
  const colors = Uint32Array.from({ length: width * height }, (_, at) =>
    bytes.readUIntBE(at * size, 3),
  );
  return { width, height, colors };
}

function readChunks(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = signature.length; at + 8 <= png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Undoes the prediction of each byte from those left, above and above left of it. */
function unfilter(rows: Buffer, stride: number, size: number): Buffer {
  const height = rows.length / (stride + 1);
  const bytes = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < size ? 0 : (bytes[at - size] ?? 0);
      const above = bytes[at - stride] ?? 0;
      const corner = column < size ? 0 : (bytes[at - stride - size] ?? 0);
      bytes[at] = (rows[at + row + 1] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return bytes;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
