/** Official wording of the fair; ALAS_KAKI_TRAVEL is "Alas Kaki & Perlengkapan Travel". */
export const productCategories = [
  'BATIK',
  'TENUN',
  'FASHION_BORDIR',
  'ALAS_KAKI_TRAVEL',
  'PERHIASAN_AKSESORIS',
  'PERALATAN_RUMAH',
  'CINDERA_MATA',
  'DEKORATIF',
  'MAINAN',
  'LAINNYA',
] as const;
export type ProductCategory = (typeof productCategories)[number];

export const materialGroups = [
  'KERAMIK',
  'SERAT_ALAM',
  'LOGAM',
  'BATU',
  'KAYU',
  'TEKSTIL',
  'LAINNYA',
] as const;
export type MaterialGroup = (typeof materialGroups)[number];

export const units = ['PCS', 'METER', 'SET', 'PASANG', 'KG'] as const;
export type Unit = (typeof units)[number];

/** Where a line is said to come from; the letter is stored, the long form is printed. */
export const originClasses = ['A', 'B', 'C', 'D', 'E'] as const;
export type OriginClass = (typeof originClasses)[number];

export const originClassForms = {
  A: 'A_ASLI_PENUH',
  B: 'B_DIBUAT_DI_ID',
  C: 'C_FINISHING',
  D: 'D_IMPOR_DIDEKLARASIKAN',
  E: 'E_BELUM_TERBUKTI',
} as const satisfies Record<OriginClass, string>;

export const declarationStates = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DISETUJUI',
  'DIVERIFIKASI',
  'DITOLAK',
] as const;
export type DeclarationState = (typeof declarationStates)[number];

export const permitTypes = [
  'BATIKMARK',
  'SNI',
  'TKDN',
  'SKA',
  'IG',
  'MEREK',
  'SVLK',
  'SATS',
  'HALAL',
  'PIRT',
] as const;
export type PermitType = (typeof permitTypes)[number];

export const originEvidence = [
  'PERNYATAAN',
  'FOTO_VIDEO_PROSES',
  'KUNJUNGAN_BPD',
  'FAKTUR_BAHAN',
  'BATIKMARK',
  'SPPT_SNI',
  'TKDN',
  'SKA',
  'IG',
  'SURAT_DEKRANASDA',
  'UJI_LAB',
] as const;
export type OriginEvidence = (typeof originEvidence)[number];
