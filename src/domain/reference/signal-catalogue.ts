import type { Label } from './label.ts';

/** What an inspector may see on a shelf; the weight is a decision aid, below 0 for the claim. */
export interface ObservedSignal {
  readonly weight: number;
  readonly label: Label;
}

/**
 * Signals an inspector ticks, with guidance weights. B02R is the opposite observation of B02.
 * B04 carries no published weight: it is set like the other strong print signs.
 */
export const observedSignals = {
  L01: {
    weight: 5,
    label: {
      id: 'Label atau ukiran "Made in …" negara lain, padahal diklaim buatan Indonesia',
      en: 'Label or engraving "Made in …" another country against an Indonesian claim',
    },
  },
  L02: {
    weight: 4,
    label: {
      id: 'Label asal dipotong, dikerok, atau ditutup stiker',
      en: 'Origin label cut, scraped or covered by a sticker',
    },
  },
  L03: {
    weight: 3,
    label: {
      id: 'Label perawatan beraksara asing, peringatan polybag, resi kurir, kode lokapasar asing',
      en: 'Foreign-script care label, polybag warning, courier waybill or marketplace code',
    },
  },
  L04: {
    weight: 3,
    label: {
      id: 'Tanda karton: C/NO., G.W./N.W., PO, "MADE IN …"',
      en: 'Carton marks: C/NO., G.W./N.W., PO, "MADE IN …"',
    },
  },
  L05: {
    weight: 1,
    label: {
      id: 'Nomor RN (AS) atau CA (Kanada); bisa juga sisa ekspor pabrik Indonesia',
      en: 'US "RN" or Canadian "CA" number; may be surplus of an Indonesian factory',
    },
  },
  L06: {
    weight: 1,
    label: {
      id: 'GTIN bukan 899; awalan menunjukkan tempat pendaftaran, bukan asal barang',
      en: 'GTIN not 899; a prefix shows where it was registered, not where goods were made',
    },
  },
  L07: {
    weight: 3,
    label: {
      id: 'Warna Batikmark tidak cocok dengan teknik, atau tanpa nomor BMI',
      en: 'Batikmark colour does not match the technique, or no BMI number',
    },
  },
  B01: {
    weight: 3,
    label: {
      id: 'Warna hanya di satu sisi, sisi belakang putih atau pucat',
      en: 'Colour on one side only, reverse white or pale',
    },
  },
  B02: {
    weight: 3,
    label: { id: 'Ulangan motif persis sama', en: 'Pattern repeats exactly identical' },
  },
  B02R: {
    weight: -2,
    label: {
      id: 'Garis, isen, dan retakan malam tidak teratur',
      en: 'Irregular wax lines, filling and crackle',
    },
  },
  B03: {
    weight: 1,
    label: {
      id: 'Bau kimia atau tekstil tajam, bukan malam',
      en: 'Sharp chemical or textile smell instead of wax',
    },
  },
  B04: {
    weight: 3,
    label: {
      id: 'Garis malam tidak mengikuti tepi warna: dicetak dulu, dimalam kemudian',
      en: 'Wax lines do not follow dye edges: printed first, waxed after',
    },
  },
  B05: {
    weight: 0,
    label: {
      id: 'Cap: tekanan tidak rata, belakang lebih pucat (bukan tanda palsu)',
      en: 'Cap: uneven pressure, paler reverse (not a sign of a fake)',
    },
  },
  B06: {
    weight: 0,
    label: {
      id: 'Warna sama di kedua sisi (print tembus juga ada)',
      en: 'Equal colour on both sides (two-sided printing exists)',
    },
  },
  T01: {
    weight: 3,
    label: {
      id: 'Ikat cetak: tepi bertangga 2-3 benang, sisi belakang lebih pucat',
      en: 'Printed ikat: jagged steps 2-3 threads wide, paler reverse',
    },
  },
  T02: {
    weight: 2,
    label: {
      id: 'Kerapatan sangat rata, kain lebar tanpa sambungan, tepi mesin',
      en: 'Perfectly even density, wide seamless cloth, machine selvedge',
    },
  },
  T03: {
    weight: 0,
    label: {
      id: 'Kain sutra asli yang mungkin impor: tanyakan sumber benang',
      en: 'Genuine silk that may be imported: ask for the yarn source',
    },
  },
  Y01: {
    weight: 1,
    label: {
      id: 'Kelos benang impor, tidak ada keterangan pencelupan lokal',
      en: 'Imported yarn cones or spools, no account of local dyeing',
    },
  },
  C01: {
    weight: 2,
    label: {
      id: 'Keramik: sambungan sama, titik dekal, cap dasar asing, tanpa jejak tangan',
      en: 'Ceramics: identical seam, decal dots, foreign backstamp, no hand marks',
    },
  },
  S01: {
    weight: 2,
    label: {
      id: 'Perak: sambungan cor, cap S925 asing, banyak yang sama, kuningan sepuh',
      en: 'Silver: cast seams, foreign S925 stamps, identical in bulk, plated brass',
    },
  },
  W01: {
    weight: 2,
    label: {
      id: 'Kayu atau rotan: resin cetak, serat cetak, jejak CNC yang sama',
      en: 'Wood or rattan: moulded resin, printed grain, identical CNC marks',
    },
  },
  P01: {
    weight: 2,
    label: { id: 'Harga jauh di bawah batas wajar', en: 'Price far below the floor' },
  },
  Q01: {
    weight: 2,
    label: { id: 'Stok melebihi kapasitas produksi', en: 'Stock above production capacity' },
  },
  Q02: {
    weight: 2,
    label: {
      id: 'Barang yang sama di tiga stan atau lebih yang tidak berkaitan',
      en: 'Same item at three or more unrelated stalls',
    },
  },
  D01: {
    weight: 2,
    label: {
      id: 'Penjual tidak dapat menjelaskan proses, pembuat, atau tempat; menolak dokumen',
      en: 'Seller cannot explain process, maker or place; refuses documents',
    },
  },
  D02: {
    weight: -3,
    label: {
      id: 'Foto atau video bengkel, laporan kunjungan, atau pembuat hadir',
      en: 'Workshop photos or video, visit report, or the maker present',
    },
  },
  D03: {
    weight: -4,
    label: {
      id: 'Batikmark, IG, TKDN, atau SKA yang sah untuk produk ini',
      en: 'Valid Batikmark, GI user, TKDN or SKA for this product',
    },
  },
} as const satisfies Record<string, ObservedSignal>;

export type ObservedSignalCode = keyof typeof observedSignals;
export const observedSignalCodes = Object.keys(observedSignals) as readonly ObservedSignalCode[];
