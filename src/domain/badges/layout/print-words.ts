import type { Basis, Grade } from '../claims.ts';
import type { ClassLetter } from '../print-item.ts';

/** The words on paper: Indonesian first, English as the second line. */
interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** Nothing may read as verified that rests on the exhibitor's word alone. */
export const TITLE_WORDS: Record<Basis, readonly string[]> = {
  PERNYATAAN: ['PRODUK TERDAFTAR —', 'ASAL DINYATAKAN'],
  DOKUMEN: ['PRODUK TERVERIFIKASI'],
  FISIK: ['PRODUK TERVERIFIKASI'],
};

export const BASIS_WORDS: Record<Basis, Bilingual> = {
  PERNYATAAN: { id: 'Asal menurut pernyataan peserta', en: 'Registered: origin as declared' },
  DOKUMEN: { id: 'Dokumen asal telah diperiksa', en: 'Verified product: papers checked' },
  FISIK: { id: 'Barang telah diperiksa di stan', en: 'Verified product: goods inspected' },
};

/** Completes "Diterbitkan penyelenggara berdasarkan …". */
export const BASIS_IN_SENTENCE: Record<Basis, string> = {
  PERNYATAAN: 'pernyataan peserta, tanpa pemeriksaan dokumen atau barang',
  DOKUMEN: 'pemeriksaan dokumen pada tanggal pemeriksaan',
  FISIK: 'pemeriksaan fisik pada tanggal pemeriksaan',
};

export const CLASS_WORDS: Record<ClassLetter, Bilingual> = {
  A: { id: 'Asli penuh: bahan dan semua proses Indonesia', en: 'fully Indonesian' },
  B: { id: 'Dibuat di Indonesia, sebagian bahan impor', en: 'made in Indonesia' },
  C: { id: 'Hanya penyelesaian akhir di Indonesia', en: 'finished in Indonesia' },
  D: { id: 'Barang impor yang dinyatakan', en: 'declared import' },
  E: { id: 'Asal belum terbukti', en: 'not yet proved' },
};

export const GRADE_WORDS: Record<Grade, Bilingual & { readonly name: string }> = {
  provisional: {
    name: 'SEMENTARA',
    id: 'Tercatat di satu laptop, belum dicocokkan.',
    en: 'Provisional: not yet matched with the others.',
  },
  confirmed: {
    name: 'TERKONFIRMASI',
    id: 'Sudah dicocokkan dengan semua laptop.',
    en: 'Confirmed: matched with all laptops.',
  },
};

export const NOT_A_CERTIFICATE: Bilingual = {
  id: 'Bukan sertifikat SNI/TKDN/Batikmark/SKA. Periksa status sebelum membeli.',
  en: 'Not an SNI, TKDN, Batikmark or origin (SKA) certificate. Check the status before you buy.',
};

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** An ISO day in Indonesian, e.g. `4 Februari 2026`. */
export function printDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A range of ISO days as short as it reads, with the zone: `4–8 Februari 2026 WIB`. */
export function printDays(from: string, to: string): string {
  const [first, last] = [printDay(from).split(' '), printDay(to).split(' ')];
  const same = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : first[0] !== last[0] ? 1 : 0;
  const start = first.slice(0, same).join(' ');
  const dash = same > 1 ? ' – ' : '–';
  return `${same === 0 ? '' : start + dash}${last.join(' ')} WIB`;
}
