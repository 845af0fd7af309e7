export const exhibitorTypes = [
  'ANGGOTA_ASEPHI',
  'NON_ANGGOTA',
  'BINAAN_KEMENTERIAN',
  'BUMN_MITRA',
  'DEKRANASDA_PEMDA',
  'LUAR_NEGERI',
  'SPONSOR_LAYANAN',
] as const;
export type ExhibitorType = (typeof exhibitorTypes)[number];

export const legalForms = [
  'PERORANGAN',
  'UD',
  'CV',
  'PT',
  'PT_PERORANGAN',
  'KOPERASI',
  'YAYASAN',
  'INSTANSI',
  'ASING',
] as const;
export type LegalForm = (typeof legalForms)[number];

/** How goods of a foreign exhibitor entered the country. */
export const entryBases = [
  'PIB',
  'IMPOR_SEMENTARA',
  'ATA_CARNET',
  'BARANG_BAWAAN',
  'TIDAK_ADA',
] as const;
export type EntryBasis = (typeof entryBases)[number];

export const exhibitorStates = [
  'DRAF',
  'DIAJUKAN',
  'KURASI',
  'DITOLAK',
  'DAFTAR_TUNGGU',
  'DITERIMA',
  'LUNAS',
  'HADIR',
  'SELESAI',
  'DIBATALKAN',
  'DIKELUARKAN',
] as const;
export type ExhibitorState = (typeof exhibitorStates)[number];

export const boothStates = ['KOSONG', 'DIPESAN', 'TERISI', 'DIBLOKIR'] as const;
export type BoothState = (typeof boothStates)[number];
