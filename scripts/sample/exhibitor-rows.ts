import type { Maker } from './craft-list.ts';
import { familyNames, givenNames, streets } from './person-names.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { readList, type SheetRow } from './sheet-text.ts';

const SEED = 26;
const FASCIA_SIGNS = 30;

/** How many booths in 100 stay empty between two exhibitors of a hall. */
const GAPS: Readonly<Record<string, number>> = {
  PLN: 45,
  ASM: 40,
  'HALL-A': 35,
  'HALL-B': 35,
  CDW: 15,
};

/** The exhibitor sheet: the Indonesian makers, then those from abroad. */
export function exhibitorRows(makers: readonly Maker[], boothCodes: readonly string[]): SheetRow[] {
  const random = seededRandom(SEED);
  const takeBooths = boothTaker(random, boothCodes);
  const domestic = makers.map((maker, index) => domesticRow(random, maker, index, takeBooths));
  const foreign = readList('foreign-makers.csv').map((row) => foreignRow(row, takeBooths));
  const [first] = domestic;
  const last = domestic.at(-1);
  // One number on two registrations: the desk has to see that the second one is marked.
  const repeated = first && last ? [{ ...last, NIB: first.NIB ?? '' }] : [];
  return [...domestic.slice(0, -1), ...repeated, ...foreign];
}

type TakeBooths = (hall: string) => string;

/** Hands out the booths of a hall in order, leaving gaps and giving some exhibitors two. */
function boothTaker(random: SeededRandom, codes: readonly string[]): TakeBooths {
  const free = new Map<string, string[]>();
  for (const code of codes) {
    const hall = code.split('-').slice(0, -2).join('-');
    free.set(hall, [...(free.get(hall) ?? []), code]);
  }
  return (hall) => {
    const left = free.get(hall) ?? [];
    const gap = GAPS[hall] ?? 0;
    if (random.chance(gap)) {
      left.shift();
    }
    const taken = [left.shift() ?? ''];
    if (random.chance(gap / 3)) {
      taken.push(left.shift() ?? '');
    }
    return taken.filter((code) => code !== '').join(' & ');
  };
}

function domesticRow(
  random: SeededRandom,
  { name, craft, type }: Maker,
  index: number,
  takeBooths: TakeBooths,
): SheetRow {
  const capital = random.between(4, 90) * 10_000_000;
  const isMember = type === '' || type === 'BUMN_MITRA';
  return {
    'Nama Usaha': name,
    'Nama Fasia': fasciaOf(name),
    'Jenis Peserta': type || 'ANGGOTA_ASEPHI',
    'Bentuk Usaha': legalFormOf(random, name),
    NIB: `${String(random.between(1, 28)).padStart(2, '0')}0${random.between(1, 9)}2${random.between(1, 5)}${random.digits(7)}`,
    NPWP: npwp(random, index % 40 === 9),
    KBLI: craft.kbli,
    'Versi KBLI': '2020',
    'Modal (Rp)': String(capital),
    'Omzet (Rp)': String(capital * random.between(1, 4)),
    'Tahun Berdiri': String(random.between(1978, 2022)),
    'No Anggota ASEPHI': isMember ? `ASP-${random.digits(4)}` : '',
    'Penanggung Jawab': `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    Jabatan: random.pick(['Pemilik', 'Manajer', 'Ketua']),
    // Subscriber numbers from 0000 on are given to nobody.
    'No HP': `0812-0000-${String(1000 + index)}`,
    Email: `${emailName(name)}@contoh.example`,
    Alamat: `${random.pick(streets)} No. ${random.between(1, 180)}`,
    'Kab/Kota': craft.region,
    Provinsi: craft.province,
    Negara: 'ID',
    Kategori: craft.category,
    Paspor: '',
    'Dasar Pemasukan': '',
    Stan: takeBooths(craft.hall),
  };
}

function foreignRow(maker: SheetRow, takeBooths: TakeBooths): SheetRow {
  const name = maker.name ?? '';
  return {
    'Nama Usaha': name,
    'Nama Fasia': fasciaOf(name),
    'Jenis Peserta': 'LUAR_NEGERI',
    'Bentuk Usaha': 'ASING',
    'Penanggung Jawab': maker.person ?? '',
    'No HP': maker.phone ?? '',
    Email: `${emailName(name)}@contoh.example`,
    Alamat: maker.city ?? '',
    Negara: maker.country ?? '',
    Kategori: maker.lines?.split(':')[1] ?? '',
    Paspor: maker.passport ?? '',
    'Dasar Pemasukan': maker.basis ?? '',
    Stan: takeBooths('PLN'),
  };
}

/** What fits on the board: whole words, without the kind of place or group. */
export function fasciaOf(name: string): string {
  const words = name
    .replace(/\b(?:Kabupaten|Kota|Kelompok|Paguyuban|Koperasi) /g, '')
    .toUpperCase()
    .split(' ');
  while (words.join(' ').length > FASCIA_SIGNS) {
    words.pop();
  }
  return words.join(' ');
}

function legalFormOf(random: SeededRandom, name: string): string {
  const [first = ''] = name.split(' ');
  const told: Record<string, string> = {
    Koperasi: 'KOPERASI',
    Yayasan: 'YAYASAN',
    Dekranasda: 'INSTANSI',
  };
  return (
    told[first] ?? random.pick(['UD', 'CV', 'PERORANGAN', 'PERORANGAN', 'PT_PERORANGAN', 'PT'])
  );
}

/** Fifteen digits, Luhn over the first nine; some are mistyped, as in any sheet. */
function npwp(random: SeededRandom, mistyped: boolean): string {
  const body = `0${random.between(1, 9)}${random.digits(6)}`;
  const sum = [...body].reverse().reduce((total, sign, index) => {
    const digit = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  const check = (10 - (sum % 10) + (mistyped ? 1 : 0)) % 10;
  return `${body}${check}${random.between(101, 952)}000`;
}

function emailName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
}
