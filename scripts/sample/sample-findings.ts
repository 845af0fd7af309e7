import type { DECISIONS } from '../../src/contract/findings.ts';
import type { FindingKind } from '../../src/domain/reference/inspection-codes.ts';
import type { PhotoMotif } from './photo-png.ts';

export interface SampleFinding {
  readonly exhibitor: string;
  /** Part of the name of the declared line; left out where the item is not declared. */
  readonly line?: string;
  readonly severity: 'red' | 'yellow';
  readonly kind: FindingKind;
  readonly confidence: 'RENDAH' | 'SEDANG' | 'TINGGI';
  readonly quantity: number;
  readonly price: number;
  readonly signals: readonly string[];
  readonly facts: string;
  readonly labelText?: string;
  readonly photo?: PhotoMotif;
  readonly decision?: { readonly as: (typeof DECISIONS)[number]; readonly reason: string };
}

/** Twelve finds of a day: what was seen, never what anybody is. */
export const sampleFindings: readonly SampleFinding[] = [
  {
    exhibitor: 'Kebaya Bordir Rengganis',
    line: 'Kebaya encim',
    severity: 'red',
    kind: 'SALAH_ASAL',
    confidence: 'TINGGI',
    quantity: 46,
    price: 320_000,
    signals: ['L01', 'L03'],
    labelText: 'MADE IN CHINA 100% POLYESTER',
    facts: 'Label jahit dalam bertuliskan negara lain pada 46 kebaya; label luar menyebut Kawalu.',
    photo: 'label',
  },
  {
    exhibitor: 'Griya Batik Landungsari',
    line: 'harga promo',
    severity: 'yellow',
    kind: 'SALAH_TEKNIK',
    confidence: 'SEDANG',
    quantity: 60,
    price: 65_000,
    signals: ['B01', 'B02', 'P01'],
    facts: 'Warna hanya di satu sisi, ulangan motif sama persis pada 60 lembar yang diperiksa.',
    photo: 'cloth',
  },
  {
    exhibitor: 'Rotan Nusa Karya',
    line: 'Keranjang rotan',
    severity: 'red',
    kind: 'IMPOR_TANPA_DOKUMEN',
    confidence: 'SEDANG',
    quantity: 180,
    price: 95_000,
    signals: ['L04', 'Q01', 'D01'],
    labelText: 'C/NO. 7-24  G.W. 14 KGS  PO 88213',
    facts: 'Enam karton dengan tanda ekspor di belakang stan; faktur belum dapat diperlihatkan.',
    photo: 'carton',
    decision: {
      as: 'BADGE_DITANGGUHKAN',
      reason: 'Ditangguhkan sampai faktur pembelian diperlihatkan; peserta sudah diberi tahu.',
    },
  },
  {
    exhibitor: 'Tenun Nita Jaya',
    line: 'Selendang motif tenun',
    severity: 'red',
    kind: 'SALAH_TEKNIK',
    confidence: 'TINGGI',
    quantity: 220,
    price: 45_000,
    signals: ['T01', 'T02', 'Q01'],
    facts: 'Tepi motif bertangga, sisi belakang pucat; dijual sebagai ikat lungsi buatan tangan.',
    decision: {
      as: 'BADGE_DICABUT',
      reason: 'Dua pemeriksa sepakat; peserta mengakui kain dicetak dan menurunkan barangnya.',
    },
  },
  {
    exhibitor: 'Studio Keramik Liat Plered',
    line: 'Cangkir polos',
    severity: 'red',
    kind: 'SALAH_ASAL',
    confidence: 'RENDAH',
    quantity: 24,
    price: 25_000,
    signals: ['C01'],
    facts: 'Cap dasar berhuruf asing pada 24 cangkir.',
    decision: {
      as: 'TIDAK_TERBUKTI',
      reason: 'Cap itu milik pemesan di luar negeri; cetakan dan tungku terlihat di video bengkel.',
    },
  },
  {
    exhibitor: 'Sasirangan Banua Sejahtera',
    line: 'bekas pakai',
    severity: 'red',
    kind: 'BARANG_BEKAS_IMPOR',
    confidence: 'TINGGI',
    quantity: 20,
    price: 150_000,
    signals: ['L01', 'D01'],
    facts: 'Dua puluh kain songket bekas dengan label penjual di luar negeri.',
    decision: {
      as: 'DITERUSKAN',
      reason: 'Diduga pakaian bekas impor; diteruskan setelah hak jawab peserta dicatat.',
    },
  },
  {
    exhibitor: 'Batik Paksi Naga',
    line: 'Kain batik',
    severity: 'yellow',
    kind: 'SALAH_TANDA_BATIKMARK_SNI',
    confidence: 'SEDANG',
    quantity: 12,
    price: 180_000,
    signals: ['L07'],
    labelText: 'Batikmark emas, tanpa nomor BMI',
    facts: 'Label Batikmark emas pada kain cap; nomor BMI tidak ada.',
  },
  {
    exhibitor: 'Garut Kulit Papandayan',
    severity: 'yellow',
    kind: 'SATWA_TUMBUHAN_DILINDUNGI',
    confidence: 'RENDAH',
    quantity: 3,
    price: 1_850_000,
    signals: ['D01'],
    facts: 'Tiga tas bersisik tidak ada dalam deklarasi; penjual belum tahu jenis kulitnya.',
  },
  {
    exhibitor: 'Mendong Rajapolah Asri',
    line: 'Tas mendong',
    severity: 'yellow',
    kind: 'LAINNYA',
    confidence: 'SEDANG',
    quantity: 30,
    price: 85_000,
    signals: ['L05'],
    facts: 'Label merek pemesan lama masih terpasang pada 30 tas.',
    decision: { as: 'DIPERBAIKI', reason: 'Label dilepas di tempat dan diganti label sendiri.' },
  },
  {
    exhibitor: 'Lurik Kurnia Cawas',
    line: 'Kain lurik',
    severity: 'yellow',
    kind: 'SALAH_TEKNIK',
    confidence: 'RENDAH',
    quantity: 40,
    price: 80_000,
    signals: ['T02', 'D02'],
    facts: 'Kerapatan sangat rata pada satu gulungan.',
    decision: {
      as: 'TIDAK_TERBUKTI',
      reason: 'Penenun memperagakan ATBM di stan; gulungan lain tidak rata.',
    },
  },
  {
    exhibitor: 'Kriya Mendong Manonjaya',
    line: 'Tas belanja',
    severity: 'yellow',
    kind: 'LAINNYA',
    confidence: 'SEDANG',
    quantity: 900,
    price: 35_000,
    signals: ['Q01', 'Q02'],
    facts: 'Stok jauh di atas kapasitas yang dinyatakan; tas serupa ada di tiga stan lain.',
  },
  {
    exhibitor: 'Endek Bona Sari',
    line: 'Kipas tenun',
    severity: 'yellow',
    kind: 'SALAH_NAMA_IG_MEREK',
    confidence: 'RENDAH',
    quantity: 25,
    price: 45_000,
    signals: ['D01'],
    labelText: 'Tenun Gringsing Tenganan',
    facts: 'Papan nama menyebut Gringsing; asal yang dinyatakan bukan wilayah IG itu.',
  },
];
