export const lineVerdicts = [
  'SESUAI',
  'PERLU_KLARIFIKASI',
  'DIDUGA_TIDAK_SESUAI',
  'TIDAK_DIPERIKSA',
] as const;
export type LineVerdict = (typeof lineVerdicts)[number];

export const checklistAnswers = ['YA', 'TIDAK', 'TIDAK_DAPAT_DINILAI'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

/** What is alleged. Every one of them is an opinion, never a verdict of law. */
export const findingKinds = [
  'SALAH_ASAL',
  'SALAH_TEKNIK',
  'IMPOR_TANPA_DOKUMEN',
  'SALAH_TANDA_BATIKMARK_SNI',
  'SALAH_NAMA_IG_MEREK',
  'SATWA_TUMBUHAN_DILINDUNGI',
  'BARANG_BEKAS_IMPOR',
  'LAINNYA',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const confidences = ['RENDAH', 'SEDANG', 'TINGGI'] as const;
export type Confidence = (typeof confidences)[number];

export const testMethods = [
  'VISUAL',
  'KACA_PEMBESAR',
  'RABA',
  'BAU',
  'BAKAR_LAB',
  'UJI_LAB_RESMI',
] as const;
export type TestMethod = (typeof testMethods)[number];

/** The documents a seller of imported goods is asked for. */
export const importDocuments = [
  'PI',
  'LS',
  'PIB',
  'NPB_SNI',
  'K3L',
  'FAKTUR_PEMBELIAN',
  'NIB_API',
] as const;
export type ImportDocument = (typeof importDocuments)[number];

export const documentStates = [
  'ADA_SAH',
  'ADA_DIRAGUKAN',
  'TIDAK_DITUNJUKKAN',
  'TIDAK_BERLAKU',
] as const;
export type DocumentState = (typeof documentStates)[number];

/** What may come of looking at a permit or mark that a line declares. */
export const permitVerdicts = [
  'ADA_SAH',
  'ADA_DIRAGUKAN',
  'TIDAK_DITUNJUKKAN',
] as const satisfies readonly DocumentState[];
export type PermitVerdict = (typeof permitVerdicts)[number];

export const findingStates = [
  'BARU',
  'KLARIFIKASI',
  'HAK_JAWAB',
  'TIDAK_TERBUKTI',
  'TERBUKTI_INTERNAL',
  'DITERUSKAN',
  'DITINDAKLANJUTI',
  'DITUTUP',
] as const;
export type FindingState = (typeof findingStates)[number];

export const findingDecisions = [
  'TIDAK_TERBUKTI',
  'DIPERBAIKI',
  'BADGE_DITANGGUHKAN',
  'BADGE_DICABUT',
  'DITERUSKAN',
] as const;
export type FindingDecision = (typeof findingDecisions)[number];

/** Why a declaration is rejected or a badge revoked. */
export const rejectReasons = [
  'ASAL_TIDAK_SESUAI',
  'TEKNIK_TIDAK_SESUAI',
  'DOKUMEN_PALSU',
  'MENOLAK_DIPERIKSA',
  'LENCANA_DIPINDAH',
  'PRODUK_TIDAK_DIDEKLARASIKAN',
  'PERMINTAAN_PESERTA',
  'KESALAHAN_DATA',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

export const recipientAuthorities = [
  'BEA_CUKAI',
  'KEMENDAG_PKTN',
  'KEMENTERIAN_UMKM',
  'KEMENPERIN_BBSPJIKB',
  'DJKI',
  'BPKN_BPSK_DINAS',
  'DESK_PENYELUNDUPAN',
  'BKSDA',
] as const;
export type RecipientAuthority = (typeof recipientAuthorities)[number];

export const reportChannels = [
  'TELEPON',
  'EMAIL',
  'WHATSAPP',
  'SURAT',
  'LAPOR',
  'TATAP_MUKA',
] as const;
export type ReportChannel = (typeof reportChannels)[number];

export const reportStates = [
  'DRAF',
  'DISETUJUI',
  'DIKIRIM',
  'DITERIMA',
  'DITINDAKLANJUTI',
  'DITUTUP',
] as const;
export type ReportState = (typeof reportStates)[number];

export const badgeStates = ['AKTIF', 'DITANGGUHKAN', 'DICABUT', 'KEDALUWARSA', 'DIGANTI'] as const;
export type BadgeState = (typeof badgeStates)[number];

export const verificationBases = ['PERNYATAAN', 'DOKUMEN', 'FISIK', 'LAB'] as const;
export type VerificationBasis = (typeof verificationBases)[number];
