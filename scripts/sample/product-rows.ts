import type { CraftLine, Maker } from './craft-list.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { readList, type SheetRow } from './sheet-text.ts';

const SEED = 2026;

/** First booth of each exhibitor, by name: a product sheet names the booth, not the exhibitor. */
export type BoothOf = (exhibitor: string) => string;

/** What most exhibitors declare: nothing that raises a question, or hardly anything. */
export function plainLineRows(makers: readonly Maker[], boothOf: BoothOf): SheetRow[] {
  const random = seededRandom(SEED);
  return makers.flatMap((maker) => {
    const wanted = random.pick([2, 3, 3, 3]);
    const offset = random.between(0, 5);
    return Array.from({ length: wanted }, (_, index) => {
      const { lines, motifs } = maker.craft;
      const line = lines[index % lines.length];
      const motif = motifs[(offset + index) % motifs.length] ?? motifs[0];
      return line ? [plainRow(random, maker, line, motif, boothOf(maker.name))] : [];
    }).flat();
  });
}

function plainRow(
  random: SeededRandom,
  { craft }: Maker,
  line: CraftLine,
  motif: string,
  booth: string,
): SheetRow {
  const isMixed = line.foreign !== '' && random.chance(35);
  const makers = random.between(3, 12);
  const weeks = random.between(8, 20);
  const capacity = makers * weeks * line.weekly;
  const priceMin = rounded(line.low * random.between(100, 130) * 10);
  return {
    Stan: booth,
    'Nama Produk': line.name.replace('{motif}', motif),
    Kategori: craft.category,
    'Kelompok Bahan': craft.materialGroup,
    Teknik: line.technique,
    'Kelas Asal': isMixed ? 'B' : 'A',
    'Kab/Kota Asal': craft.region,
    'Provinsi Asal': craft.province,
    'Negara Asal': 'ID',
    'Bahan (nama:negara:persen)': isMixed ? line.foreign : line.domestic,
    'Jumlah Pembuat': String(makers),
    'Minggu Produksi': String(weeks),
    'Keluaran per Minggu': String(line.weekly),
    Stok: String(Math.min(400, Math.ceil((capacity * random.between(15, 80)) / 100))),
    Satuan: line.unit,
    'Harga Min (Rp)': String(priceMin),
    'Harga Maks (Rp)': String(
      Math.max(priceMin, rounded(line.high * random.between(60, 100) * 10)),
    ),
    HS: random.chance(70) ? line.hs : '',
    GTIN: random.chance(12) ? gtin(`899${random.digits(9)}`) : '',
  };
}

/** The lines that give inspectors and supervisors something to ask. */
export function oddLineRows(makers: readonly Maker[], boothOf: BoothOf): SheetRow[] {
  const crafts = new Map(makers.map((maker) => [maker.name, maker.craft]));
  return readList('odd-lines.csv').map((row) => {
    const craft = crafts.get(row.maker ?? '');
    const isPlaced = row.placed === 'ya';
    return {
      Stan: boothOf(row.maker ?? ''),
      'Nama Produk': row.name ?? '',
      Kategori: row.category ?? '',
      'Kelompok Bahan': row.group ?? '',
      Teknik: row.technique ?? '',
      'Kelas Asal': row.class ?? '',
      'Kab/Kota Asal': isPlaced ? (craft?.region ?? '') : '',
      'Provinsi Asal': isPlaced ? (craft?.province ?? '') : '',
      'Negara Asal': row.country ?? '',
      'Bahan (nama:negara:persen)': row.materials ?? '',
      'Jumlah Pembuat': row.makers ?? '',
      'Minggu Produksi': row.weeks ?? '',
      'Keluaran per Minggu': row.weekly ?? '',
      Stok: row.stock ?? '',
      Satuan: row.unit ?? '',
      'Harga Min (Rp)': thousands(row.low),
      'Harga Maks (Rp)': thousands(row.high),
      HS: row.hs ?? '',
      GTIN: row.gtin ?? '',
    };
  });
}

/** Goods from abroad, declared as such by the exhibitors who bring them. */
export function foreignLineRows(boothOf: BoothOf): SheetRow[] {
  return readList('foreign-makers.csv').flatMap((maker) =>
    (maker.lines ?? '').split('|').map((line) => {
      const [name = '', category = '', group = '', technique = '', unit = '', ...rest] =
        line.split(':');
      const [low = '', high = '', ...material] = rest;
      return {
        Stan: boothOf(maker.name ?? ''),
        'Nama Produk': name,
        Kategori: category,
        'Kelompok Bahan': group,
        Teknik: technique,
        'Kelas Asal': 'D',
        'Negara Asal': maker.country ?? '',
        'Bahan (nama:negara:persen)': withRest(material),
        Stok: '80',
        Satuan: unit,
        'Harga Min (Rp)': thousands(low),
        'Harga Maks (Rp)': thousands(high),
      };
    }),
  );
}

/** `mango wood:TH:80`: what is missing to 100 is the lacquer or fitting from the same country. */
function withRest([name = '', country = '', percent = '']: readonly string[]): string {
  const rest = 100 - Number(percent);
  const main = `${name}:${country}:${percent}`;
  return rest > 0 ? `${main}|finishing:${country}:${rest}` : main;
}

function rounded(rupiah: number): number {
  return Math.round(rupiah / 5000) * 5000;
}

function thousands(text: string | undefined): string {
  return text ? String(Number(text) * 1000) : '';
}

/** Twelve digits with their check digit (GS1: weights 1 and 3 from the left). */
function gtin(digits: string): string {
  const sum = [...digits].reduce((total, sign, index) => {
    return total + Number(sign) * (index % 2 === 0 ? 1 : 3);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
