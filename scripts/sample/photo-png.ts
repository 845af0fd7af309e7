import { crc32, deflateSync } from 'node:zlib';

export type PhotoMotif = 'cloth' | 'label' | 'carton' | 'weave';

const WIDTH = 320;
const HEIGHT = 240;

type Colour = readonly [red: number, green: number, blue: number];
type Paint = (x: number, y: number) => Colour;

const CREAM: Colour = [241, 228, 200];
const SOGA: Colour = [112, 62, 30];
const INDIGO: Colour = [36, 52, 96];
const WHITE: Colour = [250, 250, 248];
const INK: Colour = [40, 40, 44];
const CARD: Colour = [196, 160, 112];

/** Petals round every crossing of a grid, as on kawung cloth. */
const cloth: Paint = (x, y) => {
  const [u, v] = [(x % 40) - 20, (y % 40) - 20];
  const petal = Math.abs(u * v) / (u * u + v * v + 1);
  return petal > 0.32 ? SOGA : petal > 0.26 ? INDIGO : CREAM;
};

/** A white sewn-in tag with lines of print on dark cloth. */
const label: Paint = (x, y) => {
  const isTag = x > 70 && x < 250 && y > 60 && y < 180;
  const isPrint = isTag && y % 22 < 7 && y > 80 && y < 165 && x > 90 && (x * 7 + y) % 23 < 15;
  const isStitch = isTag && (y < 66 || y > 174) && x % 12 < 7;
  return isPrint || isStitch ? INK : isTag ? WHITE : INDIGO;
};

/** A box with tape across and a printed mark. */
const carton: Paint = (x, y) => {
  const isTape = y > 104 && y < 136;
  const isMark = x > 40 && x < 130 && y > 160 && y < 215 && (x + y) % 14 < 8;
  return isMark ? INK : isTape ? CREAM : CARD;
};

/** Stepped lozenges, threads visible, as in ikat. */
const weave: Paint = (x, y) => {
  const step = Math.floor(Math.abs(((x + 30) % 60) - 30) / 5) * 5;
  const isFigure = Math.abs(((y + 40) % 80) - 40) < 36 - step;
  const thread = x % 4 === 0 ? 14 : 0;
  const [red, green, blue] = isFigure ? SOGA : INDIGO;
  return [red + thread, green + thread, blue + thread];
};

const MOTIFS: Readonly<Record<PhotoMotif, Paint>> = { cloth, label, carton, weave };

/** A small drawn picture that stands for a photo: the same bytes in every run. */
export function photoPng(motif: PhotoMotif): Uint8Array {
  const paint = MOTIFS[motif];
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  let at = 0;
  for (let y = 0; y < HEIGHT; y += 1) {
    at += 1;
    for (let x = 0; x < WIDTH; x += 1) {
      for (const part of paint(x, y)) {
        rows[at] = part;
        at += 1;
      }
    }
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const parts = [chunk('IHDR', header()), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

/** Eight bits a channel, red green blue, no interlace (PNG specification, 11.2.2). */
function header(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(WIDTH, 0);
  bytes.writeUInt32BE(HEIGHT, 4);
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
