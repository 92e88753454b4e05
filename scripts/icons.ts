/** Draws the add-in's icons: a table sheet, rising bars, and a mark for what the button does. `node --import tsx scripts/icons.ts` */
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync, crc32 } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];
type Shape = { readonly colour: Colour; readonly contains: (x: number, y: number) => boolean };

const green: Colour = [16, 110, 64];
const paper: Colour = [255, 255, 255];
const pale: Colour = [196, 226, 209];
const amber: Colour = [240, 163, 10];

/** In a square of 32 units, later shapes above earlier ones. */
const table: readonly Shape[] = [
  { colour: green, contains: box(2, 2, 28, 28, 4) },
  { colour: paper, contains: box(5, 10, 22, 17, 1.5) },
  { colour: paper, contains: box(5, 5, 22, 3, 1) },
  { colour: pale, contains: box(7.5, 20, 4, 5, 0.5) },
  { colour: pale, contains: box(13, 16.5, 4, 8.5, 0.5) },
  { colour: pale, contains: box(18.5, 13, 4, 12, 0.5) },
];
const badge: Shape = { colour: amber, contains: (x, y) => (x - 23.5) ** 2 + (y - 23.5) ** 2 <= 49 };

const icons: Readonly<Record<string, readonly Shape[]>> = {
  icon: [
    ...table,
    badge,
    { colour: paper, contains: stroke([19.9, 23.9], [22.5, 26.6], 0.95) },
    { colour: paper, contains: stroke([22.5, 26.6], [27.3, 20.7], 0.95) },
  ],
  sample: [
    ...table,
    badge,
    { colour: paper, contains: stroke([23.5, 19.6], [23.5, 27.4], 0.95) },
    { colour: paper, contains: stroke([19.6, 23.5], [27.4, 23.5], 0.95) },
  ],
  convert: [
    ...table,
    badge,
    { colour: paper, contains: stroke([19.4, 21.6], [27.2, 21.6], 0.95) },
    { colour: paper, contains: stroke([25, 19.4], [27.2, 21.6], 0.95) },
    { colour: paper, contains: stroke([19.8, 25.6], [27.6, 25.6], 0.95) },
    { colour: paper, contains: stroke([19.8, 25.6], [22, 27.8], 0.95) },
  ],
};

function box(left: number, top: number, width: number, height: number, radius: number) {
  return (x: number, y: number): boolean => {
    const dx = Math.max(left + radius - x, 0, x - (left + width - radius));
    const dy = Math.max(top + radius - y, 0, y - (top + height - radius));
    return dx * dx + dy * dy <= radius * radius;
  };
}

function stroke(from: readonly [number, number], to: readonly [number, number], radius: number) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return (x: number, y: number): boolean => {
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
    const place = Math.min(1, Math.max(0, along));
    return (x - from[0] - place * dx) ** 2 + (y - from[1] - place * dy) ** 2 <= radius * radius;
  };
}

/** Every pixel is the mean of 8 × 8 samples; transparency is the share of samples outside every shape. */
function pixel(shapes: readonly Shape[], column: number, row: number, size: number): readonly number[] {
  const samples = 8;
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const x = ((column + ((index % samples) + 0.5) / samples) * 32) / size;
    const y = ((row + (Math.floor(index / samples) + 0.5) / samples) * 32) / size;
    const colour = shapes.findLast((shape) => shape.contains(x, y))?.colour;
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((part, channel) => (sum[channel] = (sum[channel] ?? 0) + part));
  }
  return [
    ...sum.map((part) => Math.round(part / Math.max(covered, 1))),
    Math.round((255 * covered) / samples ** 2),
  ];
}

function png(shapes: readonly Shape[], size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_unused, column) => pixel(shapes, column, row, size)).flat(),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, red green blue alpha
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const folder = new URL("../assets/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of [16, 32, 64, 80])
    writeFileSync(new URL(`${name}-${size}.png`, folder), png(shapes, size));
}
