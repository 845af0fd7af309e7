import type { SheetRow } from './sheet-text.ts';

interface HallPlan {
  readonly code: string;
  readonly name: string;
  readonly blocks: string;
  readonly perBlock: number;
}

/** Six halls, 260 booths: a small edition that still fills a screen. */
const HALLS: readonly HallPlan[] = [
  { code: 'PLN', name: 'Plenary Hall', blocks: 'AB', perBlock: 20 },
  { code: 'ASM', name: 'Assembly Hall', blocks: 'ABC', perBlock: 20 },
  { code: 'HALL-A', name: 'Hall A', blocks: 'AB', perBlock: 30 },
  { code: 'HALL-B', name: 'Hall B', blocks: 'AB', perBlock: 30 },
  { code: 'CDW', name: 'Cendrawasih', blocks: 'A', perBlock: 24 },
  { code: 'LOB', name: 'Main Lobby', blocks: 'A', perBlock: 16 },
];

export const hallNames = HALLS.map((hall) => hall.name);

export function boothRows(): SheetRow[] {
  return HALLS.flatMap((hall) =>
    [...hall.blocks].flatMap((block) =>
      Array.from({ length: hall.perBlock }, (_, index) => boothRow(hall, block, index + 1)),
    ),
  );
}

function boothRow({ code, name }: HallPlan, block: string, place: number): SheetRow {
  const number = String(place).padStart(2, '0');
  // The corner stalls at the ends of a block are twice as long.
  const corner = place % 10 === 1;
  return {
    Kode: `${code}-${block}-${number}`,
    Hall: name,
    Blok: block,
    Nomor: number,
    'Panjang (m)': corner ? '6' : '3',
    'Lebar (m)': '3',
  };
}
